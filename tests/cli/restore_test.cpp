#include "tests/cli/cli_test.hpp"
#include "tests/cli/failing_copies.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// A diary with a night more than its copy.
class RestoreTest : public CliTest {
protected:
    std::string make_copy() {
        run({"log", "--none"});
        const std::string kept = run({"backup", "--json"}).json().at("file");
        run({"log", "--night", "2026-11-20", "--none"});
        return kept;
    }
    [[nodiscard]] bool has_newer_night() const { return journal().night(sunday - days(2)).has_value(); }
};

TEST_F(RestoreTest, RestoresOnlyACopyThatIsThere) {
    const Outcome outcome = run({"restore", "/nowhere/copy.nightcramp"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("There is no copy at /nowhere/copy.nightcramp"));
    EXPECT_FALSE(diary_exists());
    const Outcome none = run({"restore"});
    EXPECT_EQ(none.code, bad_usage);
    EXPECT_THAT(none.err, HasSubstr("No copy is kept yet"));
}

TEST_F(RestoreTest, SaysWhatGoesAndDoesItWhereNobodyCanBeAsked) {
    const Outcome outcome = run({"restore", make_copy()});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out,
                AllOf(HasSubstr("The copy ends with what was saved on 23 November 2026 at 07:12."),
                      HasSubstr("  1 night is lost that the copy does not have: 20 November.\n"),
                      HasSubstr("The diary is now what"), HasSubstr("What it was before is kept in ")));
    EXPECT_FALSE(has_newer_night());
}

TEST_F(RestoreTest, OnlyLooksWithPreview) {
    const std::string copy = make_copy();
    const Outcome outcome = run({"restore", copy, "--preview"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("1 night is lost"), Not(HasSubstr("The diary is now"))));
    EXPECT_TRUE(has_newer_night());
    const Json json = run({"restore", copy, "--preview", "--json"}).json();
    EXPECT_EQ(json.at("same"), false);
    EXPECT_EQ(json.at("go"), Json::parse(R"(["2026-11-20"])"));
    EXPECT_EQ(json.at("sentences").size(), 1U);
    EXPECT_TRUE(has_newer_night());
}

TEST_F(RestoreTest, AsksFirstWhereSomebodyIsThere) {
    const std::string copy = make_copy();
    asks = true;
    for (const std::string answer : {"n\n", "\n", ""}) {
        const Outcome no = run({"restore", copy}, answer);
        EXPECT_EQ(no.code, success);
        EXPECT_THAT(no.out, AllOf(HasSubstr("Restore? [y/N] "), HasSubstr("Nothing was changed.")));
        EXPECT_TRUE(has_newer_night());
    }
    EXPECT_THAT(run({"restore", copy}, "y\n").out, HasSubstr("The diary is now"));
    EXPECT_FALSE(has_newer_night());
}

TEST_F(RestoreTest, DoesNotAskWithYesOrForJson) {
    const std::string copy = make_copy();
    asks = true;
    EXPECT_THAT(run({"restore", copy, "--yes"}).out, Not(HasSubstr("[y/N]")));
    EXPECT_FALSE(has_newer_night());
    const Json json = run({"restore", copy, "--json"}).json();
    EXPECT_EQ(json.at("restored"), copy);
    EXPECT_TRUE(json.at("kept").is_string());
}

TEST_F(RestoreTest, GoesBackAgainToWhatWasBefore) {
    const std::string copy = make_copy();
    const std::string before = run({"restore", copy, "--json"}).json().at("kept");
    EXPECT_FALSE(has_newer_night());
    EXPECT_THAT(run({"restore", before}).out, HasSubstr("1 night comes back: 20 November."));
    EXPECT_TRUE(has_newer_night());
}

TEST_F(RestoreTest, FindsACopyByItsNameInTheList) {
    const std::filesystem::path copy = make_copy();
    EXPECT_EQ(run({"restore", copy.filename().string()}).code, success);
    EXPECT_FALSE(has_newer_night());
}

TEST_F(RestoreTest, TakesTheNewestCopyWhereNoneIsNamed) {
    make_copy();
    const std::string newest = run({"backup", "--list", "--json"}).json().at("backups")[0].at("file");
    EXPECT_THAT(run({"restore"}).out, HasSubstr("The newest copy is " + newest));
    EXPECT_FALSE(has_newer_night());
    EXPECT_EQ(run({"restore", "--preview", "--json"}).json().at("same"), false) << "that of a moment ago";
}

TEST_F(RestoreTest, SetsADiaryAsideThatIsTooDamagedToBeOpened) {
    run({"log", "--none"});
    const std::string copy = shelf.keep_copy(file).file.string();
    shelf.damage(file);
    EXPECT_EQ(run({"restore", copy, "--preview"}).code, failure);
    asks = true;
    EXPECT_THAT(run({"restore", copy}, "n\n").out, HasSubstr("Nothing was changed."));
    EXPECT_EQ(run({"show"}).code, failure);
    const Outcome outcome = run({"restore", copy}, "y\n");
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.err, HasSubstr("The diary is damaged."));
    EXPECT_THAT(outcome.out, HasSubstr("What it was before is kept in " + file.string()));
    EXPECT_EQ(run({"show"}).code, success);
}

TEST_F(RestoreTest, SetsADiaryAsideThatCannotBeKeptBefore) {
    run({"log", "--none"});
    const std::string copy = shelf.keep_copy(file).file.string();
    run({"log", "--night", "2026-11-20", "--none"});
    CopyTroubles troubles;
    troubles.cannot_restore = true;
    const FailingCopiesShelf failing(shelf, troubles);
    other_shelf = &failing;
    const Outcome outcome = run({"restore", copy});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.err, HasSubstr("The history of the diary is damaged."));
    EXPECT_THAT(outcome.out, HasSubstr("What it was before is kept in " + file.string() + ".set-aside"));
    EXPECT_FALSE(has_newer_night());
}

TEST_F(RestoreTest, ComparesWithNothingWhereThereIsNoDiary) {
    write_file(scratch / "copy.nightcramp", "");
    const Outcome outcome = run({"restore", (scratch / "copy.nightcramp").string(), "--preview"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_FALSE(diary_exists());
}

}  // namespace
}  // namespace nightcramp::cli
