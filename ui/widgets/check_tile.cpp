#include "ui/widgets/check_tile.hpp"

#include "chart/icons.hpp"
#include "ui/widgets/label.hpp"

namespace nightcramp::ui {

void draw_check_box(Ui& ui, const Rect& rect, bool checked) {
    if (!checked) return ui.canvas().stroke_rect(rect, ui.color(Role::control), 1.5F, 4);
    ui.canvas().fill_rect(rect, ui.color(Role::accent), 4);
    draw_icon(ui.canvas(), chart::Icon::check, rect.centre(), 14, ui.color(Role::on_accent));
}

bool check_tile(Ui& ui, const std::string& id, const Rect& rect, const std::string& text, bool checked,
                const std::string& tooltip) {
    const Item item = ui.item(id, rect, {text});
    if (checked) {
        ui.canvas().fill_rect(rect, ui.color(Role::accent_soft), 8);
    } else {
        if (item.hovered) ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
        ui.canvas().stroke_rect(rect, ui.color(Role::line), 1, 8);
    }
    const float middle = rect.centre().y;
    draw_check_box(ui, {rect.x + 13, middle - 10, 20, 20}, checked);
    label_centred(ui, {rect.x + 45, middle}, text, {Type::body, checked ? Role::text : Role::muted},
                  rect.width - 53);
    ui.tooltip(item, tooltip);
    return item.pressed;
}

}  // namespace nightcramp::ui
