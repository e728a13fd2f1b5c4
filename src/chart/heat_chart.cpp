#include "chart/heat_chart.hpp"

#include "chart/stroke.hpp"
#include "chart/ticks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace nightcramp::chart {
namespace {

namespace ch = std::chrono;

constexpr float gap = 3;
constexpr float left_margin = 44;  ///< for the days of the week
constexpr float month_line = 24;   ///< above the cells
constexpr float legend_gap = 16;
constexpr float legend_line = 24;
constexpr float radius = 3;
constexpr float hatch_pitch = 5;
constexpr float least_cell = 10;
constexpr float largest_cell = 20;

void draw_cell(Canvas& canvas, const Rect& rect, const NightCell& cell, const Palette& palette) {
    constexpr std::array heat{Role::h0, Role::h1, Role::h2, Role::h3};
    switch (cell.kind) {
        case CellKind::outside:
            return;
        case CellKind::to_come:
            return canvas.stroke_rect(rect, palette[Role::line], 1, radius);
        case CellKind::gap:
            hatch(canvas, rect.inset(1), palette[Role::gap], hatch_pitch, 1);
            return canvas.stroke_rect(rect, palette[Role::gap], 1, radius);
        case CellKind::recorded:
            break;
    }
    const auto step = static_cast<std::size_t>(std::clamp(cell.cramps, 0, 3));
    canvas.fill_rect(rect, palette[heat.at(step)], radius);
}

/// Each month over the first column that holds its first night, with the year where it is another one, as far
/// as there is room.
void draw_months(Canvas& canvas, const HeatPlan& plan, const HeatChart& chart, const Palette& palette) {
    const float y = plan.origin.y - 14;
    const float end = plan.origin.x + plan.pitch * static_cast<float>(chart.weeks());
    float free_from = plan.origin.x;
    std::optional<ch::year> named;
    for (int week = 0; week < chart.weeks(); ++week) {
        for (int day = 0; day < 7; ++day) {
            const Day night = chart.first + ch::days(7 * week + day);
            const ch::year_month_day date(night);
            if (static_cast<unsigned>(date.day()) != 1) continue;
            const float x = plan.origin.x + plan.pitch * static_cast<float>(week);
            std::string label(month_label(date.month()));
            const std::string with_year = label + " " + std::to_string(static_cast<int>(date.year()));
            const bool tells_year =
                named != date.year() && (named || static_cast<unsigned>(date.month()) == 1);
            if (tells_year && canvas.text_width(with_year, Type::small) + 6 < 4 * plan.pitch) {
                label = with_year;
            }
            named = date.year();
            const float width = canvas.text_width(label, Type::small);
            if (x < free_from || x + width > end) continue;
            canvas.text({x, y}, label, Type::small, palette[Role::muted], Align::left);
            free_from = x + width + 6;
        }
    }
}

void draw_weekdays(Canvas& canvas, const HeatPlan& plan, const HeatChart& chart, const Palette& palette) {
    for (int day = 0; day < 7; day += 2) {
        const Rect row = plan.rect_of(chart, chart.first + ch::days(day));
        canvas.text({plan.origin.x - left_margin, row.centre().y},
                    weekday_label(ch::weekday(chart.first + ch::days(day))), Type::small,
                    palette[Role::muted], Align::left);
    }
}

struct LegendEntry {
    NightCell cell;
    const char* words = nullptr;
};
constexpr std::array legend{
    LegendEntry{{CellKind::recorded, 0}, "No cramps"}, LegendEntry{{CellKind::recorded, 1}, "1"},
    LegendEntry{{CellKind::recorded, 2}, "2"},         LegendEntry{{CellKind::recorded, 3}, "3 or more"},
    LegendEntry{{CellKind::gap, 0}, "Not recorded"},   LegendEntry{{CellKind::to_come, 0}, "To come"}};
constexpr float sign = 14;
constexpr float sign_gap = 9;
constexpr float entry_gap = 22;

/// Calls `place(x, line, entry)` for each; returns how many lines it takes.
template <class Measure, class Place>
int lay_legend(float width, Measure measure, Place place) {
    float x = 0;
    int lines = 1;
    for (const LegendEntry& entry : legend) {
        const float needed = sign + sign_gap + measure(entry.words);
        if (x > 0 && x + needed > width) {
            x = 0;
            ++lines;
        }
        place(x, lines - 1, entry);
        x += needed + entry_gap;
    }
    return lines;
}

void draw_legend(Canvas& canvas, Point at, float width, const Palette& palette) {
    const auto measure = [&](const char* words) { return canvas.text_width(words, Type::small); };
    lay_legend(width, measure, [&](float x, int row, const LegendEntry& entry) {
        const float y = at.y + legend_line * (static_cast<float>(row) + 0.5F);
        draw_cell(canvas, {at.x + x, y - sign / 2, sign, sign}, entry.cell, palette);
        canvas.text({at.x + x + sign + sign_gap, y}, entry.words, Type::small, palette[Role::muted],
                    Align::left);
    });
}

}  // namespace

HeatPlan plan_heat(const HeatChart& chart, const Rect& area) {
    HeatPlan plan;
    const auto columns = static_cast<float>(std::max(1, chart.weeks()));
    const float pitch = std::floor((area.width - left_margin) / columns);
    const bool narrow = pitch < least_cell + gap;  // then the cells stand closer, too
    plan.cell = narrow ? std::max(1.0F, pitch - 1) : std::min(pitch - gap, largest_cell);
    plan.pitch = plan.cell + (narrow ? 1 : gap);
    plan.origin = {area.x + left_margin, area.y + month_line};
    return plan;
}

Rect HeatPlan::rect_of(const HeatChart& chart, Day night) const {
    const auto place = static_cast<int>((night - chart.first).count());
    const int week = place >= 0 ? place / 7 : (place - 6) / 7;
    const int day = place - 7 * week;
    return {origin.x + pitch * static_cast<float>(week), origin.y + pitch * static_cast<float>(day), cell,
            cell};
}

void draw_heat(Canvas& canvas, const Rect& area, const HeatChart& chart, const Palette& palette) {
    const HeatPlan plan = plan_heat(chart, area);
    draw_months(canvas, plan, chart, palette);
    draw_weekdays(canvas, plan, chart, palette);
    for (std::size_t i = 0; i < chart.cells.size(); ++i) {
        const Day night = chart.first + ch::days(static_cast<int>(i));
        draw_cell(canvas, plan.rect_of(chart, night), chart.cells[i], palette);
    }
    draw_legend(canvas, {area.x, plan.origin.y + 7 * plan.pitch - 3 + legend_gap - 4}, area.width, palette);
    if (!chart.selected) return;
    const auto place = (*chart.selected - chart.first).count();
    if (place < 0 || place >= static_cast<long>(chart.cells.size())) return;
    canvas.stroke_rect(plan.rect_of(chart, *chart.selected).inset(-4), palette[Role::accent], 2, radius + 3);
}

float natural_height(const HeatChart& chart, float width) {
    const HeatPlan plan = plan_heat(chart, {0, 0, width, 0});
    // Without a canvas: seven pixels a letter is what these words take.
    const auto measure = [](const char* words) {
        return 7.5F * static_cast<float>(std::string_view(words).size());
    };
    const int lines = lay_legend(width, measure, [](float, int, const LegendEntry&) {});
    return month_line + 7 * plan.pitch - 3 + legend_gap + legend_line * static_cast<float>(lines) - 4;
}

std::optional<Day> night_at(const HeatPlan& plan, const HeatChart& chart, Point at) {
    const float x = at.x - plan.origin.x + gap / 2;
    const float y = at.y - plan.origin.y + gap / 2;
    if (x < 0 || y < 0) return std::nullopt;
    const auto week = static_cast<int>(x / plan.pitch);
    const auto day = static_cast<int>(y / plan.pitch);
    if (day > 6 || week >= chart.weeks()) return std::nullopt;
    const int place = 7 * week + day;
    if (chart.cells[static_cast<std::size_t>(place)].kind == CellKind::outside) return std::nullopt;
    return chart.first + ch::days(place);
}

}  // namespace nightcramp::chart
