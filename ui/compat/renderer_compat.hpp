#pragma once

// The part of the layer that only a real window needs.

#include "ui/compat/imgui_compat.hpp"

#include <deque>
#include <utility>

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>

namespace nightcramp::ui::compat {

/// The fonts were loaded anew: the renderer's picture of them has to follow.
inline void renew_font_texture() {
#if IMGUI_VERSION_NUM < 19200
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
#endif
}

/// Mouse buttons in the order in which they were pressed, one change of a button a frame. From 1.87 on the
/// library does this itself; 1.86 looks at the mouse once a frame, and two quick clicks become one.
class MouseFeed {
public:
    void move(ImVec2 at) { add({at, -1, false}); }
    void button(int button, bool down) { add({{}, button, down}); }

    /// After the backend's NewFrame(), before ImGui's.
    void pump() {
#if IMGUI_VERSION_NUM < 18700
        bool changed = false;
        while (!events_.empty()) {
            const Event event = events_.front();
            if (changed) break;
            events_.pop_front();
            if (event.button < 0) {
                at_ = event.at;
            } else {
                down_[event.button] = event.down;
                changed = true;
            }
        }
        ImGuiIO& io = ImGui::GetIO();
        if (seen_) io.MousePos = at_;
        for (int i = 0; i < 3; ++i) io.MouseDown[i] = down_[i];
#endif
    }

    [[nodiscard]] bool pending() const { return !events_.empty(); }

private:
    struct Event {
        ImVec2 at;
        int button = -1;  ///< -1: moved
        bool down = false;
    };

    void add([[maybe_unused]] const Event& event) {
#if IMGUI_VERSION_NUM < 18700
        seen_ = true;
        if (event.button < 3) events_.push_back(event);
#endif
    }

    std::deque<Event> events_;
    [[maybe_unused]] ImVec2 at_{-1, -1};
    [[maybe_unused]] bool down_[3]{};
    [[maybe_unused]] bool seen_ = false;
};

}  // namespace nightcramp::ui::compat
