#include "ui/trends/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::ui {
namespace {

constexpr float foot = 40;
constexpr float least_drag = 4;  ///< less is a click with an unsteady hand
constexpr double key_zoom = 1.5;
constexpr std::string_view hint = "Drag to move, wheel to zoom, click a night to open it";
constexpr std::string_view thin_hint = "The average line appears after seven recorded nights";

void open_night(TrendsFrame& frame, Date night) {
    frame.desk.show_night(night);
    frame.desk.view = View::morning;
    frame.ui.draw_again();
}

Date kept(const TrendsFrame& frame, Date night) {
    return std::clamp(night, frame.model.limits.first, frame.model.limits.newest);
}

void walk_to(TrendsFrame& frame, Date night) {
    frame.state.cursor = kept(frame, night);
    frame.state.view = showing(*frame.state.view, *frame.state.cursor, frame.model.limits);
    frame.ui.draw_again();
}

void zoom_by_key(TrendsFrame& frame, double factor) {
    const chart::TimeView view = *frame.state.view;
    const double at =
        frame.state.cursor ? chart::number(*frame.state.cursor) + 0.5 : (view.first + view.last) / 2;
    frame.state.view = zoomed(view, at, factor, frame.model.limits);
    frame.ui.draw_again();
}

void use_keys(TrendsFrame& frame) {
    Input& input = frame.ui.input();
    const Date newest_seen = nights_in(*frame.state.view, frame.model.limits).last;
    const bool first_key = !frame.state.cursor;
    const Date here = frame.state.cursor.value_or(newest_seen);
    const auto page = days(std::max(1, static_cast<int>(frame.state.view->length() / 2)));
    const days step(first_key ? 0 : 1);  // the first arrow shows where it is
    if (input.take(Key::left)) return walk_to(frame, here - step);
    if (input.take(Key::right)) return walk_to(frame, here + step);
    if (input.take(Key::page_up)) return walk_to(frame, here - page);
    if (input.take(Key::page_down)) return walk_to(frame, here + page);
    if (input.take(Key::home)) return walk_to(frame, frame.model.limits.first);
    if (input.take(Key::end)) return walk_to(frame, frame.model.limits.newest);
    if (input.take(U'+')) return zoom_by_key(frame, 1 / key_zoom);
    if (input.take(U'-')) return zoom_by_key(frame, key_zoom);
}

/// Moves through time while the mouse holds the chart.
void drag(TrendsFrame& frame, const std::string& id, float pitch) {
    TrendsState& state = frame.state;
    if (state.dragged != id) {
        state.dragged = id;
        state.dragged_from = *state.view;
        state.was_dragged = false;
    }
    const Point way = frame.ui.drag();
    if (std::abs(way.x) >= least_drag) state.was_dragged = true;
    if (!state.was_dragged) return;
    state.view = moved(*state.dragged_from, static_cast<double>(-way.x / pitch), frame.model.limits);
    frame.ui.draw_again();
}

void use_mouse(TrendsFrame& frame, const std::string& id, const Item& item, const chart::TimePlan& plan,
               const chart::TimeChart& chart) {
    TrendsState& state = frame.state;
    if (item.held) drag(frame, id, plan.axis.pitch());
    const bool was_dragged = state.dragged == id && state.was_dragged;
    const auto under = night_at(plan, chart, frame.ui.mouse());
    if (item.hovered && under && !was_dragged) state.found = under;
    if (item.clicked && !was_dragged && under) open_night(frame, *under);
    if (!item.held && state.dragged == id) {
        state.dragged.clear();
        state.was_dragged = false;
    }
}

float draw_foot(TrendsFrame& frame, Point at, float width, present::ChartName name) {
    const bool wide = width >= 480;
    const Rect row{at.x, at.y, width, foot};
    const float left = draw_chart_actions(frame, row, name, wide);
    const float room = left - at.x - 12;
    const std::string_view words = frame.model.thin ? thin_hint : hint;
    if (frame.ui.canvas().text_width(words, Type::small) <= room) {
        label_centred(frame.ui, {at.x, row.centre().y}, words, {Type::small, Role::muted});
    }
    return row.bottom();
}

std::vector<const Habit*> habits_to_choose(const TrendsFrame& frame) {
    std::vector<const Habit*> habits;
    for (const Habit& habit : frame.desk.habits()) {
        const bool chosen = std::find(frame.model.habits.begin(), frame.model.habits.end(), habit.id) !=
                            frame.model.habits.end();
        if (habit.followed || chosen) habits.push_back(&habit);
    }
    return habits;
}

/// Two at most: a third one takes the place of the first.
void toggle_habit(TrendsFrame& frame, const std::string& id) {
    app::Settings settings = frame.desk.settings();
    std::vector<std::string> chosen = frame.model.habits;
    const auto found = std::find(chosen.begin(), chosen.end(), id);
    if (found != chosen.end()) {
        if (chosen.size() > 1) chosen.erase(found);
    } else {
        chosen.push_back(id);
        if (chosen.size() > 2) chosen.erase(chosen.begin());
    }
    settings.trends_habits = chosen;
    frame.desk.change_settings(settings);
    frame.ui.draw_again();
}

float draw_habit_choice(TrendsFrame& frame, Point at, float width) {
    const std::vector<const Habit*> habits = habits_to_choose(frame);
    TickSpec spec{"over cramps", {}, {}};
    for (const Habit* habit : habits) {
        spec.names.push_back(habit->name);
        spec.ticked.push_back(std::find(frame.model.habits.begin(), frame.model.habits.end(), habit->id) !=
                              frame.model.habits.end());
    }
    return draw_ticks(frame, at, width, spec,
                      [&](std::size_t place) { toggle_habit(frame, habits[place]->id); });
}

float draw_habits_head(TrendsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const ButtonSpec choose{frame.state.habits_open ? "Done" : "Choose …"};
    const float button_room = button_width(ui, choose);
    const Rect rect{at.x + width - button_room, at.y, button_room, 36};
    label_centred(ui, {at.x, rect.centre().y}, "Habits over the cramps", {Type::heading},
                  width - button_room - 12);
    if (button(ui, "trends:habits", rect, choose)) {
        frame.state.habits_open = !frame.state.habits_open;
        ui.draw_again();
    }
    float y = rect.bottom() + 4;
    y += paragraph(ui, {at.x, y}, width,
                   "To look at, not to judge by: what goes together here may have another reason.",
                   {Type::small, Role::muted});
    if (frame.state.habits_open) y = draw_habit_choice(frame, {at.x, y + 12}, width);
    return y + 12;
}

}  // namespace

Rect draw_time_chart(TrendsFrame& frame, const std::string& id, const chart::TimeChart& chart,
                     const Rect& area) {
    Ui& ui = frame.ui;
    const chart::TimePlan plan = plan_time(chart, *frame.state.view, area);
    const Rect& first = plan.plots.front();
    const Rect plots{first.x, first.y, first.width, plan.plots.back().bottom() - first.y};
    ItemSpec spec{"Nights"};
    spec.radius = 4;
    const Item item = ui.item(id, plots, spec);
    use_mouse(frame, id, item, plan, chart);
    if (item.focused) use_keys(frame);
    if (item.pressed && !item.clicked && frame.state.cursor) open_night(frame, *frame.state.cursor);
    draw_time(ui.canvas(), plan, chart, ui.palette());
    TrendsState& state = frame.state;
    if (!state.found && item.focused && ui.shows_focus()) state.found = state.cursor;
    if (state.pointed) draw_crosshair(ui.canvas(), plan, chart, *state.pointed, ui.palette());
    return plots;
}

float draw_time_card(TrendsFrame& frame, Point at, float width) {
    Card card(frame.ui, "trends time", at, width);
    const float pad = frame.layout.padding;
    const float inner = width - 2 * pad;
    const float height = natural_height(frame.model.time, *frame.state.view);
    const Rect area{at.x + pad, at.y + 12, inner, height};
    frame.state.plots = draw_time_chart(frame, "trends:time", frame.model.time, area);
    const float y = draw_foot(frame, {area.x, area.bottom() + 8}, inner, present::ChartName::trends);
    return card.finish(y + 8);
}

float draw_habits_card(TrendsFrame& frame, Point at, float width) {
    Card card(frame.ui, "trends habits", at, width);
    const float pad = frame.layout.padding;
    const float inner = width - 2 * pad;
    float y = draw_habits_head(frame, {at.x + pad, at.y + 16}, inner);
    if (!frame.model.over_cramps_empty.empty()) {
        y += paragraph(frame.ui, {at.x + pad, y}, inner, frame.model.over_cramps_empty,
                       {Type::body, Role::muted});
        return card.finish(y + pad);
    }
    const float height = natural_height(frame.model.over_cramps, *frame.state.view);
    const Rect area{at.x + pad, y, inner, height};
    frame.state.over_plots = draw_time_chart(frame, "trends:over cramps", frame.model.over_cramps, area);
    y = draw_foot(frame, {area.x, area.bottom() + 8}, inner, present::ChartName::habits);
    return card.finish(y + 8);
}

}  // namespace nightcramp::ui
