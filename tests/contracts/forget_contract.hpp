#pragma once

#include "diary/errors.hpp"
#include "tests/contracts/forgetting.hpp"
#include "tests/contracts/journal_properties.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/contracts/twin.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

/// What every vault promises of forgetting, as far as the diary itself goes. Include it once in a test
/// program and instantiate ForgetContract there.
namespace nightcramp::test {

class ForgetContract : public ContractTest {
protected:
    template <class Value>
    SavedEdit save(std::optional<Value> before, std::optional<Value> after, std::string label,
                   Moment when = now) {
        return journal().save(edit<Value>(std::move(before), std::move(after), std::move(label), when));
    }

    std::vector<std::string> labels() {
        std::vector<std::string> all;
        for (const SavedEdit& saved : journal().history(100)) all.push_back(saved.edit.label);
        return all;
    }

    void undo_and_redo_everything() {
        while (journal().undo()) {
        }
        while (journal().redo()) {
        }
    }
};

inline Profile taking(std::vector<Medicine> medicines) {
    Profile profile;
    profile.medicines = std::move(medicines);
    return profile;
}

inline const Medicine lasix{"furosemide", "Lasix", "40 mg", {}, {}};
inline const Medicine tea{"", "Tea", "", {}, {}};

TEST_P(ForgetContract, AnErasedNightLeavesTheHistory) {
    const Night night = night_with_cramp(sunday);
    save<Night>({}, night_without_cramps(sunday - days(1)), "another");
    save<Night>({}, night, "added");
    save<Night>(night, std::nullopt, "erased");
    const auto version = journal().version();
    vault().forget({night_of(sunday)}, now);
    reopen();
    EXPECT_EQ(labels(), std::vector<std::string>{"another"});
    EXPECT_TRUE(journal().history_of(night_of(sunday)).empty());
    EXPECT_TRUE(journal().erasures(at(today, 0)).empty());
    EXPECT_GT(journal().version(), version);
    EXPECT_EQ(journal().steps(), (Steps{"another", std::nullopt}));
}

TEST_P(ForgetContract, ANightThatIsThereKeepsWhatItIs) {
    const Night first = with_note(night_with_cramp(sunday), "first");
    const Night second = with_note(first, "second");
    save<Night>({}, first, "added");
    save<Night>(first, second, "changed");
    save<Night>(second, with_note(first, "third"), "changed again", at(today, 9));
    journal().undo();
    vault().forget({night_of(sunday)}, now);
    reopen();
    EXPECT_EQ(journal().night(sunday)->note, "second");
    EXPECT_TRUE(labels().empty());
    EXPECT_EQ(journal().undo(), std::nullopt);
    EXPECT_EQ(journal().redo(), std::nullopt);
    save<Night>(second, with_note(first, "fourth"), "goes on");
    journal().undo();
    EXPECT_EQ(journal().night(sunday)->note, "second");
}

TEST_P(ForgetContract, WhatIsStillInTheDiaryIsNotForgotten) {
    Habit yoga;
    yoga.id = "yoga";
    yoga.name = "Yoga";
    save<Habit>({}, yoga, "habit");
    save<Profile>({}, taking({lasix}), "profile");
    const auto history = journal().history(100);
    const auto version = journal().version();
    EXPECT_THROW(vault().forget({{ValueKind::habit, "yoga"}}, now), NotValid);
    EXPECT_THROW(vault().forget({{ValueKind::profile, "profile"}}, now), NotValid);
    EXPECT_THROW(vault().forget(all_of(lasix), now), NotValid);
    EXPECT_THROW(vault().forget({{ValueKind::night, "2026-13-01"}}, now), NotValid);
    EXPECT_EQ(journal().history(100), history);
    EXPECT_EQ(journal().version(), version);
}

TEST_P(ForgetContract, OtherChangesOfTheSameEditStay) {
    Habit yoga;
    yoga.id = "yoga";
    yoga.name = "Yoga";
    journal().save({{Changed<Night>{{}, night_with_cramp(sunday)}, Changed<Habit>{{}, yoga},
                     Changed<Night>{{}, night_without_cramps(sunday - days(1))}},
                    "import of everything",
                    now,
                    Face::import});
    save<Habit>(yoga, std::nullopt, "habit removed");
    vault().forget({{ValueKind::habit, "yoga"}}, now);
    reopen();
    EXPECT_EQ(labels(), std::vector<std::string>{"import of everything"});
    EXPECT_EQ(journal().imports().front().changes, 2);
    const Snapshot present = snapshot(journal());
    undo_and_redo_everything();
    EXPECT_EQ(snapshot(journal()), present);
}

TEST_P(ForgetContract, AMedicineIsTakenOutOfEveryProfileOfTheHistory) {
    Profile heavier = taking({lasix, tea});
    heavier.weight_kg = 80;
    Profile without = taking({tea});
    without.weight_kg = 80;
    save<Profile>({}, taking({lasix}), "Lasix added");
    save<Profile>(taking({lasix}), heavier, "weight, Tea added beside Lasix");
    save<Profile>(heavier, without, "Lasix removed");
    vault().forget(all_of(lasix), now);
    reopen();
    const auto history = journal().history(100);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].edit.label, "weight, Tea added beside a medicine");
    EXPECT_EQ(history[1].edit.label, "a medicine added") << "what began the profile stays";
    for (const SavedEdit& saved : history) {
        EXPECT_THAT(to_json(std::get<Changed<Profile>>(saved.edit.changes.front()).after.value()).dump(),
                    testing::Not(testing::HasSubstr("Lasix")));
    }
    EXPECT_TRUE(same_content(journal().profile().value(), without));
    journal().undo();
    EXPECT_TRUE(same_content(journal().profile().value(), taking({})));
    journal().redo();
    EXPECT_TRUE(same_content(journal().profile().value(), without));
}

TEST_P(ForgetContract, AnEditThatTookBackWhatIsGoneTakesNothingBack) {
    const Night night = night_with_cramp(sunday);
    const SavedEdit import =
        journal().save({{Changed<Night>{{}, night}}, "import", at(today, 6), Face::import});
    const SavedEdit back = journal().save(
        {{Changed<Night>{night, {}}, Changed<Night>{{}, night_without_cramps(sunday - days(1))}},
         "taken back",
         now,
         Face::window,
         import.id});
    vault().forget({night_of(sunday)}, now);
    reopen();
    const auto history = journal().history(100);
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history.front().id, back.id);
    EXPECT_EQ(history.front().entry, back.id);
    EXPECT_EQ(history.front().edit.takes_back, std::nullopt);
    EXPECT_TRUE(vault().check(today).empty());
}

TEST_P(ForgetContract, ForgettingWhatNobodyKnowsDoesNoHarm) {
    save<Night>({}, night_with_cramp(sunday), "added");
    const Snapshot before = snapshot(journal());
    vault().forget({night_of(sunday - days(5))}, now);
    vault().forget({{ValueKind::experiment, "never-planned"}}, now);
    vault().forget(all_of(tea), now);
    vault().forget(all_of(tea), now);
    EXPECT_EQ(snapshot(journal()), before);
    EXPECT_EQ(labels(), std::vector<std::string>{"added"});
}

/// What can be forgotten of what the history speaks of.
inline std::vector<Forgetting> forgettable(const Journal& journal) {
    std::vector<Forgetting> all;
    for (const SavedEdit& saved : journal.history(1000)) {
        for (const Change& change : saved.edit.changes) {
            const bool is_there = std::visit(
                [&](const auto& c) {
                    return stored(journal, c.after ? *c.after : c.before.value()).has_value();
                },
                change);
            if (!is_there || subject_of(change).kind == ValueKind::night) all.push_back({subject_of(change)});
        }
    }
    return all;
}

inline void leave_out(Snapshot& from, const Subject& subject) {
    const auto leave = [&](auto& values) {
        std::erase_if(values, [&](const auto& value) {
            return subject_of(Changed<std::decay_t<decltype(value)>>{value, {}}) == subject;
        });
    };
    leave(from.nights);
    leave(from.habits);
    leave(from.profiles);
    leave(from.experiments);
    leave(from.dismissals);
}

/// Undoes everything and redoes everything, with what the diary holds after each step but that value.
inline std::vector<Snapshot> way_there_and_back(Journal& journal, const Subject& subject) {
    std::vector<Snapshot> states;
    const auto note = [&] {
        Snapshot state = snapshot(journal);
        leave_out(state, subject);
        if (states.empty() || !(states.back() == state)) states.push_back(std::move(state));
    };
    note();
    while (journal.undo()) note();
    while (journal.redo()) note();
    return states;
}

TEST_P(ForgetContract, AllOtherValuesGoTheSameWayBackAndForth) {
    EXPECT_TRUE(rc::check("random edits", [] {
        const auto twin = make_twin();
        const auto untouched = make_twin();
        const int count = *rc::gen::inRange(2, 12);
        for (int i = 0; i < count; ++i) {
            const Edit edit = random_edit(twin->journal());
            twin->journal().save(edit);
            untouched->journal().save(edit);
            if (*rc::gen::inRange(0, 4) > 0) continue;
            twin->journal().undo();
            untouched->journal().undo();
        }
        const auto choices = forgettable(twin->journal());
        RC_PRE(!choices.empty());
        const Forgetting what = *rc::gen::elementOf(choices);
        const Snapshot present = snapshot(twin->journal());
        twin->vault().forget(what, now);
        maybe_reopen(*twin);
        RC_ASSERT(snapshot(twin->journal()) == present);
        RC_ASSERT(twin->journal().history_of(what.subject).empty());
        RC_ASSERT(way_there_and_back(twin->journal(), what.subject) ==
                  way_there_and_back(untouched->journal(), what.subject));
        RC_ASSERT(twin->vault().check(today).empty());
    }));
}

inline bool is_named_in(const std::optional<Profile>& profile) {
    return profile && std::ranges::count(profile->medicines, lasix) > 0;
}

TEST_P(ForgetContract, NoMedicineStaysInAProfileAndNothingElseChanges) {
    EXPECT_TRUE(rc::check("random profiles", [] {
        const auto twin = make_twin();
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i) {
            Profile next = *valid_profile();
            const auto bits = *rc::gen::inRange(0, 4);
            next.medicines.clear();
            if ((bits & 1) != 0) next.medicines.push_back(lasix);
            if ((bits & 2) != 0) next.medicines.push_back(tea);
            twin->journal().save(edit<Profile>(twin->journal().profile(), next));
        }
        Profile last = twin->journal().profile().value();
        last.medicines = {tea};
        last.weight_kg = 71;
        twin->journal().save(edit<Profile>(twin->journal().profile(), last));
        const auto states = [&] {
            std::vector<std::string> all;
            while (twin->journal().undo()) {
                auto profile = twin->journal().profile().value_or(Profile());
                profile.revision = 0;
                std::erase(profile.medicines, lasix);
                all.push_back(to_json(profile).dump());
            }
            while (twin->journal().redo()) {
            }
            all.erase(std::unique(all.begin(), all.end()), all.end());
            return all;
        };
        const auto before = states();
        const Snapshot present = snapshot(twin->journal());
        twin->vault().forget(all_of(lasix), now);
        maybe_reopen(*twin);
        RC_ASSERT(snapshot(twin->journal()) == present);
        RC_ASSERT(states() == before);
        RC_ASSERT(snapshot(twin->journal()) == present);
        for (const SavedEdit& saved : twin->journal().history(100)) {
            const auto& change = std::get<Changed<Profile>>(saved.edit.changes.front());
            RC_ASSERT(!is_named_in(change.before));
            RC_ASSERT(!is_named_in(change.after));
        }
    }));
}

}  // namespace nightcramp::test
