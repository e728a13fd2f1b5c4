#include "app/habit_edits.hpp"
#include "diary/number.hpp"
#include "present/amount_words.hpp"
#include "ui/habits/parts.hpp"
#include "ui/settings/setting_rows.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/stepper.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

void save(HabitsFrame& frame, const Habit& before, Habit after) {
    if (after == before) return;
    frame.desk.save_habit(before, std::move(after));
}

float draw_followed(HabitsFrame& frame, const Habit& habit, Point at, float width) {
    Ui& ui = frame.ui;
    if (habit.origin == Origin::derived) {
        const float height = paragraph(ui, {at.x, at.y + 14}, width,
                                       "Read from how you slept; it is asked with the sleep each morning.",
                                       {Type::body, Role::muted});
        return at.y + 14 + height + 14;
    }
    const SettingRow row =
        setting_row(ui, at, width, "Asked each morning", "Its answers are kept either way.", 200);
    const SegmentedSpec spec{"Asked each morning", {"Yes", "No"}, habit.followed ? 0 : 1};
    if (const auto picked = segmented(ui, "habit:followed", row.control, spec)) {
        frame.desk.follow(habit.id, *picked == 0);
    }
    return row.bottom;
}

/// What was refused stays in the field with its reason.
float draw_name(HabitsFrame& frame, const Habit& habit, Point at, float width) {
    if (habit.origin != Origin::own) return at.y;
    Ui& ui = frame.ui;
    hairline(ui, at.x, at.y, width);
    const SettingRow row = setting_row(ui, at, width, "Name", "", 280);
    std::string& refused = frame.form.refused_name;
    const auto field = text_field(ui, "habit:name", {row.control.x, row.control.y}, row.control.width,
                                  {"Name", refused.empty() ? habit.name : refused});
    const Problems wrong = app::name_problems(field.current, habit.id, frame.desk.habits());
    if (field.entered) refused = wrong.empty() ? "" : *field.entered;
    if (field.entered && wrong.empty()) {
        Habit after = habit;
        after.name = *field.entered;
        save(frame, habit, std::move(after));
    }
    if (wrong.empty()) return row.bottom;
    return row.bottom + 8 +
           paragraph(ui, {at.x, row.bottom}, width, wrong.front().sentence + " Not saved.",
                     {Type::small, Role::cramp});
}

/// What cannot be changed of an own habit, and the way to end it.
float draw_own(HabitsFrame& frame, const Habit& habit, Point at, float width) {
    if (habit.origin != Origin::own || !habit.followed) return at.y;
    Ui& ui = frame.ui;
    hairline(ui, at.x, at.y, width);
    const std::string unit =
        habit.kind == HabitKind::yes_no
            ? "Answered with yes or no."
            : fmt::format(
                  "Counted in {}; results speak of {}. For another unit, add another habit.", habit.unit,
                  present::amount_words(habit.contrast, habit.unit, frame.desk.settings().manner.units));
    const ButtonSpec archive{"Archive"};
    const float needed = button_width(ui, archive);
    const SettingRow row = setting_row(ui, at, width, "A habit of your own", unit, needed);
    if (button(ui, "habit:archive", row.control, archive)) frame.desk.follow(habit.id, false);
    return row.bottom;
}

/// The amount that was stepped or typed, in the stored unit; none where it was cleared.
std::optional<double> aimed(const Stepped& done, const Habit& habit, Units units) {
    if (done.cleared) return std::nullopt;
    const double now = habit.target ? habit.target->amount : habit.contrast;
    if (done.typed) {
        std::string digits = *done.typed;
        std::replace(digits.begin(), digits.end(), ',', '.');
        const auto shown = parse_decimal(digits);
        return shown ? present::stored_amount(*shown, habit.unit, units) : now;
    }
    return std::max(0.0, now + done.steps * habit.step);
}

float draw_aim(HabitsFrame& frame, const Habit& habit, Point at, float width) {
    if (habit.kind != HabitKind::amount) return at.y;
    Ui& ui = frame.ui;
    const Units units = frame.desk.settings().manner.units;
    hairline(ui, at.x, at.y, width);
    const SettingRow row =
        setting_row(ui, at, width, "Aim", "For the bar in Morning and for suggestions.", 300);
    const std::optional<int> chosen =
        habit.target ? (habit.target->aim == Aim::at_least ? 1 : 2) : std::optional<int>(0);
    Habit after = habit;
    if (const auto picked =
            segmented(ui, "habit:aim", row.control, {"Aim", {"None", "At least", "At most"}, chosen})) {
        const double amount = habit.target ? habit.target->amount : habit.contrast;
        if (*picked == 0) after.target.reset();
        if (*picked > 0) after.target = Target{*picked == 1 ? Aim::at_least : Aim::at_most, amount};
        save(frame, habit, after);
    }
    if (!habit.target) return row.bottom;
    const SettingRow amount = setting_row(ui, {at.x, row.bottom}, width, "Aim at", "", 200);
    StepperSpec spec{"Aim at", present::amount_label(habit.target->amount, habit.unit, units)};
    if (habit.unit != "level") spec.unit = present::shown_unit(habit.unit, units);
    const Stepped done = stepper(ui, "habit:aim amount", amount.control, spec);
    if (done.steps != 0 || done.typed || done.cleared) {
        const auto wanted = aimed(done, habit, units);
        if (wanted) {
            after.target->amount = habit.most ? std::min(*wanted, *habit.most) : *wanted;
        } else {
            after.target.reset();
        }
        save(frame, habit, after);
    }
    return amount.bottom;
}

}  // namespace

float draw_habit_settings(HabitsFrame& frame, const HabitPageModel& page, Point at, float width) {
    Card card(frame.ui, "habit settings", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_followed(frame, page.habit, {x, at.y + 4}, inner);
    y = draw_name(frame, page.habit, {x, y}, inner);
    y = draw_aim(frame, page.habit, {x, y}, inner);
    y = draw_own(frame, page.habit, {x, y}, inner);
    return card.finish(y + 4);
}

}  // namespace nightcramp::ui
