#pragma once

#include "ui/platform/window.hpp"
#include "ui/shell/app.hpp"

namespace nightcramp::ui {

/// Drives the window: sleeps until something happens or is due, draws what changed, and no frame more.
class EventLoop {
public:
    EventLoop(Window& window, App& app) : window_(window), app_(app) {}

    /// Until the person closes the window, or the system asks the program to end.
    void run();

    /// One frame, whatever happened.
    void draw();

private:
    void wait();
    void look();
    [[nodiscard]] bool must_draw();
    void take_over();
    [[nodiscard]] bool may_end();

    Window& window_;
    App& app_;
    int frames_left_ = 3;
    double looked_at_s_ = 0;
};

}  // namespace nightcramp::ui
