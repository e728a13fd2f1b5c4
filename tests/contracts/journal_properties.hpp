#pragma once

#include "tests/contracts/snapshot.hpp"
#include "tests/contracts/twin.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <set>

/// What every journal promises for whatever is put into it.
namespace nightcramp::test {

class JournalProperties : public ContractTest {};

template <class Value>
std::optional<Value> stored(const std::vector<Value>& values, const Value& like) {
    for (const Value& value : values) {
        if (key(value) == key(like)) return value;
    }
    return std::nullopt;
}

inline std::optional<Night> stored(const Journal& journal, const Night& like) {
    return journal.night(like.date);
}
inline std::optional<Habit> stored(const Journal& journal, const Habit& like) {
    return stored(journal.habits(), like);
}
inline std::optional<Profile> stored(const Journal& journal, const Profile&) {
    return journal.profile();
}
inline std::optional<Experiment> stored(const Journal& journal, const Experiment& like) {
    return stored(journal.experiments(), like);
}
inline std::optional<Dismissal> stored(const Journal& journal, const Dismissal& like) {
    return stored(journal.dismissals(), like);
}

/// Adds or replaces the value, or erases it where it is there and chance says so.
template <class Value>
Change random_change(const Journal& journal, const Value& value) {
    const auto before = stored(journal, value);
    if (before && *rc::gen::inRange(0, 4) == 0) return Changed<Value>{before, std::nullopt};
    return Changed<Value>{before, value};
}

inline Change random_change(const Journal& journal) {
    switch (*rc::gen::inRange(0, 8)) {
        case 0:
            return random_change(journal, *valid_habit());
        case 1:
            return random_change(journal, *valid_profile());
        case 2:
            return random_change(journal, *valid_experiment());
        case 3:
            return random_change(journal, *any_dismissal());
        default:
            return random_change(journal, *valid_night(sunday - days(*rc::gen::inRange(0, 4))));
    }
}

/// One to four changes of different values.
inline Edit random_edit(const Journal& journal) {
    Edit random{{}, *any_note(), at(today, *rc::gen::inRange(7, 9), *rc::gen::inRange(0, 60)), Face::window};
    std::set<std::string> keys;
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i) {
        const Change change = random_change(journal);
        const std::string name = std::visit([](const auto& changed) { return key(changed); }, change);
        if (keys.insert(std::to_string(change.index()) + name).second) random.changes.push_back(change);
    }
    return random;
}

inline void maybe_reopen(Twin& twin) {
    if (*rc::gen::inRange(0, 4) == 0) twin.reopen();
}

template <class Value>
void expect_to_come_back(Twin& twin, const Value& value) {
    twin.journal().save(edit<Value>(stored(twin.journal(), value), value));
    maybe_reopen(twin);
    const auto found = stored(twin.journal(), value);
    RC_ASSERT(found.has_value());
    RC_ASSERT(same_content(*found, value));
}

TEST_P(JournalProperties, EveryValidValueComesBackAsItWas) {
    const auto twin = make_twin();
    EXPECT_TRUE(rc::check("nights", [&] { expect_to_come_back(*twin, *valid_night()); }));
    EXPECT_TRUE(rc::check("habits", [&] { expect_to_come_back(*twin, *valid_habit()); }));
    EXPECT_TRUE(rc::check("profiles", [&] { expect_to_come_back(*twin, *valid_profile()); }));
    EXPECT_TRUE(rc::check("experiments", [&] { expect_to_come_back(*twin, *valid_experiment()); }));
    EXPECT_TRUE(rc::check("dismissals", [&] { expect_to_come_back(*twin, *any_dismissal()); }));
    EXPECT_TRUE(twin->vault().check(today).empty());
}

TEST_P(JournalProperties, UndoLeadsBackThroughEveryStateAndRedoForwardAgain) {
    EXPECT_TRUE(rc::check("random edits", [] {
        const auto twin = make_twin();
        std::vector<Snapshot> states{snapshot(twin->journal())};
        const int count = *rc::gen::inRange(1, 12);
        for (int i = 0; i < count; ++i) {
            twin->journal().save(random_edit(twin->journal()));
            maybe_reopen(*twin);
            states.push_back(snapshot(twin->journal()));
        }
        for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
            RC_ASSERT(twin->journal().undo().has_value());
            maybe_reopen(*twin);
            RC_ASSERT(snapshot(twin->journal()) == *state);
        }
        RC_ASSERT(!twin->journal().undo().has_value());
        for (auto state = states.begin() + 1; state != states.end(); ++state) {
            RC_ASSERT(twin->journal().redo().has_value());
            maybe_reopen(*twin);
            RC_ASSERT(snapshot(twin->journal()) == *state);
        }
        RC_ASSERT(!twin->journal().redo().has_value());
    }));
}

/// Some moment around that of random_edit(), on any clock of the world.
inline Moment random_moment() {
    const auto offset = std::chrono::minutes(15 * *rc::gen::inRange(-48, 57));
    return {today + std::chrono::minutes(*rc::gen::inRange(-1440, 2880)), offset};
}

TEST_P(JournalProperties, TheHistoryOfAValueAndTheErasuresAreThoseOfTheWholeHistory) {
    EXPECT_TRUE(rc::check("random edits", [] {
        const auto twin = make_twin();
        Journal& journal = twin->journal();
        const int count = *rc::gen::inRange(1, 12);
        for (int i = 0; i < count; ++i) {
            Edit edit = random_edit(journal);
            edit.at = random_moment();
            journal.save(edit);
            if (*rc::gen::inRange(0, 4) == 0) journal.undo();
        }
        const auto all = journal.history(1000);
        for (const SavedEdit& saved : all) {
            for (const Change& change : saved.edit.changes) {
                const Subject subject = subject_of(change);
                RC_ASSERT(journal.history_of(subject) == edits_of(all, subject));
            }
        }
        for (int i = 0; i < 4; ++i) {
            const Moment since = random_moment();
            RC_ASSERT(journal.erasures(since) == edits_taking_away(all, since));
        }
    }));
}

}  // namespace nightcramp::test
