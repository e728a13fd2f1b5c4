#include "ui/shell/dialog_view.hpp"

#include "ui/shell/scopes.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace nightcramp::ui {
namespace {

constexpr float padding = 24;
constexpr float button_height = 40;
constexpr float bar_height = 8;
constexpr float words_height = 60 + 28;  ///< of a field for words with its label

/// What Enter does looks like the thing to do.
ButtonSpec spec_of(const Dialog& dialog, std::size_t i) {
    const bool primary = dialog.asks_for_path ? i == 0 : dialog.buttons[i].safe;
    return {dialog.buttons[i].label, primary ? ButtonKind::primary : ButtonKind::outlined};
}

struct Sizes {
    float width = 480;
    float title = 0;
    float text = 0;
    float versions = 0;
    float field = 0;
    float progress = 0;
    float buttons = 0;
    bool stacked = false;

    [[nodiscard]] float inner() const { return width - 2 * padding; }
    [[nodiscard]] float height() const {
        return 2 * padding + title + text + versions + field + progress + buttons;
    }
};

float versions_height(Ui& ui, const Dialog& dialog, float width) {
    float height = 0;
    for (const std::string& version : dialog.versions) {
        height += 24 + paragraph_height(ui, width - 24, version, Type::body) + 24;
    }
    return dialog.versions.empty() ? 0 : height + 8;
}

Sizes sizes_of(Ui& ui, const Dialog& dialog, const Layout& layout) {
    Sizes sizes;
    sizes.width = std::min(dialog.versions.empty() ? 480.0F : 560.0F, layout.window.width - 24);
    sizes.title = paragraph_height(ui, sizes.inner(), dialog.title, Type::heading) + 8;
    sizes.text = paragraph_height(ui, sizes.inner(), dialog.text, Type::body) + 20;
    sizes.versions = versions_height(ui, dialog, sizes.inner());
    sizes.field = dialog.asks_for_path ? 60 : dialog.asks_for.empty() ? 0 : words_height;
    sizes.progress = dialog.shows_progress ? bar_height + 20 : 0;
    float across = -8;
    for (std::size_t i = 0; i < dialog.buttons.size(); ++i) {
        across += button_width(ui, spec_of(dialog, i)) + 8;
    }
    sizes.stacked = across > sizes.inner();
    const auto count = static_cast<float>(dialog.buttons.size());
    sizes.buttons = sizes.stacked ? count * (button_height + 8) - 8 : count > 0 ? button_height : -20;
    return sizes;
}

float draw_versions(Ui& ui, const Dialog& dialog, Point at, float width) {
    static constexpr std::array<std::string_view, 2> names{"In the diary", "Yours, not saved"};
    const float from = at.y;
    for (std::size_t i = 0; i < dialog.versions.size(); ++i) {
        label(ui, at, names.at(std::min<std::size_t>(i, 1)), {Type::small, Role::muted});
        const float height = paragraph_height(ui, width - 24, dialog.versions[i], Type::body);
        const Rect box{at.x, at.y + 24, width, height + 12};
        ui.canvas().fill_rect(box, ui.color(Role::bg), 8);
        paragraph(ui, {box.x + 12, box.y + 6}, width - 24, dialog.versions[i], {});
        at.y = box.bottom() + 12;
    }
    return dialog.versions.empty() ? 0 : at.y - from + 8;
}

std::string button_id(const Dialog& dialog, std::size_t i) {
    return "dialog:" + dialog.id + ":" + dialog.buttons[i].label;
}

/// Side by side at the right, or one below the other.
std::vector<Rect> button_rects(Ui& ui, const Dialog& dialog, const Rect& row, bool stacked) {
    std::vector<Rect> rects;
    float x = row.x;
    float y = row.y;
    for (std::size_t i = 0; i < dialog.buttons.size(); ++i) {
        const float width = stacked ? row.width : button_width(ui, spec_of(dialog, i));
        rects.push_back({x, y, width, button_height});
        if (stacked) {
            y += button_height + 8;
        } else {
            x += width + 8;
        }
    }
    const float to_the_right = stacked || rects.empty() ? 0 : row.right() - rects.back().right();
    for (Rect& rect : rects) rect.x += to_the_right;
    return rects;
}

std::optional<std::size_t> draw_buttons(Ui& ui, const Dialog& dialog, const Rect& row, bool stacked) {
    const std::vector<Rect> rects = button_rects(ui, dialog, row, stacked);
    std::optional<std::size_t> pressed;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (button(ui, button_id(dialog, i), rects[i], spec_of(dialog, i))) pressed = i;
    }
    return pressed;
}

void lend_to_safe_button(Ui& ui, const Dialog& dialog) {
    for (std::size_t i = 0; i < dialog.buttons.size(); ++i) {
        if (dialog.buttons[i].safe) ui.focus().lend(button_id(dialog, i));
    }
}

void begin_focus(Ui& ui, const Dialog& dialog) {
    if (ui.focus().focused().starts_with("dialog:" + dialog.id + ":")) return;
    if (dialog.asks_for_path) return ui.focus().lend("dialog:" + dialog.id + ":path");
    lend_to_safe_button(ui, dialog);
}

std::string words_id(const Dialog& dialog) {
    return "dialog:" + dialog.id + ":words";
}

/// Enter only ends the words: what is decided about needs a button. Returns its height.
float draw_words(Ui& ui, Desk& desk, const Dialog& dialog, Point at, float width) {
    label(ui, at, dialog.asks_for, {Type::small, Role::muted});
    const TextFieldSpec spec{dialog.asks_for, desk.typed_words};
    const auto field = text_field(ui, words_id(dialog), {at.x, at.y + 28}, width, spec);
    desk.typed_words = field.current;
    if (field.confirmed) lend_to_safe_button(ui, dialog);
    return words_height;
}

void draw_progress(Ui& ui, const Desk& desk, const Rect& bar) {
    const double share = std::clamp(desk.copies.progress().value_or(0), 0.0, 1.0);
    const float done = std::max(bar.height, bar.width * static_cast<float>(share));
    ui.canvas().fill_rect(bar, ui.color(Role::line), bar.height / 2);
    ui.canvas().fill_rect({bar.x, bar.y, done, bar.height}, ui.color(Role::accent), bar.height / 2);
}

/// While words are typed, Escape leaves their field first.
bool takes_escape(Ui& ui, const Dialog& dialog) {
    const bool in_words = ui.editing && ui.editing->id == words_id(dialog);
    return !in_words && ui.input().take(Key::escape);
}

/// Title, text and buttons; scrolls where the window is lower than they are. Returns the button that was
/// pressed.
std::optional<std::size_t> draw_content(Ui& ui, Desk& desk, const Dialog& dialog, const Sizes& sizes,
                                        const Rect& rect) {
    ScrollArea area(ui, "dialog " + dialog.id + " scroll", rect.inset(0, 2));
    const float x = rect.x + padding;
    float y = area.top() + padding - 2;
    paragraph(ui, {x, y}, sizes.inner(), dialog.title, {Type::heading});
    y += sizes.title;
    paragraph(ui, {x, y}, sizes.inner(), dialog.text, {Type::body, Role::muted});
    y += sizes.text;
    y += draw_versions(ui, dialog, {x, y}, sizes.inner());
    if (dialog.shows_progress) draw_progress(ui, desk, {x, y, sizes.inner(), bar_height});
    y += sizes.progress;
    std::optional<std::size_t> pressed;
    if (dialog.asks_for_path) {
        const TextFieldSpec spec{"Path", desk.typed_path};
        const auto field = text_field(ui, "dialog:" + dialog.id + ":path", {x, y}, sizes.inner(), spec);
        if (field.entered) desk.typed_path = *field.entered;
        if (field.confirmed) pressed = 0;
        y += sizes.field;
    } else if (!dialog.asks_for.empty()) {
        y += draw_words(ui, desk, dialog, {x, y}, sizes.inner());
    }
    const auto button = draw_buttons(ui, dialog, {x, y, sizes.inner(), button_height}, sizes.stacked);
    if (button) pressed = button;
    area.finish(y + sizes.buttons + padding - 2);
    return pressed;
}

}  // namespace

void draw_dialog(Ui& ui, Desk& desk, const Layout& layout) {
    if (desk.dialogs.empty()) return;
    const Dialog dialog = desk.dialogs.front();
    const Sizes sizes = sizes_of(ui, dialog, layout);
    const float height = std::min(sizes.height(), layout.window.height - 24);
    const Rect rect{(layout.window.width - sizes.width) / 2, (layout.window.height - height) / 2, sizes.width,
                    height};
    const ModalScope scope(ui, "dialog " + dialog.id, rect);
    if (!scope) return;
    begin_focus(ui, dialog);
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    const bool escaped = takes_escape(ui, dialog);
    const auto pressed = draw_content(ui, desk, dialog, sizes, rect);
    if (!pressed && !escaped) return;
    ui.focus().give_back();
    ui.draw_again();
    if (pressed) {
        desk.dialogs.press(*pressed);
    } else {
        desk.dialogs.escape();
    }
}

}  // namespace nightcramp::ui
