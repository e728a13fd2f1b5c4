#include "chart/icons.hpp"
#include "ui/signs/sign_rows.hpp"
#include "ui/suggestions/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace nightcramp::ui {
namespace {

constexpr float icon_room = 44;

/// One after the other, or below each other where they have no room; returns where they end.
float draw_strip_buttons(SuggestionsFrame& frame, const ShownSuggestion& shown, Point at, float width) {
    Ui& ui = frame.ui;
    const std::array<std::pair<const char*, ButtonSpec>, 3> all{
        {{" all", {"All warning signs"}},
         {" seen", {"A doctor has looked at it", ButtonKind::quiet}},
         {" report", {"Report for the doctor", ButtonKind::quiet}}}};
    float x = at.x;
    float y = at.y;
    std::optional<std::size_t> pressed;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& [id, spec] = all.at(i);
        const float needed = button_width(ui, spec);
        if (x > at.x && x + needed > at.x + width) {
            x = at.x;
            y += 44;
        }
        if (button(ui, shown.card.id + id, {x, y, needed, 40}, spec)) pressed = i;
        x += needed + 8;
    }
    if (pressed == 0U) frame.signs_open = !frame.signs_open;
    if (pressed == 1U) frame.desk.put_away(shown.suggestion, false);
    if (pressed == 2U) frame.desk.show_report();
    if (pressed) ui.draw_again();
    return y + 40;
}

}  // namespace

float draw_sign_strip(SuggestionsFrame& frame, const ShownSuggestion& shown, Point at, float width) {
    Ui& ui = frame.ui;
    CardEdge edge;
    edge.ground = Role::warn_soft;
    edge.border = Role::warn;
    Card card(ui, shown.card.id, at, width, edge);
    const float pad = frame.layout.padding;
    const float x = at.x + pad + icon_room;
    const float text = width - 2 * pad - icon_room;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + pad + 12, at.y + 16 + 12}, 24, ui.color(Role::warn));
    float y = at.y + 16;
    y += paragraph(ui, {x, y}, text, shown.card.claim, {Type::body_strong});
    for (const std::string& sentence : shown.card.why) y += paragraph(ui, {x, y}, text, sentence, {});
    return card.finish(draw_strip_buttons(frame, shown, {x, y + 8}, text) + 16);
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
