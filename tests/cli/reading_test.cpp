#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

using ReadingTest = CliTest;

TEST_F(ReadingTest, OfAMissingDiaryIsAnEmptyOneAndMakesNoFile) {
    for (const std::vector<std::string>& line : std::vector<std::vector<std::string>>{
             {"show"}, {"nights"}, {"summary"}, {"undo"}, {"redo"}, {"check"}}) {
        EXPECT_EQ(run(line).code, success) << line.front();
        EXPECT_FALSE(diary_exists()) << line.front();
    }
    EXPECT_THAT(run({"show"}).out, HasSubstr("Nothing is known"));
    EXPECT_THAT(run({"undo"}).out, HasSubstr("nothing to undo"));
    EXPECT_THAT(run({"check"}).out, HasSubstr("There is no diary"));
}

TEST_F(ReadingTest, ShowsANightAsAPage) {
    run({"log", "--cramp", "02:30 left calf pain 7 5min woke", "--habit", "stretching=yes", "--habit",
         "fluids=1800ml", "--sleep", "22:45-06:30 side", "--note", "long\x1b[31mwalk"});
    const std::string page = run({"show"}).out;
    EXPECT_THAT(page, AllOf(HasSubstr("The night of Sunday 22 to Monday 23 November"), HasSubstr("1 cramp"),
                            HasSubstr("1. 02:30, left calf, pain 7, 5 min, woke you"),
                            HasSubstr("22:45 to 06:30 (7 h 45 min)"), HasSubstr("on the side"),
                            HasSubstr("1800 ml"), HasSubstr("unknown"), HasSubstr("long [31mwalk")));
    EXPECT_THAT(page, Not(HasSubstr("\x1b")));
}

TEST_F(ReadingTest, RefusesANightThatIsNoDate) {
    const Outcome outcome = run({"show", "yesterdayish"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("write it like 2026-11-22"));
}

TEST_F(ReadingTest, ListsEveryDateOfTheSpanSoThatGapsAreSeen) {
    run({"log", "--night", "2026-11-20", "--cramp", "pain 3 2min", "--cramp", "pain 7 40s"});
    run({"log", "--night", "2026-11-22", "--none"});
    const std::string table = run({"nights", "--from", "2026-11-20", "--to", "2026-11-22"}).out;
    EXPECT_EQ(table,
              "Night of         Cramps        Pain  Lasted       In bed\n"
              "Fri 20 Nov 2026  2 cramps         7  2 min 40 s\n"
              "Sat 21 Nov 2026  -\n"
              "Sun 22 Nov 2026  no cramps\n");
}

TEST_F(ReadingTest, ListsTheLast28NightsUnlessToldOtherwise) {
    const Json json = run({"nights", "--json"}).json();
    EXPECT_EQ(json.at("from"), "2026-10-26");
    EXPECT_EQ(json.at("to"), "2026-11-22");
    EXPECT_TRUE(json.at("nights").empty());
}

TEST_F(ReadingTest, RefusesASpanThatIsNone) {
    EXPECT_EQ(run({"nights", "--from", "2026-11-22", "--to", "2026-11-20"}).code, bad_usage);
    const Outcome both = run({"nights", "--from", "x", "--to", "y"});
    EXPECT_THAT(both.err, AllOf(HasSubstr("--from"), HasSubstr("--to")));
}

TEST_F(ReadingTest, ChecksTheDiary) {
    run({"log", "--none"});
    EXPECT_THAT(run({"check"}).out, HasSubstr("sound: 1 night in"));
    const Json json = run({"check", "--json"}).json();
    EXPECT_EQ(json.at("sound"), true);
    EXPECT_EQ(json.at("nights"), 1);
}

TEST_F(ReadingTest, NamesWhatTheCheckFinds) {
    Night broken = night_with_cramp(sunday);
    broken.cramps.front().pain = 99;
    (void)run({"log", "--night", "2026-11-20", "--none"});
    journal().save(adding(broken));
    const Outcome outcome = run({"check"});
    EXPECT_EQ(outcome.code, failure);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("1 problem found"), HasSubstr("99 is not on the scale")));
}

}  // namespace
}  // namespace nightcramp::cli
