#include "tests/storage/salvage_fixture.hpp"

#include <stop_token>

#include <sys/stat.h>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST_F(Salvage, OfAWholeDiaryIsTheDiary) {
    const Salvaged told = salvage();
    EXPECT_THAT(told.lost, IsEmpty());
    const Saved before = original();
    const Saved after = salvaged();
    EXPECT_EQ(after.nights, before.nights);
    EXPECT_EQ(after.habits, before.habits);
    EXPECT_EQ(after.profile, before.profile);
    EXPECT_EQ(after.experiments, before.experiments);
    EXPECT_EQ(after.dismissals, before.dismissals);
    EXPECT_EQ(after.history, before.history);
    EXPECT_EQ(after.steps, before.steps);
    EXPECT_EQ(told.nights, (SalvagedCount{static_cast<std::int64_t>(before.nights.size()), 0}));
    EXPECT_EQ(told.habits.read, 2);
    EXPECT_EQ(told.profiles.read, 1);
    EXPECT_EQ(told.experiments.read, 1);
    EXPECT_EQ(told.edits, static_cast<std::int64_t>(before.history.size()));
}

TEST_F(Salvage, OfASmallDiaryIsTheDiary) {
    fs::remove(file_);
    OpenDiary(file_).journal.save(adding(night_without_cramps(sunday)));
    EXPECT_THAT(salvage().lost, IsEmpty());
    EXPECT_THAT(without_revisions(salvaged().nights), ElementsAre(night_without_cramps(sunday)));
}

TEST_F(Salvage, OfAnEmptyDiaryIsAnEmptyDiary) {
    fs::remove(file_);
    (void)OpenDiary(file_).database();
    EXPECT_THAT(salvage().lost, IsEmpty());
    EXPECT_THAT(salvaged().history, IsEmpty());
}

TEST_F(Salvage, WaitsForSomebodyWhoWrites) {
    SQLite::Database other(file_.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    EXPECT_THAT(sentence_of<Busy>([&] { (void)salvage(); }), HasSubstr("is writing"));
    EXPECT_THAT(names(), ElementsAre("diary"));
}

TEST_F(Salvage, IsForTheOwnerOnly) {
    (void)salvage();
    EXPECT_EQ(fs::status(to_).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Salvage, GoesOnAsADiary) {
    (void)salvage();
    OpenDiary diary(to_);
    const std::int64_t before = diary.journal.version();
    EXPECT_EQ(diary.journal.redo()->edit.label, "note changed");
    const auto saved = diary.journal.save(adding(night_without_cramps(today - days(200))));
    EXPECT_GT(saved.id, before);
    EXPECT_THAT(diary.vault.check(today), IsEmpty());
}

TEST_F(Salvage, WritesOverNothing) {
    write_file(to_, "mine");
    EXPECT_THAT(sentence_of<CannotOpen>([&] { (void)salvage(); }), HasSubstr("exists already"));
    EXPECT_EQ(read_file(to_), "mine");
}

TEST_F(Salvage, NeedsAFolderThatExists) {
    to_ = scratch_ / "nowhere" / "new";
    expect_refused<CannotOpen>("cannot be written");
}

TEST_F(Salvage, NeedsAFileThatExists) {
    fs::remove(file_);
    EXPECT_THAT(sentence_of<CannotOpen>([&] { (void)storage::salvage_diary(file_, to_, now, {}, {}); }),
                HasSubstr("no such file"));
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(Salvage, DoesNotWaitForAPipe) {
    fs::remove(file_);
    ASSERT_EQ(::mkfifo(file_.c_str(), 0600), 0);
    EXPECT_THAT(sentence_of<CannotOpen>([&] { (void)storage::salvage_diary(file_, to_, now, {}, {}); }),
                HasSubstr("no ordinary file"));
}

TEST_F(Salvage, OfWhatIsNoDiaryIsNothing) {
    write_file(file_, std::string(20'000, 'x'));
    expect_refused<Damaged>("Nothing that belongs to a diary");
    write_file(file_, "");
    expect_refused<Damaged>("Nothing that belongs to a diary");
    fs::remove(file_);
    run_sql(file_, "CREATE TABLE song (name TEXT); INSERT INTO song VALUES ('Gute Nacht')");
    expect_refused<Damaged>("Nothing that belongs to a diary");
}

TEST_F(Salvage, LeavesNothingWhereItIsCancelled) {
    for (const double limit : {0.05, 0.15, 0.4, 0.7, 0.85}) {
        std::stop_source stop;
        const Watch watch{stop.get_token(), [&](double share) {
                              if (share >= limit) stop.request_stop();
                          }};
        EXPECT_THROW((void)salvage(watch), Cancelled) << limit;
        EXPECT_THAT(names(), ElementsAre("diary")) << limit;
    }
}

TEST_F(Salvage, TellsHowFarItIs) {
    std::vector<double> shares;
    (void)salvage({{}, [&](double share) { shares.push_back(share); }});
    EXPECT_GE(shares.size(), 5U);
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_EQ(shares.back(), 1);
}

}  // namespace
}  // namespace nightcramp::test
