#include "ui/widgets/input.hpp"

#include <utility>

namespace nightcramp::ui {
namespace {

bool is_plain(const KeyEvent& event) {
    return !event.ctrl && !event.alt;
}

char32_t lower(char32_t sign) {
    return sign >= U'A' && sign <= U'Z' ? sign - U'A' + U'a' : sign;
}

}  // namespace

void Input::advance() {
    current_.reset();
    if (waiting_.empty()) return;
    current_ = waiting_.front();
    waiting_.pop_front();
    ++seen_;
}

bool Input::take(Key key) {
    if (!current_ || current_->key != key || !is_plain(*current_)) return false;
    current_.reset();
    return true;
}

bool Input::take(char32_t sign) {
    if (!current_ || current_->key != Key::text || !is_plain(*current_)) return false;
    if (lower(current_->sign) != lower(sign)) return false;
    current_.reset();
    return true;
}

bool Input::take(const KeyEvent& chord) {
    if (!current_) return false;
    KeyEvent pressed = *current_;
    pressed.sign = lower(pressed.sign);
    if (pressed != chord) return false;
    current_.reset();
    return true;
}

std::optional<char32_t> Input::take_text() {
    if (!current_ || current_->key != Key::text || !is_plain(*current_)) return std::nullopt;
    return std::exchange(current_, std::nullopt)->sign;
}

std::optional<KeyEvent> Input::take_any() {
    return std::exchange(current_, std::nullopt);
}

}  // namespace nightcramp::ui
