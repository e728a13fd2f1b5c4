#include "chart/month_chart.hpp"

#include "chart/stroke.hpp"
#include "chart/ticks.hpp"

#include <algorithm>
#include <string>

namespace nightcramp::chart {
namespace {

namespace ch = std::chrono;

constexpr float head = 28;  ///< the days of the week
constexpr float highest_row = 48;
constexpr float least_row = 28;
constexpr float radius = 8;
constexpr float dot = 5;
constexpr float dot_pitch = 14;
constexpr int most_dots = 3;
constexpr int weeks = 6;

/// "1 Nov" on the first of a month and in the upper left cell of another one.
std::string date_label(Day night) {
    const ch::year_month_day date(night);
    std::string label = std::to_string(static_cast<unsigned>(date.day()));
    if (static_cast<unsigned>(date.day()) == 1) label += " " + std::string(month_label(date.month()));
    return label;
}

void draw_ground(Canvas& canvas, const Rect& rect, const NightCell& cell, const Palette& palette) {
    switch (cell.kind) {
        case CellKind::outside:
            return;
        case CellKind::to_come:
            return canvas.stroke_rect(rect, palette[Role::line], 1, radius);
        case CellKind::gap: {
            // Below the date, which stays readable.
            const float top = rect.y + std::min(24.0F, rect.height / 2);
            const Rect lower{rect.x + 4, top, rect.width - 8, rect.bottom() - top - 4};
            hatch(canvas, lower, palette[Role::gap], 6, 1);
            return canvas.stroke_rect(rect, palette[Role::gap], 1, radius);
        }
        case CellKind::recorded:
            return canvas.fill_rect(rect, palette[cell.cramps > 0 ? Role::cramp_soft : Role::raised], radius);
    }
}

/// Dots at the lower right, or the number where there are more or no room for them.
void draw_cramps(Canvas& canvas, const Rect& rect, int cramps, const Palette& palette) {
    if (cramps <= 0) return;
    const float y = rect.bottom() - 12;
    const bool fits = dot_pitch * static_cast<float>(cramps) + 8 <= rect.width;
    if (cramps > most_dots || !fits) {
        canvas.text({rect.right() - 9, y}, std::to_string(cramps), Type::small_strong, palette[Role::cramp],
                    Align::right);
        return;
    }
    float x = rect.right() - 13;
    for (int i = 0; i < cramps; ++i) {
        canvas.fill_circle({x, y}, dot, palette[Role::cramp]);
        x -= dot_pitch;
    }
}

void draw_cell(Canvas& canvas, const Rect& rect, const MonthChart& chart, Day night, const NightCell& cell,
               const Palette& palette) {
    draw_ground(canvas, rect, cell, palette);
    if (cell.kind == CellKind::recorded) draw_cramps(canvas, rect, cell.cramps, palette);
    if (chart.hovered == night && cell.kind != CellKind::outside) {
        canvas.stroke_rect(rect, palette[Role::control], 1.5F, radius);
    }
    const ch::year_month_day date(night);
    const bool of_month = ch::year_month(date.year(), date.month()) == chart.month;
    std::string label = date_label(night);
    if (canvas.text_width(label, Type::small) + 12 > rect.width) label.resize(label.find(' '));
    canvas.text({rect.x + 8, rect.y + 14}, label, Type::small, palette[of_month ? Role::text : Role::muted],
                Align::left);
}

}  // namespace

MonthPlan plan_month(const MonthChart&, const Rect& area) {
    MonthPlan plan;
    const float room = area.height - head - plan.gap * (weeks - 1);
    plan.row = std::clamp(room / weeks, least_row, highest_row);
    plan.grid = {area.x, area.y + head, area.width, plan.row * weeks + plan.gap * (weeks - 1)};
    return plan;
}

Rect MonthPlan::rect_of(const MonthChart& chart, Day night) const {
    const auto place = static_cast<int>((night - chart.first).count());
    const Rect line{grid.x, grid.y + static_cast<float>(place / 7) * (row + gap), grid.width, row};
    return cell(line, place % 7, 7, gap);
}

void draw_month(Canvas& canvas, const Rect& area, const MonthChart& chart, const Palette& palette) {
    const MonthPlan plan = plan_month(chart, area);
    for (int i = 0; i < 7; ++i) {
        const Rect rect = plan.rect_of(chart, chart.first + ch::days(i));
        canvas.text({rect.centre().x, area.y + head / 2},
                    weekday_label(ch::weekday(chart.first + ch::days(i))), Type::small, palette[Role::muted],
                    Align::centre);
    }
    for (std::size_t i = 0; i < chart.cells.size(); ++i) {
        const Day night = chart.first + ch::days(static_cast<int>(i));
        draw_cell(canvas, plan.rect_of(chart, night), chart, night, chart.cells[i], palette);
    }
    if (!chart.selected) return;
    const auto place = (*chart.selected - chart.first).count();
    if (place < 0 || place >= static_cast<long>(chart.cells.size())) return;
    canvas.stroke_rect(plan.rect_of(chart, *chart.selected).inset(-3), palette[Role::accent], 2, radius + 3);
}

float natural_height(const MonthChart&) {
    return head + highest_row * weeks + 4 * (weeks - 1);
}

std::optional<Day> night_at(const MonthPlan& plan, const MonthChart& chart, Point at) {
    if (!plan.grid.contains(at)) return std::nullopt;
    const auto week = static_cast<int>((at.y - plan.grid.y) / (plan.row + plan.gap));
    const auto day = static_cast<int>((at.x - plan.grid.x) / ((plan.grid.width + plan.gap) / 7));
    const int place = std::min(week, weeks - 1) * 7 + std::min(day, 6);
    if (place >= static_cast<int>(chart.cells.size())) return std::nullopt;
    if (chart.cells[static_cast<std::size_t>(place)].kind == CellKind::outside) return std::nullopt;
    return chart.first + ch::days(place);
}

}  // namespace nightcramp::chart
