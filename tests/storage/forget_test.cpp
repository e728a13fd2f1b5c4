#include "storage/forget.hpp"

#include "storage/backup.hpp"
#include "storage/pragmas.hpp"
#include "tests/contracts/forgetting.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using storage::number_of;
using storage::PendingForget;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

const Medicine secret{"", "Quinapyramidol", "77 mg", {}, {}};

Night night_noted(Date date, std::string note) {
    return with_note(night_with_cramp(date), std::move(note));
}

/// A diary on the disk, and copies of it in memory in the newest form, as tending reads them.
class Forget : public testing::Test {
protected:
    struct Copy {
        explicit Copy(OpenDiary& diary)
            : shared(std::make_shared<storage::DiaryFile>("copy", storage::Opening{quick_vfs.name()},
                                                          filled_from(diary))),
              journal(shared) {}

        static SQLite::Database filled_from(OpenDiary& diary) {
            SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            storage::copy_whole(memory, diary.database());
            storage::set_foreign_keys(memory, true);
            return memory;
        }

        std::shared_ptr<storage::DiaryFile> shared;
        storage::DiaryFile& file = *shared;
        storage::SqliteJournal journal;
    };

    std::vector<PendingForget> pending() { return storage::pending_forgets(*diary_.file); }

    bool forget_in(Copy& copy) {
        bool held = false;
        for (const PendingForget& one : pending()) {
            held = storage::forget_in(copy.file, one, *diary_.file) || held;
        }
        return held;
    }

    /// Expects that no file of the folder holds any of the texts.
    void expect_nowhere(const std::vector<std::string>& texts) {
        int files = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(scratch_.path())) {
            if (!entry.is_regular_file()) continue;
            ++files;
            const std::string bytes = read_file(entry.path());
            for (const std::string& text : texts) {
                EXPECT_EQ(bytes.find(text), std::string::npos) << text << " in " << entry.path();
            }
        }
        EXPECT_GE(files, 1);
    }

    Scratch scratch_;
    std::filesystem::path file_ = scratch_ / "diary";
    OpenDiary diary_{file_};
};

TEST_F(Forget, NoByteOfItIsLeftInTheFolder) {
    fill(diary_.journal, 60);
    const Night night = night_noted(sunday - days(100), "the note of Quasimodo " + std::string(9000, 'q'));
    diary_.journal.save(edit<Night>({}, night, "a label of Esmeralda"));
    for (int i = 0; i < 20; ++i) {
        const auto before = diary_.journal.night(night.date);
        diary_.journal.save(
            edit<Night>(before, night_noted(night.date, fmt::format("Quasimodo {}", i)), "Esmeralda"));
    }
    diary_.journal.save(edit<Night>(diary_.journal.night(night.date), std::nullopt, "Esmeralda erased"));
    Profile with;
    with.medicines = {secret};
    diary_.journal.save(edit<Profile>({}, with, secret.name + " added"));
    diary_.journal.save(edit<Profile>(with, Profile(), secret.name + " removed"));
    diary_.journal.save(adding(night_noted(sunday - days(200), "something else")));
    ASSERT_THAT(read_file(file_), HasSubstr("Quasimodo"));
    ASSERT_THAT(read_file(file_), HasSubstr(secret.name));

    diary_.vault.forget({night_of(night.date)}, now);
    diary_.vault.forget(all_of(secret), now);
    expect_nowhere({"Quasimodo", "qqqq", "Esmeralda", secret.name, secret.dose});
    EXPECT_EQ(number_of(diary_.database(), "PRAGMA freelist_count"), 0);
    EXPECT_TRUE(diary_.vault.check(today).empty());
}

TEST_F(Forget, WhatIsPendingDoesNotSayWhatItWas) {
    Profile with;
    with.medicines = {secret};
    diary_.journal.save(edit<Profile>({}, with));
    diary_.journal.save(edit<Profile>(with, Profile()));
    diary_.vault.forget(all_of(secret), now);
    diary_.vault.forget(all_of(secret), now);
    const auto all = pending();
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].kind, "medicine");
    EXPECT_LT(all[0].revision, all[1].revision);
    EXPECT_NE(all[0].salt, all[1].salt);
    EXPECT_NE(all[0].hash, all[1].hash);
    expect_nowhere({secret.name});
}

TEST_F(Forget, ANightGoesOutOfAnOlderCopy) {
    const Night night = night_noted(sunday, "Quasimodo");
    diary_.journal.save(adding(night_without_cramps(sunday - days(1))));
    diary_.journal.save(adding(night, at(today, 9)));
    Copy copy(diary_);
    diary_.journal.save(edit<Night>(night, std::nullopt));
    diary_.vault.forget({night_of(sunday)}, now);

    EXPECT_TRUE(forget_in(copy));
    EXPECT_EQ(copy.journal.night(sunday), std::nullopt);
    EXPECT_TRUE(copy.journal.night(sunday - days(1)));
    EXPECT_THAT(copy.journal.history(10), SizeIs(1));
    EXPECT_FALSE(forget_in(copy)) << "it holds nothing of it any more";
    storage::copy_whole(diary_.database(), copy.file.database());
    expect_nowhere({"Quasimodo"});
}

TEST_F(Forget, ANightThatIsStillThereBecomesInACopyWhatTheDiaryHolds) {
    const Night first = night_noted(sunday, "Quasimodo");
    diary_.journal.save(adding(first));
    Copy copy(diary_);
    diary_.journal.save(edit<Night>(first, night_noted(sunday, "plain")));
    diary_.vault.forget({night_of(sunday)}, now);
    EXPECT_TRUE(forget_in(copy));
    EXPECT_EQ(copy.journal.night(sunday)->note, "plain");
    EXPECT_LE(copy.journal.night(sunday)->revision, copy.journal.version());
    EXPECT_THAT(copy.journal.history(10), IsEmpty());
    diary_.journal.save(edit<Night>(diary_.journal.night(sunday), night_noted(sunday, "later")));
    EXPECT_FALSE(forget_in(copy)) << "the copy is left with what was in the diary when it was cleaned";
}

TEST_F(Forget, EveryOtherKindGoesOutOfACopyToo) {
    Habit habit;
    habit.id = "yoga";
    habit.name = "Yoga";
    Experiment experiment;
    experiment.id = "one";
    experiment.habit = "yoga";
    experiment.first_night = sunday;
    experiment.schedule = {true};
    experiment.planned_nights = 1;
    experiment.schedule_hash = "x";
    const Dismissal dismissal{"bike", "f", now, 0};
    Profile profile;
    profile.medicines = {secret};
    const Edit all{{Changed<Habit>{{}, habit}, Changed<Experiment>{{}, experiment},
                    Changed<Dismissal>{{}, dismissal}, Changed<Profile>{{}, profile}},
                   "all",
                   now,
                   Face::import};
    diary_.journal.save(all);
    Copy copy(diary_);
    diary_.journal.save({reversed(all.changes), "gone", now, Face::window});
    diary_.vault.forget(all_of(secret), now);
    diary_.vault.forget({{ValueKind::habit, "yoga"}}, now);
    diary_.vault.forget({{ValueKind::experiment, "one"}}, now);
    diary_.vault.forget({{ValueKind::dismissal, "bike"}}, now);
    EXPECT_TRUE(forget_in(copy));
    EXPECT_EQ(snapshot(copy.journal), (Snapshot{{}, {}, {Profile()}, {}, {}}));
    diary_.vault.forget({{ValueKind::profile, "profile"}}, now);
    EXPECT_TRUE(forget_in(copy));
    EXPECT_EQ(snapshot(copy.journal), Snapshot());
    EXPECT_THAT(copy.journal.history(10), IsEmpty());
}

TEST_F(Forget, ACopyThatWasMadeLaterIsLeftAlone) {
    const Night first = night_noted(sunday, "first");
    diary_.journal.save(adding(first));
    diary_.journal.save(edit<Night>(first, std::nullopt));
    diary_.vault.forget({night_of(sunday)}, now);
    diary_.journal.save(adding(night_noted(sunday, "told anew")));
    Copy copy(diary_);
    EXPECT_FALSE(forget_in(copy));
    EXPECT_EQ(copy.journal.night(sunday)->note, "told anew");
    EXPECT_THAT(copy.journal.history(10), SizeIs(1));
}

TEST_F(Forget, ItIsPendingUntilTheCopiesOfBothPlacesAreClean) {
    run_sql(file_, "UPDATE identity SET elsewhere = 1");
    diary_.vault.forget({night_of(sunday)}, now);
    const auto all = pending();
    ASSERT_THAT(all, SizeIs(1));
    storage::forgotten_in(*diary_.file, storage::Place::beside, all);
    ASSERT_THAT(pending(), SizeIs(1));
    EXPECT_TRUE(pending().front().beside_done);
    EXPECT_FALSE(pending().front().elsewhere_done);
    storage::forgotten_in(*diary_.file, storage::Place::elsewhere, all);
    EXPECT_THAT(pending(), IsEmpty());
    EXPECT_EQ(number_of(diary_.database(), "SELECT count(*) FROM forgotten"), 0);
}

TEST_F(Forget, WithoutAFolderOfThePersonOnlyTheCopiesBesideCount) {
    diary_.vault.forget({night_of(sunday)}, now);
    storage::forgotten_in(*diary_.file, storage::Place::beside, pending());
    EXPECT_THAT(pending(), IsEmpty());
}

TEST_F(Forget, ARestoredStateHoldsNothingThatWasForgotten) {
    const Night night = night_noted(sunday, "Quasimodo");
    diary_.journal.save(adding(night));
    Copy copy(diary_);
    copy.file.database().exec("UPDATE identity SET id = '00000000'");
    diary_.journal.save(edit<Night>(night, std::nullopt));
    diary_.vault.forget({night_of(sunday)}, now);
    storage::carry_over(*diary_.file, copy.file);
    EXPECT_EQ(snapshot(copy.journal), Snapshot());
    EXPECT_EQ(storage::pending_forgets(copy.file).front().hash, pending().front().hash);
    EXPECT_EQ(copy.file.database().execAndGet("SELECT id FROM identity").getString(),
              diary_.database().execAndGet("SELECT id FROM identity").getString());
}

TEST_F(Forget, RemainsThatCouldNotBeSweptAreSweptLater) {
    diary_.journal.save(adding(night_noted(sunday, "Quasimodo")));
    diary_.journal.save(edit<Night>(diary_.journal.night(sunday), std::nullopt));
    diary_.vault.forget({night_of(sunday)}, now);
    run_sql(file_,
            "PRAGMA secure_delete = 0; CREATE TABLE x (t); INSERT INTO x VALUES ('Quasimodo');"
            "DROP TABLE x; UPDATE forgotten SET swept = 0");
    ASSERT_THAT(read_file(file_), HasSubstr("Quasimodo"));
    storage::sweep(*diary_.file);
    expect_nowhere({"Quasimodo"});
    EXPECT_EQ(number_of(diary_.database(), "SELECT count(*) FROM forgotten WHERE swept = 0"), 0);
}

TEST_F(Forget, WhatIsStillThereIsNamed) {
    Profile with;
    with.medicines = {secret};
    diary_.journal.save(edit<Profile>({}, with));
    EXPECT_THAT(sentence_of<NotValid>([&] { diary_.vault.forget(all_of(secret), now); }),
                testing::AllOf(HasSubstr(secret.name), HasSubstr("still in the diary")));
    EXPECT_THAT(pending(), IsEmpty());
}

TEST_F(Forget, AnotherProgramSeesTheDiaryChange) {
    diary_.journal.save(adding(night_noted(sunday, "x")));
    OpenDiary another(file_);
    const auto version = another.journal.version();
    diary_.vault.forget({night_of(sunday)}, now);
    EXPECT_GT(another.journal.version(), version);
    EXPECT_THAT(another.journal.history(5), IsEmpty());
    EXPECT_EQ(another.journal.undo(), std::nullopt);
}

}  // namespace
}  // namespace nightcramp::test
