#include "ui/widgets/scroll_area.hpp"

#include "chart/stroke.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nightcramp::ui {
namespace {

constexpr float line = 56;    ///< one notch of the wheel
constexpr float margin = 20;  ///< kept free around what is brought into view
constexpr float radius = 12;  ///< of cards
constexpr float bar = 6;
constexpr float page = 0.8F;  ///< of the height, per key

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
    turn_pages();
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

/// What nobody inside took: long texts have to be read without a mouse too.
void ScrollArea::turn_pages() {
    if (!ui_.has_keys() || ui_.is_typing()) return;
    if (ui_.input().take(Key::page_down)) offset_ += page * view_.height;
    if (ui_.input().take(Key::page_up)) offset_ -= page * view_.height;
}

void ScrollArea::draw_thumb(float content_height) {
    if (!view_.contains(ui_.mouse())) return;
    const float share = view_.height / content_height;
    const float length = std::max(32.0F, view_.height * share);
    const float way = (view_.height - length) * offset_ / (content_height - view_.height);
    ui_.canvas().fill_rect({view_.right() - 6, view_.y + way, 6, length}, ui_.color(Role::control), 3);
}

Card::Card(Ui& ui, std::string id, Point at, float width, const CardEdge& edge)
    : ui_(ui), id_(std::move(id)), rect_{at.x, at.y, width, ui.remembered(id_ + "/height", 0)} {
    chart::Canvas& canvas = ui_.canvas();
    if (edge.bar) {
        canvas.fill_rect(rect_, ui_.color(*edge.bar), radius);
        canvas.fill_rect({rect_.x + bar, rect_.y, rect_.width - bar, rect_.height}, ui_.color(edge.ground),
                         radius);
        // Square where it meets the bar.
        canvas.fill_rect({rect_.x + bar, rect_.y + 1, radius, rect_.height - 2}, ui_.color(edge.ground), 0);
    } else {
        canvas.fill_rect(rect_, ui_.color(edge.ground), radius);
    }
    if (edge.dashed) {
        chart::dashed_rect(canvas, rect_, ui_.color(edge.border), 1.5F, radius, 4, 4);
    } else {
        canvas.stroke_rect(rect_, ui_.color(edge.border), edge.border == Role::line ? 1.0F : 1.5F, radius);
    }
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
