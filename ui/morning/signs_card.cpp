#include "app/night_edits.hpp"
#include "chart/icons.hpp"
#include "diary/vocabulary.hpp"
#include "ui/morning/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/check_tile.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

namespace nightcramp::ui {
namespace {

std::string heading_of(Urgency urgency) {
    switch (urgency) {
        case Urgency::emergency:
            return "Call the emergency number now";
        case Urgency::same_day:
            return "Call a doctor today";
        case Urgency::doctor:
            break;
    }
    return "See a doctor";
}

/// The calm advice, on a ground of its own.
float draw_advice(Ui& ui, const WarningSign& sign, Point at, float width) {
    const float inner = width - 24 - 16 - 12 - 12;
    const float text = paragraph_height(ui, inner, sign.advice, Type::body);
    const Rect box{at.x, at.y, width, text + 24 + 24};
    ui.canvas().fill_rect(box, ui.color(Role::warn_soft), 8);
    ui.canvas().stroke_rect(box, ui.color(Role::warn), 1.5F, 8);
    draw_icon(ui.canvas(), chart::Icon::warn, {box.x + 24, box.y + 24}, 24, ui.color(Role::warn));
    label(ui, {box.x + 48, box.y + 12}, heading_of(sign.urgency), {Type::body_strong});
    paragraph(ui, {box.x + 48, box.y + 36}, inner, sign.advice, {});
    return box.bottom();
}

float draw_sign(MorningFrame& frame, const present::SignRow& row, Point at, float width) {
    Ui& ui = frame.ui;
    const float text = paragraph_height(ui, width - 44, row.sign->name, Type::body);
    const Rect rect{at.x - 8, at.y, width + 16, std::max(44.0F, text + 20)};
    ItemSpec spec{row.sign->name};
    spec.inset = true;
    const Item item = ui.item("sign:" + row.sign->id, rect, spec);
    if (item.hovered) ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
    draw_check_box(ui, {at.x, rect.centre().y - 10, 20, 20}, row.noticed);
    paragraph(ui, {at.x + 36, rect.centre().y - text / 2}, width - 44, row.sign->name, {});
    float y = rect.bottom();
    if (row.noticed) y = draw_advice(ui, *row.sign, {at.x, y + 4}, width) + 8;
    if (item.pressed) frame.desk.put(app::with_sign(frame.desk.night(), row.sign->id, !row.noticed));
    return y;
}

float draw_list(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    float y = at.y;
    std::optional<Urgency> urgency;
    for (const present::SignRow& row : frame.model.signs) {
        if (urgency != row.sign->urgency) {
            urgency = row.sign->urgency;
            label(ui, {at.x, y + 8}, heading_of(row.sign->urgency), {Type::small, Role::muted});
            y += 32;
        }
        y = draw_sign(frame, row, {at.x, y}, width);
    }
    const auto& answer = frame.desk.night().warning_signs;
    ButtonSpec none{"Nothing of this"};
    none.chosen = answer && answer->empty();
    const float needed = button_width(ui, none);
    if (frame.model.noticed.empty()) {
        if (button(ui, "signs:none", {at.x, y + 12, needed, 40}, none)) {
            const Night& night = frame.desk.night();
            frame.desk.put(none.chosen ? app::signs_unanswered(night) : app::without_signs(night));
            frame.state.signs_open = none.chosen;
            ui.draw_again();
        }
        y += 52;
    }
    return y;
}

std::string hint(const MorningFrame& frame) {
    const auto& signs = frame.desk.night().warning_signs;
    if (!signs) return "Swelling, warmth, numbness …";
    if (signs->empty()) return "Nothing noticed.";
    return signs->size() == 1 ? "One sign noticed." : std::to_string(signs->size()) + " signs noticed.";
}

/// The question and a word on it, in one line or two, centred on at.y.
void draw_title(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const std::string question = "Something unusual?";
    const float needed = ui.canvas().text_width(question, Type::body) + 6;
    const bool one_line = needed + ui.canvas().text_width(hint(frame), Type::body) <= width;
    const float up = one_line ? 0 : 12;
    label_centred(ui, {at.x, at.y - up}, question, {}, width);
    const Point beside = one_line ? Point{at.x + needed, at.y} : Point{at.x, at.y + up};
    label_centred(ui, beside, hint(frame), {Type::body, Role::muted}, width);
}

}  // namespace

float draw_signs(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "signs card", at, width);
    const float pad = frame.layout.padding;
    const float inner = width - 2 * pad;
    const float x = at.x + pad;
    ButtonSpec spec{frame.state.signs_open ? "Close" : "Look at the signs"};
    const float button_px = button_width(ui, spec);
    const float middle = at.y + 16 + 20;
    draw_title(frame, {x, middle}, inner - button_px - 12);
    if (button(ui, "signs:open", {x + inner - button_px, middle - 20, button_px, 40}, spec)) {
        frame.state.signs_open = !frame.state.signs_open;
        ui.draw_again();
    }
    float y = middle + 20;
    if (frame.state.signs_open) {
        y = draw_list(frame, {x, y + 4}, inner);
    } else {
        for (const WarningSign* sign : frame.model.noticed) {
            y = draw_advice(ui, *sign, {x, y + 12}, inner);
        }
    }
    return card.finish(y + 16);
}

}  // namespace nightcramp::ui
