#include "tests/system/window.hpp"

#include <algorithm>
#include <set>

namespace nightcramp::system_test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using Words = std::vector<std::string>;

/// Writes down each call that has to do with a network, of the program and of all that it starts.
Words strace(const std::filesystem::path& record) {
    return {"/usr/bin/strace", "-f", "-qq", "-e", "trace=network", "-o", record.string()};
}

/// The calls that reach beyond this computer, or could: all but those between programs on it.
Words calls_abroad(const std::string& record) {
    Words all;
    for (std::size_t from = 0; from < record.size();) {
        const std::size_t end = std::min(record.find('\n', from), record.size());
        const std::string line = record.substr(from, end - from);
        const bool is_abroad = line.find("AF_INET") != std::string::npos ||
                               line.find("AF_PACKET") != std::string::npos ||
                               line.find("AF_BLUETOOTH") != std::string::npos;
        if (is_abroad) all.push_back(line);
        from = end + 1;
    }
    return all;
}

class Network : public SystemTest {
protected:
    void SetUp() override {
        const Ended control = watched({"/usr/bin/true"});
        ASSERT_NE(control.code, 127) << "strace is missing";
        if (control.code != 0) GTEST_SKIP() << "this machine lets no program watch another: " << control.err;
    }

    /// Runs any program and keeps what it asked of networks.
    Ended watched(const Words& words, const std::string& input = "") {
        std::filesystem::remove(record_);
        Words whole = strace(record_);
        whole.insert(whole.end(), words.begin(), words.end());
        Process process(whole, variables);
        process.write(input);
        return process.wait();
    }

    void expect_alone(Words arguments, const std::string& input = "") {
        ran_.insert(arguments.front());
        const std::string name = testing::PrintToString(arguments);
        arguments.insert(arguments.end(), {"--diary", diary.string()});
        Words words = command(arguments);
        const Ended ended = watched(words, input);
        EXPECT_LE(ended.code, 1) << name << ended.err;
        EXPECT_GE(ended.code, 0) << name << ended.err;
        EXPECT_THAT(calls_abroad(test::read_file(record_)), IsEmpty()) << name;
    }

    /// The commands that the program names.
    std::set<std::string> commands() {
        const std::string help = run_bare({"--help"}).out;
        std::set<std::string> all;
        std::size_t from = help.find("Subcommands:\n");
        while ((from = help.find("\n  ", from)) != std::string::npos) {
            from += 3;
            if (help.at(from) != ' ') all.insert(help.substr(from, help.find(' ', from) - from));
        }
        return all;
    }

    [[nodiscard]] const std::set<std::string>& ran() const { return ran_; }

private:
    std::filesystem::path record_ = home / "calls";
    std::set<std::string> ran_;
};

TEST_F(Network, WouldBeSeen) {
    const Ended ended = watched({NIGHTCRAMP_PYTHON, "-c", "import socket; socket.socket()"});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_THAT(calls_abroad(test::read_file(home / "calls")), testing::Not(IsEmpty()));
}

TEST_F(Network, IsNeverAskedForByAnyCommand) {
    const std::string table = (home / "table.csv").string();
    test::write_file(table, "date,cramps,magnesium\n2026-01-20,2,1\n2026-01-21,0,0\n");
    const std::vector<Words> lines{
        {"demo", "--to", (home / "example").string()},
        {"log", "--night", "2026-01-22", "--cramp", "left calf pain 5"},
        {"show", "2026-01-22"},
        {"nights"},
        {"summary"},
        {"insights"},
        {"suggest"},
        {"know"},
        {"chart", "cramps", "--to", (home / "chart.png").string()},
        {"report", "--to", (home / "report.pdf").string()},
        {"habits"},
        {"habit", "follow", "stretching"},
        {"profile", "show"},
        {"medicine", "list"},
        {"experiment", "plan"},
        {"imports"},
        {"export", "--to", (home / "diary.json").string()},
        {"import", (home / "diary.json").string()},
        {"analyse", table, "--outcome", "cramps", "--habit", "magnesium"},
        {"undo"},
        {"redo"},
        {"check"},
        {"backup"},
        {"history"},
        {"trash"},
        {"salvage", "--to", (home / "salvaged").string()},
    };
    for (const Words& line : lines) expect_alone(line);
    const Json copies = run({"backup", "--list", "--json"}).json().at("backups");
    ASSERT_FALSE(copies.empty());
    expect_alone({"restore", copies.at(0).at("file").get<std::string>()});
    for (const std::string& name : commands()) EXPECT_EQ(ran().count(name), 1U) << name << " was not tried";
}

using InTheWindowAlone = WindowTest;

TEST_F(InTheWindowAlone, NoNetworkIsAskedFor) {
    Process control({"/usr/bin/strace", "-qq", "-o", "/dev/null", "/usr/bin/true"}, variables);
    const Ended possible = control.wait();
    if (possible.code != 0) GTEST_SKIP() << "this machine lets no program watch another: " << possible.err;
    ASSERT_EQ(run({"log", "--none"}).code, 0);
    run_by = strace(home / "calls");
    open_window();
    // Through all views, so that each is drawn.
    for (int view = 1; view <= 9; ++view) press({"ctrl+" + std::to_string(view)});
    press({"ctrl+1", "n"});
    close_window();
    const std::string record = test::read_file(home / "calls");
    EXPECT_THAT(record, HasSubstr("AF_UNIX")) << "the way to the display is a socket, too";
    EXPECT_THAT(calls_abroad(record), IsEmpty());
}

}  // namespace
}  // namespace nightcramp::system_test
