#include "chart/icons.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/data/parts.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

float draw_under_way(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    float y = at.y + paragraph(ui, at, width, "Reading your diary …", {}) + 12;
    y = draw_progress(ui, frame.desk.copies.progress().value_or(0), {at.x, y}, width);
    Point place{at.x, y + 16};
    if (draw_card_buttons(ui, {{"check:stop", {"Stop"}}}, place, width)) {
        frame.desk.copies.stop(CopyWork::Doing::checking);
        ui.draw_again();
    }
    return place.y;
}

float draw_sound(DataFrame& frame, Point at, float width) {
    if (frame.copies.checked.empty()) return at.y;
    Ui& ui = frame.ui;
    draw_icon(ui.canvas(), chart::Icon::check, {at.x + 10, at.y + 12}, 20, ui.color(Role::good));
    return at.y + paragraph(ui, {at.x + 32, at.y}, width - 32, frame.copies.checked, {}) + 16;
}

/// What is wrong, and what can be done about it.
float draw_problems(DataFrame& frame, Point at, float width) {
    if (frame.copies.problems.empty()) return at.y;
    Ui& ui = frame.ui;
    const float x = at.x + 32;
    float y = at.y;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 10, y + 12}, 20, ui.color(Role::warn), 1.5F);
    y += paragraph(ui, {x, y}, width - 32, "Something is wrong with your diary:", {Type::body_strong}) + 4;
    for (const std::string& problem : frame.copies.problems) {
        y += paragraph(ui, {x, y}, width - 32, problem, {}) + 4;
    }
    const char* what = frame.copies.has_some
                           ? "You can go back to a copy, or read all that can be read into a new diary."
                           : "You can read all that can be read into a new diary.";
    return y + 4 + paragraph(ui, {x, y + 4}, width - 32, what, {Type::body, Role::muted}) + 16;
}

}  // namespace

float draw_check(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "data check", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_data_head(frame, at, width, "Check my diary",
                             "Reads every night, and reads a copy back to see that it would hold.") +
              8;
    if (frame.desk.copies.is_at(CopyWork::Doing::checking)) {
        return card.finish(draw_under_way(frame, {x, y}, inner) + frame.layout.padding);
    }
    y = draw_sound(frame, {x, y}, inner);
    y = draw_problems(frame, {x, y}, inner);
    std::vector<CardButton> buttons{
        {"check:begin", {"Check it now", ButtonKind::outlined, chart::Icon::shield}}};
    if (!frame.copies.problems.empty()) {
        buttons.push_back({"check:read", {"Read what can be read …"}});
        if (frame.copies.has_some) buttons.push_back({"check:back", {"Go back to a copy …"}});
    }
    Point place{x, y};
    const auto pressed = draw_card_buttons(ui, buttons, place, inner);
    if (pressed == 0U) check_diary(frame.desk);
    if (pressed == 1U) read_what_can_be_read(frame.desk);
    if (pressed == 2U) ask_which_copy(frame.desk);
    if (pressed) ui.draw_again();
    return card.finish(place.y + frame.layout.padding);
}

}  // namespace nightcramp::ui
