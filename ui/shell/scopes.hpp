#pragma once

#include "ui/widgets/ui.hpp"

#include <string>

/// Everything in Dear ImGui that has an End has a guard, so that neither a return nor a throw can unbalance
/// it.
namespace nightcramp::ui {

/// The window's ground: as large as the window, below everything else.
class GroundScope {
public:
    explicit GroundScope(Ui& ui);
    ~GroundScope();
    GroundScope(const GroundScope&) = delete;
    GroundScope& operator=(const GroundScope&) = delete;

private:
    Ui& ui_;
};

/// Something that lies over the ground without stopping it.
class OverlayScope {
public:
    OverlayScope(Ui& ui, const char* id, const Rect& rect);
    ~OverlayScope();
    OverlayScope(const OverlayScope&) = delete;
    OverlayScope& operator=(const OverlayScope&) = delete;

private:
    Ui& ui_;
};

/// Something that the window stops for: what lies below is dimmed, and neither mouse nor keys reach it.
class ModalScope {
public:
    ModalScope(Ui& ui, const std::string& id, const Rect& rect);
    ~ModalScope();
    ModalScope(const ModalScope&) = delete;
    ModalScope& operator=(const ModalScope&) = delete;

    [[nodiscard]] explicit operator bool() const { return open_; }

private:
    Ui& ui_;
    bool open_ = false;
};

}  // namespace nightcramp::ui
