#include "ui/widgets/text_editor.hpp"

#include "ui/widgets/utf8.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::ui {
namespace {

using Kind = TextHistory::Kind;

bool is_control(char32_t sign) {
    return sign < 0x20 || (sign >= 0x7F && sign <= 0x9F);
}

bool can_be_typed(char32_t sign) {
    return !is_control(sign) && sign <= 0x10FFFF && (sign < 0xD800 || sign > 0xDFFF);
}

/// The signs that a field holds: no control signs but line breaks, and those only where it has lines.
std::u32string readable(std::string_view utf8_text, bool multi_line) {
    std::u32string signs = decode_utf8(utf8_text);
    if (!multi_line) std::replace(signs.begin(), signs.end(), U'\n', U' ');
    const auto is_unwanted = [](char32_t sign) { return is_control(sign) && sign != U'\n'; };
    signs.erase(std::remove_if(signs.begin(), signs.end(), is_unwanted), signs.end());
    return signs;
}

std::optional<TextKey> move_of(const KeyEvent& event) {
    switch (event.key) {
        case Key::left:
            return event.ctrl ? TextKey::word_left : TextKey::left;
        case Key::right:
            return event.ctrl ? TextKey::word_right : TextKey::right;
        case Key::home:
            return event.ctrl ? std::optional(TextKey::text_start) : std::nullopt;
        case Key::end:
            return event.ctrl ? std::optional(TextKey::text_end) : std::nullopt;
        default:
            return std::nullopt;
    }
}

}  // namespace

TextEditor::TextEditor(std::string_view utf8_text, bool multi_line, std::size_t most_bytes)
    : multi_line_(multi_line), most_bytes_(most_bytes), text_(readable(utf8_text, multi_line)) {
    caret_ = {text_.size(), text_.size()};
}

void TextEditor::lay_out(float width, float line_height, const Measure& measure) {
    rows_.lay_out(text_, multi_line_, width, line_height, measure);
}

bool TextEditor::handle(const KeyEvent& event, Clipboard& clipboard) {
    if (event.alt) return false;
    if (event.key != Key::text) return press_key(event) || press_row_key(event);
    return event.ctrl ? press_chord(event, clipboard) : type(event.sign);
}

bool TextEditor::type(char32_t sign) {
    if (!can_be_typed(sign)) return false;
    const bool begins_word = caret_.at > 0 && is_space(text_[caret_.at - 1]) && !is_space(sign);
    if (begins_word) history_.end_step();
    insert({&sign, 1}, Kind::typing);
    return true;
}

bool TextEditor::press_chord(const KeyEvent& chord, Clipboard& clipboard) {
    if (chord.shift && chord.sign != U'z') return false;
    switch (chord.sign) {
        case U'a':
            select_all();
            return true;
        case U'c':
            copy(clipboard);
            return true;
        case U'x':
            copy(clipboard);
            if (selects()) erase(TextKey::erase_left, false);
            return true;
        case U'v':
            insert(readable(clipboard.get(), multi_line_), Kind::other);
            return true;
        case U'z':
            undo(chord.shift);
            return true;
        case U'y':
            undo(true);
            return true;
        default:
            return false;
    }
}

bool TextEditor::press_key(const KeyEvent& event) {
    if (event.key == Key::backspace || event.key == Key::del) {
        erase(event.key == Key::del ? TextKey::erase_right : TextKey::erase_left, event.ctrl);
        return true;
    }
    if (event.key == Key::enter) {
        if (!multi_line_ || event.ctrl) return false;
        insert(U"\n", Kind::other);
        return true;
    }
    const auto move = move_of(event);
    if (!move) return false;
    ui::press(*move, event.shift, text_, caret_);
    goal_x_.reset();
    return true;
}

bool TextEditor::press_row_key(const KeyEvent& event) {
    if (event.ctrl) return false;
    if (event.key == Key::home) {
        move_to(rows_.row_begin(caret_.at), event.shift);
        return true;
    }
    if (event.key == Key::end) {
        move_to(rows_.row_end(caret_.at), event.shift);
        return true;
    }
    if (!multi_line_ || (event.key != Key::up && event.key != Key::down)) return false;
    move_by_row(event.key, event.shift);
    return true;
}

void TextEditor::move_by_row(Key key, bool select) {
    const float x = goal_x_.value_or(caret().x);
    move_to(key == Key::up ? rows_.above(caret_.at, x) : rows_.below(caret_.at, x), select);
    goal_x_ = x;
}

void TextEditor::move_to(std::size_t at, bool select) {
    caret_.at = std::min(at, text_.size());
    if (!select) caret_.from = caret_.at;
    goal_x_.reset();
}

void TextEditor::press(chart::Point at, bool extend) {
    move_to(rows_.nearest(at), extend);
}

void TextEditor::select_all() {
    caret_ = {text_.size(), 0};
    goal_x_.reset();
}

void TextEditor::select_word_at(chart::Point at) {
    caret_ = word_at(text_, rows_.sign_at(at));
    goal_x_.reset();
}

void TextEditor::copy(Clipboard& clipboard) const {
    if (selects()) clipboard.set(encode_utf8(selected()));
}

void TextEditor::insert(std::u32string_view addition, Kind kind) {
    const auto fitting = what_fits(addition);
    if (fitting.empty()) return;
    TextState before{text_, caret_};
    replace_selection(fitting, text_, caret_);
    changed(std::move(before), kind);
}

void TextEditor::erase(TextKey key, bool word) {
    TextState before{text_, caret_};
    const auto over_word = key == TextKey::erase_left ? TextKey::word_left : TextKey::word_right;
    const bool single = !word && !selects();
    if (word && !selects()) ui::press(over_word, true, text_, caret_);
    if (single || selects()) ui::press(key, false, text_, caret_);
    changed(std::move(before), single ? Kind::erasing : Kind::other);
}

void TextEditor::undo(bool again) {
    TextState state{std::move(text_), caret_};
    if (again) {
        history_.redo(state);
    } else {
        history_.undo(state);
    }
    text_ = std::move(state.text);
    caret_ = state.caret;
    goal_x_.reset();
}

void TextEditor::changed(TextState before, Kind kind) {
    goal_x_.reset();
    if (before.text != text_) history_.note(std::move(before), kind, caret_.at);
}

std::u32string_view TextEditor::what_fits(std::u32string_view addition) const {
    const std::size_t kept = utf8_size(text_) - utf8_size(selected());
    std::size_t room = most_bytes_ > kept ? most_bytes_ - kept : 0;
    std::size_t count = 0;
    for (; count < addition.size(); ++count) {
        const std::size_t size = utf8_size(addition.substr(count, 1));
        if (size > room) break;
        room -= size;
    }
    return addition.substr(0, count);
}

std::u32string_view TextEditor::selected() const {
    return std::u32string_view(text_).substr(caret_.first(), caret_.last() - caret_.first());
}

std::string TextEditor::text() const {
    return encode_utf8(text_);
}

std::vector<chart::Rect> TextEditor::selection() const {
    return rows_.rects(caret_.first(), caret_.last());
}

float TextEditor::scroll_x(float visible_width) {
    const float x = caret().x;
    scroll_x_ = std::clamp(scroll_x_, std::max(0.0F, x - visible_width), x);
    scroll_x_ = std::min(scroll_x_, std::max(0.0F, rows_.longest() - visible_width));
    return scroll_x_;
}

}  // namespace nightcramp::ui
