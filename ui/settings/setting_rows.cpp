#include "ui/settings/setting_rows.hpp"

#include "ui/widgets/label.hpp"

#include <algorithm>

namespace nightcramp::ui {

SettingRow setting_row(Ui& ui, Point at, float width, const std::string& name, const std::string& sentence,
                       float control_width) {
    const bool below = width < control_width + 200;
    const float words = below ? width : width - control_width - 24;
    float y = at.y + (sentence.empty() && !below ? 20.0F : 12.0F);
    label(ui, {at.x, y}, name, {Type::body});
    y += 24;
    if (!sentence.empty()) y += paragraph(ui, {at.x, y}, words, sentence, {Type::small, Role::muted});
    if (below) {
        const Rect control{at.x, y + 8, std::min(control_width, width), 40};
        return {control, control.bottom() + 12};
    }
    const float bottom = std::max(at.y + 64, y + 12);
    const Rect control{at.x + width - control_width, (at.y + bottom) / 2 - 20, control_width, 40};
    return {control, bottom};
}

}  // namespace nightcramp::ui
