#include "chart/icons.hpp"
#include "ui/signs/sign_rows.hpp"
#include "ui/suggestions/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float icon_room = 44;

}  // namespace

float draw_sign_strip(SuggestionsFrame& frame, const ShownSuggestion& shown, Point at, float width) {
    Ui& ui = frame.ui;
    CardEdge edge;
    edge.ground = Role::warn_soft;
    edge.border = Role::warn;
    Card card(ui, shown.card.id, at, width, edge);
    const ButtonSpec all{"All warning signs"};
    const ButtonSpec seen{"A doctor has looked at it", ButtonKind::quiet};
    const float buttons = button_width(ui, all) + 8 + button_width(ui, seen);
    const float pad = frame.layout.padding;
    const bool beside = width - 2 * pad - icon_room - buttons > 360;
    const float text = width - 2 * pad - icon_room - (beside ? buttons + 24 : 0);
    const float x = at.x + pad + icon_room;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + pad + 12, at.y + 16 + 12}, 24, ui.color(Role::warn));
    float y = at.y + 16;
    y += paragraph(ui, {x, y}, text, shown.card.claim, {Type::body_strong});
    for (const std::string& sentence : shown.card.why) y += paragraph(ui, {x, y}, text, sentence, {});
    const float row = beside ? (at.y + std::max(y + 16, at.y + 72)) / 2 - 20 : y + 8;
    float left = beside ? at.x + width - pad - buttons : x;
    if (button(ui, shown.card.id + " all", {left, row, button_width(ui, all), 40}, all)) {
        frame.signs_open = !frame.signs_open;
        ui.draw_again();
    }
    left += button_width(ui, all) + 8;
    if (button(ui, shown.card.id + " seen", {left, row, button_width(ui, seen), 40}, seen)) {
        frame.desk.put_away(shown.suggestion, false);
    }
    return card.finish(std::max(y, beside ? at.y + 56 : row + 40) + 16);
}

float draw_sign_question(SuggestionsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "suggestions signs", at, width);
    const float pad = frame.layout.padding;
    const float x = at.x + pad;
    const float inner = width - 2 * pad;
    const bool again = frame.model.asked;
    float y = at.y + 16;
    y += paragraph(ui, {x, y}, inner, again ? "Warning signs" : "Before anything else", {Type::heading}) + 4;
    y += paragraph(
             ui, {x, y}, inner,
             "Has any of this happened within the last 30 days? Tick it, and what to do stands below it.",
             {Type::body, Role::muted}) +
         8;
    y = draw_sign_rows(ui, frame.model.sign_rows, {x, y}, inner, [&](const std::string& sign) {
        frame.signs_open = true;  // the next one may follow
        frame.desk.answer_signs(sign);
    });
    const bool any = std::any_of(frame.model.sign_rows.begin(), frame.model.sign_rows.end(),
                                 [](const present::SignRow& row) { return row.noticed; });
    const ButtonSpec end{any || again ? "Done" : "None of these", ButtonKind::primary};
    if (button(ui, "suggestions:none", {x, y + 12, button_width(ui, end), 44}, end)) {
        if (!any && !again) frame.desk.answer_signs("");
        frame.signs_open = false;
        ui.draw_again();
    }
    y += 56;
    return card.finish(y + 16);
}

}  // namespace nightcramp::ui
