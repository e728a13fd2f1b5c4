#include "app/settings.hpp"

#include "diary/errors.hpp"
#include "tests/support/scratch.hpp"

#include <map>

#include <gmock/gmock.h>

namespace nightcramp::app {
namespace {

namespace fs = std::filesystem;
using test::read_file;
using test::Scratch;
using test::Unprivileged;
using test::write_file;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class SettingsTest : public testing::Test {
protected:
    /// What the file reads as when it holds `text`.
    Settings read(const std::string& text) {
        write_file(file_, text);
        return settings_.load();
    }

    [[nodiscard]] std::vector<std::string> fields() const {
        std::vector<std::string> all;
        for (const Problem& problem : settings_.problems()) all.push_back(problem.field);
        return all;
    }

    static Settings changed() {
        Settings settings;
        settings.theme = Theme::high_contrast;
        settings.text_size_percent = 150;
        settings.manner = {ClockStyle::twelve_hours, Units::us};
        settings.boundary_hour = 15;
        settings.window_width = 960;
        settings.window_height = 640;
        settings.week_start = WeekStart::sunday;
        settings.view = "trends";
        settings.trends_nights = 365;
        settings.trends_charts = {"cramps", "clock"};
        settings.trends_habits = {"stretching"};
        settings.report_paper = "letter";
        settings.report_with = {"name", "nights"};
        settings.report_name = "Zoë O’Hara";
        return settings;
    }

    Scratch scratch_;
    fs::path file_ = scratch_ / "settings.json";
    SettingsFile settings_{file_};
};

TEST_F(SettingsTest, AreTheUsualOnesWithoutAFile) {
    EXPECT_EQ(settings_.load(), Settings());
    EXPECT_THAT(settings_.problems(), IsEmpty());
    EXPECT_FALSE(fs::exists(file_)) << "reading makes no file";
}

TEST_F(SettingsTest, ComeBackAsTheyWereSaved) {
    settings_.save(changed());
    SettingsFile again(file_);
    EXPECT_EQ(again.load(), changed());
    EXPECT_THAT(again.problems(), IsEmpty());
    again.save(Settings());
    EXPECT_EQ(settings_.load(), Settings());
    EXPECT_THAT(settings_.problems(), IsEmpty());
}

TEST_F(SettingsTest, AreWrittenInWords) {
    settings_.save(changed());
    EXPECT_EQ(
        read_file(file_),
        "{\n  \"theme\": \"high-contrast\",\n  \"text_size_percent\": 150,\n  \"clock\": \"12-hours\",\n"
        "  \"units\": \"us\",\n  \"boundary_hour\": 15,\n  \"window_width\": 960,\n"
        "  \"window_height\": 640,\n  \"week_start\": \"sunday\",\n  \"view\": \"trends\",\n"
        "  \"trends_nights\": 365,\n  \"trends_charts\": [\n    \"cramps\",\n    \"clock\"\n  ],\n"
        "  \"trends_habits\": [\n    \"stretching\"\n  ],\n  \"report_paper\": \"letter\",\n"
        "  \"report_with\": [\n    \"name\",\n    \"nights\"\n  ],\n  \"report_name\": \"Zoë O’Hara\",\n"
        "  \"backup_folder\": \"\",\n  \"backup_missed_since\": \"\"\n}\n");
}

TEST_F(SettingsTest, OfANewerProgramAreKept) {
    EXPECT_EQ(read(R"({"reminder": {"at": "21:00"}, "theme": "day", "later": [1]})").theme, Theme::day);
    EXPECT_THAT(settings_.problems(), IsEmpty());
    settings_.save(changed());
    const Json json = Json::parse(read_file(file_));
    EXPECT_EQ(json.at("reminder").at("at"), "21:00");
    EXPECT_EQ(json.at("later").size(), 1U);
    EXPECT_EQ(json.at("theme"), "high-contrast");
}

TEST_F(SettingsTest, ThatCannotBeMeantAreLeftAtTheUsualOnesAndNamed) {
    const std::map<std::string, std::vector<std::string>> wrong{
        {"theme", {"\"dusk\"", "1", "null"}},
        {"text_size_percent", {"70", "260", "105", "100.5", "\"100\"", "18446744073709551615", "1e3"}},
        {"clock", {"24", "\"13-hours\""}},
        {"units", {"\"stone\"", "[]"}},
        {"boundary_hour", {"5", "19", "-12", "true"}},
        {"window_width", {"0", "-5", "100000", "{}"}},
        {"window_height", {"0", "4294968096"}},
        {"view", {"\"No View\"", "7"}},
        {"report_paper", {"\"A 4\"", "4"}},
        {"report_with", {"\"name\"", "[\"My Name\"]", "[1]"}},
        {"report_name", {"7", "\"two\\nlines\"", '"' + std::string(401, 'x') + '"'}}};
    for (const auto& [key, values] : wrong) {
        for (const std::string& value : values) {
            const std::string other = key == "view" ? R"("theme": "day")" : R"("view": "trends")";
            const Settings settings = read("{\"" + key + "\": " + value + ", " + other + "}");
            EXPECT_THAT(fields(), ElementsAre(key)) << value;
            Settings expected;
            if (key == "view") expected.theme = Theme::day;
            if (key != "view") expected.view = "trends";
            EXPECT_EQ(settings, expected) << key << ": " << value;
        }
    }
    EXPECT_TRUE(fs::exists(file_)) << "one wrong value is no reason to set the file aside";
}

TEST_F(SettingsTest, AreNamedAllAtOnceAndOnlyOnce) {
    read(R"({"theme": "dusk", "boundary_hour": 30})");
    EXPECT_THAT(fields(), ElementsAre("theme", "boundary_hour"));
    EXPECT_EQ(
        settings_.problems().front().sentence,
        "The setting \"theme\" cannot be \"dusk\": it is one of night, day, high-contrast. The usual one "
        "is used.");
    (void)settings_.load();
    EXPECT_THAT(fields(), ElementsAre("theme", "boundary_hour"));
    settings_.save(Settings());
    (void)settings_.load();
    EXPECT_THAT(fields(), IsEmpty());
}

TEST_F(SettingsTest, AtTheEndsOfTheirRangesAreMeant) {
    const Settings settings = read(R"({"text_size_percent": 250, "boundary_hour": 6})");
    EXPECT_EQ(settings.text_size_percent, 250);
    EXPECT_EQ(settings.boundary_hour, 6);
    EXPECT_EQ(read(R"({"text_size_percent": 80, "boundary_hour": 18})").text_size_percent, 80);
    EXPECT_THAT(settings_.problems(), IsEmpty());
}

TEST_F(SettingsTest, ThatAreNoneAreSetAside) {
    for (const char* text : {"", "{", "theme: day", "[]", "\"night\"", "{\"theme\": 1e999}", "\xff\xfe"}) {
        EXPECT_EQ(read(text), Settings()) << text;
        EXPECT_EQ(settings_.problems().size(), 1U) << text;
        EXPECT_FALSE(fs::exists(file_));
    }
    EXPECT_EQ(read_file(file_.string() + ".broken"), "");
    EXPECT_EQ(read_file(file_.string() + ".broken-2"), "{") << "nothing that was set aside is overwritten";
    EXPECT_EQ(read_file(file_.string() + ".broken-7"), "\xff\xfe");
    EXPECT_THAT(settings_.problems().front().sentence,
                testing::AllOf(HasSubstr(file_.string() + "\" could not be read"),
                               HasSubstr("kept in \"" + file_.string() + ".broken-7\"")));
    settings_.save(changed());
    EXPECT_EQ(settings_.load(), changed());
    EXPECT_THAT(settings_.problems(), IsEmpty());
}

TEST_F(SettingsTest, InTheWayOfWhichAFolderLiesAreTheUsualOnes) {
    fs::create_directory(file_);
    EXPECT_EQ(settings_.load(), Settings());
    EXPECT_THAT(settings_.problems().at(0).sentence, HasSubstr("could not be set aside either"));
    EXPECT_TRUE(fs::is_directory(file_));
    EXPECT_FALSE(fs::exists(file_.string() + ".broken"));
    EXPECT_THROW(settings_.save(Settings()), CannotOpen);
}

TEST_F(SettingsTest, WithoutAPathAreNeverKept) {
    SettingsFile nowhere(std::nullopt);
    nowhere.save(changed());
    EXPECT_EQ(nowhere.load(), Settings());
    EXPECT_THAT(nowhere.problems(), IsEmpty());
}

TEST_F(SettingsTest, ThatMayNotBeWrittenStayAsTheyWere) {
    settings_.save(changed());
    const std::string bytes = read_file(file_);
    fs::permissions(scratch_.path(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                                         fs::perms::others_exec);
    std::string sentence;
    try {
        const Unprivileged nobody;
        settings_.save(Settings());
        ADD_FAILURE() << "it was saved";
    } catch (const ReadOnly& error) {
        sentence = error.what();
    }
    EXPECT_THAT(sentence, testing::AllOf(HasSubstr(file_.string()), HasSubstr("write-protected")));
    EXPECT_EQ(read_file(file_), bytes);
}

TEST_F(SettingsTest, ThatMayNotBeReadAreTheUsualOnesAndLoseNothing) {
    settings_.save(changed());
    fs::permissions(scratch_.path(), fs::perms::owner_all | fs::perms::others_read | fs::perms::others_exec);
    {
        const Unprivileged nobody;
        EXPECT_EQ(settings_.load(), Settings());
    }
    if (settings_.problems().empty()) GTEST_SKIP() << "the tests run as the owner";
    EXPECT_THAT(settings_.problems().front().sentence, HasSubstr("could not be set aside either"));
    EXPECT_EQ(settings_.load(), changed());
}

TEST(Themes, HaveTheirWords) {
    EXPECT_EQ(slug(Theme::high_contrast), "high-contrast");
    EXPECT_EQ(from_slug<Theme>("night"), Theme::night);
    EXPECT_EQ(from_slug<Theme>("day"), Theme::day);
}

}  // namespace
}  // namespace nightcramp::app
