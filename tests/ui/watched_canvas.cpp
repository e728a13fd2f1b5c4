#include "tests/ui/watched_canvas.hpp"

#include <algorithm>

namespace nightcramp::ui {

WatchedCanvas::WatchedCanvas(Ui& ui) : ui_(ui) {
    ui_.watched = [this](chart::Canvas& window) -> chart::Canvas& {
        window_ = &window;
        return *this;
    };
}

WatchedCanvas::~WatchedCanvas() {
    ui_.watched = nullptr;
}

void WatchedCanvas::forget() {
    fills_.clear();
    texts_.clear();
    place_ = 0;
}

Color WatchedCanvas::ground(Point at, std::size_t place) const {
    Color seen = ui_.color(Role::bg);
    for (const Fill& fill : fills_) {
        if (fill.place < place && fill.rect.contains(at)) seen = chart::seen_on(seen, fill.color);
    }
    return seen;
}

bool WatchedCanvas::covered(Point at, std::size_t from, std::size_t to) const {
    return std::any_of(fills_.begin(), fills_.end(), [&](const Fill& fill) {
        return fill.place > from && fill.place < to && fill.color.alpha == 255 && fill.rect.contains(at);
    });
}

Rect WatchedCanvas::clip() const {
    const Rect window = ui_.clip();
    return clips_.empty() ? window : window.in(clips_.back());
}

void WatchedCanvas::fill_rect(const Rect& rect, Color color, float radius) {
    fills_.push_back({rect.in(clip()), color, place_++});
    window_->fill_rect(rect, color, radius);
}

void WatchedCanvas::stroke_rect(const Rect& rect, Color color, float width, float radius) {
    window_->stroke_rect(rect, color, width, radius);
}

void WatchedCanvas::fill_circle(Point centre, float radius, Color color) {
    const float half = radius * 0.7F;  // the square inside it
    const Rect square{centre.x - half, centre.y - half, 2 * half, 2 * half};
    fills_.push_back({square.in(clip()), color, place_++});
    window_->fill_circle(centre, radius, color);
}

void WatchedCanvas::stroke_circle(Point centre, float radius, Color color, float width) {
    window_->stroke_circle(centre, radius, color, width);
}

void WatchedCanvas::fill_polygon(std::span<const Point> corners, Color color, bool smooth) {
    window_->fill_polygon(corners, color, smooth);
}

void WatchedCanvas::polyline(std::span<const Point> points, Color color, float width) {
    window_->polyline(points, color, width);
}

void WatchedCanvas::fill_band(std::span<const Point> upper, std::span<const Point> lower, Color color) {
    window_->fill_band(upper, lower, color);
}

void WatchedCanvas::polygon(std::span<const Point> corners, Color color, float width) {
    window_->polygon(corners, color, width);
}

void WatchedCanvas::text(Point at, std::string_view text, Type type, Color color, Align align) {
    window_->text(at, text, type, color, align);
    const float width = text_width(text, type);
    const float height = chart::size_of(type).size * 0.72F;
    const float left = align == Align::left ? 0 : align == Align::centre ? width / 2 : width;
    const Rect box{at.x - left, at.y - height / 2, width, height};
    const Rect seen = box.in(clip());
    if (text.empty() || !ui_.has_keys() || seen.height < height / 2 || seen.width <= 0) return;
    texts_.push_back({std::string(text), box, clip(), color, place_++});
}

float WatchedCanvas::text_width(std::string_view text, Type type) const {
    return window_->text_width(text, type);
}

void WatchedCanvas::push_clip(const Rect& rect) {
    clips_.push_back(clips_.empty() ? rect : rect.in(clips_.back()));
    window_->push_clip(rect);
}

void WatchedCanvas::pop_clip() {
    clips_.pop_back();
    window_->pop_clip();
}

}  // namespace nightcramp::ui
