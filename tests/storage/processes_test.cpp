#include "storage/header_peek.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/process.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

namespace nightcramp::test {
namespace {

constexpr int won = 0;
constexpr int lost = 1;
constexpr int wrong = 2;

/// Changes the night from `seen`; a conflict has to bring both versions.
int try_to_save(Journal& journal, const Night& seen, const std::string& note) {
    Night ours = seen;
    ours.note = note;
    try {
        journal.save(edit<Night>(seen, ours));
        return won;
    } catch (const EditConflict& conflict) {
        const auto& both = std::get<Changed<Night>>(conflict.theirs_to_ours());
        const bool has_both = both.before && both.before->note != note &&
                              both.before == journal.night(seen.date) && both.after == ours;
        return has_both ? lost : wrong;
    }
}

TEST(TwoProcesses, OfTwoEditsOfOneNightOneWinsAndTheOtherHearsOfBoth) {
    for (int round = 0; round < 10; ++round) {
        const Scratch scratch;
        const Night night = night_with_cramp(sunday);
        OpenDiary(scratch / "diary").journal.save(adding(night));
        const Pipe ready;
        const Pipe go;
        Process second([&] {
            OpenDiary diary(scratch / "diary");
            const Night seen = diary.journal.night(sunday).value();
            ready.send('r');
            (void)go.receive();
            return try_to_save(diary.journal, seen, "second");
        });
        OpenDiary diary(scratch / "diary");
        const Night seen = diary.journal.night(sunday).value();
        (void)ready.receive();
        go.send('g');
        const int first_result = try_to_save(diary.journal, seen, "first");
        const int second_result = second.wait();
        EXPECT_EQ(first_result + second_result, won + lost);
        EXPECT_EQ(diary.journal.night(sunday)->note, first_result == won ? "first" : "second");
        EXPECT_EQ(diary.journal.history(10).size(), 2U);
        EXPECT_TRUE(diary.vault.check(today).empty());
    }
}

/// Saves `count` nights from `first` back, and returns 0 when all of it went well.
int save_nights(Journal& journal, Date first, int count) {
    for (int i = 0; i < count; ++i) journal.save(adding(night_with_cramp(first - days(i))));
    return 0;
}

TEST(TwoProcesses, EditsOfDifferentNightsAllArrive) {
    const Scratch scratch;
    constexpr int count = 40;
    Process second([&] {
        OpenDiary diary(scratch / "diary");
        return save_nights(diary.journal, sunday - days(1000), count);
    });
    OpenDiary diary(scratch / "diary");
    save_nights(diary.journal, sunday, count);
    EXPECT_EQ(second.wait(), 0);
    EXPECT_EQ(diary.journal.nights(diary.journal.span().value()).size(), 2U * count);
    EXPECT_EQ(diary.journal.history(1000).size(), 2U * count);
    EXPECT_EQ(diary.journal.version(), 2 * count);
}

/// Both processes open the diary at the same moment; returns how the second one fared.
int open_together(const std::filesystem::path& file, const storage::Opening& opening) {
    const Pipe ready;
    const Pipe go;
    Process second([&] {
        ready.send('r');
        (void)go.receive();
        (void)OpenDiary(file, opening);
        return 0;
    });
    (void)ready.receive();
    go.send('g');
    (void)OpenDiary(file, opening);
    return second.wait();
}

TEST(TwoProcesses, CanMakeTheSameDiaryAtTheSameTime) {
    for (int round = 0; round < 40; ++round) {
        const Scratch scratch;
        EXPECT_EQ(open_together(scratch / "new folder" / "diary", {quick_vfs.name()}), 0);
        EXPECT_TRUE(OpenDiary(scratch / "new folder" / "diary").vault.check(today).empty());
    }
}

TEST(TwoProcesses, CanBringTheSameDiaryUpToDateAtTheSameTime) {
    storage::Opening newer{quick_vfs.name()};
    newer.steps.push_back(
        {further_form, "CREATE TABLE more (x INTEGER) STRICT; INSERT INTO more VALUES (1)"});
    for (int round = 0; round < 10; ++round) {
        const Scratch scratch;
        const auto file = scratch / "diary.nightcramp";
        OpenDiary(file).journal.save(adding(night_with_cramp(sunday)));
        EXPECT_EQ(open_together(file, newer), 0);
        const OpenDiary diary(file, newer);
        EXPECT_TRUE(diary.journal.night(sunday));
        EXPECT_EQ(storage::peek(file).version, further_form);
        for (const Backup& copy : diary.vault.backups()) EXPECT_NO_THROW((void)OpenDiary(copy.file, newer));
    }
}

TEST(TwoProcesses, OneThatHoldsTheDiaryTooLongIsSaid) {
    const Scratch scratch;
    const auto file = scratch / "diary";
    OpenDiary(file).journal.save(adding(night_with_cramp(sunday)));
    const Pipe ready;
    const Process other([&] {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        database.exec("BEGIN IMMEDIATE");
        ready.send('r');
        return static_cast<int>(sleep(60));
    });
    (void)ready.receive();
    OpenDiary diary(file);
    diary.database().setBusyTimeout(20);
    EXPECT_THROW(diary.journal.undo(), Busy);
    EXPECT_TRUE(diary.journal.night(sunday)) << "reading goes on";
}

TEST(Killed, WhatWasAcknowledgedIsThere) {
    for (int round = 0; round < 25; ++round) {
        const Scratch scratch;
        Pipe acknowledged;
        Process second([&] {
            OpenDiary diary(scratch / "diary");
            for (int i = 0; i < 100; ++i) {
                diary.journal.save(adding(night_with_cramp(sunday - days(i))));
                acknowledged.send('a');
            }
            return 0;
        });
        acknowledged.only_receive();
        for (int i = 0; i < round; ++i) ASSERT_TRUE(acknowledged.receive());
        second.kill();
        EXPECT_EQ(second.wait(), -1);
        int count = round;
        while (acknowledged.receive()) ++count;

        const OpenDiary diary(scratch / "diary");
        for (int i = 0; i < count; ++i) EXPECT_TRUE(diary.journal.night(sunday - days(i))) << round;
        EXPECT_LE(diary.journal.history(200).size(), static_cast<std::size_t>(count) + 1);
        EXPECT_TRUE(diary.vault.check(today).empty());
    }
}

}  // namespace
}  // namespace nightcramp::test
