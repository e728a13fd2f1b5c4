#pragma once

#include "ui/widgets/ui.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace nightcramp::ui {

/// A part of the window that scrolls up and down. Content is drawn from top() on, and finish() says where it
/// ended. The focus is brought into view when it moves; Page up and Page down turn what nobody inside took.
class ScrollArea {
public:
    ScrollArea(Ui& ui, std::string id, const Rect& view);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    /// Where the first line of the content stands now.
    [[nodiscard]] float top() const { return view_.y - offset_; }
    void finish(float content_bottom);

private:
    void turn_pages();
    void draw_thumb(float content_height);

    Ui& ui_;
    std::string id_;
    Rect view_;
    float& offset_;
    float& height_;
    std::size_t first_stop_;  ///< of those inside
};

/// How a card's edge speaks: a thick bar at its left side, a dashed border.
struct CardEdge {
    std::optional<Role> bar{};
    bool dashed = false;
    Role ground = Role::surface;
    Role border = Role::line;
};

/// A card: its surface and border, as high as its content was in the last frame.
class Card {
public:
    Card(Ui& ui, std::string id, Point at, float width, const CardEdge& edge = {});

    /// The part for the content: padding off.
    [[nodiscard]] Rect inner(float padding) const;
    [[nodiscard]] const Rect& rect() const { return rect_; }
    /// The content, padding included, ends here; returns it.
    float finish(float bottom);

private:
    Ui& ui_;
    std::string id_;
    Rect rect_;
};

}  // namespace nightcramp::ui
