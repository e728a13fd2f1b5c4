#include "tests/cli/cli_test.hpp"
#include "tests/cli/failing_copies.hpp"

namespace nightcramp::cli {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class CheckTest : public CliTest {
protected:
    CheckTest() { run({"log", "--none"}); }

    CopyTroubles troubles;
    FailingCopiesShelf failing{shelf, troubles};
};

/// A diary in which the check finds what it is told to find.
class FindingCheck : public CheckTest {
protected:
    FindingCheck() { other_shelf = &failing; }

    static constexpr auto ways_out =
        "nightcramp salvage --to FILE. Keep the file until you have your nights back.\n";
};

TEST_F(FindingCheck, SaysWhatToDoAboutDamage) {
    troubles.found = {{"night 2026-11-22", "It cannot be read."}, {"file", "It is damaged."}};
    EXPECT_THAT(run({"check"}).out,
                EndsWith("  file: It is damaged.\nTo read what can be read into a new diary: " +
                         std::string(ways_out)));
    shelf.keep_copy(file);
    EXPECT_THAT(
        run({"check"}).out,
        EndsWith("To go back to a copy: nightcramp restore. To read what can be read into a new diary: " +
                 std::string(ways_out)));
}

TEST_F(FindingCheck, TakesAPartOfTheHistoryForDamageToo) {
    troubles.found = {{"history, edit 6", "It cannot be read."}};
    EXPECT_THAT(run({"check"}).out, EndsWith(ways_out));
}

TEST_F(FindingCheck, SaysHowANightIsPutRight) {
    troubles.found = {{"night 2026-11-22, cramp 1, pain", "99 is not on the scale."},
                      {"night 2026-11-22, sleep", "It ends before it begins."},
                      {"habit pickle-juice, name", "It is empty."}};
    EXPECT_THAT(run({"check"}).out,
                EndsWith("  habit pickle-juice, name: It is empty.\n"
                         "To look at that night: nightcramp show 2026-11-22. To put it right: "
                         "nightcramp log --night 2026-11-22.\n"));
}

TEST_F(CheckTest, MakesACopyToSeeWhetherOneCanBeMade) {
    const Outcome outcome = run({"check"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("The diary is sound: 1 night in "),
                                   HasSubstr("A copy of it was made, read back, compared in ")));
    const Json json = run({"check", "--json"}).json();
    EXPECT_GE(json.at("rehearsal").at("rows"), 1);
    EXPECT_EQ(run({"backup", "--list"}).out, "No copies are kept yet.\n");
}

TEST_F(CheckTest, MakesNoneWhenItIsToBeQuick) {
    other_shelf = &failing;
    troubles.cannot_rehearse = true;
    const Outcome outcome = run({"check", "--quick"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, Not(HasSubstr("copy")));
    EXPECT_EQ(run({"check", "--quick", "--json"}).json().at("rehearsal"), nullptr);
}

TEST_F(CheckTest, ReportsThatNoCopyCanBeMade) {
    other_shelf = &failing;
    troubles.cannot_rehearse = true;
    const Outcome outcome = run({"check"});
    EXPECT_EQ(outcome.code, failure);
    EXPECT_THAT(outcome.out,
                AllOf(HasSubstr("1 problem found"), EndsWith("  copy: There is no room left.\n")));
    const Json json = run({"check", "--json"}).json();
    EXPECT_EQ(json.at("sound"), false);
    ASSERT_THAT(json.at("problems"), SizeIs(1));
}

}  // namespace
}  // namespace nightcramp::cli
