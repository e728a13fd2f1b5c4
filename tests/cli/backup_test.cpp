#include "app/settings.hpp"
#include "diary/errors.hpp"
#include "tests/cli/cli_test.hpp"
#include "tests/cli/failing_copies.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class BackupTest : public CliTest {
protected:
    BackupTest() { std::filesystem::create_directory(stick); }

    [[nodiscard]] app::Settings settings() const {
        return app::SettingsFile(scratch / ".config/nightcramp/settings.json").load();
    }

    std::filesystem::path stick = scratch / "stick";
    CopyTroubles troubles;
    FailingCopiesShelf failing{shelf, troubles};
};

TEST_F(BackupTest, NeedsADiary) {
    for (const std::vector<std::string>& line :
         std::vector<std::vector<std::string>>{{"backup"}, {"backup", "--to", stick.string()}}) {
        const Outcome outcome = run(line);
        EXPECT_EQ(outcome.code, bad_usage);
        EXPECT_THAT(outcome.err, HasSubstr("There is no diary"));
        EXPECT_FALSE(diary_exists());
    }
}

TEST_F(BackupTest, SaysWhereTheCopyIs) {
    run({"log", "--none"});
    EXPECT_THAT(run({"backup"}).out, HasSubstr("Kept and read back: "));
    const Json json = run({"backup", "--json"}).json();
    EXPECT_TRUE(json.at("file").is_string());
    EXPECT_EQ(json.at("elsewhere"), nullptr);
    EXPECT_EQ(json.at("problem"), nullptr);
}

TEST_F(BackupTest, ListsNoneWhereNoneIsKept) {
    EXPECT_EQ(run({"backup", "--list"}).out, "No copies are kept yet.\n");
    EXPECT_TRUE(run({"backup", "--list", "--json"}).json().at("backups").empty());
    EXPECT_FALSE(diary_exists());
}

TEST_F(BackupTest, ListsCopiesWithDateReasonAndSize) {
    run({"log", "--none"});
    run({"backup"});
    const std::string list = run({"backup", "--list"}).out;
    EXPECT_THAT(list, HasSubstr("Mon 23 Nov 2026 07:12  "));
    EXPECT_THAT(list, HasSubstr("(by you, "));
    const Json copies = run({"backup", "--list", "--json"}).json().at("backups");
    ASSERT_THAT(copies, SizeIs(1));
    EXPECT_EQ(copies[0].at("reason"), "by-hand");
    EXPECT_EQ(copies[0].at("kept_at"), "2026-11-23T07:12:00+01:00");
    EXPECT_EQ(copies[0].at("place"), "beside");
}

TEST_F(BackupTest, KeepsOneCopyInAFolderThatIsThere) {
    run({"log", "--none"});
    other_shelf = &failing;
    EXPECT_THAT(run({"backup", "--to", stick.string()}).out, HasSubstr("Kept and read back: "));
    EXPECT_THAT(troubles.kept, ElementsAre("by-hand in " + stick.string()));
    EXPECT_EQ(settings().backup_folder, "") << "it is no choice";
    const Outcome nowhere = run({"backup", "--to", (scratch / "nowhere").string()});
    EXPECT_EQ(nowhere.code, bad_usage);
    EXPECT_THAT(nowhere.err, HasSubstr("There is no folder"));
    EXPECT_EQ(run({"backup", "--to", file.string()}).code, bad_usage) << "that is no folder";
    EXPECT_FALSE(std::filesystem::exists(scratch / "nowhere"));
    troubles.failing = {stick};
    const Outcome failed = run({"backup", "--to", stick.string()});
    EXPECT_EQ(failed.code, failure);
    EXPECT_THAT(failed.err, HasSubstr("The stick is not there."));
}

TEST_F(BackupTest, ChoosesAFolderInWhichCopiesAreKeptFromThenOn) {
    run({"log", "--none"});
    other_shelf = &failing;
    const Outcome chosen = run({"backup", "--keep-in", stick.string()});
    EXPECT_EQ(chosen.code, success) << chosen.err;
    EXPECT_THAT(chosen.out, AllOf(HasSubstr("From now on"), HasSubstr("Kept and read back: ")));
    EXPECT_EQ(settings().backup_folder, stick.string());
    troubles.kept.clear();
    const Json json = run({"backup", "--json"}).json();
    EXPECT_THAT(troubles.kept, ElementsAre("by-hand", "by-hand in " + stick.string()));
    EXPECT_TRUE(json.at("elsewhere").is_string());
    const Json copies = run({"backup", "--list", "--json"}).json().at("backups");
    ASSERT_THAT(copies, SizeIs(3));
    EXPECT_EQ(std::count_if(copies.begin(), copies.end(),
                            [](const Json& copy) { return copy.at("place") == "folder"; }),
              2);
}

TEST_F(BackupTest, KeepsTheFolderAsAnAbsolutePath) {
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(scratch.path());
    EXPECT_EQ(run({"backup", "--keep-in", "./stick/../stick"}).code, success);
    std::filesystem::current_path(before);
    EXPECT_EQ(settings().backup_folder, stick.string());
    EXPECT_FALSE(diary_exists());
}

TEST_F(BackupTest, ChoosesNoFolderThatIsNotThereOrTakesNoCopy) {
    run({"log", "--none"});
    EXPECT_EQ(run({"backup", "--keep-in", (scratch / "nowhere").string()}).code, bad_usage);
    other_shelf = &failing;
    troubles.failing = {stick};
    EXPECT_EQ(run({"backup", "--keep-in", stick.string()}).code, failure);
    EXPECT_EQ(settings().backup_folder, "");
}

TEST_F(BackupTest, ChoosesNoFolderInWhichTheDiaryOrItsCopiesLie) {
    run({"log", "--none"});
    std::filesystem::create_directory(scratch / "backups");
    std::filesystem::create_directory_symlink(scratch / "backups", scratch / "link");
    for (const std::string name : {".", "backups", "link"}) {
        const Outcome outcome = run({"backup", "--keep-in", (scratch / name).string()});
        EXPECT_EQ(outcome.code, bad_usage) << name;
        EXPECT_EQ(
            outcome.err,
            "nightcramp: --keep-in: The diary and its copies lie there already: choose another disk or a "
            "stick.\n");
    }
    EXPECT_EQ(settings().backup_folder, "");
}

TEST_F(BackupTest, SaysWhatKeepsANameFromBeingAFolder) {
    run({"log", "--none"});
    for (const std::string option : {"--to", "--keep-in"}) {
        EXPECT_EQ(run({"backup", option, ""}).err,
                  "nightcramp: " + option + ": Say which folder, such as /media/stick.\n");
        EXPECT_EQ(run({"backup", option, file.string()}).err,
                  "nightcramp: " + option + ": \"" + file.string() + "\" is a file. Name a folder.\n");
    }
    EXPECT_EQ(settings().backup_folder, "");
}

TEST_F(BackupTest, TakesTheChoiceBack) {
    run({"backup", "--keep-in", stick.string()});
    const Outcome none = run({"backup", "--keep-in", "none", "--json"});
    EXPECT_EQ(none.json(), Json::parse(R"({"folder": null, "kept": null})"));
    EXPECT_EQ(settings().backup_folder, "");
    EXPECT_THAT(run({"backup", "--keep-in", "none"}).out, HasSubstr("beside the diary alone"));
}

TEST_F(BackupTest, SaysThatTheChosenFolderCannotBeUsedWhenAskedForACopy) {
    run({"log", "--none"});
    run({"backup", "--keep-in", stick.string()});
    other_shelf = &failing;
    troubles.failing = {stick};
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = run({"backup", "--json"});
        EXPECT_EQ(outcome.code, failure);
        EXPECT_THAT(outcome.err, HasSubstr("The stick is not there."));
        EXPECT_EQ(outcome.json().at("problem"), "The stick is not there.");
        EXPECT_TRUE(outcome.json().at("file").is_string()) << "the one beside is there";
    }
    EXPECT_EQ(settings().backup_missed_since, "2026-11-23");
    troubles.failing.clear();
    EXPECT_EQ(run({"backup"}).code, success);
    EXPECT_EQ(settings().backup_missed_since, "");
}

TEST_F(BackupTest, DoesOneThingAtATime) {
    EXPECT_EQ(run({"backup", "--list", "--to", stick.string()}).code, bad_usage);
    EXPECT_EQ(run({"backup", "--keep-in", "none", "--to", stick.string()}).code, bad_usage);
    EXPECT_EQ(run({"backup", "--keep-in", "none", "--list"}).code, bad_usage);
}

}  // namespace
}  // namespace nightcramp::cli
