#pragma once

#include "ui/widgets/input.hpp"

namespace nightcramp::ui {

inline KeyEvent ctrl(char32_t sign, bool shift = false) {
    return {Key::text, sign, true, shift, false};
}

inline KeyEvent alt(Key key) {
    return {key, 0, false, false, true};
}

}  // namespace nightcramp::ui
