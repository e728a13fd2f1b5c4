#include "exchange/mapping.hpp"

#include "exchange/amounts_once.hpp"
#include "exchange/cells.hpp"
#include "exchange/cramp_numbers.hpp"
#include "exchange/letters.hpp"
#include "exchange/name_words.hpp"
#include "exchange/readers/migraine_buddy.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using Kind = Target::Kind;

constexpr std::array<std::pair<Kind, std::string_view>, 6> kind_words{{{Kind::nothing, "nothing"},
                                                                       {Kind::new_habit, "new"},
                                                                       {Kind::cramp, "cramp"},
                                                                       {Kind::cramp_pain, "cramp-pain"},
                                                                       {Kind::cramp_count, "cramp-count"},
                                                                       {Kind::note, "note"}}};

std::string habit_problem(const Item& item, const Habit* habit) {
    if (habit == nullptr) return "There is no such habit.";
    if (habit->kind == HabitKind::yes_no) return "";
    if (!item.has_amounts) {
        return fmt::format("{} is an amount in {}, but the file only says that it was done.", habit->name,
                           habit->unit);
    }
    if (item.measure != Item::Measure::quantity) {
        return fmt::format("{} is an amount in {}, but the file has grades.", habit->name, habit->unit);
    }
    if (!unit_factor(item.unit, habit->unit)) {
        return fmt::format("{} is an amount in {}, and {} cannot be turned into it.", habit->name,
                           habit->unit, item.unit);
    }
    return "";
}

const Habit* habit_called(std::string_view name, const std::vector<Habit>& habits) {
    const std::string wanted = small_letters(name);
    const auto found = std::find_if(habits.begin(), habits.end(), [&](const Habit& habit) {
        return habit.id == wanted || small_letters(habit.name) == wanted;
    });
    return found != habits.end() ? &*found : nullptr;
}

/// Numbers without a unit are no millilitres; of what is counted, such as drinks, they may be the count.
bool lacks_unit(const Item& item, const Habit& habit) {
    return habit.kind == HabitKind::amount && item.unit.empty() && is_measured(habit.unit);
}

Target habit_suggestion(const Item& item, const Habit* habit) {
    return habit == nullptr || lacks_unit(item, *habit) ? Target{} : Target{Kind::habit, habit->id};
}

Target suggestion(const Item& item, const ItemAmounts& amounts, const std::vector<Habit>& habits) {
    if (denies(item.name)) return {};
    if (const Habit* habit = habit_called(item.name, habits)) return habit_suggestion(item, habit);
    if (names_a_cramp(item.name)) return {cramp_target(item, amounts), ""};
    if (item.kind == "attack" && item.name == attack_in_a_leg) return {Kind::cramp, ""};
    const auto named = named_habit(item.name);
    const bool is_symptom = item.kind == "symptom" && named != "diarrhoea";
    return named && !is_symptom ? habit_suggestion(item, find_habit(habits, *named)) : Target{};
}

}  // namespace

std::string word(const Target& target) {
    for (const auto& [kind, name] : kind_words) {
        if (kind == target.kind) return std::string(name);
    }
    return target.habit;
}

std::optional<Target> target_from(std::string_view word, const std::vector<Habit>& habits) {
    for (const auto& [kind, name] : kind_words) {
        if (name == word) return Target{kind, ""};
    }
    if (find_habit(habits, word) == nullptr) return std::nullopt;
    return Target{Kind::habit, std::string(word)};
}

std::string target_problem(const Draft& draft, std::size_t item, const Target& target,
                           const std::vector<Habit>& habits) {
    const Item& one = draft.items.at(item);
    if (target.kind == Kind::habit) return habit_problem(one, find_habit(habits, target.habit));
    if (target.kind == Kind::cramp_count && (!one.has_amounts || one.measure != Item::Measure::quantity)) {
        return "The file does not say how many they were.";
    }
    if (target.kind == Kind::cramp_pain && !one.has_amounts)
        return "The file does not say how strong they were.";
    return "";
}

Mapping suggested_mapping(const Draft& draft, const std::vector<Habit>& habits, const Mapping& remembered) {
    Mapping mapping;
    const std::vector<ItemAmounts> amounts = amounts_of(draft);
    for (std::size_t i = 0; i < draft.items.size(); ++i) {
        const Item& item = draft.items[i];
        const auto fits = [&](const Target& target) {
            return target_problem(draft, i, target, habits).empty();
        };
        const auto chosen = remembered.find(item.key);
        const bool still_fits = chosen != remembered.end() && fits(chosen->second);
        const Target target = still_fits ? chosen->second : suggestion(item, amounts[i], habits);
        mapping[item.key] = fits(target) ? target : Target{};
    }
    take_amounts_once(mapping, draft, habits, remembered);
    return mapping;
}

std::string outgrown_choices(const Draft& draft, const std::vector<Habit>& habits,
                             const Mapping& remembered) {
    constexpr std::size_t most_named = 3;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < draft.items.size(); ++i) {
        const auto chosen = remembered.find(draft.items[i].key);
        if (chosen == remembered.end()) continue;
        if (target_problem(draft, i, chosen->second, habits).empty()) continue;
        names.push_back(in_quotes(draft.items[i].name));
    }
    if (names.empty()) return "";
    if (names.size() == 1) {
        return fmt::format("What was chosen for {} before does not fit any more; its name decides instead.",
                           names.front());
    }
    const std::size_t more = names.size() - std::min(names.size(), most_named);
    names.resize(names.size() - more);
    const std::string all = more > 0 ? fmt::format("{} and {} more", fmt::join(names, ", "), more)
                                     : fmt::format("{}", fmt::join(names, ", "));
    return fmt::format("What was chosen before does not fit any more for {}; their names decide instead.",
                       all);
}

}  // namespace nightcramp::exchange
