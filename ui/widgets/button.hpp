#pragma once

#include "chart/icons.hpp"
#include "ui/widgets/ui.hpp"

#include <optional>
#include <string>

namespace nightcramp::ui {

/// `primary`: the one thing to do; `quiet`: no border until the mouse is over it; `answer`: the two big ones.
enum class ButtonKind { primary, outlined, quiet, answer };

struct ButtonSpec {
    std::string label;
    ButtonKind kind = ButtonKind::outlined;
    std::optional<chart::Icon> icon{};
    std::string key{};  ///< drawn as a key cap after the label
    bool chosen = false;
    bool filled = false;  ///< of answers: nothing is a choice yet, both are offered
    bool spread = false;  ///< icon and label at the left edge, the key at the right one
    bool enabled = true;
    std::string tooltip{};
    Type type = Type::body;
    bool in_ring = true;
    bool link = false;  ///< of quiet ones: the words in the colour of links
};

/// True once it is pressed.
bool button(Ui& ui, const std::string& id, const Rect& rect, const ButtonSpec& spec);

/// The width that the button needs, padding included.
[[nodiscard]] float button_width(Ui& ui, const ButtonSpec& spec);

/// A square with an icon and nothing else; `tooltip` says what it does.
bool icon_button(Ui& ui, const std::string& id, const Rect& rect, chart::Icon icon,
                 const std::string& tooltip, bool enabled = true);

/// Words that are pressed like a button; at.y is the top of its line. Returns whether it was pressed.
bool link(Ui& ui, const std::string& id, Point at, const std::string& text, Type type = Type::body);
[[nodiscard]] float link_width(Ui& ui, const std::string& text, Type type = Type::body);

}  // namespace nightcramp::ui
