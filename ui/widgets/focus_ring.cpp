#include "ui/widgets/focus_ring.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::ui {

void FocusRing::begin_frame() {
    stops_ = std::exchange(next_stops_, {});
    moved_ = will_have_moved_;
    // What is not drawn yet can be brought into view only once it is.
    const bool is_drawn = focused_.empty() || focused_rect().has_value();
    if (is_drawn) will_have_moved_ = false;
}

bool FocusRing::stop(const std::string& id, const chart::Rect& rect) {
    if (id == focused_) last_place_ = next_stops_.size();
    next_stops_.push_back({id, rect});
    return id == focused_;
}

bool FocusRing::is_among_stops_since(std::size_t first) const {
    return std::any_of(next_stops_.begin() + static_cast<std::ptrdiff_t>(std::min(first, next_stops_.size())),
                       next_stops_.end(), [&](const Stop& stop) { return stop.id == focused_; });
}

std::optional<chart::Rect> FocusRing::focused_rect() const {
    const auto found =
        std::find_if(stops_.begin(), stops_.end(), [&](const Stop& stop) { return stop.id == focused_; });
    return found == stops_.end() ? std::nullopt : std::optional(found->rect);
}

void FocusRing::focus(std::string id) {
    if (id == focused_) return;
    focused_ = std::move(id);
    will_have_moved_ = true;
}

void FocusRing::lend(std::string id) {
    if (!lender_) lender_ = focused_;
    focus(std::move(id));
}

void FocusRing::give_back() {
    if (lender_) focus_quietly(std::move(*lender_));
    lender_.reset();
}

void FocusRing::walk(int step) {
    const auto& stops = next_stops_.empty() ? stops_ : next_stops_;
    if (stops.empty()) return;
    const auto count = static_cast<int>(stops.size());
    const auto found =
        std::find_if(stops.begin(), stops.end(), [&](const Stop& stop) { return stop.id == focused_; });
    int place = 0;
    if (found != stops.end()) {
        place = static_cast<int>(found - stops.begin()) + step;
    } else if (focused_.empty()) {
        place = step > 0 ? 0 : -1;
    } else {  // it is gone: what stands in its place now, or the one before
        place = static_cast<int>(last_place_) + (step > 0 ? 0 : -1);
    }
    focus(stops[static_cast<std::size_t>((place % count + count) % count)].id);
}

}  // namespace nightcramp::ui
