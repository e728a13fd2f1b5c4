#pragma once

#include "chart/forest_chart.hpp"
#include "chart/icons.hpp"
#include "ui/widgets/ui.hpp"

#include <optional>
#include <string>

namespace nightcramp::ui {

/// How an answer looks beyond its words: icon, line and fill differ, not only the colour.
struct AnswerLook {
    chart::Icon icon = chart::Icon::dots;
    Role ink = Role::muted;
    std::optional<Role> fill{};
    bool dashed = false;
    bool outlined = false;
};

[[nodiscard]] AnswerLook look_of_answer(chart::Look look);
/// What does not come from nights of the person's own: common advice and studies, or safety.
[[nodiscard]] AnswerLook look_of_advice(bool is_safety);

inline constexpr float badge_height = 32;

/// The words of an answer in a pill at `at` (left, top); returns its width.
float badge(Ui& ui, Point at, const std::string& words, const AnswerLook& look);
[[nodiscard]] float badge_width(Ui& ui, const std::string& words, const AnswerLook& look);

}  // namespace nightcramp::ui
