#include "app/settings.hpp"
#include "tests/cli/cli_test.hpp"
#include "tests/cli/failing_copies.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// A diary with a night, whose copies are watched from now on.
class DailyCopy : public CliTest {
protected:
    DailyCopy() {
        run({"log", "--none"});
        other_shelf = &failing;
        std::filesystem::create_directory(stick);
    }

    void choose_stick() {
        app::Settings settings = this->settings();
        settings.backup_folder = stick.string();
        app::SettingsFile(settings_file()).save(settings);
    }
    [[nodiscard]] app::Settings settings() const { return app::SettingsFile(settings_file()).load(); }
    [[nodiscard]] std::filesystem::path settings_file() const {
        return scratch / ".config/nightcramp/settings.json";
    }
    Outcome log() { return run({"log", "--note", "x"}); }
    void next_day() { clock.time.wall += days(1); }

    std::filesystem::path stick = scratch / "stick";
    std::string on_stick = "daily in " + stick.string();
    CopyTroubles troubles;
    FailingCopiesShelf failing{shelf, troubles};
};

TEST_F(DailyCopy, IsKeptBeforeTheFirstChangeOfADay) {
    const Outcome first = log();
    EXPECT_EQ(first.code, success);
    EXPECT_EQ(first.err, "");
    EXPECT_THAT(troubles.kept, ElementsAre("daily"));
    EXPECT_THAT(troubles.tended, ElementsAre(""));
    log();
    run({"undo"});
    EXPECT_THAT(troubles.kept, ElementsAre("daily"));
    next_day();
    run({"undo"});
    EXPECT_THAT(troubles.kept, ElementsAre("daily", "daily"));
}

TEST_F(DailyCopy, IsKeptByEveryCommandThatChangesTheDiary) {
    const std::vector<std::vector<std::string>> lines{
        {"log", "--note", "x"},
        {"undo"},
        {"redo"},
        {"habit", "add", "Pickle juice"},
        {"profile", "set", "--weight", "70"},
        {"medicine", "add", "Vitamins"},
        {"suggest", "--dismiss", "start stretching"},
        {"experiment", "plan", "stretching", "--begin"},
        {"imports", "take-back", "1"},
        {"trash", "--bring-back", "1"},
        {"trash", "--erase", "1", "--yes"},
        {"history", "2026-11-22", "--restore", "1"},
    };
    for (const auto& line : lines) {
        next_day();
        troubles.kept.clear();
        run(line);
        EXPECT_THAT(troubles.kept, ElementsAre("daily")) << line[0];
    }
}

TEST_F(DailyCopy, IsKeptByNoCommandThatOnlyReads) {
    for (const std::string command : {"show", "nights", "summary", "insights", "suggest", "habits", "history",
                                      "trash", "imports", "check"}) {
        run({command});
        EXPECT_THAT(troubles.kept, IsEmpty()) << command;
    }
    run({"history", "2026-11-22"});
    run({"backup", "--list"});
    EXPECT_THAT(troubles.kept, IsEmpty());
}

TEST_F(DailyCopy, IsKeptOfNoDiaryThatHoldsNothing) {
    file = scratch / "new.nightcramp";
    log();
    EXPECT_THAT(troubles.kept, IsEmpty());
    shelf.journal(file).replace({});
    log();
    EXPECT_THAT(troubles.kept, IsEmpty());
    log();
    EXPECT_THAT(troubles.kept, ElementsAre("daily"));
}

TEST_F(DailyCopy, IsKeptInTheChosenFolderToo) {
    choose_stick();
    EXPECT_EQ(log().err, "");
    EXPECT_THAT(troubles.kept, ElementsAre("daily", on_stick));
    EXPECT_THAT(troubles.tended, ElementsAre("", stick));
}

TEST_F(DailyCopy, SaysOnceThatTheChosenFolderCannotBeUsedAndGoesOn) {
    choose_stick();
    troubles.failing = {stick};
    const Outcome first = log();
    EXPECT_EQ(first.code, success);
    EXPECT_THAT(first.err, AllOf(HasSubstr("The stick is not there."), HasSubstr("said once")));
    EXPECT_EQ(settings().backup_missed_since, "2026-11-23");
    next_day();
    EXPECT_EQ(log().err, "");
    EXPECT_EQ(settings().backup_missed_since, "2026-11-23") << "since when, not the last time";
}

TEST_F(DailyCopy, IsKeptThereAsSoonAsTheFolderCanBeUsedAgain) {
    choose_stick();
    troubles.failing = {stick};
    log();
    troubles.failing.clear();
    EXPECT_EQ(log().err, "");
    EXPECT_THAT(troubles.kept, ElementsAre("daily", on_stick));
    EXPECT_EQ(settings().backup_missed_since, "");
    EXPECT_EQ(settings().backup_folder, stick.string());
    next_day();
    troubles.failing = {stick};
    EXPECT_THAT(log().err, HasSubstr("The stick is not there.")) << "this time is another one";
}

TEST_F(DailyCopy, SaysEachTimeThatNoneCouldBeKeptBesideTheDiaryAndGoesOn) {
    troubles.failing = {""};
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = log();
        EXPECT_EQ(outcome.code, success);
        EXPECT_THAT(outcome.err, AllOf(HasSubstr("No copy of today"), HasSubstr("There is no room left.")));
    }
    EXPECT_EQ(journal().night(sunday)->note, "x");
}

TEST_F(DailyCopy, IsFollowedByOneBeforeAnImport) {
    const std::filesystem::path table = scratch / "nights.csv";
    write_file(table, "night,cramps\n2026-11-20,1\n");
    run({"import", table.string(), "--as", "nights", "--dry-run"});
    EXPECT_THAT(troubles.kept, IsEmpty());
    choose_stick();
    EXPECT_EQ(run({"import", table.string(), "--as", "nights"}).code, success);
    EXPECT_THAT(troubles.kept,
                ElementsAre("daily", on_stick, "before-import", "before-import in " + stick.string()));
    troubles.kept.clear();
    run({"import", table.string(), "--as", "nights"});
    EXPECT_THAT(troubles.kept, IsEmpty()) << "it changes nothing";
}

TEST_F(DailyCopy, IsWhatAnImportIsRefusedWithout) {
    const std::filesystem::path table = scratch / "nights.csv";
    write_file(table, "night,cramps\n2026-11-20,1\n");
    troubles.failing = {""};
    const Outcome outcome = run({"import", table.string(), "--as", "nights"});
    EXPECT_EQ(outcome.code, failure);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("Nothing was imported"), HasSubstr("There is no room left.")));
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(journal().night(sunday - days(2)), std::nullopt);
    troubles.failing = {stick};
    choose_stick();
    EXPECT_EQ(run({"import", table.string(), "--as", "nights"}).code, success)
        << "one beside the diary is enough";
}

}  // namespace
}  // namespace nightcramp::cli
