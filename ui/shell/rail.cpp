#include "ui/shell/rail.hpp"

#include "chart/icons.hpp"
#include "ui/shell/shortcuts.hpp"
#include "ui/widgets/label.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::ui {
namespace {

using chart::Icon;

constexpr float icon_in_stack = 20;  ///< its middle, above the name
constexpr float gap = 4;
constexpr float least_height = 24;  ///< of an entry: its icon
constexpr float stack_height = 52;  ///< of an entry: its icon over its name

struct Entry {
    View view;
    Icon icon;
    std::string name;
    Action action;
};

/// `middle` is that of the icon, which the bar at the left edge stands beside.
void draw_background(Ui& ui, const Rect& rect, float middle, bool hovered, bool selected) {
    if (selected) {
        ui.canvas().fill_rect(rect, ui.color(Role::accent_soft), 8);
        if (rect.width > 50) ui.canvas().fill_rect({rect.x, middle - 12, 4, 24}, ui.color(Role::accent), 2);
    } else if (hovered) {
        ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
    }
}

/// Icon, name and key in one line.
void draw_wide(Ui& ui, const Entry& entry, const Rect& rect, bool selected) {
    const float middle = rect.centre().y;
    const Role role = selected ? Role::text : Role::muted;
    draw_icon(ui.canvas(), entry.icon, {rect.x + 24, middle}, 24,
              ui.color(selected ? Role::accent : Role::muted));
    label_centred(ui, {rect.x + 48, middle}, entry.name, {selected ? Type::body_strong : Type::body, role});
    label_centred(ui, {rect.right() - 12, middle}, keys_of(entry.action),
                  {Type::small, Role::muted, Align::right});
}

/// The icon over the name.
void draw_stacked(Ui& ui, const Entry& entry, const Rect& rect, bool selected) {
    const Role role = selected ? Role::text : Role::muted;
    draw_icon(ui.canvas(), entry.icon, {rect.centre().x, rect.y + icon_in_stack}, 24,
              ui.color(selected ? Role::accent : Role::muted));
    const bool fits = ui.canvas().text_width(entry.name, Type::small_strong) + 16 <= rect.width;
    label_centred(ui, {rect.centre().x, rect.y + 43}, entry.name,
                  {selected && fits ? Type::small_strong : Type::small, role, Align::centre});
}

/// The icon alone; its name is the tooltip.
void draw_narrow(Ui& ui, const Entry& entry, const Item& item, bool selected) {
    draw_icon(ui.canvas(), entry.icon, item.rect.centre(), std::min(24.0F, item.rect.height - 4),
              ui.color(selected ? Role::accent : Role::muted));
    ui.tooltip(item, entry.name + "  " + std::string(keys_of(entry.action)));
}

void draw_entry(Ui& ui, Desk& desk, const Entry& entry, const Rect& rect, Breadth breadth) {
    const bool selected = desk.view == entry.view;
    const Item item = ui.item("rail:" + entry.name, rect, {entry.name});
    const bool stacked = breadth == Breadth::medium && rect.height >= stack_height;
    const float middle = stacked ? rect.y + icon_in_stack : rect.centre().y;
    draw_background(ui, rect, middle, item.hovered, selected);
    if (breadth == Breadth::wide) {
        draw_wide(ui, entry, rect, selected);
    } else if (stacked) {
        draw_stacked(ui, entry, rect, selected);
    } else {
        draw_narrow(ui, entry, item, selected);
    }
    if (item.pressed) desk.show_view(entry.view);
}

/// So that all of them have room, one below the other, in a low window too.
float entry_height(Breadth breadth, float room, std::size_t count) {
    const float wanted = breadth == Breadth::wide ? 44 : breadth == Breadth::medium ? 58 : 42;
    const float each = (room + gap) / static_cast<float>(count) - gap;
    return std::clamp(each, least_height, wanted);
}

}  // namespace

void draw_rail(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect& rail = layout.rail;
    ui.canvas().fill_rect(rail, ui.color(Role::surface), 0);
    ui.canvas().fill_rect({rail.right() - 1, 0, 1, rail.height}, ui.color(Role::line), 0);
    const bool wide = layout.breadth == Breadth::wide;
    const float inset = layout.breadth == Breadth::narrow ? 4 : 8;
    float y = inset;
    if (wide) {
        draw_icon(ui.canvas(), Icon::moon, {32, 36}, 24, ui.color(Role::accent));
        label_centred(ui, {56, 36}, "Nightcramp", {Type::body_strong});
        y = 72;
    }
    const float width = rail.width - 2 * inset - 1;
    const std::array entries{
        Entry{View::morning, Icon::morning, "Morning", Action::show_morning},
        Entry{View::calendar, Icon::calendar, "Calendar", Action::show_calendar},
        Entry{View::trends, Icon::trends, "Trends", Action::show_trends},
        Entry{View::suggestions, Icon::suggestions, "Suggestions", Action::show_suggestions},
        Entry{View::habits, Icon::habits, "Habits", Action::show_habits},
        Entry{View::experiments, Icon::experiments, "Experiments", Action::show_experiments},
        Entry{View::profile, Icon::profile, "Profile", Action::show_profile},
        Entry{View::data, Icon::data, "Data", Action::show_data}};
    const float bottom = wide ? rail.bottom() - 16 : rail.bottom() - inset;
    const float height = entry_height(layout.breadth, bottom - y, entries.size() + 1);
    for (const Entry& entry : entries) {
        draw_entry(ui, desk, entry, {inset, y, width, height}, layout.breadth);
        y += height + gap;
    }
    draw_entry(ui, desk, {View::settings, Icon::settings, "Settings", Action::show_settings},
               {inset, bottom - height, width, height}, layout.breadth);
}

}  // namespace nightcramp::ui
