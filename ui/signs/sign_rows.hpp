#pragma once

#include "present/sign_list.hpp"
#include "ui/widgets/ui.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Warning signs, the same wherever they are asked or answered.
namespace nightcramp::ui {

/// "Call a doctor today"
[[nodiscard]] std::string_view heading_of(Urgency urgency);

/// The calm advice, on a ground of its own. Returns where it ends.
float draw_sign_advice(Ui& ui, const WarningSign& sign, Point at, float width);

/// Every sign with a box to tick, under headings that say how urgent it is; the advice of those that are
/// ticked stands below them. `toggle` gets the sign that was pressed. Returns where they end.
float draw_sign_rows(Ui& ui, const std::vector<present::SignRow>& rows, Point at, float width,
                     const std::function<void(const std::string& sign)>& toggle);

}  // namespace nightcramp::ui
