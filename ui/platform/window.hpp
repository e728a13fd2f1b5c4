#pragma once

#include "ui/compat/renderer_compat.hpp"
#include "ui/widgets/input.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

struct GLFWwindow;

namespace nightcramp::ui {

/// There is no display, or no OpenGL on it.
class NoWindow : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct WindowOptions {
    int width = 1280;  ///< in the units of the display
    int height = 800;
    bool visible = true;
    std::optional<float> scale{};  ///< instead of the display's
};

/// The window of the desktop, with Dear ImGui's context and its drawing in it.
class Window {
public:
    /// Throws NoWindow.
    explicit Window(const WindowOptions& options);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Waits for something to happen, at most so long; not at all for 0.
    void wait(double seconds);
    /// Whether something happened since the last call that the window has to answer to.
    [[nodiscard]] bool take_activity();
    /// Whether the window came to the front since the last call.
    [[nodiscard]] bool take_focus();
    /// The files and folders that were dropped on the window since the last call.
    [[nodiscard]] std::vector<std::filesystem::path> take_dropped();
    [[nodiscard]] bool asked_to_close() const;
    void refuse_to_close();
    [[nodiscard]] bool is_hidden() const;

    /// Moves the keys that were pressed over.
    void take_keys(Input& input);
    /// Whether the mouse did more than one frame shows.
    [[nodiscard]] bool mouse_pending() const { return mouse_.pending(); }

    /// The fonts were loaded anew.
    void renew_fonts();
    void begin_frame();
    /// Draws what ImGui::Render() left on `red, green, blue`, and shows it.
    void end_frame(float red, float green, float blue);

    /// Device pixels per logical pixel at text size 100 %, in the units that Dear ImGui works in.
    [[nodiscard]] float scale() const;
    /// The size in those units.
    [[nodiscard]] ImVec2 size() const;
    void resize(int width, int height);

    /// What a frame showed: RGB, the first row on top.
    struct Picture {
        int width = 0;
        int height = 0;
        std::vector<std::uint8_t> rgb;
    };
    /// Whether end_frame() keeps what it shows; for pictures of the window.
    bool keeps_picture = false;
    [[nodiscard]] const Picture& picture() const { return picture_; }

    [[nodiscard]] static double time_s();
    /// Ends a wait(); from any thread, while there is a window.
    static void wake();

private:
    struct Events;

    void install_callbacks();
    void read_picture(int width, int height);

    GLFWwindow* window_ = nullptr;
    std::optional<float> scale_;
    compat::MouseFeed mouse_;
    std::vector<KeyEvent> keys_;
    std::vector<std::filesystem::path> dropped_;
    Picture picture_;
    bool has_begun_ = false;
    bool active_ = true;
    bool focused_ = false;
};

}  // namespace nightcramp::ui
