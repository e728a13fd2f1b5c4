#include "present/time_table.hpp"
#include "report/chart_sheet.hpp"
#include "ui/shell/chart_files.hpp"
#include "ui/trends/parts.hpp"
#include "ui/widgets/button.hpp"

namespace nightcramp::ui {
namespace {

using present::ChartName;

/// The nights that a chart is about: those in view, but all of them for changes of medicines.
present::ChartOptions options_of(const TrendsFrame& frame, ChartName name) {
    const TrendsModel& model = frame.model;
    if (name == ChartName::before_after) return {{model.limits.first, model.limits.newest}, {}};
    return {model.span, name == ChartName::habits ? model.habits : std::vector<std::string>()};
}

/// The chart as it is on the screen.
present::Chart shown_chart(TrendsFrame& frame, ChartName name) {
    present::Chart chart = present::chart(name, frame.desk.chart_source(), options_of(frame, name));
    auto* over_time = std::get_if<chart::TimeChart>(&chart.drawing);
    if (over_time != nullptr && name == ChartName::trends) *over_time = frame.model.time;
    if (over_time != nullptr) over_time->view = *frame.state.view;
    return chart;
}

/// The table behind it: of the panels that were chosen, where it has panels.
present::ChartTable shown_numbers(TrendsFrame& frame, ChartName name) {
    const present::ChartOptions options = options_of(frame, name);
    if (name == ChartName::trends) return present::time_table(frame.model.time, options.span);
    return present::numbers(name, frame.desk.chart_source(), options);
}

}  // namespace

void show_chart_numbers(TrendsFrame& frame, ChartName name) {
    frame.desk.show_numbers(std::string(nightcramp::name(name)), shown_numbers(frame, name));
}

void save_chart(TrendsFrame& frame, ChartName name) {
    const present::ChartOptions options = options_of(frame, name);
    ask_where_to_save_chart(
        frame.desk, name, options.span.last,
        {shown_chart(frame, name), shown_numbers(frame, name),
         report::foot_line(present::shown_span(name, frame.desk.chart_source(), options))});
}

float draw_chart_actions(TrendsFrame& frame, const Rect& area, ChartName name, bool words) {
    Ui& ui = frame.ui;
    const std::string id = "trends:" + std::string(slug(name));
    const ButtonSpec numbers{"Numbers", ButtonKind::quiet, chart::Icon::table};
    const ButtonSpec save{"Save as …", ButtonKind::quiet, chart::Icon::save_as};
    const float save_width = words ? button_width(ui, save) : 40;
    const float numbers_width = words ? button_width(ui, numbers) : 40;
    const Rect right{area.right() - save_width, area.y, save_width, area.height};
    const Rect left{right.x - numbers_width - 4, area.y, numbers_width, area.height};
    const bool wants_numbers =
        words ? button(ui, id + " numbers", left, numbers)
              : icon_button(ui, id + " numbers", left, *numbers.icon, "The numbers behind it");
    const bool wants_file = words ? button(ui, id + " save", right, save)
                                  : icon_button(ui, id + " save", right, *save.icon, "Save as …");
    if (wants_numbers) show_chart_numbers(frame, name);
    if (wants_file) save_chart(frame, name);
    return left.x;
}

}  // namespace nightcramp::ui
