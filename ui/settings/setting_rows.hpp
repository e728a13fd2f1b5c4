#pragma once

#include "ui/widgets/ui.hpp"

#include <string>

namespace nightcramp::ui {

/// A row of a settings card: label and sentence at the left, room for a control of that width at the right,
/// or below where it is narrow.
struct SettingRow {
    Rect control;
    float bottom = 0;
};

SettingRow setting_row(Ui& ui, Point at, float width, const std::string& name, const std::string& sentence,
                       float control_width);

}  // namespace nightcramp::ui
