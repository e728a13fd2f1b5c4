#pragma once

#include "ui/trends/trends_view.hpp"

#include <functional>
#include <string>
#include <vector>

/// The parts of the Trends view. Those that draw at a point return where they end.
namespace nightcramp::ui {

/// The ranges, which charts there are, and the counts of what is shown.
float draw_trends_bar(TrendsFrame& frame, Point at, float width);

/// Names to be ticked, side by side where there is room. `toggle` gets the place of the one that was pressed.
struct TickSpec {
    std::string id;
    std::vector<std::string> names;
    std::vector<bool> ticked;
};
float draw_ticks(TrendsFrame& frame, Point at, float width, const TickSpec& spec,
                 const std::function<void(std::size_t)>& toggle);

/// Panels over the axis of time in a card of their own.
float draw_time_card(TrendsFrame& frame, Point at, float width);
/// One or two habits over the cramps, on the same axis.
float draw_habits_card(TrendsFrame& frame, Point at, float width);

/// The chart with its line through the night that is pointed at. It can be dragged, turned nearer by the
/// wheel, walked through by the keyboard, and pressed to open a night. Returns where its plots are.
Rect draw_time_chart(TrendsFrame& frame, const std::string& id, const chart::TimeChart& chart,
                     const Rect& area);
/// What is known of the night that is pointed at, over everything else of the view.
void draw_glance(TrendsFrame& frame);

/// "When" and "Where"; weekdays and months; medicines.
float draw_counted_cards(TrendsFrame& frame, Point at, float width);

/// The two things that can be done with every chart; `area` is as high as a button. With `words` the buttons
/// say what they do, otherwise they are icons. Returns the left end of what was drawn.
float draw_chart_actions(TrendsFrame& frame, const Rect& area, present::ChartName name, bool words);

/// Opens the table behind a chart, or asks where to save its picture.
void show_chart_numbers(TrendsFrame& frame, present::ChartName name);
void save_chart(TrendsFrame& frame, present::ChartName name);

}  // namespace nightcramp::ui
