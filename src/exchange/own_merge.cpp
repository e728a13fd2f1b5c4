#include "exchange/own_merge.hpp"

#include "diary/revision.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

class Merging {
public:
    Merging(const OwnContents& told, const Stored& stored) : told_(told), stored_(stored) {}

    OwnMerge merge() {
        for (const Habit& habit : told_.habits) add_habit(habit);
        if (told_.profile) add_profile(*told_.profile);
        for (const Experiment& experiment : told_.experiments) {
            add(experiment, stored_.experiments,
                fmt::format("experiment on {}", habit_name(experiment.habit)));
        }
        for (const Dismissal& dismissal : told_.dismissals) {
            add(dismissal, stored_.dismissals, "suggestion set aside");
        }
        return std::move(merge_);
    }

private:
    template <class Value>
    void put(const Value& value) {
        Value fresh = value;
        fresh.revision = 0;
        merge_.changes.emplace_back(Changed<Value>{std::nullopt, std::move(fresh)});
    }

    /// A habit of one's own, or what the person changed of a built-in one.
    void add_habit(const Habit& habit) {
        const Habit* held = find_habit(stored_.saved_habits, habit.id);
        const Habit* known = find_habit(stored_.habits, habit.id);
        const bool is_taken = known != nullptr && is_another(*known, habit);
        if (held == nullptr && !is_taken && (known == nullptr || !same_content(*known, habit))) {
            put(habit);
            merge_.told.push_back(known == nullptr ? fmt::format("habit added: {}", habit.name)
                                                   : fmt::format("settings of the habit: {}", habit.name));
        } else if (known != nullptr && !same_content(*known, habit)) {
            merge_.told.push_back(fmt::format("habit as it is in the diary: {}", known->name));
        }
    }

    void add_profile(const Profile& profile) {
        if (same_content(profile, Profile{})) return;
        if (!stored_.profile) {
            put(profile);
            merge_.told.emplace_back("profile added");
        } else if (!same_content(*stored_.profile, profile)) {
            merge_.told.emplace_back("profile as it is in the diary");
        }
    }

    template <class Value>
    void add(const Value& value, const std::vector<Value>& stored, const std::string& name) {
        const auto held = std::find_if(stored.begin(), stored.end(),
                                       [&](const Value& one) { return key(one) == key(value); });
        if (held == stored.end()) {
            put(value);
            merge_.told.push_back(name + " added");
        } else if (!same_content(*held, value)) {
            merge_.told.push_back(name + " as it is in the diary");
        }
    }

    [[nodiscard]] std::string habit_name(const std::string& id) const {
        const Habit* habit = find_habit(stored_.habits, id);
        if (habit == nullptr) habit = find_habit(told_.habits, id);
        return habit != nullptr ? habit->name : id;
    }

    const OwnContents& told_;
    const Stored& stored_;
    OwnMerge merge_;
};

}  // namespace

bool is_another(const Habit& one, const Habit& other) {
    return one.kind != other.kind || one.unit != other.unit ||
           (one.origin == Origin::own) != (other.origin == Origin::own);
}

OwnMerge merge_own(const OwnContents& told, const Stored& stored) {
    return Merging(told, stored).merge();
}

}  // namespace nightcramp::exchange
