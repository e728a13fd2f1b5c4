#pragma once

#include "diary/journal.hpp"
#include "diary/json.hpp"

#include <gtest/gtest.h>

namespace nightcramp::test {

/// Everything that a journal holds, but for history and revisions.
struct Snapshot {
    std::vector<Night> nights;
    std::vector<Habit> habits;
    std::vector<Profile> profiles;
    std::vector<Experiment> experiments;
    std::vector<Dismissal> dismissals;

    friend bool operator==(const Snapshot&, const Snapshot&) = default;

    friend void PrintTo(const Snapshot& snapshot, std::ostream* out) {
        const auto print = [&](const auto& values) {
            for (const auto& value : values) *out << to_json(value).dump() << '\n';
        };
        print(snapshot.nights);
        print(snapshot.habits);
        print(snapshot.profiles);
        print(snapshot.experiments);
        print(snapshot.dismissals);
    }
};

template <class Value>
std::vector<Value> without_revisions(std::vector<Value> values) {
    for (Value& value : values) value.revision = 0;
    return values;
}

inline Snapshot snapshot(const Journal& journal) {
    Snapshot taken;
    if (const auto span = journal.span()) taken.nights = without_revisions(journal.nights(*span));
    if (const auto profile = journal.profile()) taken.profiles = without_revisions<Profile>({*profile});
    taken.habits = without_revisions(journal.habits());
    taken.experiments = without_revisions(journal.experiments());
    taken.dismissals = without_revisions(journal.dismissals());
    return taken;
}

}  // namespace nightcramp::test
