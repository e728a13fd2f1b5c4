#include "ui/trends/trends_view.hpp"

#include "diary/noon_rule.hpp"
#include "ui/shell/header.hpp"
#include "ui/trends/parts.hpp"
#include "ui/widgets/empty_card.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <cmath>
#include <utility>

namespace nightcramp::ui {
namespace {

constexpr float gap = 12;
constexpr double wheel_step = 1.25;  ///< one notch

/// The wheel over the plots belongs to them, so that the page stays where it is.
void use_wheel(TrendsFrame& frame, const Rect& plots) {
    const float lines = frame.ui.take_wheel(plots.in(frame.ui.clip()));
    if (lines == 0) return;
    chart::TimeView& view = *frame.state.view;
    if (frame.ui.shift_held()) {
        view = moved(view, -static_cast<double>(lines) * view.length() / 10, frame.model.limits);
    } else {
        const chart::TimeAxis axis{view, plots.x, plots.width};
        view = zoomed(view, axis.at(frame.ui.mouse().x), std::pow(wheel_step, -lines), frame.model.limits);
    }
    frame.ui.draw_again();
}

void draw_blank(TrendsFrame& frame) {
    const Date night = last_night(frame.desk.today());
    const EmptySpec spec{chart::Icon::trends, "No night is recorded yet",
                         "Your trends begin with the first morning: one answer is enough, with cramps or "
                         "without. The average line appears after seven recorded nights.",
                         "Log last night"};
    const Layout& layout = frame.layout;
    if (empty_card(frame.ui, "trends:empty", layout.content, layout.padding, spec)) {
        frame.desk.show_night(night);
        frame.desk.view = View::morning;
    }
}

float draw_cards(TrendsFrame& frame, Point at, float width) {
    float y = draw_trends_bar(frame, at, width) + gap;
    if (!frame.model.time.panels.empty()) y = draw_time_card(frame, {at.x, y}, width) + gap;
    y = draw_counted_cards(frame, {at.x, y}, width);
    return y - gap;
}

}  // namespace

/// A range follows the diary when a night is added to it; a view that the person moved stays.
void TrendsView::follow(Desk& desk) {
    if (std::exchange(file_, desk.diary_file()) != desk.diary_file()) state_ = TrendsState();
    const int range = desk.settings().trends_nights;
    const bool is_range = !state_.view || *state_.view == range_view(range, model_.limits);
    const bool other_diary = model_.follow_diary(desk);
    if (is_range) {
        state_.view = range_view(range, model_.limits);
    } else if (other_diary) {
        state_.view = moved(*state_.view, 0, model_.limits);
    }
    if (state_.cursor && *state_.cursor > model_.limits.newest) state_.cursor.reset();
}

void TrendsView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    follow(desk);
    TrendsFrame frame{ui, desk, layout, model_, state_};
    static_cast<void>(draw_header(ui, desk, layout, "Trends"));
    if (model_.blank) return draw_blank(frame);
    const Rect& content = layout.content;
    use_wheel(frame, state_.plots);
    use_wheel(frame, state_.over_plots);
    model_.follow_span(desk, nights_in(*state_.view, model_.limits));
    state_.found.reset();
    state_.plots = {};
    state_.over_plots = {};
    // Room at the sides for the rings of what has the focus.
    ScrollArea area(ui, "trends", {content.x - 6, content.y, content.width + 20, content.height});
    const float bottom = draw_cards(frame, {content.x, area.top()}, content.width);
    draw_glance(frame);
    area.finish(bottom + layout.margin);
    if (state_.found == state_.pointed) return;
    state_.pointed = state_.found;
    ui.draw_again();
}

}  // namespace nightcramp::ui
