#include "ui/welcome/habit_picker.hpp"

#include "diary/number.hpp"
#include "present/amount_words.hpp"
#include "ui/widgets/check_tile.hpp"
#include "ui/widgets/stepper.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float tile_height = 44;
constexpr double least_kg = 20;
constexpr double most_kg = 400;
constexpr double first_kg = 70;

/// The followed ones first, then the others, each in the order in which they are asked.
std::vector<const Habit*> in_order(const std::vector<Habit>& habits) {
    std::vector<const Habit*> all;
    for (const bool first : {true, false}) {
        for (const Habit& habit : habits) {
            if (habit.origin != Origin::derived && habit.followed == first) all.push_back(&habit);
        }
    }
    return all;
}

}  // namespace

float draw_habit_picker(Ui& ui, const std::vector<Habit>& habits, std::set<std::string>& followed, Point at,
                        float width) {
    const int columns = width >= 400 ? 2 : 1;
    const auto all = in_order(habits);
    float bottom = at.y;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int number = static_cast<int>(i);
        const float y = at.y + static_cast<float>(number / columns) * (tile_height + 8);
        const Rect rect = cell({at.x, y, width, tile_height}, number % columns, columns, 8);
        const bool checked = followed.contains(all[i]->id);
        if (check_tile(ui, "follow:" + all[i]->id, rect, all[i]->name, checked, all[i]->question)) {
            if (checked) {
                followed.erase(all[i]->id);
            } else {
                followed.insert(all[i]->id);
            }
        }
        bottom = rect.bottom();
    }
    return bottom;
}

bool draw_weight(Ui& ui, const Rect& rect, Units units, std::optional<double>& weight_kg) {
    StepperSpec spec{"Your weight"};
    if (weight_kg) spec.value = present::amount_label(*weight_kg, "kg", units);
    spec.unit = present::shown_unit("kg", units);
    const Stepped done = stepper(ui, "weight", rect, spec);
    const auto before = weight_kg;
    if (done.steps != 0) {
        const double shown = present::shown_amount(weight_kg.value_or(first_kg), "kg", units);
        weight_kg = present::stored_amount(weight_kg ? shown + done.steps : shown, "kg", units);
    }
    if (done.typed) {
        std::string digits = *done.typed;
        std::replace(digits.begin(), digits.end(), ',', '.');
        const auto shown = parse_decimal(digits);
        if (shown) weight_kg = present::stored_amount(*shown, "kg", units);
    }
    if (done.cleared) weight_kg.reset();
    if (weight_kg) weight_kg = std::clamp(*weight_kg, least_kg, most_kg);
    return weight_kg != before;
}

}  // namespace nightcramp::ui
