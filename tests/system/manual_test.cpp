#include "diary/catalogue.hpp"
#include "tests/system/process.hpp"

#include <iomanip>
#include <regex>
#include <sstream>

namespace nightcramp::system_test {
namespace {

using testing::HasSubstr;

/// The manual page as people read it.
std::string manual() {
    Process process({"/usr/bin/mandoc", "-T", "ascii", "-O", "width=1000",
                     (source_dir() / "assets/man/nightcramp.1").string()},
                    {});
    std::string text = process.wait().out;
    return std::regex_replace(text, std::regex(".\b"), "");  // bold and underlined letters are overstruck
}

/// What the group of the pattern matched, in the order of the text.
std::vector<std::string> matches(const std::string& text, const std::regex& pattern) {
    std::vector<std::string> all;
    for (std::sregex_iterator found(text.begin(), text.end(), pattern), end; found != end; ++found) {
        all.push_back((*found)[1]);
    }
    return all;
}

/// The commands that a help text lists; none where it lists none.
std::vector<std::string> commands_of(const std::string& help) {
    const auto list = help.find("Subcommands:");
    if (list == std::string::npos) return {};
    return matches(help.substr(list), std::regex("\n  ([a-z-]+)"));
}

/// The words of each command that stands under EXAMPLES, without the program's name and without what it is
/// piped into.
std::vector<std::vector<std::string>> examples_of(const std::string& source) {
    std::string section = source.substr(source.find(".Sh EXAMPLES"));
    section = section.substr(0, section.find(".Sh CAVEATS"));
    section = std::regex_replace(section, std::regex(R"(\\\(dq)"), "\"");
    std::vector<std::vector<std::string>> examples;
    for (const std::string& line : matches(section, std::regex("\n\\.Dl nightcramp ([^|\n]*)"))) {
        std::vector<std::string>& words = examples.emplace_back();
        std::istringstream rest(line);
        for (std::string word; rest >> std::quoted(word);) words.push_back(word);
    }
    return examples;
}

class Manual : public SystemTest {
protected:
    /// The page names the options of the command, and the commands below it with theirs.
    void expect_named(const std::string& page, const std::vector<std::string>& command) {
        std::vector<std::string> line = command;
        line.emplace_back("--help");
        const std::string help = run_bare(line).out;
        const auto options = matches(help, std::regex("(--[a-z-]+)"));
        EXPECT_FALSE(options.empty());
        for (const std::string& option : options) EXPECT_THAT(page, HasSubstr(option)) << command.back();
        for (const std::string& part : commands_of(help)) {
            EXPECT_THAT(page, HasSubstr(command.back() + " " + part));
            std::vector<std::string> longer = command;
            longer.push_back(part);
            expect_named(page, longer);
        }
    }
};

TEST_F(Manual, NamesEveryCommandAndOptionThatHelpNames) {
    const std::string page = manual();
    const auto commands = commands_of(run_bare({"--help"}).out);
    EXPECT_GE(commands.size(), 10U);
    for (const std::string& command : commands) {
        EXPECT_THAT(page, HasSubstr("\n     " + command)) << command;
        expect_named(page, {command});
    }
}

TEST_F(Manual, NamesEveryHabitAndEveryWarningSign) {
    const std::string page = manual();
    const Catalogue catalogue = load_catalogue();
    for (const Habit& habit : catalogue.habits)
        EXPECT_THAT(page, HasSubstr("\n     " + habit.id)) << habit.id;
    for (const WarningSign& sign : catalogue.warning_signs)
        EXPECT_THAT(page, HasSubstr("\n     " + sign.id)) << sign.id;
}

TEST_F(Manual, NamesEveryFormatThatCanBeImported) {
    test::write_file(home / "file.csv", "text");
    const std::string said = run({"import", (home / "file.csv").string(), "--as", "no-such-format"}).err;
    std::smatch list;
    ASSERT_TRUE(std::regex_search(said, list, std::regex("These are: ([^.]*)\\.")));
    const auto formats = matches(list.str(1), std::regex("([a-z-]+)"));
    EXPECT_GE(formats.size(), 20U);
    for (const std::string& format : formats)
        EXPECT_THAT(manual(), testing::ContainsRegex("[ (]" + format + "[ ,]"));
}

TEST_F(Manual, IsWrittenWithoutFaults) {
    Process process({"/usr/bin/mandoc", "-T", "lint", "-W", "warning",
                     (source_dir() / "assets/man/nightcramp.1").string()},
                    {});
    const Ended ended = process.wait();
    EXPECT_EQ(ended.code, 0) << ended.out;
}

/// The table stands in the page as it would stand in a file.
TEST_F(Manual, ShowsATableOfNightsThatCanBeImported) {
    std::smatch table;
    const std::string page = test::read_file(source_dir() / "assets/man/nightcramp.1");
    ASSERT_TRUE(std::regex_search(page, table, std::regex("\n(night,[^.]*)\n\\.Ed")));
    const std::string past = std::regex_replace(table.str(1), std::regex("2026-"), "2020-");
    test::write_file(home / "nights.csv", past);
    const Ended ended = run({"import", (home / "nights.csv").string(), "--as", "nights"});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("3 nights new"));
}

/// Last night has no morning yet where the test runs before 06:30, so what the examples log is logged for a
/// night that is over.
TEST_F(Manual, GivesExamplesThatWork) {
    test::write_file(home / "nights.csv", "night,cramps\n2020-11-22,1\n");
    const auto examples = examples_of(test::read_file(source_dir() / "assets/man/nightcramp.1"));
    ASSERT_GE(examples.size(), 8U);
    for (std::vector<std::string> example : examples) {
        if (example[0] == "log") example.insert(example.end(), {"--night", "2026-01-22"});
        for (std::string& word : example)
            if (word == "nights.csv") word = (home / word).string();
        const Ended ended = run(example);
        EXPECT_EQ(ended.code, 0) << testing::PrintToString(example) << ended.err;
    }
}

}  // namespace
}  // namespace nightcramp::system_test
