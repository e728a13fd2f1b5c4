#include "app/night_edits.hpp"
#include "diary/vocabulary.hpp"
#include "ui/morning/parts.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/stepper.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

std::string capitalised(std::string_view name) {
    std::string text(name);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
    return text;
}

/// Chips in as many lines as they need. `toggle` gets the index that was pressed.
template <class Value>
std::optional<Value> chips(Ui& ui, const std::string& id, Point& at, float width,
                           const std::function<bool(Value)>& chosen) {
    std::optional<Value> pressed;
    float x = at.x;
    for (const Word<Value>& word : words<Value>()) {
        const std::string name = capitalised(word.name);
        const float needed = ui.canvas().text_width(name, Type::body_strong) + 26;
        if (x + needed > at.x + width) {
            x = at.x;
            at.y += 44;
        }
        if (chip(ui, fmt::format("{}:{}", id, word.slug), {x, at.y, needed, 36},
                 {name, chosen(word.value)})) {
            pressed = word.value;
        }
        x += needed + 8;
    }
    at.y += 36;
    return pressed;
}

float draw_times_back(MorningFrame& frame, std::size_t index, Point at, float width) {
    Cramp cramp = frame.desk.night().cramps[index];
    label_centred(frame.ui, {at.x, at.y + 20}, "How often it came back", {});
    StepperSpec spec{"How often it came back"};
    if (cramp.times_back) spec.value = std::to_string(*cramp.times_back);
    spec.unit = cramp.times_back == 1 ? "time" : "times";
    spec.signs = "0123456789";
    const Stepped done = stepper(frame.ui, "cramp:back", {at.x + width - 176, at.y, 176, 40}, spec);
    const auto before = cramp.times_back;
    if (done.steps != 0) cramp.times_back = std::clamp(before.value_or(0) + done.steps, 0, 50);
    if (done.typed) cramp.times_back = std::min(50, std::atoi(done.typed->substr(0, 3).c_str()));
    if (done.cleared) cramp.times_back.reset();
    if (cramp.times_back != before) put_cramp(frame, index, cramp);
    return at.y + 40;
}

float draw_relief(MorningFrame& frame, std::size_t index, Point at, float width) {
    Cramp cramp = frame.desk.night().cramps[index];
    label(frame.ui, at, "What ended it", {Type::small, Role::muted});
    at.y += 24;
    const auto chosen = [&](Relief relief) {
        return std::find(cramp.relief.begin(), cramp.relief.end(), relief) != cramp.relief.end();
    };
    const auto pressed = chips<Relief>(frame.ui, "cramp:relief", at, width, chosen);
    if (pressed) {
        if (chosen(*pressed)) {
            std::erase(cramp.relief, *pressed);
        } else {
            cramp.relief.push_back(*pressed);
            std::sort(cramp.relief.begin(), cramp.relief.end());
        }
        put_cramp(frame, index, cramp);
    }
    return at.y;
}

float draw_extent(MorningFrame& frame, std::size_t index, Point at, float width) {
    Cramp cramp = frame.desk.night().cramps[index];
    label(frame.ui, at, "How much of it", {Type::small, Role::muted});
    at.y += 24;
    const auto pressed = chips<Extent>(frame.ui, "cramp:extent", at, width,
                                       [&](Extent extent) { return cramp.extent == extent; });
    if (pressed) {
        cramp.extent = cramp.extent == pressed ? std::nullopt : pressed;
        put_cramp(frame, index, cramp);
    }
    at.y += 8;
    const bool other = cramp.muscle == Muscle::other;
    const std::string name = "It was another muscle, not one of the drawn ones";
    const float needed = std::min(width, frame.ui.canvas().text_width(name, Type::body_strong) + 26);
    if (chip(frame.ui, "cramp:other muscle", {at.x, at.y, needed, 36}, {name, other})) {
        cramp.muscle = other ? std::nullopt : std::optional(Muscle::other);
        put_cramp(frame, index, cramp);
    }
    return at.y + 36;
}

float draw_soreness(MorningFrame& frame, std::size_t index, Point at, float width) {
    Cramp cramp = frame.desk.night().cramps[index];
    label(frame.ui, at, "Sore this morning", {Type::small, Role::muted});
    label(frame.ui, {at.x + width, at.y}, "0 not at all · 10 very", {Type::small, Role::muted, Align::right});
    const ScaleSpec spec{"Sore this morning", cramp.soreness, true};
    const Scaled soreness = scale(frame.ui, "cramp:soreness", {at.x, at.y + 24, width, 44}, spec);
    if (soreness.changed) {
        cramp.soreness = soreness.value;
        put_cramp(frame, index, cramp);
    }
    return at.y + 24 + scale_height(width);
}

float draw_cramp_note(MorningFrame& frame, std::size_t index, Point at, float width) {
    Cramp cramp = frame.desk.night().cramps[index];
    label(frame.ui, at, "Note on this cramp", {Type::small, Role::muted});
    TextFieldSpec spec{"Note on this cramp", cramp.note};
    spec.multi_line = true;
    spec.saves_at_pauses = true;
    const std::string id = fmt::format("cramp note {} {}", iso(frame.desk.date()), index + 1);
    const auto field = text_field(frame.ui, id, {at.x, at.y + 24}, width, spec);
    if (field.paused) {
        cramp.note = *field.paused;
        frame.desk.put_while_typing(app::with_cramp_at(frame.desk.night(), index, cramp));
    }
    if (field.entered) {
        cramp.note = *field.entered;
        put_cramp(frame, index, cramp);
    }
    if (field.left_after_pause && !field.entered) frame.desk.settles_unsaved();
    return at.y + 24 + field.height;
}

}  // namespace

float draw_cramp_more(MorningFrame& frame, std::size_t index, Point at, float width) {
    float y = draw_times_back(frame, index, at, width) + 12;
    y = draw_relief(frame, index, {at.x, y}, width) + 12;
    y = draw_soreness(frame, index, {at.x, y}, width) + 12;
    y = draw_extent(frame, index, {at.x, y}, width) + 12;
    return draw_cramp_note(frame, index, {at.x, y}, width);
}

}  // namespace nightcramp::ui
