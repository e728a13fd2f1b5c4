#include "app/night_edits.hpp"
#include "chart/icons.hpp"
#include "ui/morning/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/text_field.hpp"

namespace nightcramp::ui {
namespace {

void ask_before_erasing(MorningFrame& frame) {
    Desk& desk = frame.desk;
    Dialog dialog{"erase",
                  "Erase this night?",
                  "Everything that was said about " + frame.model.evening +
                      " goes: cramps, sleep, habits and note. Undo brings it back, and so does the trash in "
                      "Settings for 90 days.",
                  {},
                  {}};
    dialog.buttons.push_back({"Erase the night",
                              [&desk] {
                                  Night blank;
                                  blank.date = desk.date();
                                  blank.revision = desk.night().revision;
                                  desk.put_with_undo(blank);
                              },
                              false});
    dialog.buttons.push_back({"Keep it", {}, true});
    desk.dialogs.add(std::move(dialog));
}

}  // namespace

float draw_note(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    float bottom = 0;
    {
        Card card(ui, "note card", at, width);
        const float pad = frame.layout.padding;
        const float y = at.y + 16;
        label(ui, {at.x + pad, y}, "Note", {Type::small, Role::muted});
        TextFieldSpec spec{"Note", frame.desk.night().note, "Anything worth remembering", true, 72};
        const auto field =
            text_field(ui, "note " + iso(frame.desk.date()), {at.x + pad, y + 24}, width - 2 * pad, spec);
        if (field.entered) frame.desk.put(app::with_note(frame.desk.night(), *field.entered));
        bottom = card.finish(y + 24 + field.height + 16);
    }
    if (is_blank(frame.desk.night())) return bottom;
    ButtonSpec erase{"Erase this night …", ButtonKind::quiet, chart::Icon::trash};
    erase.type = Type::small;
    const float needed = button_width(ui, erase);
    if (button(ui, "erase night", {at.x + width - needed, bottom + 12, needed, 36}, erase)) {
        ask_before_erasing(frame);
    }
    return bottom + 48;
}

float draw_wrong(MorningFrame& frame, const std::string& id, Point at, float width) {
    const auto wrong = frame.state.wrong.find(id);
    if (wrong == frame.state.wrong.end()) return 0;
    Ui& ui = frame.ui;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, at.y + 10}, 16, ui.color(Role::cramp), 1.5F);
    return paragraph(ui, {at.x + 24, at.y}, width - 24, wrong->second, {Type::small, Role::cramp}) + 4;
}

}  // namespace nightcramp::ui
