#include "ui/experiments/instruction_drawing.hpp"
#include "ui/experiments/parts.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float drawing_width = 232;
constexpr float drawing_height = drawing_width * 0.6F;
constexpr float button_height = 44;
constexpr float widest_text = 560;

/// Where the words end and whether a picture stands beside them.
struct TonightRoom {
    float pad = 28;
    float words = 0;
    bool draws = false;
};

TonightRoom room_of(const ExperimentsFrame& frame, const FollowModel& model, float width) {
    const auto& with = model.words.tonight->with;
    TonightRoom room;
    room.pad = frame.layout.breadth == Breadth::wide ? 28 : frame.layout.padding;
    const float inner = width - 2 * room.pad;
    room.draws = with && !model.words.tonight->is_over && has_drawing(model.habit.id, *with) &&
                 inner > drawing_width + 300;
    room.words = std::min(widest_text, room.draws ? inner - drawing_width - 24 : inner);
    return room;
}

void answer(ExperimentsFrame& frame, const FollowModel& model, bool done) {
    frame.desk.say_done(model.experiment, done);
    if (frame.desk.view == View::morning) frame.ui.focus().focus("habit:" + model.habit.id);
    frame.ui.draw_again();
}

/// What can be said with one press, and where the diary has to ask more the way there.
std::vector<TopButton> answers_of(ExperimentsFrame& frame, const FollowModel& model) {
    const present::TonightWords& words = *model.words.tonight;
    const bool with = *words.with;
    const auto spec = [&](const std::string& label, bool says) {
        ButtonSpec one{label};
        one.chosen = words.did == says;
        const bool as_drawn = !words.did && says == with;
        if (as_drawn) one.kind = ButtonKind::primary;
        if (one.chosen || as_drawn) one.icon = chart::Icon::check;
        return one;
    };
    std::vector<TopButton> buttons;
    if (words.done.empty()) {
        const std::string where = frame.desk.offers_tonight() ? "Note it in Tonight" : "Note it in Morning";
        buttons.push_back({"tonight:diary", {where, ButtonKind::primary}, [&frame, &model] {
                               frame.desk.show_view(View::morning);
                               frame.desk.show_night(model.words.tonight->night);
                               frame.ui.focus().focus("habit:" + model.habit.id);
                           }});
    } else {
        buttons.push_back(
            {"tonight:done", spec(words.done, with), [&frame, &model, with] { answer(frame, model, with); }});
    }
    if (words.not_done.empty()) return buttons;
    buttons.push_back({"tonight:not done", spec(words.not_done, !with),
                       [&frame, &model, with] { answer(frame, model, !with); }});
    return buttons;
}

/// "It is in place", "Not tonight". What was answered is said behind them, and the other answer stays at
/// hand.
float draw_answers(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    Ui& ui = frame.ui;
    const std::string& answered = model.words.tonight->answered;
    const std::vector<TopButton> buttons = answers_of(frame, model);
    const TopButton* pressed = nullptr;
    float x = at.x;
    for (const TopButton& one : buttons) {
        const float each = std::min(width, button_width(ui, one.spec) + 4);
        if (x > at.x && x + each > at.x + width) {
            x = at.x;
            at.y += button_height + 8;
        }
        if (button(ui, one.id, {x, at.y, each, button_height}, one.spec)) pressed = &one;
        x += each + 12;
    }
    if (!answered.empty()) {
        const bool fits = x + 4 + ui.canvas().text_width(answered, Type::small) <= at.x + width;
        if (!fits) at.y += button_height;
        label_centred(ui, {fits ? x + 4 : at.x, at.y + button_height / 2}, answered,
                      {Type::small, Role::muted}, width);
    }
    if (pressed != nullptr) pressed->act();
    return at.y + button_height;
}

/// What is read in the morning: when tonight's instruction comes, and small below it what last night was.
float draw_morning(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    Ui& ui = frame.ui;
    const present::TonightWords& words = *model.words.tonight;
    float y = at.y;
    if (!words.next.empty()) {
        y += paragraph(ui, {at.x, y}, width, words.next_head, {Type::body, Role::muted}) + 4;
        y += paragraph(ui, {at.x, y}, width, words.next, {Type::heading}) + 20;
    }
    std::string last = words.instruction;
    if (!words.was_it_so.empty()) last += " " + words.was_it_so;
    y += paragraph(ui, {at.x, y}, width, last, {}) + 12;
    return draw_answers(frame, model, {at.x, y}, width);
}

/// What to do tonight, or when that is said.
float draw_evening(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    Ui& ui = frame.ui;
    const present::TonightWords& words = *model.words.tonight;
    float y = at.y;
    y += paragraph(ui, {at.x, y}, width, words.head, {Type::body, Role::muted}) + 4;
    y += paragraph(ui, {at.x, y}, width, words.instruction,
                   {words.with ? Type::title : Type::heading, Role::text}) +
         4;
    if (!words.detail.empty()) y += paragraph(ui, {at.x, y}, width, words.detail, {});
    return words.with ? draw_answers(frame, model, {at.x, y + 16}, width) : y;
}

}  // namespace

float draw_tonight_card(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    const present::TonightWords& words = *model.words.tonight;
    CardEdge edge;
    edge.border = words.with && !words.is_over ? Role::accent : Role::line;
    Card card(frame.ui, "experiment tonight", at, width, edge);
    const TonightRoom room = room_of(frame, model, width);
    const Point inside{at.x + room.pad, at.y + 24};
    const float y = words.is_over ? draw_morning(frame, model, inside, room.words)
                                  : draw_evening(frame, model, inside, room.words);
    const float bottom = y + 24;
    if (room.draws) {
        const float middle = (at.y + bottom) / 2;
        const Rect area{at.x + width - room.pad - drawing_width, middle - drawing_height / 2, drawing_width,
                        drawing_height};
        draw_instruction(frame.ui.canvas(), model.habit.id, *words.with, area, frame.ui.palette());
    }
    return card.finish(bottom);
}

}  // namespace nightcramp::ui
