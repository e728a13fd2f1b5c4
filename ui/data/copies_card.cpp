#include "chart/icons.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/data/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

/// The folder of the person and how it is doing; returns where it ends.
float draw_folder_words(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const CopiesModel& copies = frame.copies;
    const std::string name = copies.folder.empty() ? "Also keep copies in another folder"
                                                   : fmt::format("Copies are also kept in {}", copies.folder);
    float y = at.y + paragraph(ui, at, width, name, {});
    if (!copies.folder_state.is_missed) {
        return y + paragraph(ui, {at.x, y}, width, copies.folder_state.words, {Type::small, Role::muted});
    }
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, y + 10}, 16, ui.color(Role::warn), 1.5F);
    return y +
           paragraph(ui, {at.x + 24, y}, width - 24, copies.folder_state.words, {Type::small, Role::warn});
}

float draw_folder(DataFrame& frame, Point at, float width) {
    float y = draw_folder_words(frame, {at.x, at.y + 12}, width) + 12;
    const bool has_folder = !frame.copies.folder.empty();
    std::vector<CardButton> buttons{
        {"copies:folder",
         {has_folder ? "Another folder …" : "Choose a folder …", ButtonKind::outlined, chart::Icon::folder}}};
    if (has_folder) buttons.push_back({"copies:stop", {"Stop"}});
    Point place{at.x, y};
    const auto pressed = draw_card_buttons(frame.ui, buttons, place, width);
    if (pressed == 0U) ask_for_copy_folder(frame.desk);
    if (pressed == 1U) keep_copies_beside_only(frame.desk);
    if (pressed) frame.ui.draw_again();
    return place.y + 16;
}

}  // namespace

float draw_copies(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "data copies", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_data_head(frame, at, width, "Copies of your diary", frame.copies.count) + 8;
    hairline(ui, x, y, inner);
    y = draw_folder(frame, {x, y}, inner);
    hairline(ui, x, y, inner);
    const bool keeps = frame.desk.copies.is_at(CopyWork::Doing::keeping);
    ButtonSpec keep{"Keep a copy now"};
    keep.enabled = !keeps;
    keep.tooltip = keeps ? "One moment." : "";
    ButtonSpec back{"Go back to a copy …"};
    Point place{x, y + 16};
    const auto pressed = draw_card_buttons(ui, {{"copies:keep", keep}, {"copies:back", back}}, place, inner);
    if (pressed == 0U) keep_copy_now(frame.desk);
    if (pressed == 1U) ask_which_copy(frame.desk);
    if (pressed) ui.draw_again();
    return card.finish(place.y + frame.layout.padding);
}

}  // namespace nightcramp::ui
