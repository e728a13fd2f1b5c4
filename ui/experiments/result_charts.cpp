#include "report/chart_sheet.hpp"
#include "ui/experiments/parts.hpp"
#include "ui/shell/chart_files.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float gap = 16;

void save(ExperimentsFrame& frame, const ReadModel& model, const std::string& slug,
          const present::ExperimentChart& shown) {
    present::Chart chart;
    chart.title = shown.title;
    chart.subtitle = shown.subtitle;
    chart.drawing = shown.drawing;
    ask_where_to_save_chart(frame.desk, shown.title,
                            fmt::format("nightcramp-experiment-{}-{}", slug, iso(model.span.last)),
                            {std::move(chart), shown.table, report::foot_line(model.span)});
}

/// The two things that can be done with it, as icons; returns the left end of what was drawn.
float draw_actions(ExperimentsFrame& frame, const ReadModel& model, const std::string& slug,
                   const present::ExperimentChart& shown, Point right_top) {
    Ui& ui = frame.ui;
    const std::string id = "experiment:" + slug;
    const Rect right{right_top.x - 40, right_top.y, 40, 40};
    const Rect left{right.x - 44, right_top.y, 40, 40};
    if (icon_button(ui, id + " numbers", left, chart::Icon::table, "The numbers behind it")) {
        frame.desk.show_numbers(shown.title, shown.table);
    }
    if (icon_button(ui, id + " save", right, chart::Icon::save_as, "Save as …")) {
        save(frame, model, slug, shown);
    }
    return left.x;
}

float draw_chart_card(ExperimentsFrame& frame, const ReadModel& model, const std::string& slug,
                      const present::ExperimentChart& shown, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "experiment chart " + slug, at, width);
    const float pad = frame.layout.padding;
    const float inner = width - 2 * pad;
    const float left = draw_actions(frame, model, slug, shown, {at.x + width - pad + 8, at.y + pad - 6});
    float y = at.y + pad;
    y += paragraph(ui, {at.x + pad, y}, left - at.x - pad - 8, shown.title, {Type::heading}) + 4;
    y += paragraph(ui, {at.x + pad, y}, inner, shown.subtitle, {Type::small, Role::muted}) + 12;
    const Rect area{at.x + pad, y, inner, natural_height(shown.drawing, inner)};
    chart::draw(ui.canvas(), area, shown.drawing, ui.palette());
    return card.finish(area.bottom() + pad) + gap;
}

}  // namespace

float draw_result_charts(ExperimentsFrame& frame, const ReadModel& model, Point at, float width) {
    float y = at.y;
    if (model.draws) y = draw_chart_card(frame, model, "draws", *model.draws, at, width);
    return draw_chart_card(frame, model, "nights", model.timeline, {at.x, y}, width);
}

}  // namespace nightcramp::ui
