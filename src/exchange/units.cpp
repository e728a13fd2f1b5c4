#include "exchange/csv_lines.hpp"
#include "exchange/letters.hpp"
#include "exchange/mapping.hpp"
#include "exchange/mark_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace nightcramp::exchange {
namespace {

enum class Dimension { volume, mass, time };

struct Unit {
    std::string_view name;
    Dimension dimension;
    double size;  ///< in ml, mg or minutes
};

constexpr std::array<Unit, 47> units{{
    {"ml", Dimension::volume, 1},
    {"milliliter", Dimension::volume, 1},
    {"millilitre", Dimension::volume, 1},
    {"milliliters", Dimension::volume, 1},
    {"millilitres", Dimension::volume, 1},
    {"cl", Dimension::volume, 10},
    {"dl", Dimension::volume, 100},
    {"l", Dimension::volume, 1000},
    {"liter", Dimension::volume, 1000},
    {"litre", Dimension::volume, 1000},
    {"liters", Dimension::volume, 1000},
    {"litres", Dimension::volume, 1000},
    {"fl_oz_us", Dimension::volume, 29.5735295625},
    {"fl oz", Dimension::volume, 29.5735295625},
    {"fl. oz.", Dimension::volume, 29.5735295625},
    {"floz", Dimension::volume, 29.5735295625},
    {"fl_oz_imp", Dimension::volume, 28.4130625},
    {"cup_us", Dimension::volume, 236.5882365},
    {"cup_imp", Dimension::volume, 284.130625},
    {"pt_us", Dimension::volume, 473.176473},
    {"pt_imp", Dimension::volume, 568.26125},
    {"mg", Dimension::mass, 1},
    {"milligram", Dimension::mass, 1},
    {"milligrams", Dimension::mass, 1},
    {"g", Dimension::mass, 1000},
    {"gram", Dimension::mass, 1000},
    {"grams", Dimension::mass, 1000},
    {"mcg", Dimension::mass, 0.001},
    {"µg", Dimension::mass, 0.001},
    {"μg", Dimension::mass, 0.001},
    {"ug", Dimension::mass, 0.001},
    {"min", Dimension::time, 1},
    {"mins", Dimension::time, 1},
    {"minute", Dimension::time, 1},
    {"minutes", Dimension::time, 1},
    {"minuten", Dimension::time, 1},
    {"h", Dimension::time, 60},
    {"hr", Dimension::time, 60},
    {"hrs", Dimension::time, 60},
    {"hour", Dimension::time, 60},
    {"hours", Dimension::time, 60},
    {"stunden", Dimension::time, 60},
    {"s", Dimension::time, 1.0 / 60},
    {"sec", Dimension::time, 1.0 / 60},
    {"secs", Dimension::time, 1.0 / 60},
    {"second", Dimension::time, 1.0 / 60},
    {"seconds", Dimension::time, 1.0 / 60},
}};

const Unit* find_unit(std::string_view name) {
    for (const Unit& unit : units) {
        if (unit.name == name) return &unit;
    }
    return nullptr;
}

}  // namespace

bool is_measured(std::string_view unit) {
    return find_unit(small_letters(trimmed(unit))) != nullptr;
}

std::string unit_in(std::string_view name) {
    const std::string_view whole = trimmed(name);
    const std::size_t open = whole.rfind('(');
    if (!whole.ends_with(')') || open == std::string_view::npos) return "";
    const std::string_view unit = trimmed(whole.substr(open + 1, whole.size() - open - 2));
    return is_measured(unit) ? std::string(unit) : "";
}

std::optional<double> unit_factor(std::string_view from, std::string_view to) {
    const std::string source = small_letters(trimmed(from));
    const std::string target = small_letters(trimmed(to));
    if (source.empty() || source == target) return 1;
    const Unit* const one = find_unit(source);
    const Unit* const other = find_unit(target);
    if (one == nullptr || other == nullptr || one->dimension != other->dimension) return std::nullopt;
    return one->size / other->size;
}

double measured_amount(double amount, std::string_view unit) {
    constexpr int most_decimals = 6;
    const Unit* const known = find_unit(small_letters(trimmed(unit)));
    if (known == nullptr) return rounded(amount, most_decimals);
    const int of_base = known->dimension == Dimension::mass ? 2 : 1;
    const int finer = static_cast<int>(std::ceil(std::log10(known->size)));
    return rounded(amount, std::clamp(of_base + finer, 0, most_decimals));
}

}  // namespace nightcramp::exchange
