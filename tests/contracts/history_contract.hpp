#pragma once

#include "tests/contracts/journal_contract.hpp"

/// What every journal promises of the history of one value. Include it beside journal_contract.hpp.
namespace nightcramp::test {

TEST_P(JournalContract, TheHistoryOfAValueHoldsItsChangesAlone) {
    const SavedEdit both = journal().save(
        {{Changed<Night>{{}, night_with_cramp(sunday)},
          Changed<Night>{{}, night_with_cramp(sunday - days(1))}, Changed<Habit>{{}, own_habit("yoga")}},
         "both",
         now,
         Face::import});
    save(noted(night_with_cramp(sunday - days(1)), "another night"));
    save(noted(night_with_cramp(sunday), "this one"));
    journal().undo();
    reopen();
    const auto history = journal().history_of({ValueKind::night, iso(sunday)});
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].state, EditState::undone);
    EXPECT_EQ(history[1].edit.changes, std::vector<Change>{both.edit.changes.front()});
    EXPECT_EQ(history[1].edit.label, "both");
    EXPECT_EQ(journal().history_of({ValueKind::habit, "yoga"}).size(), 1U);
    EXPECT_TRUE(journal().history_of({ValueKind::habit, iso(sunday)}).empty());
    EXPECT_TRUE(journal().history_of({ValueKind::experiment, "yoga"}).empty());
}

TEST_P(JournalContract, ErasuresAreWhatWasTakenAwaySinceThatInstant) {
    const Night one = save(night_with_cramp(sunday), at(today, 7));
    Night two = one;
    two.cramps.push_back(two.cramps.front());
    save(two, at(today, 8));
    save(one, at(today, 9));                                                     // a cramp less
    journal().save(edit<Night>(one, std::nullopt, "erased", at(today, 10)));     // the night
    journal().save(edit<Habit>({}, own_habit("yoga"), "habit", at(today, 11)));  // nothing
    journal().save(edit<Habit>(own_habit("yoga"), std::nullopt, "gone", at(today, 12)));
    journal().undo();  // and back again
    reopen();
    const auto labels = [&](const Moment& since) {
        std::vector<std::string> all;
        for (const SavedEdit& saved : journal().erasures(since)) all.push_back(saved.edit.label);
        return all;
    };
    EXPECT_EQ(labels(at(today, 0)), (std::vector<std::string>{"erased", "saved"}));
    EXPECT_EQ(labels(at(today, 10)), std::vector<std::string>{"erased"});
    // The same instant in a place where it is still yesterday.
    const Moment far_west{today - days(1) + std::chrono::hours(22), std::chrono::hours(-11)};
    EXPECT_EQ(far_west.utc(), at(today, 10).utc());
    EXPECT_EQ(labels(far_west), std::vector<std::string>{"erased"});
    EXPECT_TRUE(labels(at(today, 10, 1)).empty());
}

}  // namespace nightcramp::test
