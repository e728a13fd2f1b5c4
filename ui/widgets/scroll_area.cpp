#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nightcramp::ui {
namespace {

constexpr float line = 56;    ///< one notch of the wheel
constexpr float margin = 20;  ///< kept free around what is brought into view

}  // namespace

ScrollArea::ScrollArea(Ui& ui, std::string id, const Rect& view)
    : ui_(ui),
      id_(std::move(id)),
      view_(view),
      offset_(ui.remembered(id_ + "/offset", 0)),
      height_(ui.remembered(id_ + "/height", 0)),
      first_stop_(ui.focus().stops()) {
    const bool over = view_.contains(ui_.mouse());
    if (over && ui_.wheel() != 0) {
        offset_ -= ui_.wheel() * line;
        ui_.draw_again();
    }
    offset_ = std::clamp(std::round(offset_), 0.0F, std::max(0.0F, height_ - view_.height));
    ui_.enter_clip(view_);
}

ScrollArea::~ScrollArea() {
    ui_.leave_clip();
}

void ScrollArea::finish(float content_bottom) {
    const float covered = std::max(0.0F, ui_.covered_below - (ui_.height() - view_.bottom()));
    const float height = content_bottom - top() + covered;
    const float before = offset_;
    const auto focus = ui_.focus().focused_rect();
    const bool inside = focus && ui_.focus().is_among_stops_since(first_stop_);
    if (ui_.focus().moved() && inside) {
        if (focus->y < view_.y + margin) offset_ -= view_.y + margin - focus->y;
        const float lowest = view_.bottom() - margin - covered;
        if (focus->bottom() > lowest) offset_ += focus->bottom() - lowest;
    }
    offset_ = std::clamp(std::round(offset_), 0.0F, std::max(0.0F, height - view_.height));
    if (offset_ != before || height != height_) ui_.draw_again();
    height_ = height;
    if (height > view_.height) draw_thumb(height);
}

void ScrollArea::draw_thumb(float content_height) {
    if (!view_.contains(ui_.mouse())) return;
    const float share = view_.height / content_height;
    const float length = std::max(32.0F, view_.height * share);
    const float way = (view_.height - length) * offset_ / (content_height - view_.height);
    ui_.canvas().fill_rect({view_.right() - 6, view_.y + way, 6, length}, ui_.color(Role::control), 3);
}

Card::Card(Ui& ui, std::string id, Point at, float width)
    : ui_(ui), id_(std::move(id)), rect_{at.x, at.y, width, ui.remembered(id_ + "/height", 0)} {
    ui_.canvas().fill_rect(rect_, ui_.color(Role::surface), 12);
    ui_.canvas().stroke_rect(rect_, ui_.color(Role::line), 1, 12);
}

Rect Card::inner(float padding) const {
    return rect_.inset(padding);
}

float Card::finish(float bottom) {
    float& height = ui_.remembered(id_ + "/height", 0);
    if (height != bottom - rect_.y) ui_.draw_again();
    height = bottom - rect_.y;
    return bottom;
}

}  // namespace nightcramp::ui
