#include "ui/widgets/badge.hpp"

#include "chart/stroke.hpp"
#include "ui/widgets/label.hpp"

namespace nightcramp::ui {
namespace {

using chart::Icon;
using chart::Look;

constexpr float pad = 12;
constexpr float icon_size = 16;

Type type_of(const AnswerLook& look) {
    return look.ink == Role::muted ? Type::body : Type::body_strong;
}

}  // namespace

AnswerLook look_of_answer(Look look) {
    switch (look) {
        case Look::cannot_tell:
            return {Icon::dots, Role::muted, std::nullopt, true, false};
        case Look::sealed:
            return {Icon::lock, Role::muted, std::nullopt, false, false};
        case Look::little_difference:
            return {Icon::equal, Role::text, Role::raised, false, false};
        case Look::probably_fewer:
            return {Icon::arrow_down, Role::good, Role::good_soft, false, true};
        case Look::fewer:
            return {Icon::arrow_down, Role::on_good, Role::good, false, false};
        case Look::more:
            return {Icon::arrow_up, Role::on_cramp, Role::cramp, false, false};
        case Look::probably_more:
            break;
    }
    return {Icon::arrow_up, Role::cramp, Role::cramp_soft, false, true};
}

AnswerLook look_of_advice(bool is_safety) {
    if (is_safety) return {Icon::shield, Role::warn, Role::warn_soft, false, true};
    return {Icon::page, Role::muted, Role::raised, false, false};
}

float badge_width(Ui& ui, const std::string& words, const AnswerLook& look) {
    return pad + icon_size + 8 + ui.canvas().text_width(words, type_of(look)) + pad;
}

float badge(Ui& ui, Point at, const std::string& words, const AnswerLook& look) {
    const Rect rect{at.x, at.y, badge_width(ui, words, look), badge_height};
    chart::Canvas& canvas = ui.canvas();
    if (look.fill) canvas.fill_rect(rect, ui.color(*look.fill), badge_height / 2);
    if (look.outlined) canvas.stroke_rect(rect, ui.color(look.ink), 1.5F, badge_height / 2);
    if (look.dashed) {
        chart::dashed_rect(canvas, rect, ui.color(Role::control), 1.5F, badge_height / 2, 4, 4);
    }
    const float middle = rect.centre().y;
    chart::draw_icon(canvas, look.icon, {rect.x + pad + icon_size / 2, middle}, icon_size, ui.color(look.ink),
                     1.5F);
    label_centred(ui, {rect.x + pad + icon_size + 8, middle}, words, {type_of(look), look.ink});
    return rect.width;
}

}  // namespace nightcramp::ui
