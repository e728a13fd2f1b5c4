#include "chart/legs.hpp"
#include "ui/morning/parts.hpp"
#include "ui/widgets/label.hpp"

#include <array>

namespace nightcramp::ui {
namespace {

using chart::LegLooks;
using chart::LegRegion;
using chart::LegSide;
using chart::LegSpot;
using chart::LegView;

constexpr std::array<std::pair<LegRegion, Muscle>, 6> muscles{{{LegRegion::front_thigh, Muscle::front_thigh},
                                                               {LegRegion::shin, Muscle::shin},
                                                               {LegRegion::toes, Muscle::toes},
                                                               {LegRegion::back_thigh, Muscle::back_thigh},
                                                               {LegRegion::calf, Muscle::calf},
                                                               {LegRegion::foot_arch, Muscle::foot_arch}}};

std::optional<LegRegion> region_of(const std::optional<Muscle>& muscle) {
    for (const auto& [region, named] : muscles) {
        if (muscle == named) return region;
    }
    return std::nullopt;
}

Muscle muscle_of(LegRegion region) {
    for (const auto& [drawn, muscle] : muscles) {
        if (drawn == region) return muscle;
    }
    return Muscle::other;
}

bool is_chosen(const Cramp& cramp, LegRegion region, LegSide side) {
    if (region_of(cramp.muscle) != region || !cramp.side) return false;
    return cramp.side == Side::both || (cramp.side == Side::left) == (side == LegSide::left);
}

Side side_of(LegSide side) {
    return side == LegSide::left ? Side::left : Side::right;
}

/// A second press on the same takes it back; with `both` the other side joins.
Cramp pressed(Cramp cramp, LegRegion region, LegSide side, bool both) {
    const Muscle muscle = muscle_of(region);
    const Side said = side_of(side);
    if (cramp.muscle == muscle && cramp.side == said && !both) {
        cramp.muscle.reset();
        cramp.side.reset();
        return cramp;
    }
    const bool adds = both && cramp.muscle == muscle && cramp.side && cramp.side != said;
    cramp.muscle = muscle;
    cramp.side = adds || (both && cramp.side == said) ? Side::both : said;
    return cramp;
}

/// Where the keyboard stands in the picture.
struct Cursor {
    int region = static_cast<int>(LegRegion::calf);
    LegSide side = LegSide::left;
};

Cursor cursor_of(Ui& ui, const Cramp& cramp) {
    const auto chosen = region_of(cramp.muscle);
    const float start = static_cast<float>(chosen.value_or(LegRegion::calf));
    const float side = cramp.side == Side::right ? 1 : 0;
    const float at = ui.remembered("cramp:legs/region", start);
    return {static_cast<int>(at),
            ui.remembered("cramp:legs/side", side) > 0 ? LegSide::right : LegSide::left};
}

/// In the pictures, not in the person: left goes to what lies further left.
LegSide walked(const Cursor& cursor, bool left) {
    const bool front = cursor.region <= static_cast<int>(LegRegion::toes);
    return front == left ? LegSide::right : LegSide::left;
}

void walk(MorningFrame& frame, std::size_t index, Cursor& cursor) {
    Ui& ui = frame.ui;
    constexpr int last = static_cast<int>(chart::leg_region_count) - 1;
    if (cursor.region > 0 && ui.input().take(Key::up)) --cursor.region;
    if (cursor.region < last && ui.input().take(Key::down)) ++cursor.region;
    if (ui.input().take(Key::left)) cursor.side = walked(cursor, true);
    if (ui.input().take(Key::right)) cursor.side = walked(cursor, false);
    ui.remembered("cramp:legs/region", 0) = static_cast<float>(cursor.region);
    ui.remembered("cramp:legs/side", 0) = cursor.side == LegSide::right ? 1 : 0;
    const auto region = static_cast<LegRegion>(cursor.region);
    const Cramp& cramp = frame.desk.night().cramps[index];
    if (ui.input().take(Key::enter) || ui.input().take(U' ')) {
        put_cramp(frame, index, pressed(cramp, region, cursor.side, false));
    } else if (ui.input().take(U'b')) {
        Cramp both = cramp;
        both.muscle = muscle_of(region);
        both.side = Side::both;
        put_cramp(frame, index, both);
    }
}

LegLooks looks_of(const Cramp& cramp, const std::optional<LegSpot>& pointed) {
    LegLooks looks;
    for (const auto& [region, muscle] : muscles) {
        for (const LegSide side : {LegSide::left, LegSide::right}) {
            looks.of(region, side).chosen = is_chosen(cramp, region, side);
        }
    }
    if (pointed) looks.of(pointed->region, pointed->side).hovered = true;
    return looks;
}

struct Pane {
    LegView view;
    Rect area;
};

std::optional<LegSpot> hit(const std::array<Pane, 2>& views, Point at) {
    for (const Pane& one : views) {
        if (const auto spot = hit_legs(one.view, one.area, at)) return spot;
    }
    return std::nullopt;
}

void show_name(Ui& ui, const std::array<Pane, 2>& views, const LegSpot& spot) {
    Item item;
    item.hovered = true;
    for (const Pane& one : views) {
        if (one.view == spot.view) item.rect = spot_rect(one.area, spot);
    }
    ui.tooltip(item, spot_name(spot.region, spot.side));
}

}  // namespace

void draw_legs_picker(MorningFrame& frame, std::size_t index, const Rect& rect) {
    Ui& ui = frame.ui;
    ui.canvas().fill_rect(rect, ui.color(Role::bg), 8);
    const Rect inner = rect.inset(0, 6);
    const std::array<Pane, 2> views{
        {{LegView::front, cell(inner, 0, 2, 0)}, {LegView::back, cell(inner, 1, 2, 0)}}};
    ItemSpec spec{"Where"};
    spec.text = true;  // Enter and Space choose a region here
    spec.own_ring = true;
    const Item item = ui.item("cramp:legs", rect, spec);
    const auto hovered = item.hovered ? hit(views, ui.mouse()) : std::nullopt;
    ui.use_cursor(hovered.has_value());
    const Cramp cramp = frame.desk.night().cramps[index];
    std::optional<LegSpot> pointed = hovered;
    Cursor cursor = cursor_of(ui, cramp);
    if (item.focused) {
        walk(frame, index, cursor);
        const auto region = static_cast<LegRegion>(cursor.region);
        const LegView view = region <= LegRegion::toes ? LegView::front : LegView::back;
        if (!pointed && ui.shows_focus()) pointed = LegSpot{view, region, cursor.side};
        if (ui.shows_focus()) ui.ring(rect, 8, true);
    }
    if (item.clicked && hovered) {
        ui.remembered("cramp:legs/region", 0) = static_cast<float>(hovered->region);
        ui.remembered("cramp:legs/side", 0) = hovered->side == LegSide::right ? 1 : 0;
        put_cramp(frame, index, pressed(cramp, hovered->region, hovered->side, ui.shift_held()));
    }
    const LegLooks looks = looks_of(frame.desk.night().cramps[index], pointed);
    for (const Pane& one : views) draw_legs(ui.canvas(), one.view, one.area, ui.palette(), looks);
    if (pointed) show_name(ui, views, *pointed);
}

}  // namespace nightcramp::ui
