#pragma once

#include "chart/geometry.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace nightcramp::ui {

/// Where the keyboard is. Dear ImGui's own navigation differs from version to version (1.86 skips buttons),
/// so the window has one of its own: the stops in the order in which they were drawn, told apart by their
/// ids.
class FocusRing {
public:
    /// The stops of the last frame become those that next() and previous() walk along.
    void begin_frame();

    /// Names a stop of this frame; whether it has the focus.
    bool stop(const std::string& id, const chart::Rect& rect);

    [[nodiscard]] const std::string& focused() const { return focused_; }
    [[nodiscard]] bool has(const std::string& id) const { return focused_ == id; }
    /// How many stops this frame has so far, and whether the one with the focus is among those since then.
    [[nodiscard]] std::size_t stops() const { return next_stops_.size(); }
    [[nodiscard]] bool is_among_stops_since(std::size_t first) const;
    /// Where the focus was drawn last.
    [[nodiscard]] std::optional<chart::Rect> focused_rect() const;

    void focus(std::string id);
    /// Without bringing it into view: what was shown at first stays in place.
    void focus_quietly(std::string id) { focused_ = std::move(id); }
    /// To something that the window stops for; give_back() returns to where the focus was before.
    void lend(std::string id);
    void give_back();
    void clear() { focus(""); }
    /// To the next or previous stop, round and round; from a stop that is gone to its neighbour.
    void next() { walk(+1); }
    void previous() { walk(-1); }

    /// Brings the focus into view again: what is around it has moved.
    void reveal() { will_have_moved_ = true; }

    /// The focus moved since the last frame: bring it into view.
    [[nodiscard]] bool moved() const { return moved_; }

private:
    struct Stop {
        std::string id;
        chart::Rect rect;
    };

    void walk(int step);

    std::string focused_;
    std::optional<std::string> lender_;
    std::size_t last_place_ = 0;
    bool moved_ = false;
    bool will_have_moved_ = false;
    std::vector<Stop> stops_;
    std::vector<Stop> next_stops_;
};

}  // namespace nightcramp::ui
