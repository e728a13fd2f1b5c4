#include "report/chart_sheet.hpp"
#include "ui/habits/parts.hpp"
#include "ui/shell/chart_files.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::ui {
namespace {

constexpr float gap = 12;

using present::ChartName;

void save_forest(HabitsFrame& frame) {
    ask_where_to_save_chart(frame.desk, ChartName::forest, frame.model.span.last,
                            {present::chart_of_forest(frame.model.forest),
                             present::forest_table(frame.model.forest), report::foot_line(frame.model.span)});
}

struct LegendRow {
    chart::Look look;
    std::string_view words;
};

constexpr std::array legend{LegendRow{chart::Look::probably_fewer, "probably fewer"},
                            LegendRow{chart::Look::probably_more, "probably more"},
                            LegendRow{chart::Look::little_difference, "little difference"},
                            LegendRow{chart::Look::cannot_tell, "cannot tell yet"}};

float draw_legend(HabitsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "habits legend", at, width);
    const float x = at.x + frame.layout.padding;
    float y = at.y + 16;
    label(ui, {x, y}, "Reading the picture", {Type::body_strong});
    y += 32;
    const Rect zone{x + 6, y + 2, 24, 20};
    chart::Color color = ui.color(Role::line);
    color.alpha = 153;
    ui.canvas().fill_rect(zone, color, 0);
    label_centred(ui, {x + 50, y + 12}, "too small to matter", {Type::small, Role::muted});
    y += 28;
    for (const LegendRow& row : legend) {
        // A plot around "same" that is just as wide as the sign.
        const Rect plot{x - 42, y, 120, 24};
        const Rect sign{x, y, 38, 24};
        const ClipScope clip(ui, sign);
        chart::draw_ratio(ui.canvas(), plot, y + 12, {1, 0.75, 1 / 0.75}, row.look, ui.palette());
        y += 28;
    }
    y -= 28.0F * static_cast<float>(legend.size());
    for (const LegendRow& row : legend) {
        label_centred(ui, {x + 50, y + 12}, row.words, {Type::small, Role::muted},
                      width - 2 * frame.layout.padding - 50);
        y += 28;
    }
    return card.finish(y + 12);
}

float draw_chance_card(HabitsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "habits chance", at, width);
    const float pad = frame.layout.padding;
    const float inner = std::min(width - 2 * pad, 480.0F);
    float y = at.y + 16;
    label(ui, {at.x + pad, y}, "Is it luck?", {Type::heading});
    y += 32;
    const chart::ChanceScale& scale = *frame.model.chance;
    chart::draw_chance(ui.canvas(), {at.x + pad, y, inner, chart::natural_height(scale)}, scale,
                       ui.palette());
    y += chart::natural_height(scale) + 8;
    y += paragraph(ui, {at.x + pad, y}, width - 2 * pad,
                   "The bar is what the strongest of these habits would look like if none of them mattered.",
                   {Type::small, Role::muted}) +
         6;
    y += paragraph(ui, {at.x + pad, y}, width - 2 * pad, frame.model.chance_words, {Type::body});
    return card.finish(y + 16);
}

}  // namespace

float draw_habits_head(HabitsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    if (!frame.model.known || frame.model.chart.rows.empty()) return at.y;
    const ButtonSpec numbers{"Numbers", ButtonKind::quiet, chart::Icon::table};
    const ButtonSpec save{"Save as …", ButtonKind::quiet, chart::Icon::save_as};
    const float save_width = button_width(ui, save);
    const float numbers_width = button_width(ui, numbers);
    const float buttons = save_width + numbers_width + 4;
    const bool beside = width - buttons > 420;
    const float words = beside ? width - buttons - 16 : width;
    const float height = paragraph_height(ui, words, frame.model.head, Type::heading);
    paragraph(ui, {at.x, at.y + 6}, words, frame.model.head, {Type::heading});
    const float row = beside ? at.y : at.y + height + 10;
    const float right = beside ? at.x + width : at.x + buttons - 8;
    if (button(ui, "habits:numbers", {right - buttons, row, numbers_width, 40}, numbers)) {
        frame.desk.show_numbers(std::string(name(ChartName::forest)),
                                present::forest_table(frame.model.forest));
    }
    if (button(ui, "habits:save", {right - save_width, row, save_width, 40}, save)) save_forest(frame);
    return std::max(at.y + height + 6, row + 40) + 8;
}

float draw_forest_card(HabitsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "habits forest", at, width);
    const float pad = frame.layout.padding;
    const float inner = width - 2 * pad;
    if (frame.model.chart.rows.empty()) {
        const std::string words =
            frame.model.known
                ? "No habit can be compared yet. Each morning, say whether you had cramps, and answer your "
                  "habits. The first comparison takes 28 recorded nights."
                : "The results of your habits stand here once they are worked out.";
        const float height = paragraph(ui, {at.x + pad, at.y + 16}, inner, words, {Type::body, Role::muted});
        return card.finish(at.y + 16 + height + 16);
    }
    const Rect area{at.x + pad, at.y + 4, inner, chart::natural_height(frame.model.chart, inner)};
    for (std::size_t i = 0; i < frame.model.forest.findings.size(); ++i) {
        const present::ForestFinding& finding = frame.model.forest.findings[i];
        const Rect row = chart::forest_row(area, frame.model.chart, i);
        ItemSpec spec{finding.row.name};
        spec.inset = true;
        const Rect hit{row.x - 8, row.y, row.width + 16, row.height};
        const Item item = ui.item("forest:" + finding.id, hit, spec);
        if (item.hovered || item.held) ui.canvas().fill_rect(hit, ui.color(Role::raised), 8);
        if (item.pressed) frame.desk.show_habit(finding.id, false);
    }
    chart::draw_forest(ui.canvas(), area, frame.model.chart, ui.palette());
    return card.finish(area.bottom() + 8);
}

float draw_forest_side(HabitsFrame& frame, Point at, float width) {
    float y = at.y;
    if (frame.model.chance) y = draw_chance_card(frame, at, width) + gap;
    return draw_legend(frame, {at.x, y}, width);
}

}  // namespace nightcramp::ui
