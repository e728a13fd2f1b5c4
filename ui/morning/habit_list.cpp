#include "app/night_edits.hpp"
#include "chart/icons.hpp"
#include "ui/morning/habit_row.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace nightcramp::ui {
namespace {

bool is_focused(Ui& ui, const MorningModel::Row& row) {
    return ui.focus().has("habit:" + row.row.habit.id);
}

float draw_rows(MorningFrame& frame, Point at, float width) {
    float y = at.y;
    const auto& rows = frame.model.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool beside_focus =
            is_focused(frame.ui, rows[i]) || (i > 0 && is_focused(frame.ui, rows[i - 1]));
        if (i > 0 && !beside_focus) hairline(frame.ui, at.x + 12, y, width - 24);
        y = draw_habit_row(frame, i, {at.x, y + 1, width, 0});
    }
    return y;
}

float draw_foot(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    float y = at.y + 12;
    ButtonSpec rest{"The rest: no", ButtonKind::outlined, std::nullopt, "R"};
    rest.enabled = frame.model.open_yes_no > 0;
    rest.tooltip = rest.enabled ? "Answers every yes-or-no question that is still open with no"
                                : "Every yes-or-no question is answered";
    if (button(ui, "habits:rest", {at.x, y, width, 44}, rest)) answer_the_rest(frame);
    y += 44 + 8;
    label(ui, {at.x + width / 2, y}, frame.model.answered_line, {Type::small, Role::muted, Align::centre});
    return y + 20;
}

/// In Tonight that is one column the habits are far below, and what was drawn stands above all.
bool stands_above(const MorningFrame& frame) {
    return frame.desk.is_tonight() && frame.layout.breadth == Breadth::narrow;
}

/// What chance drew for the night, and the way to the experiment.
float draw_experiment(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    draw_icon(ui.canvas(), chart::Icon::experiments, {at.x + 10, at.y + 12}, 20, ui.color(Role::accent));
    const float y = at.y + paragraph(ui, {at.x + 32, at.y}, width - 32, frame.model.experiment, {});
    if (link(ui, "morning:experiment", {at.x + 32, y + 4}, "Experiments", Type::small)) {
        frame.desk.show_view(View::experiments);
        ui.focus().clear();
        ui.draw_again();
    }
    return y + 24;
}

float draw_experiment_in_list(MorningFrame& frame, Point at, float width) {
    if (frame.model.experiment.empty() || stands_above(frame)) return at.y;
    const float y = draw_experiment(frame, at, width) + 12;
    hairline(frame.ui, at.x, y, width);
    return y + 8;
}

/// The habits that are asked, with the one that is tested.
std::vector<Habit> asked_habits(const MorningFrame& frame) {
    std::vector<Habit> habits = frame.desk.habits();
    for (Habit& habit : habits) habit.followed = habit.followed || habit.id == frame.model.tested;
    return habits;
}

}  // namespace

void answer_the_rest(MorningFrame& frame) {
    if (frame.model.open_yes_no == 0) return;
    Desk& desk = frame.desk;
    desk.put_with_undo(app::rest_no(desk.night(), asked_habits(frame), desk.stamp()));
}

void focus_open_habit(MorningFrame& frame) {
    for (const MorningModel::Row& row : frame.model.rows) {
        if (row.row.value) continue;
        frame.ui.focus().focus("habit:" + row.row.habit.id);
        return;
    }
}

float draw_drawn_above(MorningFrame& frame, Point at, float width) {
    if (frame.model.experiment.empty() || !stands_above(frame)) return at.y;
    Card card(frame.ui, "drawn card", at, width);
    const float pad = frame.layout.padding;
    return card.finish(draw_experiment(frame, {at.x + pad, at.y + 16}, width - 2 * pad) + 16) + 12;
}

float draw_habits(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const bool medium = frame.layout.breadth == Breadth::medium;
    Card card(ui, "habits card", at, width);
    const float side = medium ? 4 : 8;
    const float text_x = at.x + side + 12;
    float y = at.y + (medium ? 12 : 16);
    label(ui, {text_x, y}, frame.desk.is_tonight() ? "Today until bed" : "Yesterday until bed",
          {Type::heading});
    y += 28;
    label(ui, {text_x, y}, frame.model.evening, {Type::small, Role::muted});
    y += 20 + 8;
    y = draw_experiment_in_list(frame, {text_x, y}, width - 2 * (side + 12));
    if (frame.model.rows.empty()) {
        y += paragraph(ui, {text_x, y}, width - 2 * (side + 12),
                       "No habits are followed. Settings has the list to choose from.",
                       {Type::body, Role::muted});
        return card.finish(y + 16);
    }
    y = draw_rows(frame, {at.x + side, y}, width - 2 * side);
    y = draw_foot(frame, {text_x, y}, width - 2 * (side + 12));
    return card.finish(y + (medium ? 12 : 16));
}

}  // namespace nightcramp::ui
