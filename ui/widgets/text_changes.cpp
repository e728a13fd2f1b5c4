#include "ui/widgets/text_changes.hpp"

#include <algorithm>
#include <cstring>

namespace nightcramp::ui {
namespace {

int length(const std::u32string* text) {
    return static_cast<int>(text->size());
}

char32_t sign(const std::u32string* text, int at) {
    return (*text)[static_cast<std::size_t>(at)];
}

void erase(std::u32string* text, int at, int count) {
    text->erase(static_cast<std::size_t>(at), static_cast<std::size_t>(count));
}

bool insert(std::u32string* text, int at, const char32_t* signs, int count) {
    text->insert(static_cast<std::size_t>(at), signs, static_cast<std::size_t>(count));
    return true;
}

/// Keys of stb_textedit that are not pressed: it takes lines for paragraphs and loses its way at the end of
/// the last row. It undoes sign by sign, too, and moves one record too many when it runs out of memory for
/// that (1.14, stb_textedit_discard_redo): see TextHistory instead.
enum class UnusedKey { up = 0x10, down, page_up, page_down, line_start, line_end, undo, redo };

constexpr int shift_bit = 0x100;

// NOLINTBEGIN: stb_textedit is set up with macros and has C's ways
#define STB_TEXTEDIT_CHARTYPE char32_t
#define STB_TEXTEDIT_STRING std::u32string
#define STB_TEXTEDIT_UNDOSTATECOUNT 1
#define STB_TEXTEDIT_UNDOCHARCOUNT 1
#define STB_TEXTEDIT_STRINGLEN(text) length(text)
#define STB_TEXTEDIT_GETCHAR(text, at) sign(text, at)
#define STB_TEXTEDIT_NEWLINE U'\n'
#define STB_TEXTEDIT_IS_SPACE(sign) is_space(sign)
#define STB_TEXTEDIT_DELETECHARS(text, at, count) erase(text, at, count)
#define STB_TEXTEDIT_INSERTCHARS(text, at, signs, count) insert(text, at, signs, count)
#define STB_TEXTEDIT_LAYOUTROW(row, text, at) (*(row) = {})
#define STB_TEXTEDIT_GETWIDTH(text, row, at) 0.0F
#define STB_TEXTEDIT_KEYTOTEXT(key) (-1)
#define STB_TEXTEDIT_K_SHIFT shift_bit
#define STB_TEXTEDIT_K_LEFT static_cast<int>(TextKey::left)
#define STB_TEXTEDIT_K_RIGHT static_cast<int>(TextKey::right)
#define STB_TEXTEDIT_K_WORDLEFT static_cast<int>(TextKey::word_left)
#define STB_TEXTEDIT_K_WORDRIGHT static_cast<int>(TextKey::word_right)
#define STB_TEXTEDIT_K_TEXTSTART static_cast<int>(TextKey::text_start)
#define STB_TEXTEDIT_K_TEXTEND static_cast<int>(TextKey::text_end)
#define STB_TEXTEDIT_K_BACKSPACE static_cast<int>(TextKey::erase_left)
#define STB_TEXTEDIT_K_DELETE static_cast<int>(TextKey::erase_right)
#define STB_TEXTEDIT_K_UP static_cast<int>(UnusedKey::up)
#define STB_TEXTEDIT_K_DOWN static_cast<int>(UnusedKey::down)
#define STB_TEXTEDIT_K_PGUP static_cast<int>(UnusedKey::page_up)
#define STB_TEXTEDIT_K_PGDOWN static_cast<int>(UnusedKey::page_down)
#define STB_TEXTEDIT_K_LINESTART static_cast<int>(UnusedKey::line_start)
#define STB_TEXTEDIT_K_LINEEND static_cast<int>(UnusedKey::line_end)
#define STB_TEXTEDIT_K_UNDO static_cast<int>(UnusedKey::undo)
#define STB_TEXTEDIT_K_REDO static_cast<int>(UnusedKey::redo)
#define STB_TEXTEDIT_memmove std::memmove
#define STB_TEXTEDIT_IMPLEMENTATION
#include <stb/stb_textedit.h>
// NOLINTEND

STB_TexteditState state_of(const std::u32string& text, const TextCaret& caret) {
    STB_TexteditState state{};
    stb_textedit_initialize_state(&state, 0);
    state.cursor = static_cast<int>(std::min(caret.at, text.size()));
    state.select_start = static_cast<int>(std::min(caret.from, text.size()));
    state.select_end = state.cursor;
    return state;
}

TextCaret caret_of(const STB_TexteditState& state) {
    const auto at = static_cast<std::size_t>(state.cursor);
    const bool selects = state.select_start != state.select_end;
    return {at, selects ? static_cast<std::size_t>(state.select_start) : at};
}

bool is_punctuation(char32_t sign) {
    if (sign >= 0x80) return (sign >= 0xA1 && sign <= 0xBF) || (sign >= 0x2000 && sign <= 0x206F);
    return sign > U' ' &&
           std::u32string_view(U"!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~").find(sign) != std::u32string_view::npos;
}

enum class SignKind { word, space, punctuation, line_break };

SignKind kind_of(char32_t sign) {
    if (sign == U'\n') return SignKind::line_break;
    if (is_space(sign)) return SignKind::space;
    return is_punctuation(sign) ? SignKind::punctuation : SignKind::word;
}

}  // namespace

void press(TextKey key, bool shift, std::u32string& text, TextCaret& caret) {
    STB_TexteditState state = state_of(text, caret);
    stb_textedit_key(&text, &state, static_cast<int>(key) | (shift ? shift_bit : 0));
    caret = caret_of(state);
}

void replace_selection(std::u32string_view by, std::u32string& text, TextCaret& caret) {
    STB_TexteditState state = state_of(text, caret);
    stb_textedit_paste(&text, &state, by.data(), static_cast<int>(by.size()));
    caret = caret_of(state);
}

TextCaret word_at(const std::u32string& text, std::size_t at) {
    if (at >= text.size() || text[at] == U'\n') return {std::min(at, text.size()), std::min(at, text.size())};
    const SignKind kind = kind_of(text[at]);
    std::size_t first = at;
    while (first > 0 && kind_of(text[first - 1]) == kind) --first;
    std::size_t last = at;
    while (last < text.size() && kind_of(text[last]) == kind) ++last;
    return {last, first};
}

bool is_space(char32_t sign) {
    return sign == U' ' || sign == U'\n' || sign == U'\t' || sign == U'\u00A0' || sign == U'\u3000';
}

}  // namespace nightcramp::ui
