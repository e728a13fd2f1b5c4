#include "app/night_edits.hpp"
#include "chart/icons.hpp"
#include "ui/morning/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float closed_height = 44;

void draw_number(Ui& ui, Point centre, std::size_t number) {
    ui.canvas().fill_circle(centre, 14, ui.color(Role::cramp));
    label_centred(ui, centre, std::to_string(number), {Type::body_strong, Role::on_cramp, Align::centre});
}

void draw_words(Ui& ui, const MorningModel::CrampWords& words, Point at, float room, bool open) {
    const Type type = open ? Type::heading : Type::body_strong;
    const float title = label_centred(ui, at, words.title, {type}, room);
    if (words.summary.empty() || room - title < 60) return;
    label_centred(ui, {at.x + title + 8, at.y}, words.summary, {Type::body, Role::muted}, room - title - 8);
}

bool remove_button(MorningFrame& frame, std::size_t index, const Rect& rect) {
    const std::string what = fmt::format("Remove cramp {}", index + 1);
    return icon_button(frame.ui, fmt::format("cramp {} remove", index + 1), rect, chart::Icon::trash, what);
}

void remove(MorningFrame& frame, std::size_t index) {
    Desk& desk = frame.desk;
    frame.state.open_cramp.reset();
    frame.ui.focus().focus("answer:some");
    desk.put_with_undo(app::without_cramp(desk.night(), index));
}

float draw_closed(MorningFrame& frame, std::size_t index, Point at, float width) {
    Ui& ui = frame.ui;
    const Rect rect{at.x, at.y, width, closed_height};
    const float pad = frame.layout.padding;
    const Rect bin{rect.right() - 44, rect.y + 2, 40, 40};
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    const Rect face{rect.x, rect.y, width - 48, rect.height};
    ItemSpec spec{frame.model.cramps[index].title};
    spec.radius = 12;
    const Item item = ui.item(fmt::format("cramp {} open", index + 1), face, spec);
    if (item.hovered) ui.canvas().fill_rect(rect, ui.color(Role::raised), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::line), 1, 12);
    const float middle = rect.centre().y;
    draw_number(ui, {rect.x + pad + 14, middle}, index + 1);
    draw_words(ui, frame.model.cramps[index], {rect.x + pad + 40, middle}, width - pad - 40 - 88, false);
    draw_icon(ui.canvas(), chart::Icon::down, {bin.x - 20, middle}, 24, ui.color(Role::muted));
    const bool gone = remove_button(frame, index, bin);
    if (item.pressed) {
        open_cramp(frame, index);
    }
    const float bottom = rect.bottom();
    if (gone) remove(frame, index);
    return bottom;
}

float draw_open(MorningFrame& frame, std::size_t index, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "cramp card", at, width);
    const float pad = frame.layout.padding;
    const float middle = at.y + 12 + 16;
    draw_number(ui, {at.x + pad + 14, middle}, index + 1);
    const Rect bin{at.x + width - pad - 36, middle - 20, 40, 40};
    const Rect fold{bin.x - 48, bin.y, 40, 40};
    draw_words(ui, frame.model.cramps[index], {at.x + pad + 40, middle}, fold.x - at.x - pad - 44, true);
    const bool folded = icon_button(ui, "cramp fold", fold, chart::Icon::up, "Show this cramp in one line");
    const bool gone = remove_button(frame, index, bin);
    const Rect inner{at.x + pad, at.y + 12 + 32 + 8, width - 2 * pad, 0};
    const float bottom = card.finish(draw_cramp_body(frame, index, inner) + pad);
    if (folded) {
        frame.state.open_cramp.reset();
        ui.draw_again();
    }
    if (gone) remove(frame, index);
    return bottom;
}

}  // namespace

void open_cramp(MorningFrame& frame, std::size_t index) {
    frame.state.open_cramp = index;
    frame.state.more_of_cramp = false;
    frame.state.wrong.erase("cramp:when");
    frame.ui.forget("cramp:legs/region");
    frame.ui.forget("cramp:legs/side");
    frame.ui.focus().focus("cramp:legs");
    frame.ui.draw_again();
}

void put_cramp(MorningFrame& frame, std::size_t index, const Cramp& cramp) {
    frame.desk.put(app::with_cramp_at(frame.desk.night(), index, cramp));
}

float draw_cramps(MorningFrame& frame, Point at, float width) {
    float y = at.y;
    const std::size_t count = frame.model.cramps.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (i >= frame.desk.night().cramps.size()) break;  // removed in this frame
        const bool open = frame.state.open_cramp == i;
        y = open ? draw_open(frame, i, {at.x, y}, width) : draw_closed(frame, i, {at.x, y}, width);
        y += 12;
    }
    return y - 12;
}

}  // namespace nightcramp::ui
