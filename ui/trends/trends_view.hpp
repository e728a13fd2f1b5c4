#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/trends/trends_model.hpp"
#include "ui/widgets/ui.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace nightcramp::ui {

/// What is open, and where in time the person looks.
struct TrendsState {
    std::optional<chart::TimeView> view{};
    std::optional<Date> cursor{};   ///< the night that the keyboard is on
    std::optional<Date> pointed{};  ///< the night that the line goes through
    std::optional<Date> found{};    ///< the same, as this frame finds it: the next one draws it
    std::optional<chart::TimeView> dragged_from{};
    std::string dragged{};  ///< id of the chart that the mouse holds; empty where it holds none
    bool was_dragged = false;
    bool charts_open = false;
    bool habits_open = false;
    Rect plots{};       ///< of the charts over time, as drawn last; the wheel belongs to them
    Rect over_plots{};  ///< of the habits over the cramps
};

/// What the parts of the view share in a frame.
struct TrendsFrame {
    Ui& ui;
    Desk& desk;
    const Layout& layout;
    TrendsModel& model;
    TrendsState& state;
};

/// The charts over one axis of time, and what was counted in the nights that are shown.
class TrendsView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    void follow(Desk& desk);

    std::filesystem::path file_;
    TrendsModel model_;
    TrendsState state_;
};

}  // namespace nightcramp::ui
