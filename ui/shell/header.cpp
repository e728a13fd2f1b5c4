#include "ui/shell/header.hpp"

#include "chart/icons.hpp"
#include "ui/shell/shortcuts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using chart::Icon;

constexpr float arrows = 80 + 12;

std::string step_tooltip(std::string_view verb, const std::optional<std::string>& label, Action action) {
    if (!label) return fmt::format("Nothing to {}", verb == "Undo" ? "undo" : "redo");
    return fmt::format("{}: {}  ({})", verb, *label, keys_of(action));
}

float draw_steps(Ui& ui, Desk& desk, const Rect& header) {
    const Steps& steps = desk.steps();
    const float y = header.centre().y - 20;
    const Rect redo{header.right() - 40, y, 40, 40};
    const Rect undo{redo.x - 44, y, 40, 40};
    if (icon_button(ui, "undo", undo, Icon::undo, step_tooltip("Undo", steps.undo, Action::undo),
                    steps.undo.has_value())) {
        desk.undo();
    }
    if (icon_button(ui, "redo", redo, Icon::redo, step_tooltip("Redo", steps.redo, Action::redo),
                    steps.redo.has_value())) {
        desk.redo();
    }
    return undo.x;
}

constexpr float sign_room = 22;  ///< the icon before the words

/// The icon with words or without, as a whole the button to what can be done; returns its left end.
float draw_saved_in_short(Ui& ui, Desk& desk, const SavedState& saved, float right, float middle,
                          const std::string& words) {
    const float room = words.empty() ? 16 : sign_room + ui.canvas().text_width(words, Type::small);
    const float x = right - room;
    const ItemSpec spec{saved.words, saved.failed, saved.failed};
    const Item item = ui.item("saved", {x - 10, middle - 18, room + 20, 36}, spec);
    ui.tooltip(item, saved.words);
    if (item.pressed) desk.explain_unsaved();
    label_centred(ui, {x + sign_room, middle}, words, {Type::small, saved.failed ? Role::warn : Role::muted});
    return x;
}

float draw_saved_words(Ui& ui, Desk& desk, const SavedState& saved, float right, float middle) {
    const std::string what = saved.failed ? "What to do" : "";
    const float words = ui.canvas().text_width(saved.words, Type::small);
    const float more = saved.failed ? link_width(ui, what, Type::small) + 8 : 0;
    const float x = right - sign_room - words - more;
    label_centred(ui, {x + sign_room, middle}, saved.words,
                  {Type::small, saved.failed ? Role::warn : Role::muted});
    if (saved.failed && link(ui, "what to do", {x + 30 + words, middle - 10}, what, Type::small)) {
        desk.explain_unsaved();
    }
    return x;
}

/// Right-aligned at `right`, in as many words as have room from `left` on; returns its left end.
float draw_saved(Ui& ui, Desk& desk, float left, float right, float middle) {
    const SavedState saved = desk.saved();
    const auto has_room = [&](const std::string& words) {
        return left + sign_room + ui.canvas().text_width(words, Type::small) <= right;
    };
    const bool in_full = has_room(saved.words + (saved.failed ? "   What to do" : ""));
    const std::string brief = has_room(saved.short_words) ? saved.short_words : "";
    const float x = in_full ? draw_saved_words(ui, desk, saved, right, middle)
                            : draw_saved_in_short(ui, desk, saved, right, middle, brief);
    const Color color = ui.color(saved.failed ? Role::warn : saved.is_typing ? Role::muted : Role::good);
    const Icon icon = saved.failed ? Icon::warn : saved.is_typing ? Icon::dots : Icon::check;
    draw_icon(ui.canvas(), icon, {x + 8, middle}, 16, color, 1.5F);
    return x;
}

}  // namespace

Rect draw_header(Ui& ui, Desk& desk, const Layout& layout, const std::string& title) {
    const Rect& header = layout.header;
    const float middle = header.centre().y;
    const bool narrow = layout.breadth == Breadth::narrow;
    const float words = label_centred(ui, {header.x, middle}, title, {narrow ? Type::heading : Type::title});
    const float left = header.x + words + 12;
    const float steps = draw_steps(ui, desk, header);
    // Between them the Morning view has the nights; where it is narrow, two arrows.
    const float saved = draw_saved(ui, desk, narrow ? left + arrows : header.x, steps - 12, middle);
    return {left, header.y, saved - 12 - left, header.height};
}

void draw_banner(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect& banner = layout.banner;
    if (banner.height == 0) return;
    ui.canvas().fill_rect(banner, ui.color(Role::accent_soft), 0);
    const float middle = banner.centre().y;
    const bool narrow = layout.breadth == Breadth::narrow;
    const std::string words =
        narrow
            ? "Example diary, all invented"
            : "This is an example diary. Everything in it is invented, and you may change whatever you like.";
    ButtonSpec own{"Start my own diary", ButtonKind::quiet};
    own.link = true;
    const float width = button_width(ui, own);
    label_centred(ui, {layout.header.x, middle}, words, {Type::small_strong},
                  layout.header.width - width - 8);
    if (button(ui, "leave example", {layout.header.right() - width, middle - 18, width, 36}, own)) {
        desk.leave_example();
    }
}

}  // namespace nightcramp::ui
