#include "diary/errors.hpp"
#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using testing::HasSubstr;

using BackupTest = CliTest;

TEST_F(BackupTest, NeedsADiary) {
    const Outcome outcome = run({"backup"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("There is no diary"));
    EXPECT_FALSE(diary_exists());
}

TEST_F(BackupTest, SaysWhereTheCopyIs) {
    run({"log", "--none"});
    EXPECT_THAT(run({"backup"}).out, HasSubstr("Kept and read back: "));
    EXPECT_TRUE(run({"backup", "--json"}).json().contains("file"));
}

TEST_F(BackupTest, ListsNoneWhereNoneIsKept) {
    EXPECT_EQ(run({"backup", "--list"}).out, "No copies are kept yet.\n");
    EXPECT_TRUE(run({"backup", "--list", "--json"}).json().at("backups").empty());
    EXPECT_FALSE(diary_exists());
}

TEST_F(BackupTest, RestoresOnlyACopyThatIsThere) {
    const Outcome outcome = run({"restore", "/nowhere/copy.nightcramp"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("There is no copy at /nowhere/copy.nightcramp"));
    EXPECT_FALSE(diary_exists());
    EXPECT_EQ(run({"restore"}).code, bad_usage);
}

}  // namespace
}  // namespace nightcramp::cli
