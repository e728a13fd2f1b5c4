#pragma once

#include "exchange/import_plan.hpp"

#include <string>
#include <vector>

namespace nightcramp::exchange {

/// Where the marks of an item go.
struct Way {
    Target::Kind kind = Target::Kind::nothing;  ///< Kind::habit also where the habit is a new one
    const Habit* habit = nullptr;               ///< of Kind::habit
    double factor = 1;                          ///< what the item's amounts are multiplied by
};

/// The ways of all items of a draft, looked up once. Draft and diary must live longer.
class Ways {
public:
    Ways(const Draft& draft, const Choices& choices, const Stored& stored);
    Ways(const Ways&) = delete;
    Ways& operator=(const Ways&) = delete;
    ~Ways() = default;

    [[nodiscard]] const Way& of(std::size_t item) const { return ways_[item]; }
    /// Habits that the diary does not have yet. An item that becomes a habit of its own finds the one that
    /// another import has made of it.
    [[nodiscard]] const std::vector<Habit>& new_habits() const { return new_habits_; }
    /// As Draft::items, without marks yet.
    [[nodiscard]] const std::vector<ItemPlan>& items() const { return items_; }
    [[nodiscard]] const std::vector<std::string>& assumptions() const { return assumptions_; }

private:
    void assume(std::string sentence);
    [[nodiscard]] Way way_of(const Item& item, const Target& target);
    [[nodiscard]] const Habit* own_habit(const Item& item);

    const Stored& stored_;
    std::vector<Way> ways_;
    std::vector<Habit> new_habits_;  ///< never moves: ways point into it
    std::vector<Habit> all_habits_;
    std::vector<ItemPlan> items_;
    std::vector<std::string> assumptions_;
};

}  // namespace nightcramp::exchange
