#include "app/copies.hpp"

#include "diary/errors.hpp"
#include "diary/memory_vault.hpp"
#include "tests/support/builders.hpp"

#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const std::filesystem::path stick = "/media/stick";

/// Notes what it is asked to do; a place can be told to fail.
class NotingVault final : public Vault {
public:
    Backup keep(const Moment& now, std::string_view reason, const std::filesystem::path& folder) override {
        if (failing.contains(folder)) {
            throw CannotOpen(folder.empty() ? "The disk is full." : "The stick is not there.");
        }
        Backup kept{folder / std::string(reason), std::string(reason), 1,
                    std::chrono::floor<std::chrono::seconds>(now.utc())};
        copies[folder].insert(copies[folder].begin(), kept);
        return kept;
    }
    [[nodiscard]] std::vector<Backup> backups(const std::filesystem::path& folder) const override {
        const auto found = copies.find(folder);
        return found == copies.end() || failing.contains(folder) ? std::vector<Backup>() : found->second;
    }
    void expect_copies_in(const std::filesystem::path& folder) const override {
        if (emptied.contains(folder)) throw CannotOpen("The stick is somewhere else.");
    }
    Backup restore(const std::filesystem::path&, const Moment&) override { return {}; }
    [[nodiscard]] std::unique_ptr<Journal> look_into(const std::filesystem::path&) const override {
        return nullptr;
    }
    [[nodiscard]] std::vector<Problem> check(Date, const Watch&) const override { return {}; }
    Rehearsal rehearse(const Moment&, const Watch&) override { return {}; }
    void forget(const Forgetting&, const Moment&) override {}
    Tended tend(const Moment&, const std::filesystem::path& folder) override {
        if (failing.contains(folder)) throw CannotOpen("It is out of reach.");
        tended.push_back(folder);
        return {{folder / "old"}, {}, {{"copy", "It could not be rewritten."}}};
    }

    std::map<std::filesystem::path, std::vector<Backup>> copies;
    std::set<std::filesystem::path> failing;
    std::set<std::filesystem::path> emptied;
    std::vector<std::filesystem::path> tended;
};

TEST(KeepDaily, KeepsOneInEachPlaceAndTendsBoth) {
    NotingVault vault;
    const KeptCopies kept = keep_daily(vault, now, stick);
    ASSERT_THAT(kept.kept, SizeIs(2));
    EXPECT_EQ(kept.kept[0].file, "daily");
    EXPECT_EQ(kept.kept[1].file, stick / "daily");
    EXPECT_EQ(kept.unreachable, "");
    EXPECT_THAT(kept.beside.removed, SizeIs(1));
    EXPECT_EQ(kept.elsewhere.removed, std::vector{stick / "old"});
    EXPECT_EQ(vault.tended, (std::vector<std::filesystem::path>{"", stick}));
}

TEST(KeepDaily, KeepsNothingWhereTheStickShouldBeAndIsNot) {
    NotingVault vault;
    vault.emptied = {stick};
    for (const KeptCopies& kept :
         {keep_daily(vault, now, stick), keep_now(vault, now, reasons::by_hand, stick)}) {
        EXPECT_EQ(kept.unreachable, "The stick is somewhere else.");
        EXPECT_THAT(kept.kept, SizeIs(1));
    }
    EXPECT_TRUE(vault.backups(stick).empty());
}

TEST(TendCopies, SaysOfEachPlaceWhatCouldNotBeDone) {
    NotingVault vault;
    vault.failing = {""};
    EXPECT_EQ(tend_copies(vault, now, stick),
              (Problems{{"copies", "It is out of reach."}, {"copy", "It could not be rewritten."}}));
    vault.failing = {stick};
    EXPECT_EQ(tend_copies(vault, now, stick),
              (Problems{{"copy", "It could not be rewritten."}, {stick.string(), "It is out of reach."}}));
    EXPECT_THAT(tend_copies(vault, now, {}), SizeIs(1));
}

TEST(KeepDaily, DoesNothingMoreOnThatDay) {
    NotingVault vault;
    keep_daily(vault, now, stick);
    const KeptCopies again = keep_daily(vault, at(today, 23, 59), stick);
    EXPECT_EQ(again, KeptCopies());
    EXPECT_THAT(vault.tended, SizeIs(2));
}

TEST(KeepDaily, KeepsTheNextOneFromMidnightOnWhereThePersonIs) {
    NotingVault vault;
    keep_daily(vault, at(today, 23, 30), {});
    EXPECT_THAT(keep_daily(vault, at(today + days(1), 0, 30), {}).kept, SizeIs(1));
    EXPECT_THAT(keep_daily(vault, at(today + days(1), 2), {}).kept, IsEmpty());
}

TEST(KeepDaily, CountsNoCopyThatWasKeptForAnotherReason) {
    NotingVault vault;
    vault.keep(now, reasons::by_hand, {});
    EXPECT_THAT(keep_daily(vault, now, {}).kept, SizeIs(1));
}

TEST(KeepDaily, WithoutAFolderAsksNoOther) {
    NotingVault vault;
    EXPECT_THAT(keep_daily(vault, now, {}).kept, SizeIs(1));
    EXPECT_THAT(vault.copies, SizeIs(1));
}

TEST(KeepDaily, SaysWhyAFolderCannotBeUsedAndTriesItAgain) {
    NotingVault vault;
    vault.failing = {stick};
    const KeptCopies kept = keep_daily(vault, now, stick);
    EXPECT_THAT(kept.kept, SizeIs(1));
    EXPECT_EQ(kept.unreachable, "The stick is not there.");
    EXPECT_EQ(vault.tended, std::vector<std::filesystem::path>{""});
    vault.failing.clear();
    const KeptCopies later = keep_daily(vault, at(today, 9), stick);
    ASSERT_THAT(later.kept, SizeIs(1));
    EXPECT_EQ(later.kept[0].file, stick / "daily");
    EXPECT_EQ(later.unreachable, "");
}

TEST(KeepDaily, ThrowsWhereNoneCanBeKeptBesideTheDiaryButKeepsTheOtherFirst) {
    NotingVault vault;
    vault.failing = {""};
    EXPECT_THROW(keep_daily(vault, now, stick), CannotOpen);
    EXPECT_THAT(vault.copies[stick], SizeIs(1));
}

TEST(KeepNow, KeepsACopyWhateverLiesThere) {
    NotingVault vault;
    keep_daily(vault, now, stick);
    const KeptCopies kept = keep_now(vault, now, reasons::before_import, stick);
    ASSERT_THAT(kept.kept, SizeIs(2));
    EXPECT_EQ(kept.kept[0].reason, "before-import");
    EXPECT_THAT(vault.copies[stick], SizeIs(2));
    EXPECT_THAT(vault.tended, SizeIs(2)) << "only the copies of the day are followed by tending";
}

TEST(KeepNow, ThrowsWhereNoneCanBeKeptBesideTheDiary) {
    NotingVault vault;
    vault.failing = {""};
    EXPECT_THROW(keep_now(vault, now, reasons::before_import, {}), CannotOpen);
    vault.failing = {stick};
    EXPECT_THAT(keep_now(vault, now, reasons::before_import, stick).unreachable, HasSubstr("stick"));
}

TEST(KeepDaily, WorksWithAVaultThatHoldsCopies) {
    const Diary diary = memory_diary();
    diary.journal->save(adding(night_without_cramps(sunday)));
    EXPECT_THAT(keep_daily(*diary.vault, now, {}).kept, SizeIs(1));
    EXPECT_THAT(keep_daily(*diary.vault, now, {}).kept, IsEmpty());
    ASSERT_THAT(diary.vault->backups(), SizeIs(1));
    EXPECT_EQ(diary.vault->backups()[0].reason, reasons::daily);
}

}  // namespace
}  // namespace nightcramp::app
