#include "storage/backup_name.hpp"
#include "storage/header_peek.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

/// Every call to the disk fails once, and after each the diary has to be what it was or what it was to
/// become.
namespace nightcramp::test {
namespace {

using Fault = FaultVfs::Fault;

struct Deed {
    const char* name;
    std::function<void(OpenDiary&)> change;
    int again_every = 1;  ///< after how many faults it is tried once more; syncing copies takes long
};

/// Which call fails, how, and whether every later one does too.
struct Strike {
    Deed deed;
    Fault fault;
    bool for_ever;
};

class Faults : public testing::TestWithParam<Strike> {
protected:
    Faults() {
        OpenDiary diary(scratch_ / "before");
        prepare(diary.journal);
        before_ = snapshot(diary.journal);
        std::filesystem::copy(scratch_ / "before", scratch_ / "after");
        OpenDiary changed(scratch_ / "after");
        GetParam().deed.change(changed);
        after_ = snapshot(changed.journal);
    }

    /// Enough nights that a change touches many pages, and something to undo and to redo.
    static void prepare(Journal& journal) {
        fill(journal, 30);
        Night night = journal.night(sunday).value();
        night.note = "something to undo";
        journal.save(edit<Night>(journal.night(sunday), night));
        night.note = "something to redo";
        journal.save(edit<Night>(journal.night(sunday), night));
        journal.undo();
    }

    /// A fresh diary, in which the `call`th call to the disk fails; false when so many are not made.
    bool strike(int call) {
        const auto file = scratch_ / "diary";
        std::filesystem::copy_file(scratch_ / "before", file,
                                   std::filesystem::copy_options::overwrite_existing);
        const bool failed = change(file, call);
        expect_old_or_new(file);
        for (const Backup& copy : storage::copies_of(file)) std::filesystem::remove(copy.file);
        return failed;
    }

    [[nodiscard]] const Snapshot& before() const { return before_; }
    [[nodiscard]] const Snapshot& after() const { return after_; }

private:
    /// Changes the diary, and notes whether that was acknowledged.
    bool change(const std::filesystem::path& file, int call) {
        const auto& [deed, fault, for_ever] = GetParam();
        OpenDiary diary(file, {vfs_.name()});
        for_ever ? vfs_.fail_from(call, fault) : vfs_.fail_once(call, fault);
        acknowledged_ = true;
        try {
            deed.change(diary);
        } catch (const DiskFull& error) {
            acknowledged_ = false;
            what_ = fmt::format("call {}: {}", call, error.what());
        } catch (const DiaryError& error) {
            acknowledged_ = false;
            what_ = fmt::format("call {}: {}", call, error.what());
            EXPECT_EQ(fault, Fault::io_error) << error.what();
        }
        const bool failed = vfs_.stop();
        if (!for_ever) expect_usable(diary, call);
        return failed;
    }

    /// After a single fault the open diary goes on: nothing was changed by what threw, and it can be done
    /// again.
    void expect_usable(OpenDiary& diary, int call) {
        EXPECT_TRUE(snapshot(diary.journal) == (acknowledged_ ? after() : before())) << what_;
        if (acknowledged_ || call % GetParam().deed.again_every != 0) return;
        GetParam().deed.change(diary);
        acknowledged_ = true;
    }

    void expect_old_or_new(const std::filesystem::path& file) {
        const OpenDiary diary(file);
        const Snapshot found = snapshot(diary.journal);
        EXPECT_TRUE(found == after() || (!acknowledged_ && found == before())) << what_;
        EXPECT_TRUE(diary.vault.check(today).empty()) << what_;
    }

    Scratch scratch_;
    FaultVfs vfs_;
    Snapshot before_;
    Snapshot after_;
    bool acknowledged_ = false;
    std::string what_;  ///< which fault, and what was said of it
};

TEST_P(Faults, LeaveTheOldOrTheNewDiaryAndWhatWasAcknowledged) {
    int call = 1;
    while (strike(call)) ++call;
    EXPECT_GT(call, 5) << "hardly anything was written";
    EXPECT_NE(before(), after());
}

void save_one_night(OpenDiary& diary) {
    Night night = diary.journal.night(sunday).value();
    night.note = std::string(5000, 'n');
    night.cramps.clear();
    night.cramps_answer = CrampsAnswer::none;
    diary.journal.save(edit<Night>(diary.journal.night(sunday), night));
}

void save_many(OpenDiary& diary) {
    Edit many{{}, "many", now, Face::import};
    for (int i = 100; i < 120; ++i) {
        many.changes.emplace_back(Changed<Night>{std::nullopt, night_with_cramp(today - days(i))});
    }
    diary.journal.save(many);
}

void restore_something_else(OpenDiary& diary) {
    const auto copy = diary.file->path().parent_path() / "copy";
    if (!std::filesystem::exists(copy)) {
        OpenDiary other(copy);
        fill(other.journal, 5);
    }
    diary.vault.restore(copy, now);
}

std::vector<Strike> strikes() {
    const std::vector<Deed> deeds{{"Save", save_one_night},
                                  {"SaveMany", save_many},
                                  {"Undo", [](OpenDiary& diary) { diary.journal.undo(); }},
                                  {"Redo", [](OpenDiary& diary) { diary.journal.redo(); }},
                                  {"Restore", restore_something_else, 10}};
    std::vector<Strike> all;
    for (const Deed& deed : deeds) {
        for (const bool for_ever : {false, true}) {
            all.push_back({deed, Fault::io_error, for_ever});
            all.push_back({deed, Fault::full, for_ever});
        }
    }
    return all;
}

std::string name_of(const testing::TestParamInfo<Strike>& info) {
    return std::string(info.param.deed.name) +
           (info.param.fault == Fault::full ? "FullDisk" : "InputOutput") +
           (info.param.for_ever ? "FromThenOn" : "Once");
}

INSTANTIATE_TEST_SUITE_P(OfTheDisk, Faults, testing::ValuesIn(strikes()), name_of);

TEST(FaultyDisk, ThatIsFullIsSaidAndChangesNothing) {
    const Scratch scratch;
    OpenDiary diary(scratch / "diary");
    diary.journal.save(adding(night_with_cramp(sunday)));
    const Snapshot before = snapshot(diary.journal);
    diary.database().exec("PRAGMA max_page_count = 1");  // no page more than there are
    EXPECT_THAT(
        sentence_of<DiskFull>([&] { save_many(diary); }),
        testing::AllOf(testing::HasSubstr((scratch / "diary").string()), testing::HasSubstr("no room left")));
    EXPECT_EQ(snapshot(diary.journal), before);
    EXPECT_EQ(diary.journal.history(10).size(), 1U);
    diary.database().exec("PRAGMA max_page_count = 100000");
    save_many(diary);
    EXPECT_EQ(OpenDiary(scratch / "diary").journal.history(10).size(), 2U);
}

TEST(FaultyStart, ADiaryThatCannotBeMadeIsMadeTheNextTime) {
    for (int call = 1, failed = 1; failed != 0; ++call) {
        const Scratch scratch;
        FaultVfs vfs;
        vfs.fail_from(call, Fault::io_error);
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
    for (int call = 1, failed = 1; failed != 0; ++call) {
        const Scratch scratch;
        FaultVfs vfs;
        OpenDiary(scratch / "diary").journal.save(adding(night_with_cramp(sunday)));
        storage::Opening newer{vfs.name()};
        newer.steps.push_back({further_form, "CREATE TABLE more (x INTEGER) STRICT"});
        vfs.fail_from(call, Fault::io_error);
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

}  // namespace
}  // namespace nightcramp::test
