#pragma once

#include "tests/contracts/tending_contract.hpp"
#include "tests/contracts/vault_fixture.hpp"

#include <algorithm>
#include <stop_token>

/// What every vault promises. Include it once in a test program and instantiate VaultContract there.
namespace nightcramp::test {

TEST_P(VaultContract, ThereAreNoCopiesAtFirst) {
    EXPECT_TRUE(vault().backups().empty());
}

TEST_P(VaultContract, CopiesAreListedNewestFirst) {
    const Backup first = vault().keep(at(today, 7), "by-hand");
    const Backup second = vault().keep(at(today, 8), "first-of-the-day");
    EXPECT_EQ(vault().backups(), (std::vector{second, first}));
    EXPECT_EQ(first.reason, "by-hand");
}

TEST_P(VaultContract, TwoCopiesOfOneSecondAreTwoCopies) {
    const Backup first = vault().keep(now, "by-hand");
    save(night_with_cramp(sunday));
    const Backup second = vault().keep(now, "by-hand");
    EXPECT_NE(first.file, second.file);
    vault().restore(first.file, now);
    EXPECT_EQ(snapshot(journal()), Snapshot());
    vault().restore(second.file, now);
    EXPECT_TRUE(journal().night(sunday));
}

TEST_P(VaultContract, RestoringBringsTheCopyAndItsHistoryBack) {
    save(night_with_cramp(sunday));
    const Snapshot then = snapshot(journal());
    const Backup copy = vault().keep(at(today, 7), "by-hand");
    save(night_without_cramps(sunday));
    save(night_without_cramps(sunday - days(1)));

    vault().restore(copy.file, at(today, 8));
    EXPECT_EQ(snapshot(journal()), then);
    EXPECT_EQ(journal().history(10).size(), 1U);
    reopen();
    EXPECT_EQ(snapshot(journal()), then);
    EXPECT_TRUE(journal().undo());
    EXPECT_EQ(snapshot(journal()), Snapshot());
}

TEST_P(VaultContract, WhatWasThereBeforeRestoringIsKept) {
    const Backup empty = vault().keep(at(today, 7), "by-hand");
    save(night_with_cramp(sunday));
    const Snapshot present = snapshot(journal());

    const Backup kept = vault().restore(empty.file, at(today, 8));
    EXPECT_EQ(kept.reason, reasons::before_restore);
    EXPECT_EQ(vault().backups().front(), kept);
    vault().restore(kept.file, at(today, 9));
    EXPECT_EQ(snapshot(journal()), present);
}

TEST_P(VaultContract, RestoringIsAChangeToAVersionThatNeverWas) {
    const Backup copy = vault().keep(at(today, 7), "by-hand");
    save(night_with_cramp(sunday));
    const auto version = journal().version();
    vault().restore(copy.file, at(today, 8));
    EXPECT_GT(journal().version(), version);
    save(night_with_cramp(sunday));
    EXPECT_GT(journal().night(sunday)->revision, version + 1);
}

TEST_P(VaultContract, ACopyThatIsNotThereChangesNothing) {
    save(night_with_cramp(sunday));
    const Snapshot before = snapshot(journal());
    EXPECT_THROW(vault().restore("no/such/copy", now), CannotOpen);
    EXPECT_EQ(snapshot(journal()), before);
    EXPECT_TRUE(vault().backups().empty());
}

TEST_P(VaultContract, AWholeDiaryHasNoProblems) {
    save(night_with_cramp(sunday));
    save(night_without_cramps(sunday - days(1)));
    EXPECT_TRUE(vault().check(today).empty());
}

TEST_P(VaultContract, ANightThatBreaksARuleIsNamed) {
    save(night_with_cramp(sunday));
    Night without = night_with_cramp(sunday - days(1));
    without.cramps.clear();
    save(without);
    const auto problems = vault().check(today);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().field, "night 2026-11-21, cramps");
}

TEST_P(VaultContract, ACopyKnowsWhenItWasKept) {
    const Backup copy = vault().keep(at(today, 7, 12), reasons::daily);
    EXPECT_EQ(copy.kept_at, at(today, 7, 12).utc());
    EXPECT_EQ(vault().backups(), std::vector{copy});
}

TEST_P(VaultContract, ACopyCanBeLookedInto) {
    save(night_with_cramp(sunday));
    const Snapshot then = snapshot(journal());
    const Backup copy = vault().keep(now, reasons::by_hand);
    save(night_without_cramps(sunday));
    EXPECT_EQ(held_by(copy), then);
    EXPECT_EQ(vault().look_into(copy.file)->history(10).size(), 1U);
    EXPECT_EQ(vault().backups(), std::vector{copy});
}

TEST_P(VaultContract, WhatIsSavedInALookIntoACopyIsGoneWithIt) {
    save(night_with_cramp(sunday));
    const Snapshot then = snapshot(journal());
    const Backup copy = vault().keep(now, reasons::by_hand);
    {
        const auto look = vault().look_into(copy.file);
        look->undo();
        look->save(adding(night_without_cramps(sunday - days(3))));
        EXPECT_NE(snapshot(*look), then);
    }
    EXPECT_EQ(held_by(copy), then);
    EXPECT_EQ(snapshot(journal()), then);
}

TEST_P(VaultContract, ALookOutlivesItsCopy) {
    save(night_with_cramp(sunday));
    const auto look = vault().look_into(vault().keep(at(today - days(400), 7), reasons::daily).file);
    for (const int ago : {390, 389}) vault().keep(at(today - days(ago), 7), reasons::daily);
    erase(night_with_cramp(sunday));
    EXPECT_TRUE(look->night(sunday));
}

TEST_P(VaultContract, ACopyThatIsNotThereCannotBeLookedInto) {
    EXPECT_THROW((void)vault().look_into("no/such/copy"), CannotOpen);
}

TEST_P(VaultContract, CopiesInAFolderOfThePersonsAreAListOfTheirOwn) {
    save(night_with_cramp(sunday));
    const Snapshot then = snapshot(journal());
    const Backup beside = vault().keep(at(today, 7), reasons::by_hand);
    const Backup first = vault().keep(at(today, 8), reasons::by_hand, elsewhere_.path());
    const Backup second = vault().keep(at(today, 9), reasons::by_hand, elsewhere_.path());
    EXPECT_EQ(first.file.parent_path(), elsewhere_.path());
    EXPECT_EQ(vault().backups(), std::vector{beside});
    EXPECT_EQ(vault().backups(elsewhere_.path()), (std::vector{second, first}));
    erase(night_with_cramp(sunday));
    EXPECT_EQ(held_by(first), then);
    vault().restore(first.file, at(today, 10));
    EXPECT_EQ(snapshot(journal()), then);
    EXPECT_EQ(vault().backups(elsewhere_.path()).size(), 2U);
}

TEST_P(VaultContract, AFolderOfThePersonsHasToBeThere) {
    const auto missing = elsewhere_ / "stick";
    EXPECT_THROW((void)vault().keep(now, reasons::by_hand, missing), CannotOpen);
    EXPECT_THROW((void)vault().tend(now, missing), CannotOpen);
    EXPECT_TRUE(vault().backups(missing).empty());
    EXPECT_FALSE(std::filesystem::exists(missing));
    write_file(missing, "a file");
    EXPECT_THROW((void)vault().keep(now, reasons::by_hand, missing), CannotOpen);
    EXPECT_EQ(read_file(missing), "a file");
}

TEST_P(VaultContract, ARehearsalLeavesNoCopy) {
    save(night_with_cramp(sunday));
    const auto version = journal().version();
    std::vector<double> shares;
    const Rehearsal rehearsal = vault().rehearse(now, {{}, [&](double share) { shares.push_back(share); }});
    EXPECT_GE(rehearsal.rows, 2) << "a night and its edit";
    EXPECT_TRUE(vault().backups().empty());
    EXPECT_EQ(journal().version(), version);
    ASSERT_FALSE(shares.empty());
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_EQ(shares.back(), 1);
}

TEST_P(VaultContract, WhatIsNoLongerWantedStops) {
    save(night_with_cramp(sunday));
    std::stop_source source;
    source.request_stop();
    EXPECT_THROW((void)vault().rehearse(now, {source.get_token()}), Cancelled);
    EXPECT_THROW((void)vault().check(today, {source.get_token()}), Cancelled);
    EXPECT_TRUE(vault().backups().empty());
}

TEST_P(VaultContract, ACheckTellsHowFarItIs) {
    for (int ago = 1; ago < 9; ++ago) save(night_with_cramp(today - days(ago)));
    std::vector<double> shares;
    EXPECT_TRUE(vault().check(today, {{}, [&](double share) { shares.push_back(share); }}).empty());
    ASSERT_FALSE(shares.empty());
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_EQ(shares.back(), 1);
}

}  // namespace nightcramp::test
