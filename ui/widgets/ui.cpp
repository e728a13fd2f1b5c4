#include "ui/widgets/ui.hpp"

#include "ui/compat/imgui_compat.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::ui {
namespace {

constexpr double tooltip_delay_s = 0.5;

}  // namespace

void Ui::begin_frame(const FrameStart& start) {
    start_ = start;
    input_.advance();
    focus_.begin_frame();
    modal_expected_ = start.modal;
    modal_ = false;
    again_ = false;
    wheel_taken_ = false;
    wake_.reset();
    tooltip_.reset();
    ring_.reset();
    if (ImGui::IsMouseClicked(0)) mouse_used_ = true;
    ends_typing_ = std::exchange(end_typing_next_, false);
    typing_seen_ = false;
    left_behind.reset();
    if (probe != nullptr) *probe = Probe();
}

void Ui::end_frame() {
    const KeyEvent back_tab{Key::tab, 0, false, true, false};
    if (input_.take(back_tab) || input_.take(Key::up) || input_.take(Key::left)) {
        focus_.previous();
    } else if (input_.take(Key::tab) || input_.take(Key::down) || input_.take(Key::right)) {
        focus_.next();
    }
    if (tooltip_owner_.empty() || !tooltip_) tooltip_owner_.clear();
    if (is_typing() && !typing_seen_) {
        typing.reset();
        editing.reset();
    }
}

bool Ui::ends_typing(const Rect& field) const {
    return ends_typing_ || (ImGui::IsMouseClicked(0) && !field.contains(mouse()));
}

void Ui::enter_window(bool modal) {
    modal_ = modal;
    if (!canvas_) canvas_.emplace(*ImGui::GetWindowDrawList(), fonts_);
    canvas_->draw_into(*ImGui::GetWindowDrawList());
}

void Ui::draw_above_all() {
    canvas_->draw_into(*ImGui::GetForegroundDrawList());
}

void Ui::leave_window() {
    if (!ring_) return;
    const Ring ring = *std::exchange(ring_, std::nullopt);
    const ClipScope clip(*this, ring.clip);
    const Rect line = ring.inset ? ring.rect : ring.rect.inset(-4);
    canvas().stroke_rect(line, color(Role::accent), 2, ring.inset ? ring.radius : ring.radius + 4);
}

ImVec2 Ui::device(Point point) const {
    return {point.x * fonts_.scale(), point.y * fonts_.scale()};
}

Item Ui::item(const std::string& id, const Rect& rect, const ItemSpec& spec) {
    Item item;
    item.rect = rect;
    ImGui::SetCursorScreenPos(device({rect.x, rect.y}));
    const ImVec2 size = device({rect.width, rect.height});
    const bool clicked = ImGui::InvisibleButton(id.c_str(), {std::max(1.0F, size.x), std::max(1.0F, size.y)});
    item.hovered = ImGui::IsItemHovered();
    item.held = spec.enabled && ImGui::IsItemActive();
    item.clicked = spec.enabled && clicked;
    if (item.hovered && spec.enabled) {
        ImGui::SetMouseCursor(spec.text ? ImGuiMouseCursor_TextInput : ImGuiMouseCursor_Hand);
    }
    if (spec.enabled && spec.in_ring && has_keys()) {
        // The focus follows when the button is let go: moving it may move what lies under the mouse. A text
        // field has to know at once where the selection begins.
        if (item.clicked || (spec.text && ImGui::IsItemActivated())) focus_.focus(id);
        item.focused = focus_.stop(id, rect);
        if (item.focused && !spec.own_ring && shows_focus()) ring(rect, spec.radius, spec.inset);
    }
    item.pressed = item.clicked;
    if (item.focused && !spec.text && (input_.take(Key::enter) || input_.take(U' '))) item.pressed = true;
    report(item, id, spec);
    return item;
}

/// Where the button that was let go now had been pressed.
bool Ui::pressed_in(const Rect& rect) const {
    const ImVec2 at = ImGui::GetIO().MouseClickedPos[0];
    return rect.contains({at.x / fonts_.scale(), at.y / fonts_.scale()});
}

Item Ui::row(const std::string& id, const Rect& rect, const ItemSpec& spec) {
    Item item;
    item.rect = rect;
    const ImGuiHoveredFlags over = spec.takes_all ? ImGuiHoveredFlags_AllowWhenBlockedByActiveItem : 0;
    item.hovered = ImGui::IsWindowHovered(over) && rect.in(clip()).contains(mouse());
    if (has_keys()) {
        if (item.hovered && ImGui::IsMouseReleased(0) && pressed_in(rect)) focus_.focus(id);
        item.focused = focus_.stop(id, rect);
        if (item.focused && !spec.own_ring && shows_focus()) ring(rect, spec.radius, spec.inset);
    }
    report(item, id, spec);
    return item;
}

void Ui::report(const Item& item, const std::string& id, const ItemSpec& spec) {
    if (probe == nullptr) return;
    probe->items.push_back({id, spec.label, item.rect.in(clip()), item.focused, spec.enabled});
}

Point Ui::mouse() const {
    const ImVec2 at = ImGui::GetIO().MousePos;
    return {at.x / fonts_.scale(), at.y / fonts_.scale()};
}

bool Ui::mouse_down() const {
    return ImGui::GetIO().MouseDown[0];
}

bool Ui::shift_held() const {
    return ImGui::GetIO().KeyShift;
}

float Ui::wheel() const {
    return ImGui::IsWindowHovered() && !wheel_taken_ ? ImGui::GetIO().MouseWheel : 0;
}

float Ui::take_wheel(const Rect& rect) {
    if (!rect.contains(mouse())) return 0;
    const float lines = wheel();
    wheel_taken_ = true;
    return lines;
}

Point Ui::drag() const {
    if (!ImGui::IsMouseDragging(0)) return {};
    const ImVec2 way = ImGui::GetMouseDragDelta(0);
    return {way.x / fonts_.scale(), way.y / fonts_.scale()};
}

void Ui::use_cursor(bool hand) {
    if (!ImGui::IsItemHovered()) return;
    ImGui::SetMouseCursor(hand ? ImGuiMouseCursor_Hand : ImGuiMouseCursor_Arrow);
}

void Ui::ring(const Rect& rect, float radius, bool inset) {
    const Rect seen = clip().inset(-6);
    ring_ = Ring{rect, seen, radius, inset};
}

void Ui::tooltip(const Item& item, std::string text) {
    if (!item.hovered || item.held || text.empty()) return;
    const std::string owner = text;
    if (owner != tooltip_owner_) {
        tooltip_owner_ = owner;
        tooltip_since_ = time_s();
    }
    tooltip_ = std::pair(item.rect, std::move(text));
    if (time_s() < tooltip_since_ + tooltip_delay_s) {
        wake_at(tooltip_since_ + tooltip_delay_s);
        tooltip_->second.clear();
    }
}

float& Ui::remembered(const std::string& id, float otherwise) {
    return remembered_.try_emplace(id, otherwise).first->second;
}

float Ui::pixel_scale() const {
    return fonts_.scale() * ImGui::GetIO().DisplayFramebufferScale.x;
}

void Ui::enter_clip(const Rect& rect) {
    ImGui::PushClipRect(device({rect.x, rect.y}), device({rect.right(), rect.bottom()}), true);
}

void Ui::leave_clip() {
    ImGui::PopClipRect();
}

Rect Ui::clip() const {
    const ImVec4 px = ImGui::GetCurrentWindow()->ClipRect.ToVec4();
    const float scale = fonts_.scale();
    return {px.x / scale, px.y / scale, (px.z - px.x) / scale, (px.w - px.y) / scale};
}

void Ui::wake_at(double time_s) {
    wake_ = wake_ ? std::min(*wake_, time_s) : time_s;
}

bool Ui::wants_another_frame() const {
    return again_ || input_.pending() || compat::mouse_pending() || fonts_.incomplete();
}

}  // namespace nightcramp::ui
