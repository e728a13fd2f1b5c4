#include "storage/backup_name.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/fault_folder.hpp"
#include "tests/storage/fault_ways.hpp"

#include <tuple>

#include <fmt/format.h>
#include <gmock/gmock.h>

/// Every call to the disk fails once, and after each the diary has to be what it was or what it was to
/// become; and the program that has it open goes on.
namespace nightcramp::test {
namespace {

struct Deed {
    const char* name;
    std::function<void(OpenDiary&)> change;
};

void PrintTo(const Deed& deed, std::ostream* out) {
    *out << deed.name;
}

class Faults : public testing::TestWithParam<std::tuple<Deed, Way>> {
protected:
    Faults() {
        OpenDiary diary(scratch_ / "before");
        prepare(diary.journal);
        before_ = snapshot(diary.journal);
        std::filesystem::copy(scratch_ / "before", scratch_ / "after");
        OpenDiary changed(scratch_ / "after");
        deed().change(changed);
        after_ = snapshot(changed.journal);
    }

    static const Deed& deed() { return std::get<0>(GetParam()); }
    static const Way& way() { return std::get<1>(GetParam()); }

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
    bool strike(int call, bool for_ever) {
        for_ever_ = for_ever;
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
        OpenDiary diary(file, {vfs_.name()});
        for_ever_ ? vfs_.fail_from(call, way().fault) : vfs_.fail_once(call, way().fault);
        acknowledged_ = true;
        what_ = fmt::format("call {}", call);
        try {
            deed().change(diary);
        } catch (const DiaryError& error) {
            acknowledged_ = false;
            what_ += fmt::format(": {}", error.what());
            EXPECT_TRUE(says(way().fault, error)) << what_;
        }
        const bool failed = vfs_.stop();
        expect_usable(diary);
        return failed;
    }

    /// Once the disk is well again, the open diary goes on: nothing was changed by what threw, and it can be
    /// done again.
    void expect_usable(OpenDiary& diary) {
        const Snapshot found = snapshot(diary.journal);
        // Where nothing could be read any more, nobody could know what took place last.
        const bool was_blind = for_ever_ && way().fault == FaultVfs::Fault::io_error;
        if (was_blind && found == after()) acknowledged_ = true;
        EXPECT_TRUE(found == (acknowledged_ ? after() : before())) << what_;
        if (acknowledged_) return;
        deed().change(diary);
        acknowledged_ = true;
    }

    void expect_old_or_new(const std::filesystem::path& file) {
        const OpenDiary diary(file);
        EXPECT_TRUE(snapshot(diary.journal) == after()) << what_;
        EXPECT_TRUE(diary.vault.check(today).empty()) << what_;
    }

    FaultFolder scratch_;
    FaultVfs vfs_;
    Snapshot before_;
    Snapshot after_;
    bool for_ever_ = false;
    bool acknowledged_ = false;
    std::string what_;  ///< which fault, and what was said of it
};

TEST_P(Faults, LeaveADiaryThatGoesOn) {
    for (const bool for_ever : {false, true}) {
        for (int call = 1; strike(call, for_ever) && !HasFailure(); call = next_call(call)) {
        }
    }
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

const Deed deeds[] = {{"Save", save_one_night},
                      {"SaveMany", save_many},
                      {"Undo", [](OpenDiary& diary) { diary.journal.undo(); }},
                      {"Redo", [](OpenDiary& diary) { diary.journal.redo(); }},
                      {"Restore", restore_something_else}};

std::string deed_name(const testing::TestParamInfo<std::tuple<Deed, Way>>& info) {
    return std::string(std::get<0>(info.param).name) + std::get<1>(info.param).name;
}

INSTANTIATE_TEST_SUITE_P(OfTheDisk, Faults,
                         testing::Combine(testing::ValuesIn(deeds), testing::ValuesIn(all_ways)), deed_name);

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

}  // namespace
}  // namespace nightcramp::test
