#include "chart/icons.hpp"
#include "ui/data/data_words.hpp"
#include "ui/data/parts.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

float draw_example(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    float y = at.y + 4;
    y +=
        paragraph(ui, {at.x, y}, width,
                  "You are looking around in the example. Nights of your own belong in your own diary.", {}) +
        12;
    Point place{at.x, y};
    const ButtonSpec own{"To my own diary", ButtonKind::outlined};
    if (draw_card_buttons(ui, {{"bring in:own diary", own}}, place, width)) frame.desk.leave_example();
    return place.y;
}

float draw_choose(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const ButtonSpec choose{"Choose a file …", ButtonKind::primary, chart::Icon::folder};
    Point place{at.x, at.y + 8};
    if (draw_card_buttons(ui, {{"bring in:choose", choose}}, place, width)) {
        ask_for_file(frame.desk);
        ui.draw_again();
    }
    const std::string programs = frame.desk.import.readable_programs();
    if (programs.empty()) return place.y;
    return place.y + 12 +
           paragraph(ui, {at.x, place.y + 12}, width,
                     fmt::format("Or drop a file on this window. It reads files of {}.", programs),
                     {Type::small, Role::muted});
}

float draw_reading(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const BringIn& bring_in = frame.desk.import.bring_in;
    const double share = frame.desk.import.progress().value_or(0);
    float y = at.y + paragraph(ui, at, width,
                               fmt::format("Reading “{}” …", bring_in.file().filename().string()), {});
    y += 12;
    y = draw_progress(ui, share, {at.x, y}, width);
    Point place{at.x, y + 16};
    if (draw_card_buttons(ui, {{"bring in:stop", {"Cancel"}}}, place, width)) {
        frame.desk.import.cancel();
        ui.draw_again();
    }
    return place.y;
}

float draw_unreadable(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const BringIn& bring_in = frame.desk.import.bring_in;
    const std::string name = bring_in.file().filename().string();
    float y =
        at.y + paragraph(ui, at, width, fmt::format("“{}” was not brought in", name), {Type::body_strong});
    y += 4;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 10, y + 12}, 20, ui.color(Role::muted), 1.5F);
    y += paragraph(ui, {at.x + 32, y}, width - 32, bring_in.problem(), {}) + 4;
    y +=
        paragraph(ui, {at.x + 32, y}, width - 32, "Your diary is as it was.", {Type::body, Role::muted}) + 16;
    Point place{at.x, y};
    const ButtonSpec choose{"Choose another file …", ButtonKind::primary, chart::Icon::folder};
    const ButtonSpec leave{"Leave it"};
    const auto pressed =
        draw_card_buttons(ui, {{"bring in:choose", choose}, {"bring in:leave", leave}}, place, width);
    if (pressed == 0U) ask_for_file(frame.desk);
    if (pressed == 1U) frame.desk.import.bring_in.start_again();
    if (pressed) ui.draw_again();
    return place.y;
}

float draw_done(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const CameIn& came_in = frame.desk.import.bring_in.came_in();
    draw_icon(ui.canvas(), chart::Icon::check, {at.x + 10, at.y + 12}, 20, ui.color(Role::good));
    float y = at.y + paragraph(ui, {at.x + 32, at.y}, width - 32,
                               done_words(came_in, frame.page.undo_takes_it_back), {Type::body_strong});
    Point place{at.x, y + 16};
    const ButtonSpec look{"Look at the calendar", ButtonKind::primary, chart::Icon::calendar};
    const ButtonSpec another{"Choose another file …"};
    const auto pressed =
        draw_card_buttons(ui, {{"bring in:calendar", look}, {"bring in:choose", another}}, place, width);
    if (pressed == 0U) look_at_what_came_in(frame.desk);
    if (pressed == 1U) ask_for_file(frame.desk);
    if (pressed) ui.draw_again();
    return place.y;
}

float draw_content(DataFrame& frame, Point at, float width) {
    if (frame.desk.stage() == Stage::example) return draw_example(frame, at, width);
    switch (frame.desk.import.bring_in.step()) {
        case BringIn::Step::reading:
            return draw_reading(frame, at, width);
        case BringIn::Step::unreadable:
            return draw_unreadable(frame, at, width);
        case BringIn::Step::done:
            return draw_done(frame, at, width);
        case BringIn::Step::choose:
        case BringIn::Step::preview:
            break;
    }
    return draw_choose(frame, at, width);
}

}  // namespace

float draw_bring_in(DataFrame& frame, Point at, float width) {
    Card card(frame.ui, "data bring in", at, width);
    const bool choosing = frame.desk.import.bring_in.step() == BringIn::Step::choose;
    const float y = draw_data_head(frame, at, width, "Bring nights in",
                                   choosing ? "From another program or a table. You see what would come in "
                                              "before anything does."
                                            : "");
    const float bottom =
        draw_content(frame, {at.x + frame.layout.padding, y}, width - 2 * frame.layout.padding);
    return card.finish(bottom + frame.layout.padding);
}

}  // namespace nightcramp::ui
