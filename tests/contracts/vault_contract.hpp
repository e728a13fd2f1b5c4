#pragma once

#include "diary/errors.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/contracts/twin.hpp"
#include "tests/support/builders.hpp"

/// What every vault promises. Include it once in a test program and instantiate VaultContract there.
namespace nightcramp::test {

class VaultContract : public ContractTest {
protected:
    void save(const Night& night) { journal().save(edit<Night>(journal().night(night.date), night)); }
};

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
    EXPECT_EQ(kept.reason, before_restore);
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

}  // namespace nightcramp::test
