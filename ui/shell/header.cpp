#include "ui/shell/header.hpp"

#include "chart/icons.hpp"
#include "ui/shell/shortcuts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using chart::Icon;

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

/// Right-aligned at `right`; returns its left end.
float draw_saved(Ui& ui, Desk& desk, float right, float middle, bool icon_only) {
    const SavedState saved = desk.saved();
    const Color color = ui.color(saved.failed ? Role::warn : Role::good);
    const Icon icon = saved.failed ? Icon::warn : Icon::check;
    const std::string what = saved.failed ? "What to do" : "";
    const float words = icon_only ? 0 : ui.canvas().text_width(saved.words, Type::small);
    const float more = saved.failed && !icon_only ? link_width(ui, what, Type::small) + 8 : 0;
    const float x = right - 16 - words - more - (icon_only ? 0 : 6);
    draw_icon(ui.canvas(), icon, {x + 8, middle}, 16, color, 1.5F);
    if (icon_only) {
        const ItemSpec spec{saved.words, saved.failed, saved.failed};
        const Item item = ui.item("saved", {x - 10, middle - 18, 36, 36}, spec);
        ui.tooltip(item, saved.words);
        if (item.pressed) desk.explain_unsaved();
        return x;
    }
    label_centred(ui, {x + 22, middle}, saved.words, {Type::small, saved.failed ? Role::warn : Role::muted});
    if (saved.failed && link(ui, "what to do", {x + 30 + words, middle - 10}, what, Type::small)) {
        desk.explain_unsaved();
    }
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
    const float saved = draw_saved(ui, desk, steps - 12, middle, narrow);
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
