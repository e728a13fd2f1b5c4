#include "app/night_edits.hpp"
#include "chart/icons.hpp"
#include "ui/morning/parts.hpp"
#include "ui/shell/returns.hpp"
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
                      "Data for 90 days.",
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

/// What can be done with the night as a whole, in a quiet row; below each other where they have no room.
float draw_whole_night(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    ButtonSpec past{"History of this night", ButtonKind::quiet};
    ButtonSpec erase{"Erase this night …", ButtonKind::quiet, chart::Icon::trash};
    past.type = erase.type = Type::small;
    const bool erases = !is_blank(frame.desk.night());
    const float past_width = frame.model.has_history ? button_width(ui, past) : 0;
    const float erase_width = erases ? button_width(ui, erase) : 0;
    float y = at.y;
    if (past_width > 0) {
        if (button(ui, "night history", {at.x, y + 12, past_width, 36}, past)) {
            show_history(frame.desk, frame.desk.date());
            ui.draw_again();
        }
        if (past_width + erase_width > width) y += 40;
    }
    if (erases && button(ui, "erase night", {at.x + width - erase_width, y + 12, erase_width, 36}, erase)) {
        ask_before_erasing(frame);
    }
    return past_width > 0 || erases ? y + 48 : y;
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
        TextFieldSpec spec{"Note", frame.desk.night().note, "Anything worth remembering", true, 72, true};
        const auto field =
            text_field(ui, "note " + iso(frame.desk.date()), {at.x + pad, y + 24}, width - 2 * pad, spec);
        if (field.paused) frame.desk.put_while_typing(app::with_note(frame.desk.night(), *field.paused));
        if (field.entered) frame.desk.put(app::with_note(frame.desk.night(), *field.entered));
        if (field.left_after_pause && !field.entered) frame.desk.settles_unsaved();
        bottom = card.finish(y + 24 + field.height + 16);
    }
    return draw_whole_night(frame, {at.x, bottom}, width);
}

float draw_wrong(MorningFrame& frame, const std::string& id, Point at, float width) {
    const auto wrong = frame.state.wrong.find(id);
    if (wrong == frame.state.wrong.end()) return 0;
    Ui& ui = frame.ui;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, at.y + 10}, 16, ui.color(Role::cramp), 1.5F);
    return paragraph(ui, {at.x + 24, at.y}, width - 24, wrong->second, {Type::small, Role::cramp}) + 4;
}

}  // namespace nightcramp::ui
