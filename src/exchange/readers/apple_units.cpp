#include "exchange/readers/apple_units.hpp"

#include "exchange/mark_words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace nightcramp::exchange {
namespace {

struct Unit {
    std::string_view name;
    double size;
};

constexpr std::array<Unit, 12> volumes{{{"mL", 1},
                                        {"ml", 1},
                                        {"cL", 10},
                                        {"dL", 100},
                                        {"L", 1'000},
                                        {"l", 1'000},
                                        {"fl_oz_us", 29.5735295625},
                                        {"fl_oz_imp", 28.4130625},
                                        {"cup_us", 236.5882365},
                                        {"cup_imp", 284.130625},
                                        {"pt_us", 473.176473},
                                        {"pt_imp", 568.26125}}};
constexpr std::array<Unit, 6> times{
    {{"min", 1}, {"s", 1.0 / 60}, {"sec", 1.0 / 60}, {"hr", 60}, {"h", 60}, {"d", 1'440}}};

std::optional<double> in_unit(std::span<const Unit> units, double amount, std::string_view name) {
    const auto unit =
        std::find_if(units.begin(), units.end(), [&](const Unit& one) { return one.name == name; });
    if (unit == units.end()) return std::nullopt;
    return unit->size == 1 ? amount : rounded(amount * unit->size, 1);
}

}  // namespace

std::optional<double> apple_millilitres(double amount, std::string_view unit) {
    return in_unit(volumes, amount, unit);
}

std::optional<double> apple_minutes(double amount, std::string_view unit) {
    return in_unit(times, amount, unit);
}

std::string apple_activity(std::string_view type) {
    constexpr std::string_view beginning = "HKWorkoutActivityType";
    if (type.starts_with(beginning)) type.remove_prefix(beginning.size());
    std::string name;
    for (const char letter : type) {
        const bool is_capital = letter >= 'A' && letter <= 'Z';
        if (is_capital && !name.empty()) name += ' ';
        name += is_capital && !name.empty() ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return name.empty() ? "Workout" : name;
}

std::string apple_workout(std::string_view activity, bool indoors) {
    return indoors && activity == "Cycling" ? "Indoor cycling" : std::string(activity);
}

}  // namespace nightcramp::exchange
