#include "app/night_edits.hpp"
#include "ui/morning/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

void ask_before_dropping_cramps(MorningFrame& frame) {
    Desk& desk = frame.desk;
    const std::size_t count = desk.night().cramps.size();
    Dialog dialog{"no cramps",
                  "No cramps after all?",
                  fmt::format("{} entered for this night. \"No cramps\" removes {}; Undo brings {} back.",
                              count == 1 ? "One cramp is" : fmt::format("{} cramps are", count),
                              count == 1 ? "it" : "them", count == 1 ? "it" : "them"),
                  {},
                  {}};
    dialog.buttons.push_back(
        {"No cramps", [&desk] { desk.put_with_undo(app::without_cramps(desk.night())); }, false});
    dialog.buttons.push_back({"Keep the cramps", {}, true});
    desk.dialogs.add(std::move(dialog));
}

ButtonSpec answer(const std::string& label, chart::Icon icon, const std::string& key, const Layout& layout) {
    ButtonSpec spec{label, ButtonKind::answer, icon, key};
    spec.type = layout.breadth == Breadth::medium ? Type::body : Type::heading;
    spec.spread = layout.breadth == Breadth::narrow;
    return spec;
}

void draw_answers(MorningFrame& frame, const Rect& none_rect, const Rect& some_rect) {
    Ui& ui = frame.ui;
    const Night& night = frame.desk.night();
    ButtonSpec none = answer("No cramps", chart::Icon::check, "N", frame.layout);
    none.chosen = night.cramps_answer == CrampsAnswer::none;
    none.filled = !is_recorded(night);
    if (frame.desk.is_tonight()) {
        none.enabled = false;
        none.tooltip = "Tonight is not over: this can be said tomorrow morning.";
    }
    const bool more = !night.cramps.empty();
    ButtonSpec some = answer(more ? "Another cramp" : "Add a cramp", chart::Icon::plus, "A", frame.layout);
    some.filled = !is_recorded(night);
    if (button(ui, "answer:none", none_rect, none)) {
        if (none.chosen) {
            frame.desk.put(app::cramps_unanswered(night));
        } else {
            say_no_cramps(frame);
        }
    }
    if (button(ui, "answer:some", some_rect, some)) add_cramp(frame);
}

}  // namespace

void say_no_cramps(MorningFrame& frame) {
    Desk& desk = frame.desk;
    if (desk.night().cramps_answer == CrampsAnswer::none) return;
    if (!desk.night().cramps.empty()) return ask_before_dropping_cramps(frame);
    if (desk.put(app::without_cramps(desk.night()))) focus_open_habit(frame);
}

void add_cramp(MorningFrame& frame) {
    Desk& desk = frame.desk;
    if (!desk.put(app::with_cramp(desk.night(), Cramp()))) return;
    open_cramp(frame, desk.night().cramps.size() - 1);
}

float draw_question(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    float y = at.y;
    const bool tonight = frame.desk.is_tonight();
    label(ui, {at.x, y}, tonight ? "Cramps so far in the night of" : frame.model.question.lead,
          {Type::body, Role::muted});
    y += 24;
    std::string night = frame.model.question.night;
    if (tonight && night.ends_with('?')) night.pop_back();
    y += paragraph(ui, {at.x, y}, width, night, {Type::heading}) + 12;
    const bool stacked = frame.layout.breadth == Breadth::narrow;
    const Rect row{at.x, y, width, 56};
    if (stacked) {
        draw_answers(frame, row, row.moved(0, 64));
        return y + 120;
    }
    draw_answers(frame, cell(row, 0, 2, 12), cell(row, 1, 2, 12));
    return y + 56;
}

}  // namespace nightcramp::ui
