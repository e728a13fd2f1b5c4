#include "diary/errors.hpp"
#include "storage/header_peek.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/fault_ways.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

TEST(FaultyStart, ADiaryThatCannotBeMadeIsMadeTheNextTime) {
    for (int call = 1, failed = 1; failed != 0; call = next_call(call)) {
        const Scratch scratch;
        FaultVfs vfs;
        vfs.fail_from(call, FaultVfs::Fault::io_error);
        try {
            (void)OpenDiary(scratch / "diary", {vfs.name()});
        } catch (const DiaryError&) {
        }
        failed = vfs.stop() ? 1 : 0;
        OpenDiary diary(scratch / "diary");
        EXPECT_EQ(snapshot(diary.journal), Snapshot());
        diary.journal.save(adding(night_with_cramp(sunday)));
        EXPECT_TRUE(diary.vault.check(today).empty());
    }
}

TEST(FaultyStart, AFailedMigrationLeavesTheOlderDiary) {
    for (int call = 1, failed = 1; failed != 0; call = next_call(call)) {
        const Scratch scratch;
        FaultVfs vfs;
        OpenDiary(scratch / "diary").journal.save(adding(night_with_cramp(sunday)));
        storage::Opening newer{vfs.name()};
        newer.steps.push_back({further_form, "CREATE TABLE more (x INTEGER) STRICT"});
        vfs.fail_from(call, FaultVfs::Fault::io_error);
        try {
            (void)OpenDiary(scratch / "diary", newer);
        } catch (const DiaryError&) {
        }
        failed = vfs.stop() ? 1 : 0;
        if (storage::peek(scratch / "diary").version == further_form - 1) {
            EXPECT_TRUE(OpenDiary(scratch / "diary").journal.night(sunday)) << call;
        }
        EXPECT_TRUE(OpenDiary(scratch / "diary", newer).journal.night(sunday)) << call;
    }
}

/// The head of a journal of SQLite: so many pages had the file before the change.
std::string journal_of(int pages) {
    std::string head("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7", 8);
    for (const int number : {0, 1, pages, 512, 4096}) {
        head += {static_cast<char>(number >> 24), static_cast<char>(number >> 16 & 0xFF),
                 static_cast<char>(number >> 8 & 0xFF), static_cast<char>(number & 0xFF)};
    }
    return head + std::string(512 - head.size(), '\0');
}

/// The power failed while the first page of the file was written.
TEST(FaultyStart, OfWhichTheFileIsFullOfAnythingBeginsAnew) {
    for (const char rubbish : {'\0', 'Z'}) {
        const Scratch scratch;
        write_file(scratch / "diary", std::string(4096, rubbish));
        write_file(scratch / "diary-journal", journal_of(0));
        OpenDiary diary(scratch / "diary");
        EXPECT_EQ(snapshot(diary.journal), Snapshot());
        diary.journal.save(adding(night_with_cramp(sunday)));
        EXPECT_TRUE(diary.vault.check(today).empty());
    }
}

TEST(FaultyStart, IsNotSeenInAFileThatHeldSomethingBefore) {
    const std::string letter(4096, 'Z');
    for (const std::string& journal : {journal_of(1), std::string("no journal"), std::string()}) {
        const Scratch scratch;
        write_file(scratch / "diary", letter);
        write_file(scratch / "diary-journal", journal);
        EXPECT_THROW((void)OpenDiary(scratch / "diary"), NotADiary);
        EXPECT_EQ(read_file(scratch / "diary"), letter);
        EXPECT_EQ(read_file(scratch / "diary-journal"), journal);
    }
}

}  // namespace
}  // namespace nightcramp::test
