#include "exchange/amounts_once.hpp"

#include <algorithm>
#include <map>

namespace nightcramp::exchange {
namespace {

/// An item that becomes an amount of a habit.
struct Candidate {
    std::size_t item = 0;
    std::size_t entries = 0;
    bool chosen = false;  ///< by the person
};

/// By name: what is told in two units is two items.
std::map<std::string, std::size_t> entries_of(const Draft& draft) {
    std::map<std::string, std::size_t> entries;
    for (const Mark& mark : draft.marks) ++entries[draft.items[mark.item].name];
    return entries;
}

bool is_amount(const Target& target, const std::vector<Habit>& habits) {
    if (target.kind != Target::Kind::habit) return false;
    const Habit* habit = find_habit(habits, target.habit);
    return habit != nullptr && habit->kind == HabitKind::amount;
}

}  // namespace

void take_amounts_once(Mapping& mapping, const Draft& draft, const std::vector<Habit>& habits,
                       const Mapping& chosen) {
    std::map<std::string, std::size_t> entries = entries_of(draft);
    std::map<std::string, std::vector<Candidate>> by_habit;
    for (std::size_t i = 0; i < draft.items.size(); ++i) {
        const Target& target = mapping.at(draft.items[i].key);
        if (!is_amount(target, habits)) continue;
        const auto said = chosen.find(draft.items[i].key);
        by_habit[target.habit].push_back(
            {i, entries[draft.items[i].name], said != chosen.end() && said->second == target});
    }
    for (const auto& [habit, candidates] : by_habit) {
        const auto best = std::max_element(
            candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
                return std::pair(a.chosen, a.entries) < std::pair(b.chosen, b.entries);
            });
        for (const Candidate& one : candidates) {
            const Item& item = draft.items[one.item];
            if (!one.chosen && item.name != draft.items[best->item].name) mapping.at(item.key) = Target{};
        }
    }
}

}  // namespace nightcramp::exchange
