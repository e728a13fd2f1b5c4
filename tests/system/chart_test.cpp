#include "tests/system/process.hpp"

#include <algorithm>
#include <sstream>

namespace nightcramp::system_test {
namespace {

using testing::HasSubstr;

/// Charts as files, looked at with the programs that other people have.
class Charts : public SystemTest {
protected:
    [[nodiscard]] std::string file(const std::string& name) const { return (home / name).string(); }
    Ended tool(const std::vector<std::string>& command) const { return Process(command, variables).wait(); }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        std::istringstream lines(run_bare({"chart", "--list"}).out);
        for (std::string line; std::getline(lines, line);) all.push_back(line.substr(0, line.find(' ')));
        return all;
    }
    /// Every chart in every format; the pictures are rendered, the pages read.
    void expect_all(const std::string& of) {
        for (const std::string& name : names()) {
            for (const std::string ending : {".svg", ".png", ".pdf", ".csv"}) {
                const Ended ended = run_bare({"chart", name, "--to", file(name + ending), "--diary", of});
                EXPECT_EQ(ended.code, 0) << name << ending << ": " << ended.err;
            }
            EXPECT_EQ(
                tool({"/usr/bin/rsvg-convert", file(name + ".svg"), "-o", file(name + "-svg.png")}).code, 0)
                << name;
            EXPECT_GT(std::filesystem::file_size(file(name + "-svg.png")), 1000U);
            const std::string text = tool({"/usr/bin/pdftotext", "-layout", file(name + ".pdf"), "-"}).out;
            EXPECT_THAT(text, HasSubstr("Nightcramp")) << name;
            pages_[name] = text;
        }
    }

    std::map<std::string, std::string> pages_;
};

TEST_F(Charts, OfTheExampleDiaryAreWrittenInEveryFormat) {
    const std::string example = file("example.nightcramp");
    ASSERT_EQ(run_bare({"demo", "--to", example}).code, 0);
    expect_all(example);
    EXPECT_EQ(pages_.size(), 13U);
    EXPECT_THAT(pages_["trends"], HasSubstr("Cramps per night"));
    EXPECT_THAT(pages_["trends"], HasSubstr("28-night average, with its uncertainty"));
    EXPECT_THAT(pages_["trends"], HasSubstr("Pain and rest"));
    EXPECT_THAT(pages_["clock"], HasSubstr("cramps with a time, by hour"));
    EXPECT_THAT(pages_["legs"], HasSubstr("Left calf"));
    EXPECT_THAT(pages_["weekday"], HasSubstr("Mon"));
    EXPECT_THAT(pages_["forest"], HasSubstr("Stretching before bed"));
    EXPECT_THAT(pages_["before-after"], HasSubstr("Hydrochlorothiazide started"));
    EXPECT_THAT(pages_["calendar"], HasSubstr("3 or more"));
    EXPECT_THAT(tool({"/usr/bin/pdfinfo", file("trends.pdf")}).out, HasSubstr("Cramps, pain and bed times"));
}

TEST_F(Charts, OfAnEmptyDiaryAreWrittenInEveryFormat) {
    expect_all(file("none.nightcramp"));
    for (const auto& [name, text] : pages_) {
        if (name == "before-after") continue;
        EXPECT_THAT(text, testing::AnyOf(HasSubstr("first night that you log"), HasSubstr("Log whether")))
            << name;
    }
}

TEST_F(Charts, HaveAllTheirFontsInThePage) {
    ASSERT_EQ(run({"log", "--none"}).code, 0);
    ASSERT_EQ(run({"chart", "cramps", "--to", file("cramps.pdf")}).code, 0);
    std::istringstream lines(tool({"/usr/bin/pdffonts", file("cramps.pdf")}).out);
    std::string line;
    std::getline(lines, line);
    const std::size_t column = line.find("emb");
    std::getline(lines, line);  // the rule below the names
    int fonts = 0;
    while (std::getline(lines, line)) {
        EXPECT_EQ(line.substr(column, 3), "yes") << line;
        ++fonts;
    }
    EXPECT_GE(fonts, 1);
}

TEST_F(Charts, GoWhereTheNameSaysAlsoWithSpacesAndUmlauts) {
    ASSERT_EQ(run({"log", "--none"}).code, 0);
    const std::string name = file("meine Krämpfe über Nacht.svg");
    EXPECT_EQ(run({"chart", "cramps", "--to", name}).code, 0);
    EXPECT_TRUE(std::filesystem::exists(name));
}

}  // namespace
}  // namespace nightcramp::system_test
