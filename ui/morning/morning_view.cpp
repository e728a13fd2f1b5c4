#include "ui/morning/morning_view.hpp"

#include "ui/morning/parts.hpp"
#include "ui/shell/header.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace nightcramp::ui {
namespace {

constexpr float gap = 12;

float draw_left(MorningFrame& frame, Point at, float width) {
    float y = draw_question(frame, at, width) + gap;
    if (!frame.desk.night().cramps.empty()) y = draw_cramps(frame, {at.x, y}, width) + gap;
    y = draw_drawn_above(frame, {at.x, y}, width);
    y = draw_sleep(frame, {at.x, y}, width) + gap;
    y = draw_signs(frame, {at.x, y}, width) + gap;
    return draw_note(frame, {at.x, y}, width);
}

}  // namespace

void MorningView::follow(Ui& ui, Desk& desk, int cells) {
    const bool other_night = date_ != desk.date();
    if (other_night) {
        date_ = desk.date();
        state_ = MorningState();
        if (desk.night().cramps.size() == 1) state_.open_cramp = 0;
        state_.night_was_answered = is_recorded(desk.night());
        ui.remembered("morning left/offset", 0) = 0;
        ui.remembered("morning right/offset", 0) = 0;
    }
    if (other_night || change_ != desk.change() || cells_ != cells) {
        change_ = desk.change();
        cells_ = cells;
        model_ = morning_model(desk, cells);
    }
    const std::size_t count = desk.night().cramps.size();
    if (state_.open_cramp && *state_.open_cramp >= count) state_.open_cramp.reset();
    if (other_night || ui.focus().focused().empty()) set_first_focus(ui, desk, other_night);
}

/// Where the first key should go. It scrolls nothing: the night is looked at from its top.
void MorningView::set_first_focus(Ui& ui, const Desk& desk, bool other_night) const {
    if (ui.focus().focused().starts_with("night:")) return;  // the person walks along the date bar
    if (!is_recorded(desk.night()) && !desk.is_tonight()) return ui.focus().focus_quietly("answer:none");
    if (!other_night) return;
    ui.focus().focus_quietly("");
    if (layout_of(ui.width(), ui.height(), false).breadth == Breadth::narrow)
        return;  // the habits are far below
    for (const MorningModel::Row& row : model_.rows) {
        if (row.row.value) continue;
        return ui.focus().focus_quietly("habit:" + row.row.habit.id);
    }
}

void MorningView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    follow(ui, desk, date_bar_cells(layout, desk.offers_tonight()));
    MorningFrame frame{ui, desk, layout, model_, state_};
    const Rect free = draw_header(ui, desk, layout, desk.is_tonight() ? "Tonight" : "Morning");
    draw_date_bar(frame, free);
    draw_columns(frame);
    take_letters(frame);
}

void MorningView::draw_columns(MorningFrame& frame) {
    Ui& ui = frame.ui;
    const Rect& content = frame.layout.content;
    const bool one_column = frame.layout.breadth == Breadth::narrow;
    const bool wide = frame.layout.breadth == Breadth::wide;
    const float column_gap = wide ? 20 : 16;
    const float right_width = wide ? 372 : 340;
    const float left_width = one_column ? content.width : content.width - right_width - column_gap;
    // Room at the sides for the rings of what has the focus, and below for the last card.
    const Rect left_view{content.x - 6, content.y, left_width + 20, content.height};
    {
        ScrollArea left(ui, "morning left", left_view);
        float bottom = draw_left(frame, {content.x, left.top()}, left_width);
        if (one_column) bottom = draw_habits(frame, {content.x, bottom + gap}, left_width);
        left.finish(bottom + frame.layout.margin);
    }
    if (one_column) return;
    const float x = content.right() - right_width;
    ScrollArea right(ui, "morning right", {x - 2, content.y, right_width + 16, content.height});
    const float bottom = draw_habits(frame, {x, right.top()}, right_width);
    right.finish(bottom + frame.layout.margin);
}

void MorningView::take_letters(MorningFrame& frame) {
    Ui& ui = frame.ui;
    if (!ui.has_keys() || ui.editing || ui.typing) return;
    if (!frame.desk.is_tonight() && ui.input().take(U'n')) return say_no_cramps(frame);
    if (ui.input().take(U'a')) return add_cramp(frame);
    if (ui.input().take(U'r')) return answer_the_rest(frame);
}

}  // namespace nightcramp::ui
