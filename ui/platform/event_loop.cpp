#include "ui/platform/event_loop.hpp"

#include "ui/platform/end_signals.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

/// Frames after something happened: what a frame changes shows in the next, and what that moves in the one
/// after.
constexpr int frames_after_activity = 3;
/// The clock may jump, and other programs may write: never sleep longer.
constexpr double longest_sleep_s = 30;

}  // namespace

void EventLoop::wait() {
    const bool busy = frames_left_ > 0 || app_.wants_another_frame() || window_.mouse_pending();
    if (busy && !window_.is_hidden()) return window_.wait(0);
    const double now = Window::time_s();
    double until = now + longest_sleep_s;
    if (const auto wake = app_.next_wake()) until = std::min(until, *wake);
    window_.wait(std::max(0.001, until - now));
}

/// Before any key is acted on, so that what others wrote is on screen first.
void EventLoop::look() {
    const double now = Window::time_s();
    if (!window_.take_focus() && now - looked_at_s_ < longest_sleep_s) return;
    looked_at_s_ = now;
    app_.desk().look();
}

bool EventLoop::must_draw() {
    const auto wake = app_.next_wake();
    const bool due = wake && Window::time_s() >= *wake;
    const bool changed = app_.take_news();
    if (window_.take_activity() || due || changed) frames_left_ = frames_after_activity;
    if (window_.is_hidden()) return due;  // what is typed is saved then, too
    return frames_left_ > 0 || app_.wants_another_frame() || window_.mouse_pending();
}

void EventLoop::draw() {
    if (app_.prepare(window_.scale())) window_.renew_fonts();
    window_.take_keys(app_.ui().input());
    app_.drop(window_.take_dropped());
    window_.begin_frame();
    const ImVec2 size = window_.size();
    app_.frame(size.x, size.y, Window::time_s());
    const chart::Color ground = app_.palette()[chart::Role::bg];
    window_.end_frame(static_cast<float>(ground.red) / 255, static_cast<float>(ground.green) / 255,
                      static_cast<float>(ground.blue) / 255);
    if (frames_left_ > 0) --frames_left_;
}

/// What was pressed before still counts; what is being typed is saved.
void EventLoop::take_over() {
    do draw();
    while (app_.ui().input().pending() || window_.mouse_pending());
    app_.end_typing();
    for (int i = 0; i < 2; ++i) draw();
}

/// What could not be saved is asked about.
bool EventLoop::may_end() {
    take_over();
    if (app_.desk().wants_to_close() || app_.desk().may_close()) return true;
    window_.refuse_to_close();
    frames_left_ = frames_after_activity;
    return false;
}

void EventLoop::run() {
    const EndSignals signals(Window::wake);
    while (true) {
        wait();
        if (signals.came()) return take_over();  // nobody is there to be asked
        look();
        if ((window_.asked_to_close() || app_.desk().wants_to_close()) && may_end()) return;
        if (must_draw()) draw();
    }
}

}  // namespace nightcramp::ui
