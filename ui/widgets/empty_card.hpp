#pragma once

#include "chart/icons.hpp"
#include "ui/widgets/ui.hpp"

#include <string>

namespace nightcramp::ui {

/// What a view says that has nothing to show yet.
struct EmptySpec {
    chart::Icon icon = chart::Icon::page;
    std::string heading;
    std::string sentence;  ///< what is missing, and from when the view works
    std::string action;    ///< of the button
};

/// One card with an icon, a heading, a sentence and the one thing to do, at the top of `content`. True once
/// it is pressed. The button's id is `id`.
bool empty_card(Ui& ui, const std::string& id, const Rect& content, float padding, const EmptySpec& spec);

}  // namespace nightcramp::ui
