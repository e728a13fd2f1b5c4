#include "tests/storage/salvage_fixture.hpp"

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST_F(Salvage, TakesANightThatDoesNotFitItsChecksumFromTheHistory) {
    run_sql(file_, "UPDATE night SET note = 'never said' WHERE date = '2026-11-19'");
    const Salvaged told = salvage();
    EXPECT_EQ(told.nights.from_history, 1);
    EXPECT_THAT(told.lost, told_of("night 2026-11-19", "as it was on 20 November 2026, 07:05"));
    EXPECT_EQ(salvaged().nights, original().nights);
    EXPECT_EQ(salvaged().history, original().history);
}

TEST_F(Salvage, FindsNightsInTheHistoryWhereTheirPagesAreGone) {
    ASSERT_GT(spoil_nights(), 2);
    run_sql(file_, "PRAGMA writable_schema = 1; DELETE FROM sqlite_schema WHERE name = 'cramp'");
    const Salvaged told = salvage();
    EXPECT_GT(told.nights.from_history, 50);
    EXPECT_THAT(told.lost, told_of("table night", "cannot be read"));
    EXPECT_EQ(without_revisions(salvaged().nights), without_revisions(original().nights));
}

TEST_F(Salvage, GivesEverythingBackFromTheHistoryAlone) {
    spoil(100, page_bytes - 100);  // the list of tables
    const Salvaged told = salvage();
    const Saved before = original();
    Saved after = salvaged();
    EXPECT_EQ(told.nights, (SalvagedCount{0, static_cast<std::int64_t>(before.nights.size())}));
    EXPECT_EQ(without_revisions(after.nights), without_revisions(before.nights));
    EXPECT_EQ(without_revisions(after.habits), without_revisions(before.habits));
    EXPECT_EQ(without_revisions(after.experiments), without_revisions(before.experiments));
    EXPECT_EQ(without_revisions<Profile>({*after.profile}), without_revisions<Profile>({*before.profile}));
    EXPECT_EQ(after.history, before.history);
    EXPECT_EQ(after.steps, before.steps);
}

TEST_F(Salvage, MendsTheHeadOfTheFile) {
    spoil(0, 100);
    const Salvaged told = salvage();
    EXPECT_THAT(told.lost, IsEmpty());
    EXPECT_EQ(salvaged().nights, original().nights);
    EXPECT_EQ(salvaged().history, original().history);
}

TEST_F(Salvage, ReadsWhatIsLeftOfACutFile) {
    const std::string bytes = read_file(file_);
    const Saved before = original();
    for (const std::size_t left : {bytes.size() - 1, bytes.size() * 9 / 10, bytes.size() * 3 / 4 + 17}) {
        write_file(file_, bytes.substr(0, left));
        const Salvaged told = salvage();
        EXPECT_THAT(told.lost, Not(IsEmpty())) << left;
        EXPECT_GT(told.nights.read, 0) << left;
        OpenDiary diary(to_);
        EXPECT_THAT(wrongly_salvaged(diary.journal, told, before), IsEmpty()) << left;
        fs::remove(to_);
    }
    fs::remove(scratch_ / "original");
    write_file(file_, bytes.substr(0, 3 * page_bytes));
    expect_refused<Damaged>("Nothing that belongs to a diary");
}

TEST_F(Salvage, DoesNotBringBackWhatWasErased) {
    // Only the history is spoiled: what the whole tables do not hold was erased.
    run_sql(file_, "DELETE FROM edit WHERE label = 'night erased'");
    run_sql(file_, "UPDATE change SET after = '?' WHERE key = '2026-11-01'");
    const Salvaged told = salvage();
    EXPECT_THAT(told.lost, Not(IsEmpty()));
    EXPECT_EQ(salvaged().nights, original().nights);
}

TEST_F(Salvage, LeavesOutWhatCannotBeUndone) {
    run_sql(file_, "DELETE FROM change WHERE key = 'evening-walk' AND before IS NOT NULL");
    const Salvaged told = salvage();
    EXPECT_THAT(told.lost, Contains(Field(&Problem::sentence, HasSubstr("cannot be undone any more"))));
    EXPECT_EQ(salvaged().habits, original().habits);
    OpenDiary diary(to_);
    EXPECT_THAT(wrongly_salvaged(diary.journal, told, original()), IsEmpty());
}

TEST_F(Salvage, TakesAnUnfinishedChangeBack) {
    const std::string whole = read_file(file_);
    const fs::path torn = scratch_ / "torn";
    // The program dies at a later place each time, until something of the change is in the file.
    for (int call = 1; !fs::exists(torn); ++call) {
        ASSERT_LT(call, 100);
        FaultVfs vfs;
        OpenDiary diary(file_, {vfs.name()});
        vfs.fail_from(call, FaultVfs::Fault::io_error);
        try {
            diary.journal.save(adding(night_with_cramp(today - days(300))));
        } catch (const DiaryError&) {
        }
        vfs.stop();
        if (!fs::exists(file_.string() + "-journal") || read_file(file_) == whole) continue;
        fs::copy_file(file_, torn);
        fs::copy_file(file_.string() + "-journal", torn.string() + "-journal");
    }
    file_ = torn;
    const std::string journal = read_file(file_.string() + "-journal");
    const Salvaged told = salvage();
    EXPECT_THAT(told.lost, IsEmpty());
    EXPECT_EQ(salvaged().nights, original().nights);
    EXPECT_EQ(read_file(file_.string() + "-journal"), journal);
}

TEST_F(Salvage, LeavesDiariesOfANewerProgramAlone) {
    run_sql(file_, "ALTER TABLE night ADD COLUMN dreams TEXT; PRAGMA user_version = " +
                       std::to_string(further_form));
    expect_refused<NewerSchema>("newer Nightcramp");
}

TEST_F(Salvage, KeepsWhatTodaysRulesWouldRefuse) {
    const Night to_come = night_without_cramps(today + days(300));
    OpenDiary(file_).journal.save(adding(to_come));
    EXPECT_THAT(salvage().lost, IsEmpty());
    EXPECT_EQ(without_revisions(salvaged().nights).back(), to_come);
}

TEST_F(Salvage, ShowsNoBytesOfTheFileThatAreNoText) {
    run_sql(file_,
            "PRAGMA foreign_keys = 0; PRAGMA ignore_check_constraints = 1;"
            "UPDATE night SET date = CAST(x'ff1b5b326a' AS TEXT) WHERE date = '2026-11-19'");
    const Salvaged told = salvage();
    OpenDiary diary(to_);
    EXPECT_THAT(wrongly_salvaged(diary.journal, told, original()), IsEmpty());
}

}  // namespace
}  // namespace nightcramp::test
