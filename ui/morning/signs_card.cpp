#include "app/night_edits.hpp"
#include "diary/vocabulary.hpp"
#include "ui/morning/parts.hpp"
#include "ui/signs/sign_rows.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

float draw_list(MorningFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    float y = draw_sign_rows(ui, frame.model.signs, at, width, [&](const std::string& sign) {
        const auto& noticed = frame.model.noticed;
        const bool had = std::any_of(noticed.begin(), noticed.end(),
                                     [&](const WarningSign* one) { return one->id == sign; });
        frame.desk.put(app::with_sign(frame.desk.night(), sign, !had));
    });
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
            y = draw_sign_advice(ui, *sign, {x, y + 12}, inner);
        }
    }
    return card.finish(y + 16);
}

}  // namespace nightcramp::ui
