#include "app/atomic_file.hpp"
#include "exchange/csv_write.hpp"
#include "present/time_table.hpp"
#include "report/chart_sheet.hpp"
#include "ui/trends/parts.hpp"
#include "ui/widgets/button.hpp"

#include <array>
#include <memory>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using present::ChartName;

constexpr std::array formats{report::PictureFormat::png, report::PictureFormat::svg,
                             report::PictureFormat::pdf};

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

/// What a saved chart is made of, kept until the person has said where.
struct Kept {
    present::Chart chart;
    present::ChartTable numbers;
    std::string foot;
};

/// On light ground for other programs, in black for paper.
std::string bytes_of(const Kept& kept, std::size_t kind) {
    if (kind >= formats.size()) return exchange::write_csv(kept.numbers.columns, kept.numbers.rows);
    const bool paper = formats.at(kind) == report::PictureFormat::pdf;
    return report::chart_picture(kept.chart, formats.at(kind),
                                 paper ? chart::print_palette : chart::day_palette, std::nullopt, kept.foot);
}

}  // namespace

void show_chart_numbers(TrendsFrame& frame, ChartName name) {
    frame.desk.show_numbers(std::string(nightcramp::name(name)), shown_numbers(frame, name));
}

void save_chart(TrendsFrame& frame, ChartName name) {
    const present::ChartOptions options = options_of(frame, name);
    const auto kept = std::make_shared<const Kept>(
        Kept{shown_chart(frame, name), shown_numbers(frame, name),
             report::foot_line(present::shown_span(name, frame.desk.chart_source(), options))});
    SaveRequest request;
    request.title = fmt::format("Save “{}”", nightcramp::name(name));
    request.name = fmt::format("nightcramp-{}-{}", slug(name), iso(options.span.last));
    request.kinds = {{".png", "Picture (PNG)"},
                     {".svg", "Drawing (SVG)"},
                     {".pdf", "Page (PDF)"},
                     {".csv", "Numbers (CSV)"}};
    request.save = [kept](const std::filesystem::path& file, std::size_t kind) {
        app::write_atomically(file, bytes_of(*kept, kind));
    };
    frame.desk.ask_where_to_save(std::move(request));
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
