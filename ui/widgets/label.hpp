#pragma once

#include "ui/widgets/ui.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::ui {

/// How a piece of text looks.
struct Ink {
    Type type = Type::body;
    Role role = Role::text;
    Align align = Align::left;
};

/// One line of text in a line box whose top is at.y; returns its width.
float label(Ui& ui, Point at, std::string_view text, Ink ink);

/// One line, its capitals centred on at.y. What does not fit into `width` is cut with "…".
float label_centred(Ui& ui, Point at, std::string_view text, Ink ink, float width = 1e6F);

/// The text broken at its ends of lines and at spaces into lines of at most `width`.
[[nodiscard]] std::vector<std::string> wrapped(Ui& ui, std::string_view text, Type type, float width);

/// Wrapped text; returns its height.
float paragraph(Ui& ui, Point at, float width, std::string_view text, Ink ink);

[[nodiscard]] float paragraph_height(Ui& ui, float width, std::string_view text, Type type);

/// The sign of a key in a small box, centred on at.y; returns its width. Nothing is drawn where `text` is
/// empty.
float key_cap(Ui& ui, Point at, std::string_view text, Role role);
[[nodiscard]] float key_cap_width(Ui& ui, std::string_view text);

void hairline(Ui& ui, float x, float y, float width);

}  // namespace nightcramp::ui
