#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"
#include "ui/draw/draw_list_canvas.hpp"
#include "ui/draw/picture_board.hpp"
#include "ui/widgets/focus_ring.hpp"
#include "ui/widgets/input.hpp"
#include "ui/widgets/probe.hpp"
#include "ui/widgets/text_editor.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace nightcramp::ui {

using chart::Align;
using chart::cell;
using chart::Color;
using chart::Point;
using chart::Rect;
using chart::Role;
using chart::Type;

/// What the shell says before a frame.
struct FrameStart {
    const chart::Palette* palette = nullptr;
    float width = 0;  ///< of the window, in logical pixels
    float height = 0;
    double time_s = 0;   ///< since some moment; only differences count
    bool modal = false;  ///< something is open that the keyboard belongs to
};

struct ItemSpec {
    std::string label;  ///< what it says, for tests
    bool enabled = true;
    bool in_ring = true;     ///< the keyboard can reach it
    float radius = 8;        ///< of the focus ring's inner edge
    bool inset = false;      ///< the ring is drawn inside: rows, tiles, leg regions
    bool own_ring = false;   ///< the widget draws its focus itself
    bool takes_all = false;  ///< of rows: a press on a control inside moves the focus here too
    bool text = false;       ///< the mouse shows a caret over it
};

/// What the person does with something on the screen.
struct Item {
    Rect rect;
    bool hovered = false;
    bool held = false;
    bool clicked = false;  ///< with the mouse
    bool pressed = false;  ///< with the mouse, Enter or Space
    bool focused = false;
};

/// A number or text that is being typed into the control `id`.
struct Typing {
    std::string id;
    std::string text;
};

/// What widgets draw on and listen to. One per window; it lives as long as the window.
class Ui {
public:
    explicit Ui(Fonts& fonts) : fonts_(fonts) {}

    /// After ImGui::NewFrame(). The first event that waits becomes this frame's.
    void begin_frame(const FrameStart& start);
    /// Before ImGui::Render(): what nobody took moves the focus.
    void end_frame();

    /// Draws into the Dear ImGui window that was begun last. Where one is `modal`, the keyboard belongs to
    /// it.
    void enter_window(bool modal = false);

    /// Draws over every window from now on: tooltips.
    void draw_above_all();

    [[nodiscard]] chart::Canvas& canvas() { return watched ? watched(*canvas_) : *canvas_; }
    [[nodiscard]] Color color(Role role) const { return (*start_.palette)[role]; }
    [[nodiscard]] const chart::Palette& palette() const { return *start_.palette; }
    [[nodiscard]] float width() const { return start_.width; }
    [[nodiscard]] float height() const { return start_.height; }
    [[nodiscard]] double time_s() const { return start_.time_s; }
    [[nodiscard]] Input& input() { return input_; }
    [[nodiscard]] FocusRing& focus() { return focus_; }
    [[nodiscard]] Fonts& fonts() { return fonts_; }

    /// Something that the mouse and the keyboard can reach. Ids are unique in the window.
    Item item(const std::string& id, const Rect& rect, const ItemSpec& spec);

    /// A stop of the keyboard with controls of its own inside: a click beside them moves the focus here.
    Item row(const std::string& id, const Rect& rect, const ItemSpec& spec);

    /// Whether keys go to what is drawn now: nothing modal lies above it.
    [[nodiscard]] bool has_keys() const { return modal_ == modal_expected_; }
    /// Whether the focus is shown: from the first key on, and until the mouse is used.
    [[nodiscard]] bool shows_focus() const { return input_.seen() > 0 || !mouse_used_; }
    [[nodiscard]] Point mouse() const;
    [[nodiscard]] bool mouse_down() const;
    [[nodiscard]] bool shift_held() const;
    /// Lines that the wheel turned in this frame, if nothing lies over the current window and nobody took
    /// them.
    [[nodiscard]] float wheel() const;
    /// The same for whoever the wheel belongs to over `rect`, so that what lies around it does not scroll.
    float take_wheel(const Rect& rect);
    /// How far the mouse was moved with its button held, from where it was pressed; (0, 0) while it was
    /// hardly moved.
    [[nodiscard]] Point drag() const;

    /// The pointer over the item that was named last: a hand where something can be pressed, else an arrow.
    static void use_cursor(bool hand);

    /// Draws a ring around `rect` when everything else of the window has been drawn.
    void ring(const Rect& rect, float radius, bool inset);
    /// A line of words beside what the mouse rests on, shown after a moment.
    void tooltip(const Item& item, std::string text);
    [[nodiscard]] const std::optional<std::pair<Rect, std::string>>& tooltip() const { return tooltip_; }
    /// Ends what is drawn into a window: its focus ring comes last.
    void leave_window();

    /// A number that a widget keeps between frames; `otherwise` until it was set.
    float& remembered(const std::string& id, float otherwise);
    void forget(const std::string& id) { remembered_.erase(id); }

    /// Narrows drawing and clicking to `rect` until leave_clip().
    void enter_clip(const Rect& rect);
    void leave_clip();
    [[nodiscard]] Rect clip() const;

    /// What is typed is taken over in the next frame, as if the field had been left.
    void end_typing() { end_typing_next_ = true; }
    /// Whether this is that frame, or one in which the mouse was pressed outside `field`.
    [[nodiscard]] bool ends_typing(const Rect& field) const;
    [[nodiscard]] bool is_typing() const { return typing || editing; }
    /// A field says each frame that it is still there; what was typed into one that is gone is dropped.
    void typing_is_here() { typing_seen_ = true; }

    std::optional<Typing> typing;
    struct Editing {
        std::string id;
        TextEditor editor;
        std::string text;      ///< as of the last frame
        std::string kept;      ///< what it held when it was begun, or when it was saved last
        double changed_s = 0;  ///< when the text changed last, as time_s()
        bool has_paused = false;
    };
    std::optional<Editing> editing;
    /// What another field, which is drawn before it, took the place of in this frame.
    std::optional<Editing> left_behind;
    /// Something was typed that nobody has taken over yet.
    [[nodiscard]] bool holds_typed() const {
        return (typing && !typing->text.empty()) || (editing && editing->text != editing->kept);
    }

    /// The moment (as time_s) at which the next frame is needed even if nothing happens.
    void wake_at(double time_s);
    [[nodiscard]] std::optional<double> next_wake() const { return wake_; }
    /// Something changed while drawing: draw again.
    void draw_again() { again_ = true; }
    [[nodiscard]] bool wants_another_frame() const;

    /// How much of the window's lower edge something lies over; what has the focus is kept out of it.
    float covered_below = 0;

    /// Pixels of the display for a logical one.
    [[nodiscard]] float pixel_scale() const;
    /// A picture of the board, over the whole of `rect`.
    void picture(const Rect& rect, ImTextureID texture) { canvas_->picture(rect, texture); }
    /// Where pictures lie; null where there is no window to show them.
    PictureBoard* pictures = nullptr;

    Probe* probe = nullptr;
    /// Who looks at what is drawn, for tests: gets the window's canvas to pass it on to. Empty in the
    /// program.
    std::function<chart::Canvas&(chart::Canvas&)> watched;

private:
    [[nodiscard]] ImVec2 device(Point point) const;
    [[nodiscard]] bool pressed_in(const Rect& rect) const;
    void report(const Item& item, const std::string& id, const ItemSpec& spec);

    struct Ring {
        Rect rect;
        Rect clip;
        float radius = 0;
        bool inset = false;
    };

    Fonts& fonts_;
    FrameStart start_;
    std::optional<DrawListCanvas> canvas_;
    Input input_;
    FocusRing focus_;
    bool modal_ = false;
    bool modal_expected_ = false;
    bool mouse_used_ = false;
    bool wheel_taken_ = false;
    bool end_typing_next_ = false;
    bool ends_typing_ = false;
    bool typing_seen_ = false;
    bool again_ = false;
    std::optional<Ring> ring_;
    std::optional<std::pair<Rect, std::string>> tooltip_;
    std::string tooltip_owner_;
    double tooltip_since_ = 0;
    std::optional<double> wake_;
    std::unordered_map<std::string, float> remembered_;
};

/// Narrows drawing and clicking for as long as it lives.
class ClipScope {
public:
    ClipScope(Ui& ui, const Rect& rect) : ui_(ui) { ui_.enter_clip(rect); }
    ~ClipScope() { ui_.leave_clip(); }
    ClipScope(const ClipScope&) = delete;
    ClipScope& operator=(const ClipScope&) = delete;

private:
    Ui& ui_;
};

}  // namespace nightcramp::ui
