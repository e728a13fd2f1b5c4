#include "ui/habits/habit_form.hpp"

#include "diary/number.hpp"
#include "ui/habits/parts.hpp"
#include "ui/settings/setting_rows.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

std::optional<double> number(const std::string& typed) {
    std::string digits = typed;
    std::replace(digits.begin(), digits.end(), ',', '.');
    return parse_decimal(digits);
}

/// The number of a field; one that is no number is a problem of that field.
std::optional<double> read_number(const std::string& typed, const std::string& field, Problems& problems) {
    if (typed.empty()) return std::nullopt;
    const auto value = number(typed);
    if (!value) {
        problems.push_back({field, fmt::format("\"{}\" is not a number; write it like 2 or 0.5.", typed)});
    }
    return value;
}

/// What is wrong with a field, below it; returns its height.
float draw_problem(HabitsFrame& frame, const std::string& field, Point at, float width) {
    for (const Problem& problem : frame.form.problems) {
        if (problem.field != field) continue;
        return paragraph(frame.ui, at, width, problem.sentence + " Not saved.", {Type::small, Role::cramp}) +
               8;
    }
    return 0;
}

struct FormField {
    std::string id;
    std::string name;
    std::string sentence;
    std::string next;  ///< where Enter leads
    float width = 240;
};

/// A row with a text field; returns where it ends.
float draw_text(HabitsFrame& frame, const FormField& field, std::string& value, Point at, float width) {
    const SettingRow row = setting_row(frame.ui, at, width, field.name, field.sentence, field.width);
    const auto state = text_field(frame.ui, "habit form:" + field.id, {row.control.x, row.control.y},
                                  row.control.width, {field.name, value});
    if (state.entered) value = *state.entered;
    if (state.confirmed) frame.ui.focus().focus("habit form:" + field.next);
    return row.bottom + draw_problem(frame, field.id, {at.x, row.bottom}, width);
}

float draw_amount_rows(HabitsFrame& frame, Point at, float width) {
    HabitForm& form = frame.form;
    float y = draw_text(frame, {"unit", "Unit", "Such as ml, min, cups", "step"}, form.unit, at, width);
    y = draw_text(frame, {"step", "One step", "What one press of plus or minus adds", "contrast", 120},
                  form.step, {at.x, y}, width);
    y = draw_text(frame,
                  {"contrast", "A real difference", "What you could do more or less of; results speak of it",
                   "aim kind", 120},
                  form.contrast, {at.x, y}, width);
    const SettingRow aim = setting_row(frame.ui, {at.x, y}, width, "Aim", "Only for the bar in Morning", 300);
    const SegmentedSpec aims{"Aim", {"None", "At least", "At most"}, form.aim};
    if (const auto picked = segmented(frame.ui, "habit form:aim kind", aim.control, aims)) form.aim = *picked;
    if (form.aim == 0) return aim.bottom;
    return draw_text(frame, {"target", "Aim at", "", "role", 120}, form.aim_amount, {at.x, aim.bottom},
                     width);
}

void add_habit(HabitsFrame& frame) {
    HabitForm& form = frame.form;
    ReadForm read = read_form(form);
    form.problems = std::move(read.problems);
    append(form.problems, app::problems(read.habit, frame.desk.habits()));
    if (!form.problems.empty()) {
        frame.ui.focus().focus("habit form:" + form.problems.front().field);
        return;
    }
    if (frame.desk.save_habit(std::nullopt, app::own_habit(read.habit, frame.desk.habits()))) {
        form = HabitForm();
        frame.ui.focus().focus("habits:add");
    }
}

}  // namespace

ReadForm read_form(const HabitForm& form) {
    ReadForm read;
    read.habit.name = form.name;
    read.habit.role = form.is_trigger ? nightcramp::Role::trigger : nightcramp::Role::prevention;
    if (!form.is_amount) return read;
    read.habit.kind = HabitKind::amount;
    read.habit.unit = form.unit;
    read.habit.step = read_number(form.step, "step", read.problems).value_or(1);
    read.habit.contrast = read_number(form.contrast, "contrast", read.problems);
    if (form.aim == 0) return read;
    const auto amount = read_number(form.aim_amount, "target", read.problems);
    if (amount) {
        read.habit.target = Target{form.aim == 1 ? Aim::at_least : Aim::at_most, *amount};
    } else if (form.aim_amount.empty()) {
        read.problems.push_back({"target", "An aim needs a number."});
    }
    return read;
}

float draw_habit_form(HabitsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    HabitForm& form = frame.form;
    float y = at.y;
    label(ui, {at.x, y}, "A habit of your own", {Type::body_strong});
    y = draw_text(frame, {"name", "Name", "Such as pickle juice, or a hot bath", "kind"}, form.name,
                  {at.x, y + 24}, width);
    const SettingRow kind = setting_row(ui, {at.x, y}, width, "Answered with", "", 240);
    if (const auto picked =
            segmented(ui, "habit form:kind", kind.control,
                      {"Answered with", {"Yes or no", "An amount"}, form.is_amount ? 1 : 0})) {
        form.is_amount = *picked == 1;
    }
    y = kind.bottom;
    if (form.is_amount) y = draw_amount_rows(frame, {at.x, y}, width);
    const SettingRow role = setting_row(ui, {at.x, y}, width, "You think that it", "", 340);
    if (const auto picked =
            segmented(ui, "habit form:role", role.control,
                      {"You think that it", {"may help", "may bring cramps"}, form.is_trigger ? 1 : 0})) {
        form.is_trigger = *picked == 1;
    }
    y = role.bottom + 12;
    const ButtonSpec add{"Add it", ButtonKind::primary};
    const ButtonSpec cancel{"Cancel", ButtonKind::quiet};
    const float add_width = button_width(ui, add);
    if (button(ui, "habit form:add", {at.x, y, add_width, 40}, add)) {
        add_habit(frame);
        ui.draw_again();
    }
    if (button(ui, "habit form:cancel", {at.x + add_width + 8, y, button_width(ui, cancel), 40}, cancel)) {
        form = HabitForm();
        ui.focus().focus("habits:add");
        ui.draw_again();
    }
    return y + 40;
}

}  // namespace nightcramp::ui
