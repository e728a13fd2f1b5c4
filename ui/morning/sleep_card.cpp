#include "app/night_edits.hpp"
#include "chart/positions.hpp"
#include "diary/noon_rule.hpp"
#include "ui/morning/clock_stepper.hpp"
#include "ui/morning/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <array>

namespace nightcramp::ui {
namespace {

using chart::SleepDrawing;

struct Tile {
    Position position;
    SleepDrawing drawing;
    std::string_view label;
};

constexpr std::array<Tile, 5> tiles{
    {{Position::back, SleepDrawing::back, "On the back"},
     {Position::back_with_pillow, SleepDrawing::back_with_pillow, "Back, pillow under knees"},
     {Position::side, SleepDrawing::side, "On the side"},
     {Position::front, SleepDrawing::front, "On the front"},
     {Position::mixed, SleepDrawing::mixed, "Mixed"}}};
constexpr float tile_height = 92;

/// Five in a line, or two and three.
std::vector<Rect> tile_rects(Point at, float width, bool one_line) {
    std::vector<Rect> rects;
    for (int i = 0; i < 5; ++i) {
        const Rect line{at.x, at.y, width, tile_height};
        if (one_line) {
            rects.push_back(cell(line, i, 5, 8));
        } else if (i < 2) {
            rects.push_back(cell(line, i, 2, 8));
        } else {
            rects.push_back(cell(line.moved(0, tile_height + 8), i - 2, 3, 8));
        }
    }
    return rects;
}

void draw_tile(Ui& ui, const Tile& tile, const Rect& rect, bool chosen, bool hovered) {
    if (chosen) {
        ui.canvas().fill_rect(rect, ui.color(Role::accent_soft), 8);
    } else if (hovered) {
        ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
    }
    ui.canvas().stroke_rect(rect, ui.color(chosen ? Role::accent : Role::control), chosen ? 2 : 1.5F, 8);
    const Type type = chosen ? Type::small_strong : Type::small;
    const auto lines = wrapped(ui, tile.label, type, rect.width - 8);
    const float words = static_cast<float>(lines.size()) * 16;
    const float top = rect.y + (rect.height - 45.6F - 6 - words) / 2;
    draw_position(ui.canvas(), tile.drawing, {rect.centre().x - 38, top, 76, 45.6F}, ui.palette());
    float y = top + 45.6F + 6 + 8;
    for (const std::string& line : lines) {
        label_centred(ui, {rect.centre().x, y}, line, {type, Role::text, Align::centre});
        y += 16;
    }
}

float draw_positions(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const Night& night = frame.desk.night();
    const bool one_line = frame.layout.breadth == Breadth::wide;
    const auto rects = tile_rects(at, width, one_line);
    ChoiceSpec spec{"Position"};
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        spec.labels.emplace_back(tiles[i].label);
        if (night.sleep.position && night.sleep.position->value == tiles[i].position) {
            spec.chosen = static_cast<int>(i);
        }
    }
    const Choice done = choice(ui, "sleep:position", rects, spec);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const int number = static_cast<int>(i);
        draw_tile(ui, tiles[i], rects[i], spec.chosen == number, done.hovered == number);
    }
    draw_choice_ring(ui, done, rects, 8, true);
    const float bottom = rects.back().bottom();
    if (done.picked) {
        const Position picked = tiles[static_cast<std::size_t>(*done.picked)].position;
        const bool again = done.picked == spec.chosen;
        frame.desk.put(
            app::with_position(night, again ? std::nullopt : std::optional(picked), frame.desk.stamp()));
    }
    return bottom;
}

float draw_feet(MorningFrame& frame, Point at, float width) {
    const Night& night = frame.desk.night();
    label(frame.ui, at, "Feet", {Type::small, Role::muted});
    SegmentedSpec spec{"Feet", {"Free", "Pointed", "Propped up"}};
    spec.tooltips = {"", "Pointed, or pushed down by the covers",
                     "Something lifts the feet, or keeps the covers off them"};
    if (night.sleep.feet) spec.chosen = static_cast<int>(night.sleep.feet->value);
    const auto picked = segmented(frame.ui, "sleep:feet", {at.x, at.y + 24, width, 40}, spec);
    if (picked) {
        const bool again = picked == spec.chosen;
        const auto feet = again ? std::nullopt : std::optional(static_cast<Feet>(*picked));
        frame.desk.put(app::with_feet(night, feet, frame.desk.stamp()));
    }
    return at.y + 64;
}

float draw_covers(MorningFrame& frame, Point at, float width) {
    const Night& night = frame.desk.night();
    label(frame.ui, at, "Covers", {Type::small, Role::muted});
    SegmentedSpec spec{"Covers", {"Light", "Heavy"}};
    if (night.sleep.covers) spec.chosen = static_cast<int>(night.sleep.covers->value);
    const auto picked = segmented(frame.ui, "sleep:covers", {at.x, at.y + 24, width, 40}, spec);
    if (picked) {
        const bool again = picked == spec.chosen;
        const auto covers = again ? std::nullopt : std::optional(static_cast<Covers>(*picked));
        frame.desk.put(app::with_covers(night, covers, frame.desk.stamp()));
    }
    return at.y + 64;
}

float draw_feet_and_covers(MorningFrame& frame, Point at, float width) {
    if (frame.layout.breadth != Breadth::wide) {
        const float y = draw_feet(frame, at, width) + 12;
        return draw_covers(frame, {at.x, y}, width);
    }
    const float covers = (width - 16) * 3 / 8;
    draw_feet(frame, at, width - 16 - covers);
    return draw_covers(frame, {at.x + width - covers, at.y}, covers);
}

float draw_rested(MorningFrame& frame, Point at, float width) {
    const Night& night = frame.desk.night();
    label(frame.ui, at, "How rested", {Type::small, Role::muted});
    label(frame.ui, {at.x + width, at.y}, "0 not at all · 10 fully",
          {Type::small, Role::muted, Align::right});
    const ScaleSpec spec{"How rested", night.sleep.rested, false};
    const Scaled rested = scale(frame.ui, "sleep:rested", {at.x, at.y + 24, width, 44}, spec);
    if (rested.changed) frame.desk.put(app::with_rested(night, rested.value));
    return at.y + 24 + scale_height(width);
}

/// Getting up is the first time that the clock shows it after going to bed.
std::optional<Moment> moment_of_rising(const Desk& desk, ClockTime clock) {
    auto moment = desk.moment(clock);
    const auto& to_bed = desk.night().sleep.to_bed;
    if (moment && to_bed && moment->wall <= to_bed->wall) moment->wall += days(1);
    return moment;
}

/// What the clock never showed is said and not saved.
bool exists(MorningFrame& frame, const std::string& id, const std::optional<Moment>& moment) {
    if (moment) return true;
    frame.state.wrong[id] = "The clocks skipped that hour. Not saved.";
    return false;
}

void draw_to_bed(MorningFrame& frame, const Rect& rect) {
    Desk& desk = frame.desk;
    const std::string id = "sleep:to bed";
    label(frame.ui, {rect.x, rect.y}, "To bed", {Type::small, Role::muted});
    const ClockStepperSpec spec{"To bed", desk.night().sleep.to_bed, 15, ClockTime(22 * 60 + 30)};
    const auto done = clock_stepper(frame, id, {rect.x, rect.y + 24, rect.width, 40}, spec);
    if (done.cleared) desk.put(app::with_to_bed(desk.night(), std::nullopt));
    if (!done.clock) return;
    const auto moment = desk.moment(*done.clock);
    if (exists(frame, id, moment)) desk.put(app::with_to_bed(desk.night(), moment));
}

void draw_up(MorningFrame& frame, const Rect& rect) {
    Desk& desk = frame.desk;
    const std::string id = "sleep:up";
    label(frame.ui, {rect.x, rect.y}, "Up", {Type::small, Role::muted});
    const ClockStepperSpec spec{"Up", desk.night().sleep.up, 15, ClockTime(6 * 60 + 30)};
    const auto done = clock_stepper(frame, id, {rect.x, rect.y + 24, rect.width, 40}, spec);
    if (done.cleared) desk.put(app::with_up(desk.night(), std::nullopt));
    if (!done.clock) return;
    const auto moment = moment_of_rising(desk, *done.clock);
    if (exists(frame, id, moment)) desk.put(app::with_up(desk.night(), moment));
}

float draw_times(MorningFrame& frame, Point at, float width) {
    const float each = std::min(184.0F, (width - 16) / 2);
    draw_to_bed(frame, {at.x, at.y, each, 64});
    if (!frame.desk.is_tonight()) draw_up(frame, {at.x + each + 16, at.y, each, 64});
    float y = at.y + 64;
    y += draw_wrong(frame, "sleep:to bed", {at.x, y + 4}, width);
    return y + draw_wrong(frame, "sleep:up", {at.x, y + 4}, width);
}

/// "22:45 to 06:30 · 7 h 45 min", right-aligned; pressing it opens the times.
void draw_summary(MorningFrame& frame, float right, float middle) {
    Ui& ui = frame.ui;
    const auto& sleep = frame.model.sleep;
    struct Part {
        std::string text;
        Ink ink;
    };
    const auto strong = [](const std::string& text) {
        return Part{text.empty() ? "–" : text, {Type::body_strong}};
    };
    const Ink quiet{Type::body, Role::muted};
    std::vector<Part> parts{strong(sleep.to_bed), {" to ", quiet}, strong(sleep.up)};
    if (!sleep.length.empty()) parts.push_back({" · " + sleep.length, quiet});
    float width = 0;
    for (const Part& part : parts) width += ui.canvas().text_width(part.text, part.ink.type);
    const Rect rect{right - width - 12, middle - 18, width + 24, 36};
    const Item item = ui.item("sleep:times", rect, {"To bed, up"});
    if (item.hovered) ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
    float x = right - width;
    for (const Part& part : parts) x += label_centred(ui, {x, middle}, part.text, part.ink);
    if (item.pressed) frame.state.times_open = !frame.state.times_open;
}

void draw_head(MorningFrame& frame, const Rect& inner, float y) {
    Ui& ui = frame.ui;
    label_centred(ui, {inner.x, y + 18}, frame.desk.is_tonight() ? "How you lie down" : "Sleep",
                  {Type::heading});
    const Sleep& sleep = frame.desk.night().sleep;
    if (sleep.to_bed || sleep.up) return draw_summary(frame, inner.right(), y + 18);
    const ButtonSpec spec{frame.desk.is_tonight() ? "To bed …" : "To bed, up …"};
    const float width = button_width(ui, spec);
    if (button(ui, "sleep:times", {inner.right() - width, y, width, 36}, spec)) {
        frame.state.times_open = !frame.state.times_open;
        if (frame.state.times_open) ui.focus().focus("sleep:to bed");
        ui.draw_again();
    }
}

bool knows_anything(const Sleep& sleep) {
    return sleep.position || sleep.feet || sleep.covers || sleep.rested || sleep.to_bed || sleep.up;
}

}  // namespace

float draw_sleep(MorningFrame& frame, Point at, float width) {
    Card card(frame.ui, "sleep card", at, width);
    const float pad = frame.layout.padding;
    const Rect inner{at.x + pad, at.y, width - 2 * pad, 0};
    float y = at.y + 16;
    draw_head(frame, inner, y);
    y += 36 + 12;
    if (frame.state.times_open) y = draw_times(frame, {inner.x, y}, inner.width) + 12;
    y = draw_positions(frame, {inner.x, y}, inner.width);
    const Night& night = frame.desk.night();
    const bool whole = is_recorded(night) || frame.desk.is_tonight() || frame.state.times_open ||
                       knows_anything(night.sleep);
    if (whole) {
        y = draw_feet_and_covers(frame, {inner.x, y + 12}, inner.width);
        if (!frame.desk.is_tonight()) y = draw_rested(frame, {inner.x, y + 12}, inner.width);
    }
    return card.finish(y + pad);
}

}  // namespace nightcramp::ui
