#include "chart/icons.hpp"
#include "ui/habits/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/check_tile.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace nightcramp::ui {
namespace {

constexpr float row_height = 48;
constexpr float box_room = 48;

void draw_box(HabitsFrame& frame, const Habit& habit, const Rect& row) {
    Ui& ui = frame.ui;
    const Rect box{row.x + 14, row.centre().y - 10, 20, 20};
    if (habit.origin == Origin::derived) {
        chart::draw_icon(ui.canvas(), chart::Icon::moon, box.centre(), 20, ui.color(Role::muted));
        return;
    }
    ItemSpec spec{(habit.followed ? "Stop following " : "Follow ") + habit.name};
    spec.inset = true;
    const Item item = ui.item("follow:" + habit.id, {row.x, row.y + 2, box_room, row.height - 4}, spec);
    if (item.hovered) ui.canvas().fill_rect(item.rect, ui.color(Role::raised), 8);
    draw_check_box(ui, box, habit.followed);
    ui.tooltip(item, habit.followed ? "Asked each morning; press to stop" : "Press to be asked each morning");
    if (item.pressed) frame.desk.follow(habit.id, !habit.followed);
}

void draw_row(HabitsFrame& frame, const Habit& habit, const Rect& row) {
    Ui& ui = frame.ui;
    draw_box(frame, habit, row);
    ItemSpec spec{habit.name};
    spec.inset = true;
    const Rect name{row.x + box_room, row.y + 2, row.width - box_room, row.height - 4};
    const Item item = ui.item("habit page:" + habit.id, name, spec);
    if (item.hovered) ui.canvas().fill_rect(name, ui.color(Role::raised), 8);
    const Role ink = habit.followed ? Role::text : Role::muted;
    label_centred(ui, {name.x + 8, name.centre().y}, habit.name, {Type::body, ink}, name.width - 48);
    chart::draw_icon(ui.canvas(), chart::Icon::right, {name.right() - 18, name.centre().y}, 20,
                     ui.color(Role::muted));
    if (item.pressed) frame.desk.show_habit(habit.id, false);
}

}  // namespace

float draw_follow_card(HabitsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "habits followed", at, width);
    const float pad = frame.layout.padding;
    const float x = at.x + pad;
    const float inner = width - 2 * pad;
    float y = at.y + 16;
    label(ui, {x, y}, "What you follow", {Type::heading});
    y += 32;
    y += paragraph(ui, {x, y}, inner,
                   "Ticked habits are asked each morning. What you stop following keeps its answers. Those "
                   "with a moon are read from how you slept.",
                   {Type::small, Role::muted}) +
         8;
    const std::vector<Habit>& all = frame.model.habits;
    const std::size_t columns = inner >= 560 ? 2 : 1;
    const std::size_t rows = (all.size() + columns - 1) / columns;
    const float column = (inner - 16.0F * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto down = static_cast<float>(i % rows);
        const auto across = static_cast<float>(i / rows);
        draw_row(frame, all[i],
                 {x - 14 + across * (column + 16), y + down * row_height, column + 14, row_height});
    }
    y += static_cast<float>(rows) * row_height + 8;
    if (frame.form.open) {
        hairline(ui, x, y, inner);
        return card.finish(draw_habit_form(frame, {x, y + 12}, inner) + 16);
    }
    const ButtonSpec add{"Add a habit of your own", ButtonKind::outlined, chart::Icon::plus};
    if (button(ui, "habits:add", {x, y, button_width(ui, add), 40}, add)) {
        frame.form = HabitForm();
        frame.form.open = true;
        ui.focus().focus("habit form:name");
        ui.draw_again();
    }
    return card.finish(y + 40 + 16);
}

}  // namespace nightcramp::ui
