#include "ui/platform/key_names.hpp"

#include "ui/widgets/utf8.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace nightcramp::ui {
namespace {

std::optional<Key> named_key(int key) {
    switch (key) {
        case GLFW_KEY_TAB:
            return Key::tab;
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER:
            return Key::enter;
        case GLFW_KEY_ESCAPE:
            return Key::escape;
        case GLFW_KEY_BACKSPACE:
            return Key::backspace;
        case GLFW_KEY_DELETE:
            return Key::del;
        case GLFW_KEY_LEFT:
            return Key::left;
        case GLFW_KEY_RIGHT:
            return Key::right;
        case GLFW_KEY_UP:
            return Key::up;
        case GLFW_KEY_DOWN:
            return Key::down;
        case GLFW_KEY_HOME:
            return Key::home;
        case GLFW_KEY_END:
            return Key::end;
        case GLFW_KEY_PAGE_UP:
            return Key::page_up;
        case GLFW_KEY_PAGE_DOWN:
            return Key::page_down;
        case GLFW_KEY_F1:
            return Key::f1;
        default:
            return std::nullopt;
    }
}

/// The sign on the key: by the layout, or, for digits that some layouts hide behind Shift, by the key itself.
char32_t sign_on(int key, const char* name) {
    if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9) return U'0' + static_cast<char32_t>(key - GLFW_KEY_0);
    if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9)
        return U'0' + static_cast<char32_t>(key - GLFW_KEY_KP_0);
    const std::u32string signs = decode_utf8(name == nullptr ? "" : name);
    if (signs.size() != 1) return 0;
    const char32_t sign = signs.front();
    return sign >= U'A' && sign <= U'Z' ? sign - U'A' + U'a' : sign;
}

}  // namespace

std::optional<KeyEvent> key_event(int key, int modifiers, const char* name) {
    KeyEvent event;
    event.ctrl = (modifiers & GLFW_MOD_CONTROL) != 0;
    event.shift = (modifiers & GLFW_MOD_SHIFT) != 0;
    event.alt = (modifiers & GLFW_MOD_ALT) != 0;
    if (const auto named = named_key(key)) {
        event.key = *named;
        return event;
    }
    if (!event.ctrl && !event.alt) return std::nullopt;
    event.sign = sign_on(key, name);
    return event.sign == 0 ? std::nullopt : std::optional(event);
}

}  // namespace nightcramp::ui
