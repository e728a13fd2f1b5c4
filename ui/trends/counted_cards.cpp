#include "ui/trends/parts.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

using present::ChartName;

constexpr float gap = 12;
constexpr float between = 16;
constexpr float where_width = 372;
constexpr float bars_height = 200;

/// A card with one counted chart.
struct Counted {
    const present::Chart* chart = nullptr;
    ChartName name = ChartName::clock;
};

float drawing_height(Ui& ui, const present::Chart& chart, float width) {
    if (!chart.empty.empty()) return paragraph_height(ui, width, chart.empty, Type::body);
    if (std::holds_alternative<chart::BarChart>(chart.drawing)) return bars_height;
    return natural_height(chart.drawing, width);
}

/// Title, icons and what was counted; returns the height.
float draw_head(TrendsFrame& frame, const Counted& counted, Point at, float width) {
    Ui& ui = frame.ui;
    const float left = draw_chart_actions(frame, {at.x, at.y - 6, width, 40}, counted.name, false);
    label_centred(ui, {at.x, at.y + 14}, counted.chart->title, {Type::heading}, left - at.x - 8);
    return 32 + paragraph(ui, {at.x, at.y + 32}, width, counted.chart->subtitle, {Type::small, Role::muted}) +
           12;
}

float head_height(Ui& ui, const Counted& counted, float width) {
    return 32 + paragraph_height(ui, width, counted.chart->subtitle, Type::small) + 12;
}

float content_height(TrendsFrame& frame, const Counted& counted, float width) {
    const float inner = width - 2 * frame.layout.padding;
    return head_height(frame.ui, counted, inner) + drawing_height(frame.ui, *counted.chart, inner);
}

/// The card, with its content stretched to `height`.
float draw_counted(TrendsFrame& frame, const Counted& counted, Point at, float width, float height) {
    Ui& ui = frame.ui;
    Card card(ui, "trends " + std::string(slug(counted.name)), at, width);
    const float pad = frame.layout.padding;
    const float inner = width - 2 * pad;
    const float used = draw_head(frame, counted, {at.x + pad, at.y + pad}, inner);
    const Rect area{at.x + pad, at.y + pad + used, inner, height - used};
    if (counted.chart->empty.empty()) {
        chart::draw(ui.canvas(), area, counted.chart->drawing, ui.palette());
    } else {
        paragraph(ui, {area.x, area.y}, inner, counted.chart->empty, {Type::body, Role::muted});
    }
    return card.finish(area.bottom() + pad);
}

float draw_alone(TrendsFrame& frame, const Counted& counted, Point at, float width) {
    return draw_counted(frame, counted, at, width, content_height(frame, counted, width));
}

/// Two cards side by side and equally high, or one below the other; what is not chosen leaves its room.
float draw_pair(TrendsFrame& frame, const Counted& left, const Counted& right, float right_width, Point at,
                float width) {
    const bool shows_left = frame.model.shows(slug(left.name));
    const bool shows_right = frame.model.shows(slug(right.name));
    if (!shows_left && !shows_right) return at.y;
    if (shows_left && shows_right && frame.layout.breadth == Breadth::wide) {
        const float left_width = width - right_width - between;
        const float height =
            std::max(content_height(frame, left, left_width), content_height(frame, right, right_width));
        draw_counted(frame, left, at, left_width, height);
        return draw_counted(frame, right, {at.x + left_width + between, at.y}, right_width, height) + gap;
    }
    float y = at.y;
    if (shows_left) y = draw_alone(frame, left, {at.x, y}, width) + gap;
    if (shows_right) y = draw_alone(frame, right, {at.x, y}, width) + gap;
    return y;
}

}  // namespace

float draw_counted_cards(TrendsFrame& frame, Point at, float width) {
    const TrendsModel& model = frame.model;
    float y = draw_pair(frame, {&model.clock, ChartName::clock}, {&model.legs, ChartName::legs}, where_width,
                        at, width);
    if (model.shows(slug(ChartName::habits))) y = draw_habits_card(frame, {at.x, y}, width) + gap;
    y = draw_pair(frame, {&model.weekday, ChartName::weekday}, {&model.months, ChartName::months},
                  (width - between) / 2, {at.x, y}, width);
    const bool any_change = model.shows(slug(ChartName::before_after)) && model.before_after.empty.empty();
    if (!any_change) return y;
    return draw_alone(frame, {&model.before_after, ChartName::before_after}, {at.x, y}, width) + gap;
}

}  // namespace nightcramp::ui
