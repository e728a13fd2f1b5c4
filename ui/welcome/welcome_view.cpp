#include "ui/welcome/welcome_view.hpp"

#include "chart/icons.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/welcome/habit_picker.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using chart::Icon;

struct Promise {
    Icon icon;
    std::string title;
    std::string text;
};

float draw_point(Ui& ui, const Promise& promise, Point at, float width) {
    const Rect square{at.x, at.y, 48, 48};
    ui.canvas().fill_rect(square, ui.color(Role::accent_soft), 8);
    draw_icon(ui.canvas(), promise.icon, square.centre(), 24, ui.color(Role::accent));
    const float x = square.right() + 16;
    label(ui, {x, at.y}, promise.title, {Type::body_strong});
    const float text = paragraph(ui, {x, at.y + 24}, width - 64, promise.text, {Type::body, Role::muted});
    return at.y + std::max(48.0F, 24 + text);
}

std::vector<Promise> promises(const Desk& desk) {
    const auto& file = desk.diary_file();
    return {
        {Icon::morning, "Twenty seconds each morning",
         "Say whether the night had cramps, and what you did the day before. A night without cramps counts "
         "too."},
        {Icon::habits, "Made to find out what matters for you",
         "It counts what goes with your cramps, and never takes a missing answer for a no."},
        {Icon::folder, "One file, on this computer only",
         fmt::format("Your diary is {} in {}. Nothing is sent anywhere.", file.filename().string(),
                     desk.shown_path(file.parent_path()))}};
}

}  // namespace

float WelcomeView::draw_promise(Ui& ui, Desk& desk, Point at, float width) {
    float y = at.y;
    draw_icon(ui.canvas(), Icon::moon, {at.x + 16, y + 12}, 32, ui.color(Role::accent));
    label_centred(ui, {at.x + 44, y + 12}, "Nightcramp", {Type::body_strong});
    y += 24 + 24;
    y += paragraph(ui, {at.x, y}, std::min(width, 320.0F), "Find out what brings you quieter nights",
                   {Type::title});
    y += 36;
    for (const Promise& promise : promises(desk)) y = draw_point(ui, promise, {at.x, y}, width) + 24;
    ButtonSpec start{"Start my diary", ButtonKind::primary};
    start.type = Type::heading;
    const float start_width = std::max(186.0F, button_width(ui, start));
    if (button(ui, "welcome:start", {at.x, y, start_width, 56}, start)) {
        ui.focus().clear();
        desk.start({followed_.begin(), followed_.end()}, weight_kg_);
        return y;
    }
    y += 56 + 20;
    const float words = label(ui, {at.x, y}, "Just curious?", {Type::body, Role::muted});
    const std::string example = "Look around with example data";
    if (link(ui, "welcome:example", {at.x + words + 13, y}, example)) {
        ui.focus().clear();
        desk.open_example();
    }
    y += 24 + 8;
    if (link(ui, "welcome:copy", {at.x, y}, "I have a copy of my diary …")) {
        ask_for_copy_file(desk);
        ui.draw_again();
    }
    return y + 24;
}

float WelcomeView::draw_choices(Ui& ui, Desk& desk, Point at, float width) {
    Card card(ui, "welcome card", at, width);
    const float x = at.x + 32;
    const float inner = width - 64;
    float y = at.y + 28;
    y += paragraph(ui, {x, y}, inner, "What would you like to follow?", {Type::heading});
    y += paragraph(ui, {x, y}, inner,
                   "Each one is a quick yes, no or number in the morning. You can change this any time.",
                   {Type::body, Role::muted});
    y = draw_habit_picker(ui, desk.catalogue().habits, followed_, {x, y + 16}, inner) + 12;
    y += paragraph(ui, {x, y}, inner, "How you slept (position, feet, covers) is always asked.",
                   {Type::small, Role::muted});
    y += 16;
    hairline(ui, x, y, inner);
    y += 20;
    const bool side_by_side = inner >= 400;
    label(ui, {x, y}, "Your weight", {Type::body_strong});
    const float text_width = side_by_side ? inner - 200 : inner;
    const float text = paragraph(ui, {x, y + 24}, text_width,
                                 "Only for how much to drink before exercise. You can leave it out.",
                                 {Type::small, Role::muted});
    const Rect stepper_rect =
        side_by_side ? Rect{x + inner - 176, y + 10, 176, 44} : Rect{x, y + 24 + text + 8, 176, 44};
    draw_weight(ui, stepper_rect, desk.settings().manner.units, weight_kg_);
    return card.finish(std::max(y + 24 + text, stepper_rect.bottom()) + 28);
}

void WelcomeView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    if (!ready_) {
        ready_ = true;
        for (const Habit& habit : desk.catalogue().habits) {
            if (habit.followed && habit.origin != Origin::derived) followed_.insert(habit.id);
        }
    }
    if (ui.focus().focused().empty()) ui.focus().focus_quietly("welcome:start");
    if (layout.window.width >= 960) {
        draw_columns(ui, desk, layout);
    } else {
        draw_column(ui, desk, layout);
    }
}

void WelcomeView::draw_columns(Ui& ui, Desk& desk, const Layout& layout) {
    constexpr float margin = 40;
    constexpr float gap = 60;
    const Rect& window = layout.window;
    const float width = std::min(1120.0F, window.width - 2 * margin);
    const float x = (window.width - width) / 2;
    const float card = std::min(544.0F, width / 2);
    const float promise = width - card - gap;
    // Both are centred where there is room for the higher one; the height is that of the last frame.
    float& height = ui.remembered("welcome/content", 0);
    const float space = std::max(margin, (window.height - height) / 2);
    float right_end = 0;
    float left_end = 0;
    {
        ScrollArea area(ui, "welcome left", {x - 6, 0, promise + 12, window.height});
        left_end = draw_promise(ui, desk, {x, area.top() + space + 12}, promise) - area.top();
        area.finish(area.top() + left_end + margin);
    }
    {
        ScrollArea area(ui, "welcome right", {x + width - card - 6, 0, card + 20, window.height});
        right_end = draw_choices(ui, desk, {x + width - card, area.top() + space}, card) - area.top();
        area.finish(area.top() + right_end + margin);
    }
    const float now = std::max(left_end, right_end) - space;
    if (height != now) ui.draw_again();
    height = now;
}

void WelcomeView::draw_column(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect& window = layout.window;
    const float x = layout.margin;
    const float width = window.width - 2 * layout.margin;
    ScrollArea area(ui, "welcome", window);
    const float middle = draw_promise(ui, desk, {x, area.top() + 20}, width) + 24;
    area.finish(draw_choices(ui, desk, {x, middle}, width) + layout.margin);
}

}  // namespace nightcramp::ui
