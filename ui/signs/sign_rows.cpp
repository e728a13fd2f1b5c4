#include "ui/signs/sign_rows.hpp"

#include "chart/icons.hpp"
#include "ui/widgets/check_tile.hpp"
#include "ui/widgets/label.hpp"

#include <algorithm>
#include <optional>

namespace nightcramp::ui {
namespace {

using Toggle = std::function<void(const std::string& sign)>;

std::string_view question_heading(Urgency urgency) {
    switch (urgency) {
        case Urgency::emergency:
            return "With one of these, call the emergency number at once";
        case Urgency::same_day:
            return "With one of these, call a doctor the same day";
        case Urgency::doctor:
            break;
    }
    return "With one of these, see a doctor";
}

float draw_sign(Ui& ui, const present::SignRow& row, Point at, float width, const Toggle& toggle) {
    const float text = paragraph_height(ui, width - 44, row.sign->name, Type::body);
    const Rect rect{at.x - 8, at.y, width + 16, std::max(44.0F, text + 20)};
    ItemSpec spec{row.sign->name};
    spec.inset = true;
    const Item item = ui.item("sign:" + row.sign->id, rect, spec);
    if (item.hovered) ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
    draw_check_box(ui, {at.x, rect.centre().y - 10, 20, 20}, row.noticed);
    paragraph(ui, {at.x + 36, rect.centre().y - text / 2}, width - 44, row.sign->name, {});
    float y = rect.bottom();
    if (row.noticed) y = draw_sign_advice(ui, *row.sign, {at.x, y + 4}, width) + 8;
    if (item.pressed) toggle(row.sign->id);
    return y;
}

}  // namespace

std::string_view heading_of(Urgency urgency) {
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

float draw_sign_advice(Ui& ui, const WarningSign& sign, Point at, float width) {
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

float draw_sign_rows(Ui& ui, const std::vector<present::SignRow>& rows, Point at, float width,
                     const Toggle& toggle) {
    float y = at.y;
    std::optional<Urgency> urgency;
    for (const present::SignRow& row : rows) {
        if (urgency != row.sign->urgency) {
            urgency = row.sign->urgency;
            label(ui, {at.x, y + 8}, question_heading(row.sign->urgency), {Type::small, Role::muted});
            y += 32;
        }
        y = draw_sign(ui, row, {at.x, y}, width, toggle);
    }
    return y;
}

}  // namespace nightcramp::ui
