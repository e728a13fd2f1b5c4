#include "app/profile_edits.hpp"
#include "chart/icons.hpp"
#include "ui/profile/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr auto new_id = "new question";

std::string row_id(std::size_t index) {
    return fmt::format("question {}", index + 1);
}

void remove(ProfileFrame& frame, std::size_t index) {
    const Profile now = frame.desk.profile();
    if (index >= now.questions.size()) return;
    frame.state.question.reset();
    forget_refused(frame, "question ");
    if (!frame.desk.save_profile_with_undo(app::with_question_at(now, index, ""))) return;
    const std::size_t left = now.questions.size() - 1;
    frame.ui.focus().focus(left == 0 ? std::string(new_id) : row_id(std::min(index, left - 1)) + " edit");
}

void close(ProfileFrame& frame, const std::string& id) {
    frame.state.refused.erase(id + " text");
    const bool is_new = frame.state.question && frame.state.question->is_new;
    frame.state.question.reset();
    frame.ui.focus().focus(is_new ? std::string(new_id) : id + " edit");
    frame.ui.draw_again();
}

void take(ProfileFrame& frame, const TypedValue& typed) {
    auto& opened = *frame.state.question;
    const Profile now = frame.desk.profile();
    if (opened.index >= now.questions.size()) return;
    if (typed.text.empty()) return remove(frame, opened.index);
    if (save_typed(frame, typed, app::with_question_at(now, opened.index, typed.text))) {
        opened.name = frame.desk.profile().questions.at(opened.index);
    }
}

float draw_question_form(ProfileFrame& frame, std::size_t index, Point at, float width) {
    const std::string id = row_id(index);
    ProfileField field{id + " text", "Question", frame.profile.questions[index]};
    field.labelled = false;
    field.saves_at_pauses = true;
    const ButtonSpec done_button{"Done"};
    const float needed = button_width(frame.ui, done_button);
    const auto done = profile_field(frame, field, {at.x, at.y + 8}, width - needed - 8);
    if (done.paused && !done.paused->empty()) take(frame, {field.id, *done.paused});
    if (done.entered) take(frame, {field.id, *done.entered});
    const bool kept = frame.state.question && !frame.state.refused.contains(field.id);
    const Rect rect{at.x + width - needed, at.y + 8, needed, 40};
    const bool pressed = button(frame.ui, id + " done", rect, done_button);
    if (kept && (pressed || done.confirmed)) close(frame, id);
    return done.bottom + 8;
}

float draw_question(ProfileFrame& frame, std::size_t index, Point at, float width) {
    ListRow row{row_id(index), frame.profile.questions[index], {}, false};
    const ListRowDone done = list_row(frame.ui, row, at, width);
    if (done.edit) {
        frame.state.question = Opened{index, row.name};
        frame.ui.focus().focus(row.id + " text");
    }
    if (done.remove) remove(frame, index);
    return done.bottom;
}

/// What is being changed may have been taken away by an undo or by another program.
void close_what_is_gone(ProfileFrame& frame) {
    const auto& opened = frame.state.question;
    const auto& all = frame.profile.questions;
    if (!opened) return;
    if (opened->index >= all.size() || all[opened->index] != opened->name) frame.state.question.reset();
}

/// At a pause in a new question: from now on it is one of the list that is being changed, with the caret
/// where it is.
void go_on_in_list(ProfileFrame& frame, const std::string& text) {
    const std::size_t place = frame.desk.profile().questions.size();
    save_typed(frame, {new_id, text}, app::with_question(frame.desk.profile(), text));
    const Profile now = frame.desk.profile();
    if (now.questions.size() != place + 1 || !frame.ui.editing) return;
    frame.state.question = Opened{place, now.questions.back(), true};
    frame.ui.editing->id = row_id(place) + " text";
    frame.ui.focus().focus(frame.ui.editing->id);
    frame.ui.draw_again();
}

float draw_new_question(ProfileFrame& frame, Point at, float width) {
    const ProfileField field{new_id, "Add a question", "", "Could one of my medicines do this?", true, true};
    const auto done = profile_field(frame, field, at, width);
    if (done.paused && !done.paused->empty()) go_on_in_list(frame, *done.paused);
    if (done.entered && !done.entered->empty()) {
        save_typed(frame, {new_id, *done.entered}, app::with_question(frame.desk.profile(), *done.entered));
    } else if (done.entered) {
        frame.state.refused.erase(new_id);
    }
    return done.bottom;
}

float draw_report_button(ProfileFrame& frame, Point at, float width) {
    const ButtonSpec make{"Make the report …", ButtonKind::quiet, chart::Icon::page};
    const Rect rect{at.x - 8, at.y, std::min(button_width(frame.ui, make), width + 8), 40};
    if (button(frame.ui, "questions:report", rect, make)) {
        frame.desk.show_report();
        frame.ui.draw_again();
    }
    return rect.bottom();
}

}  // namespace

float draw_questions(ProfileFrame& frame, Point at, float width) {
    close_what_is_gone(frame);
    Card card(frame.ui, "profile questions", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_card_head(frame, at, width, "Questions for the doctor",
                             "They go into the report that you can take along.");
    for (std::size_t i = 0; i < frame.profile.questions.size(); ++i) {
        const bool is_open = frame.state.question && frame.state.question->index == i;
        y = is_open ? draw_question_form(frame, i, {x, y}, inner) : draw_question(frame, i, {x, y}, inner);
        hairline(frame.ui, x, y, inner);
    }
    y = draw_new_question(frame, {x, y + 12}, inner);
    y = draw_report_button(frame, {x, y + 12}, inner);
    return card.finish(y + frame.layout.padding);
}

}  // namespace nightcramp::ui
