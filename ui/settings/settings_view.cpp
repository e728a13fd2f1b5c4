#include "ui/settings/settings_view.hpp"

#include "diary/vocabulary.hpp"
#include "present/clock_words.hpp"
#include "ui/settings/setting_rows.hpp"
#include "ui/shell/header.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/stepper.hpp"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float widest = 720;

struct TextSize {
    static constexpr int least = 80;
    static constexpr int most = 250;
    static constexpr int step = 10;
};

/// Heading of a card; returns where its rows begin.
float head(Ui& ui, const Layout& layout, Point at, const std::string& name) {
    label(ui, {at.x + layout.padding, at.y + 16}, name, {Type::heading});
    return at.y + 16 + 28 + 4;
}

int stepped(const Stepped& done, int value, int step) {
    if (done.typed) return std::atoi(done.typed->substr(0, 4).c_str());
    return value + done.steps * step;
}

}  // namespace

float SettingsView::draw_look(Ui& ui, Desk& desk, const Layout& layout, Point at, float width) {
    Card card(ui, "settings look", at, width);
    const float x = at.x + layout.padding;
    const float inner = width - 2 * layout.padding;
    app::Settings settings = desk.settings();
    float y = head(ui, layout, at, "Look");
    const auto theme = setting_row(ui, {x, y}, inner, "Theme", "Night is calm in a dark room.", 396);
    const SegmentedSpec themes{"Theme", {"Night", "Day", "High contrast"}, static_cast<int>(settings.theme)};
    if (const auto picked = segmented(ui, "settings:theme", theme.control, themes)) {
        settings.theme = static_cast<app::Theme>(*picked);
    }
    hairline(ui, x, theme.bottom, inner);
    const auto size = setting_row(ui, {x, theme.bottom}, inner, "Text size",
                                  "Everything grows with it: text, buttons and drawings.", 176);
    StepperSpec spec{"Text size", std::to_string(settings.text_size_percent), "%"};
    spec.signs = "0123456789";
    const Stepped done = stepper(ui, "settings:text size", size.control, spec);
    if (done.cleared) settings.text_size_percent = 100;
    if (done.typed || done.steps != 0) {
        const int wanted = stepped(done, settings.text_size_percent, TextSize::step);
        const int clamped = std::clamp(wanted, TextSize::least, TextSize::most);
        settings.text_size_percent = (clamped + TextSize::step / 2) / TextSize::step * TextSize::step;
    }
    desk.change_settings(settings);
    return card.finish(size.bottom + 8);
}

float SettingsView::draw_manner(Ui& ui, Desk& desk, const Layout& layout, Point at, float width) {
    Card card(ui, "settings manner", at, width);
    const float x = at.x + layout.padding;
    const float inner = width - 2 * layout.padding;
    app::Settings settings = desk.settings();
    float y = head(ui, layout, at, "Clock and units");
    const auto clock = setting_row(ui, {x, y}, inner, "Clock", "", 240);
    const SegmentedSpec clocks{"Clock", {"02:30", "2:30 am"}, static_cast<int>(settings.manner.clock)};
    if (const auto picked = segmented(ui, "settings:clock", clock.control, clocks)) {
        settings.manner.clock = static_cast<ClockStyle>(*picked);
    }
    hairline(ui, x, clock.bottom, inner);
    const auto units = setting_row(ui, {x, clock.bottom}, inner, "Units", "", 240);
    const SegmentedSpec kinds{"Units", {"ml, kg", "fl oz, lb"}, static_cast<int>(settings.manner.units)};
    if (const auto picked = segmented(ui, "settings:units", units.control, kinds)) {
        settings.manner.units = static_cast<Units>(*picked);
    }
    hairline(ui, x, units.bottom, inner);
    const auto week = setting_row(ui, {x, units.bottom}, inner, "Weeks begin on", "", 324);
    const SegmentedSpec starts{
        "Weeks begin on", {"Monday", "Sunday", "Saturday"}, static_cast<int>(settings.week_start)};
    if (const auto picked = segmented(ui, "settings:week", week.control, starts)) {
        settings.week_start = static_cast<app::WeekStart>(*picked);
    }
    hairline(ui, x, week.bottom, inner);
    const auto noon =
        setting_row(ui, {x, week.bottom}, inner, "A night ends at",
                    "A clock time before this hour belongs to the evening before. Nights that are "
                    "saved stay where they are.",
                    176);
    const ClockTime hour{settings.boundary_hour * 60};
    StepperSpec spec{"A night ends at", present::clock_words(hour, settings.manner.clock)};
    spec.signs = "0123456789";
    const Stepped done = stepper(ui, "settings:noon", noon.control, spec);
    if (done.cleared) settings.boundary_hour = app::Settings().boundary_hour;
    if (done.typed || done.steps != 0) {
        settings.boundary_hour = std::clamp(stepped(done, settings.boundary_hour, 1), 6, 18);
    }
    desk.change_settings(settings);
    return card.finish(noon.bottom + 8);
}

void SettingsView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    draw_header(ui, desk, layout, "Settings");
    const Rect view{layout.content.x - 6, layout.content.y, layout.content.width + 20, layout.content.height};
    ScrollArea area(ui, "settings", view);
    const float width = std::min(widest, layout.content.width);
    const float x = layout.content.x;
    float y = draw_look(ui, desk, layout, {x, area.top()}, width) + 12;
    y = draw_manner(ui, desk, layout, {x, y}, width) + 12;
    y += paragraph(ui, {x, y}, width, fmt::format("Your diary: {}", desk.shown_path(desk.diary_file())),
                   {Type::small, Role::muted});
    area.finish(y + layout.margin);
}

}  // namespace nightcramp::ui
