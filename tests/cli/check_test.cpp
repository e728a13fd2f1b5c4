#include "tests/cli/cli_test.hpp"
#include "tests/cli/failing_copies.hpp"

namespace nightcramp::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class CheckTest : public CliTest {
protected:
    CheckTest() { run({"log", "--none"}); }

    CopyTroubles troubles;
    FailingCopiesShelf failing{shelf, troubles};
};

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
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("1 problem found"), HasSubstr("copy: There is no room left.")));
    const Json json = run({"check", "--json"}).json();
    EXPECT_EQ(json.at("sound"), false);
    ASSERT_THAT(json.at("problems"), SizeIs(1));
}

}  // namespace
}  // namespace nightcramp::cli
