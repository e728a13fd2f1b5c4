#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::SizeIs;

/// A diary with a night that was edited twice, an hour apart.
class HistoryTest : public CliTest {
protected:
    void edit_twice() {
        run({"log", "--none", "--note", "slept badly"});
        clock.time = at(today, 8, 30);
        run({"log", "--cramp", "02:30 left calf"});
    }
};

TEST_F(HistoryTest, OfADiaryThatIsNotThereIsEmpty) {
    EXPECT_EQ(run({"history"}).out, "Nothing was saved yet.\n");
    EXPECT_TRUE(run({"history", "--json"}).json().at("entries").empty());
    EXPECT_THAT(run({"history", "2026-11-22"}).out, HasSubstr("Nothing is noted for it."));
    EXPECT_FALSE(diary_exists());
}

TEST_F(HistoryTest, ListsWhenWhoAndWhatNewestFirst) {
    edit_twice();
    const std::string list = run({"history"}).out;
    EXPECT_THAT(list, testing::StartsWith("Mon 23 Nov 2026 08:30  command line  cramp added, 22 November\n"));
    EXPECT_THAT(list, HasSubstr("Mon 23 Nov 2026 07:12  command line  no cramps, note, 22 November\n"));
    run({"undo"});
    EXPECT_THAT(run({"history"}).out, HasSubstr("cramp added, 22 November (undone)"));
    const Json entries = run({"history", "--json"}).json().at("entries");
    ASSERT_THAT(entries, SizeIs(2));
    EXPECT_EQ(entries[0].at("state"), "undone");
    EXPECT_EQ(entries[0].at("by"), "command-line");
    EXPECT_EQ(entries[1].at("labels"), Json::parse(R"(["no cramps, note, 22 November"])"));
    run({"log", "--note", "y"});
    EXPECT_THAT(run({"history"}).out, HasSubstr("cramp added, 22 November (undone for good)"));
}

TEST_F(HistoryTest, JoinsChangesOfTenMinutes) {
    run({"log", "--none"});
    clock.time = at(today, 7, 20);
    run({"log", "--note", "x"});
    run({"log", "--note", "y"});
    const Json entries = run({"history", "--json"}).json().at("entries");
    ASSERT_THAT(entries, SizeIs(1));
    EXPECT_EQ(entries[0].at("labels"), Json::parse(R"(["note, 22 November", "no cramps, 22 November"])"));
    EXPECT_EQ(entries[0].at("at"), "2026-11-23T07:20:00+01:00");
}

TEST_F(HistoryTest, ListsTheNewestThirtyEntries) {
    for (int i = 0; i < 100; ++i) {
        run({"log", "--note", std::to_string(i)});
        clock.time.wall += std::chrono::minutes(4);
    }
    for (int i = 0; i < 40; ++i) {
        run({"log", "--night", iso(sunday - days(i)), "--none"});
    }
    const Json entries = run({"history", "--json"}).json().at("entries");
    ASSERT_THAT(entries, SizeIs(30));
    EXPECT_EQ(entries[0].at("labels")[0], "no cramps, " + day_and_month(sunday - days(39)));
}

TEST_F(HistoryTest, TellsWhatANightWasBefore) {
    edit_twice();
    const std::string past = run({"history", "last-night"}).out;
    EXPECT_THAT(past, AllOf(HasSubstr("The night of Sunday 22 to Monday 23 November\n"),
                            HasSubstr("  1  Edited Monday 08:30 on the command line\n"
                                      "     Was: No cramps.\n"),
                            HasSubstr("  2  Begun Monday 07:12 on the command line\n"
                                      "     Was: nothing noted.\n")));
    const Json json = run({"history", "2026-11-22", "--json"}).json();
    EXPECT_EQ(json.at("night"), "2026-11-22");
    ASSERT_THAT(json.at("versions"), SizeIs(2));
    EXPECT_EQ(json.at("versions")[0].at("night").at("note"), "slept badly");
    EXPECT_EQ(json.at("versions")[1].at("night"), nullptr);
    EXPECT_EQ(json.at("versions")[1].at("number"), 2);
}

TEST_F(HistoryTest, NamesOwnHabitsAsThePersonDoes) {
    run({"habit", "add", "Pickle juice"});
    run({"log", "--none", "--habit", "pickle-juice=yes"});
    clock.time = at(today, 8, 30);
    run({"log", "--habit", "pickle-juice=no"});
    EXPECT_THAT(run({"history", "last-night"}).out, HasSubstr("Pickle juice: yes."));
}

TEST_F(HistoryTest, MakesANightAVersionAgain) {
    edit_twice();
    clock.time = at(today, 10);
    const Outcome outcome = run({"history", "2026-11-22", "--restore", "1"});
    EXPECT_EQ(outcome.out, "Saved: night of 22 November restored. nightcramp undo takes it back.\n");
    EXPECT_EQ(journal().night(sunday)->cramps_answer, CrampsAnswer::none);
    EXPECT_THAT(run({"history", "2026-11-22"}).out, HasSubstr("(it is now as it was before)"));
    run({"undo"});
    EXPECT_EQ(journal().night(sunday)->cramps_answer, CrampsAnswer::some);
    EXPECT_EQ(run({"history", "2026-11-22", "--restore", "2", "--json"}).json(),
              Json::parse(R"({"changed": true, "label": "night erased, 22 November"})"));
    EXPECT_EQ(journal().night(sunday), std::nullopt);
}

TEST_F(HistoryTest, ChangesNothingWhereTheNightIsJustSo) {
    edit_twice();
    clock.time = at(today, 10);
    run({"history", "2026-11-22", "--restore", "1"});
    const Json versions = run({"history", "2026-11-22", "--json"}).json().at("versions");
    for (const Json& version : versions) {
        if (!version.at("is_now").get<bool>()) continue;
        const std::string number = std::to_string(version.at("number").get<int>());
        EXPECT_THAT(run({"history", "2026-11-22", "--restore", number}).out, HasSubstr("just so already"));
    }
}

TEST_F(HistoryTest, ErasesForGoodWhatANightWas) {
    edit_twice();
    const Outcome refused = run({"history", "2026-11-22", "--erase"});
    EXPECT_EQ(refused.code, bad_usage);
    EXPECT_THAT(refused.err,
                AllOf(HasSubstr("add --yes. All earlier versions of the night of 22 November 2026"),
                      HasSubstr("Nothing was saved.")));
    asks = true;
    EXPECT_THAT(run({"history", "2026-11-22", "--erase"}, "n\n").out, HasSubstr("Nothing was changed."));
    EXPECT_THAT(run({"history", "2026-11-22"}).out, HasSubstr("  2  Begun"));
    const Outcome outcome = run({"history", "2026-11-22", "--erase", "--yes"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out,
                AllOf(testing::StartsWith("Erased for good: what the night of Sunday 22 to Monday 23 "
                                          "November was before.\n"),
                      HasSubstr("Copies elsewhere still hold it")));
    EXPECT_THAT(run({"history", "2026-11-22"}).out,
                HasSubstr("Nothing is kept of how this night came about."));
    EXPECT_EQ(journal().night(sunday)->cramps.size(), 1U) << "what it is now stays";
    const Outcome again = run({"history", "2026-11-22", "--erase", "--yes"});
    EXPECT_EQ(again.code, bad_usage);
    EXPECT_THAT(again.err, HasSubstr("Nothing is kept of what that night was before."));
}

TEST_F(HistoryTest, ErasesOfANightThatIsNamed) {
    EXPECT_EQ(run({"history", "--erase", "--yes"}).code, bad_usage);
    edit_twice();
    EXPECT_EQ(run({"history", "2026-11-22", "--erase", "--restore", "1"}).code, bad_usage);
    EXPECT_EQ(run({"history", "2026-11-22", "--erase", "--yes", "--json"}).json().at("clean_copies"), true);
}

TEST_F(HistoryTest, RefusesWhatIsNoNightOrNoVersion) {
    edit_twice();
    EXPECT_EQ(run({"history", "someday"}).code, bad_usage);
    EXPECT_EQ(run({"history", "--restore", "1"}).code, bad_usage);
    for (const std::string number : {"0", "3", "x", "-1", "99999999999999999999"}) {
        const Outcome outcome = run({"history", "2026-11-22", "--restore=" + number});
        EXPECT_EQ(outcome.code, bad_usage) << number;
        EXPECT_THAT(outcome.err, HasSubstr("Nothing was saved.")) << number;
    }
}

}  // namespace
}  // namespace nightcramp::cli
