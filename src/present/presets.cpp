#include "present/presets.hpp"

#include "present/amount_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace nightcramp::present {
namespace {

using Amounts = std::vector<double>;  ///< in the shown unit

/// The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is not below `least`, which is above 0.
double round_up(double least) {
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - 1e-9)) return factor * power;
    }
    return 10 * power;
}

bool is_finer_than_shown(const Habit& habit, double spacing, Units units) {
    return shown_amount(stored_amount(spacing, habit.unit, units), habit.unit, units) != spacing;
}

/// How far the amounts of the habit lie apart.
double spacing_of(const Habit& habit, Units units) {
    if (4 * habit.step >= habit.contrast) return shown_step(habit, units);
    const double spacing = round_up(shown_amount(habit.contrast, habit.unit, units) / 4);
    return is_finer_than_shown(habit, spacing, units) ? std::ceil(spacing) : spacing;
}

Amounts from_nothing(const Habit& habit, double spacing) {
    const bool is_just_the_contrast = 4 * habit.step == habit.contrast;
    const std::array<int, 5> steps =
        is_just_the_contrast ? std::array{0, 1, 2, 4, 6} : std::array{0, 1, 2, 3, 4};
    Amounts amounts;
    for (const int step : steps) amounts.push_back(step * spacing);
    return amounts;
}

/// None where the habit does not aim at much.
Amounts around_aim(const Habit& habit, double spacing, Units units) {
    const Target target = habit.target.value_or(Target());
    if (target.aim != Aim::at_least || target.amount < 2 * habit.contrast) return {};
    const double gap = 2 * spacing;
    const double middle = std::round(shown_amount(target.amount, habit.unit, units) / gap) * gap;
    if (middle <= 2 * gap) return {};
    return {middle - 2 * gap, middle - gap, middle, middle + gap, middle + 2 * gap};
}

std::vector<Preset> possible(const Amounts& amounts, const Habit& habit, Units units) {
    std::vector<Preset> all;
    for (const double amount : amounts) {
        const double stored = stored_amount(amount, habit.unit, units);
        const std::string label = amount_label(stored, habit.unit, units);
        const bool is_possible = !habit.most || stored <= *habit.most;
        const bool is_new = all.empty() || (all.back().stored < stored && all.back().label != label);
        if (is_possible && is_new) all.push_back({stored, label});
    }
    return all;
}

}  // namespace

std::vector<Preset> presets(const Habit& habit, Units units) {
    if (habit.kind == HabitKind::yes_no) return {};
    if (habit.unit == "level") return possible({0, 1, 2, 3}, habit, units);
    const double spacing = spacing_of(habit, units);
    const auto around = possible(around_aim(habit, spacing, units), habit, units);
    return around.empty() ? possible(from_nothing(habit, spacing), habit, units) : around;
}

}  // namespace nightcramp::present
