#include "ui/experiments/plan_parts.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float least_row = 64;

/// The whole row is pressed; its question stands below its name.
float draw_habit(ExperimentsFrame& frame, const present::TestableHabit& habit, Point at, float width) {
    Ui& ui = frame.ui;
    const float words = width - 32;
    const float name = paragraph_height(ui, words, habit.name, Type::body_strong);
    const float height = name + paragraph_height(ui, words, habit.question, Type::small) + 20;
    const Rect row{at.x - 12, at.y, width + 24, std::max(least_row, height)};
    ItemSpec spec{habit.name};
    spec.inset = true;
    const Item item = ui.item("plan habit:" + habit.id, row, spec);
    if (item.hovered) ui.canvas().fill_rect(row, ui.color(Role::raised), 8);
    paragraph(ui, {at.x, row.y + 10}, words, habit.name, {Type::body_strong});
    paragraph(ui, {at.x, row.y + 10 + name}, words, habit.question, {Type::small, Role::muted});
    chart::draw_icon(ui.canvas(), chart::Icon::right, {row.right() - 20, row.centre().y}, 20,
                     ui.color(Role::muted));
    if (item.pressed) {
        frame.desk.experiment_page.habit = habit.id;
        ui.draw_again();
    }
    return row.bottom();
}

float draw_untestable(ExperimentsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const auto& habits = frame.model.plan->habits;
    const auto untestable = [](const present::TestableHabit& one) { return !one.why_not.empty(); };
    if (std::none_of(habits.begin(), habits.end(), untestable)) return at.y;
    Card card(ui, "plan untestable", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = at.y + 16;
    y += paragraph(ui, {x, y}, inner, "These cannot be tested this way", {Type::heading}) + 8;
    for (const present::TestableHabit& habit : habits) {
        if (!untestable(habit)) continue;
        y += paragraph(ui, {x, y}, inner, habit.name, {Type::body_strong, Role::muted});
        y += paragraph(ui, {x, y}, inner, habit.why_not, {Type::small, Role::muted}) + 12;
    }
    return card.finish(y + 4);
}

/// Nothing is planned while another goes on; its page is one press away.
float draw_one_at_a_time(ExperimentsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "plan waits", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = at.y + 16;
    y += paragraph(ui, {x, y}, inner,
                   "Another experiment is not finished, and only one goes on at a time. Finish it, or stop "
                   "it, before you plan the next one.",
                   {}) +
         16;
    if (link(ui, "experiments:current", {x, y}, "To the one that goes on")) {
        frame.desk.experiment_page = ExperimentPage();
        ui.draw_again();
    }
    return card.finish(y + 24 + 16);
}

float draw_testable(ExperimentsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "plan habits", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = at.y + 8;
    bool first = true;
    for (const present::TestableHabit& habit : frame.model.plan->habits) {
        if (!habit.why_not.empty()) continue;
        if (!first) hairline(ui, x, y, inner);
        first = false;
        y = draw_habit(frame, habit, {x, y}, inner);
    }
    return card.finish(y + 8);
}

}  // namespace

float draw_plan_what(ExperimentsFrame& frame, Point at, float room) {
    const float width = std::min(room, widest_plan);
    float y = draw_plan_head(frame, {"Step 1 of 3", "What do you want to know?"}, at, width);
    if (frame.model.goes_on) {
        y = draw_one_at_a_time(frame, {at.x, y}, width) + 12;
        return draw_plan_foot(frame, {at.x, y}, width, std::nullopt);
    }
    y = draw_testable(frame, {at.x, y}, width) + 12;
    y = draw_untestable(frame, {at.x, y}, width) + 12;
    return draw_plan_foot(frame, {at.x, y}, width, std::nullopt);
}

}  // namespace nightcramp::ui
