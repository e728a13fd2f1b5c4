#include "present/amount_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

/// A stored unit that is shown as another one in the US.
struct UsUnit {
    std::string_view stored;
    std::string_view shown;
    double size;       ///< one shown in stored units
    double per_grain;  ///< grains in one stored unit, the finest that is stored of a typed amount
};

constexpr std::array<UsUnit, 2> us_units{{{"ml", "fl oz", 29.5735, 1}, {"kg", "lb", 0.45359237, 10}}};

std::optional<UsUnit> converted(std::string_view unit, Units units) {
    if (units == Units::metric) return std::nullopt;
    for (const UsUnit& us : us_units) {
        if (us.stored == unit) return us;
    }
    return std::nullopt;
}

double rounded(double value, double per_unit) {
    return std::round(value * per_unit) / per_unit;
}

constexpr std::array<std::string_view, 4> levels{"none", "light", "moderate", "hard"};

std::optional<std::string_view> level_word(double stored, std::string_view unit) {
    if (unit != "level") return std::nullopt;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (stored == static_cast<double>(i)) return levels[i];
    }
    return std::nullopt;
}

/// "drink" of "drinks", "glass" of "glasses"; other units are the same for one.
std::string_view one_of(std::string_view unit) {
    for (const std::string_view ending : {"sses", "ches", "shes", "xes"}) {
        if (unit.ends_with(ending)) return unit.substr(0, unit.size() - 2);
    }
    const bool is_plural = unit.size() > 2 && unit.ends_with('s') && !unit.ends_with("ss");
    return is_plural ? unit.substr(0, unit.size() - 1) : unit;
}

}  // namespace

std::string grouped(double value) {
    std::string text = fmt::format("{:.6f}", std::abs(value));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    const bool is_negative = value < 0 && text != "0";
    const std::size_t whole = std::min(text.find('.'), text.size());
    for (std::size_t place = whole; place > 3; place -= 3) text.insert(place - 3, ",");
    return is_negative ? "-" + text : text;
}

std::string shown_unit(std::string_view unit, Units units) {
    const auto us = converted(unit, units);
    return std::string(us ? us->shown : unit);
}

double shown_amount(double stored, std::string_view unit, Units units) {
    const auto us = converted(unit, units);
    if (!us) return stored;
    const double amount = stored / us->size;
    const double whole = std::round(amount);
    return whole == 0 && amount > 0 ? std::max(rounded(amount, 100), 0.01) : whole;
}

double stored_amount(double shown, std::string_view unit, Units units) {
    const auto us = converted(unit, units);
    return us ? rounded(shown * us->size, us->per_grain) : rounded(shown, 1e6);
}

double shown_step(const Habit& habit, Units units) {
    const auto us = converted(habit.unit, units);
    if (!us) return habit.step;
    const double whole = std::round(habit.step / us->size);
    if (us->stored != "ml" || whole < 3) return std::max(whole, 1.0);
    return std::round(whole / 4) * 4;
}

std::string amount_label(double stored, std::string_view unit, Units units) {
    if (const auto word = level_word(stored, unit)) return std::string(*word);
    return grouped(shown_amount(stored, unit, units));
}

std::string amount_words(double stored, std::string_view unit, Units units) {
    std::string label = amount_label(stored, unit, units);
    if (unit.empty() || unit == "level") return label;
    const std::string shown = shown_unit(unit, units);
    return fmt::format("{} {}", label, label == "1" ? one_of(shown) : shown);
}

}  // namespace nightcramp::present
