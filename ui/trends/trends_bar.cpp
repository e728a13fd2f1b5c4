#include "ui/trends/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/check_tile.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::ui {
namespace {

constexpr std::array ranges{30, 90, 365, all_nights_range};
constexpr float height = 40;
constexpr float gap = 12;

/// The range that the view is; none once the person moved it.
std::optional<int> chosen_range(const TrendsFrame& frame) {
    const int kept = frame.desk.settings().trends_nights;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const bool is_it = range_view(ranges[i], frame.model.limits) == *frame.state.view;
        if (is_it && ranges[i] == kept) return static_cast<int>(i);
    }
    return std::nullopt;
}

void choose_range(TrendsFrame& frame, int nights) {
    frame.state.view = range_view(nights, frame.model.limits);
    app::Settings settings = frame.desk.settings();
    settings.trends_nights = nights;
    frame.desk.change_settings(settings);
    frame.ui.draw_again();
}

void toggle_chart(TrendsFrame& frame, const std::string& slug) {
    app::Settings settings = frame.desk.settings();
    std::vector<std::string>& charts = settings.trends_charts;
    const auto found = std::find(charts.begin(), charts.end(), slug);
    if (found == charts.end()) {
        charts.push_back(slug);
    } else {
        charts.erase(found);
    }
    frame.desk.change_settings(settings);
    frame.ui.draw_again();
}

float draw_picker(TrendsFrame& frame, Point at, float width) {
    Card card(frame.ui, "trends picker", at, width);
    const float pad = frame.layout.padding;
    label(frame.ui, {at.x + pad, at.y + 16}, "Which charts to show", {Type::body_strong});
    const std::vector<ChartChoice> choices = chart_choices();
    TickSpec spec{"show", {}, {}};
    for (const ChartChoice& choice : choices) {
        spec.names.push_back(choice.name);
        spec.ticked.push_back(frame.model.shows(choice.slug));
    }
    const float y = draw_ticks(frame, {at.x + pad, at.y + 48}, width - 2 * pad, spec,
                               [&](std::size_t place) { toggle_chart(frame, choices[place].slug); });
    return card.finish(y + pad);
}

}  // namespace

float draw_ticks(TrendsFrame& frame, Point at, float width, const TickSpec& spec,
                 const std::function<void(std::size_t)>& toggle) {
    const int columns = std::max(1, static_cast<int>((width + 8) / 248));
    const int count = static_cast<int>(spec.names.size());
    float bottom = at.y;
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const Rect row{at.x, at.y + static_cast<float>(i / columns) * 52, width, 44};
        const Rect rect = cell(row, i % columns, columns, 8);
        const std::string id = spec.id + " " + spec.names[place];
        if (check_tile(frame.ui, id, rect, spec.names[place], spec.ticked[place], "")) toggle(place);
        bottom = rect.bottom();
    }
    return bottom;
}

float draw_trends_bar(TrendsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const float wanted = frame.layout.breadth == Breadth::wide ? 400 : 340;
    const Rect box{at.x, at.y, std::min(wanted, width - 48), height};
    const SegmentedSpec spec{
        "Nights shown",
        {frame.layout.breadth == Breadth::narrow ? "30" : "30 nights", "90", "365", "All"},
        chosen_range(frame)};
    const auto picked = segmented(ui, "trends:range", box, spec);
    if (picked) choose_range(frame, ranges[static_cast<std::size_t>(*picked)]);
    ButtonSpec charts{"Charts", ButtonKind::quiet, chart::Icon::settings};
    charts.tooltip = frame.state.charts_open ? "Done" : "Which charts to show";
    const bool icon_only = box.right() + 8 + button_width(ui, charts) > at.x + width;
    if (icon_only) charts.label.clear();
    const float charts_width = icon_only ? 40 : button_width(ui, charts);
    const bool pressed =
        icon_only ? icon_button(ui, "trends:charts", {box.right() + 8, at.y, 40, height},
                                chart::Icon::settings, charts.tooltip)
                  : button(ui, "trends:charts", {box.right() + 8, at.y, charts_width, height}, charts);
    if (pressed) {
        frame.state.charts_open = !frame.state.charts_open;
        ui.draw_again();
    }
    const float left = box.right() + 8 + charts_width + 16;
    const float words = ui.canvas().text_width(frame.model.counts, Type::body);
    float y = at.y + height;
    if (left + words <= at.x + width) {
        label_centred(ui, {at.x + width, at.y + height / 2}, frame.model.counts,
                      {Type::body, Role::muted, Align::right});
    } else {
        y += 8 + paragraph(ui, {at.x, y + 8}, width, frame.model.counts, {Type::small, Role::muted});
    }
    if (frame.state.charts_open) y = draw_picker(frame, {at.x, y + gap}, width);
    return y;
}

}  // namespace nightcramp::ui
