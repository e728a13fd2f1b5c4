#include "chart/icons.hpp"
#include "chart/legs.hpp"
#include "present/duration_words.hpp"
#include "ui/morning/clock_stepper.hpp"
#include "ui/morning/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"

namespace nightcramp::ui {
namespace {

constexpr float legs_box_height = chart::legs_height + 12;

float draw_when(MorningFrame& frame, std::size_t index, Point at, float width) {
    Ui& ui = frame.ui;
    Cramp cramp = frame.desk.night().cramps[index];
    label(ui, at, "When", {Type::small, Role::muted});
    float y = at.y + 24;
    ClockStepperSpec spec{"When", cramp.at};
    if (cramp.at) spec.mood = StepperMood::chosen;
    const float dont_know = 110;
    const auto done = clock_stepper(frame, "cramp:when", {at.x, y, width - dont_know - 8, 40}, spec);
    const bool unknown = !cramp.at && !cramp.just_before_waking;
    const Rect chip_rect{at.x + width - dont_know, y, dont_know, 40};
    const bool forget = chip(ui, "cramp:when unknown", chip_rect, {"Don’t know"}) || done.cleared;
    y += 40 + draw_wrong(frame, "cramp:when", {at.x, y + 44}, width) + 8;
    const bool waking =
        chip(ui, "cramp:waking", {at.x, y, width, 40}, {"Just before waking", cramp.just_before_waking});
    if (done.clock) {
        if (const auto moment = frame.desk.moment(*done.clock)) {
            cramp.at = moment;
            cramp.just_before_waking = false;
            put_cramp(frame, index, cramp);
        } else {
            frame.state.wrong["cramp:when"] = "The clocks skipped that hour. Not saved.";
        }
    } else if (waking || (forget && !unknown)) {
        cramp.at.reset();
        cramp.just_before_waking = waking && !cramp.just_before_waking;
        put_cramp(frame, index, cramp);
    }
    return y + 40;
}

float draw_duration(MorningFrame& frame, std::size_t index, Point at, float width) {
    Cramp cramp = frame.desk.night().cramps[index];
    label(frame.ui, at, "How long, in minutes", {Type::small, Role::muted});
    SegmentedSpec spec{"How long"};
    for (const auto& one : present::duration_choices()) spec.labels.emplace_back(one.label);
    const auto chosen = present::duration_choice(cramp.duration);
    if (chosen) spec.chosen = static_cast<int>(*chosen);
    const auto picked = segmented(frame.ui, "cramp:duration", {at.x, at.y + 24, width, 40}, spec);
    if (picked) {
        const auto& choice = present::duration_choices()[static_cast<std::size_t>(*picked)];
        cramp.duration = spec.chosen == picked ? std::nullopt : std::optional(choice.stored);
        put_cramp(frame, index, cramp);
    }
    return at.y + 64;
}

float draw_woke(MorningFrame& frame, std::size_t index, Point at, float width) {
    Cramp cramp = frame.desk.night().cramps[index];
    label_centred(frame.ui, {at.x, at.y + 20}, "It woke me", {});
    const Rect rect{at.x + width - 128, at.y, 128, 40};
    const YesNo woke = yes_no(frame.ui, "cramp:woke", rect, "It woke me", cramp.woke_me);
    if (woke.pressed) {
        cramp.woke_me = woke.value;
        put_cramp(frame, index, cramp);
    }
    return at.y + 40;
}

float draw_fields(MorningFrame& frame, std::size_t index, Point at, float width) {
    float y = draw_when(frame, index, at, width) + 12;
    y = draw_duration(frame, index, {at.x, y}, width) + 12;
    return draw_woke(frame, index, {at.x, y}, width);
}

float draw_pain(MorningFrame& frame, std::size_t index, Point at, float width) {
    Ui& ui = frame.ui;
    Cramp cramp = frame.desk.night().cramps[index];
    label(ui, at, "Pain", {Type::small, Role::muted});
    label(ui, {at.x + width, at.y}, "0 none · 10 worst imaginable", {Type::small, Role::muted, Align::right});
    const ScaleSpec spec{"Pain", cramp.pain, true};
    const Scaled pain = scale(ui, "cramp:pain", {at.x, at.y + 24, width, 44}, spec);
    if (pain.changed) {
        cramp.pain = pain.value;
        put_cramp(frame, index, cramp);
    }
    return at.y + 24 + scale_height(width);
}

/// What belongs to more than ten minutes is said where the minutes are.
float draw_long_note(MorningFrame& frame, std::size_t index, Point at, float width) {
    const auto& duration = frame.desk.night().cramps[index].duration;
    if (!duration || *duration <= std::chrono::minutes(10)) return at.y;
    Ui& ui = frame.ui;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, at.y + 10}, 16, ui.color(Role::warn), 1.5F);
    return at.y +
           paragraph(ui, {at.x + 24, at.y}, width - 24,
                     "An ordinary cramp lets go within ten minutes. If it would not ease, see "
                     "“Something unusual?” below.",
                     {Type::small, Role::warn}) +
           8;
}

}  // namespace

float draw_cramp_body(MorningFrame& frame, std::size_t index, const Rect& inner) {
    Ui& ui = frame.ui;
    float y = inner.y;
    if (frame.layout.breadth == Breadth::wide) {
        const Rect legs{inner.x, y, 264, legs_box_height};
        draw_legs_picker(frame, index, legs);
        const float x = legs.right() + 24;
        const float bottom = draw_fields(frame, index, {x, y}, inner.right() - x);
        y = std::max(legs.bottom(), bottom) + 12;
    } else {
        draw_legs_picker(frame, index, {inner.x, y, inner.width, legs_box_height});
        y = draw_fields(frame, index, {inner.x, y + legs_box_height + 16}, inner.width) + 12;
    }
    y = draw_long_note(frame, index, {inner.x, y}, inner.width);
    y = draw_pain(frame, index, {inner.x, y}, inner.width);
    if (frame.state.more_of_cramp) return draw_cramp_more(frame, index, {inner.x, y + 16}, inner.width);
    ButtonSpec more{"More about this cramp", ButtonKind::quiet, chart::Icon::down};
    const float width = button_width(ui, more);
    if (button(ui, "cramp:more", {inner.x - 12, y + 8, width, 36}, more)) {
        frame.state.more_of_cramp = true;
        ui.draw_again();
    }
    return y + 36;
}

}  // namespace nightcramp::ui
