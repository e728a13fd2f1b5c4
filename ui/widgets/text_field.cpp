#include "ui/widgets/text_field.hpp"

#include "ui/widgets/label.hpp"

#include <algorithm>
#include <utility>

#include <imgui.h>

namespace nightcramp::ui {
namespace {

constexpr float padding = 12;
constexpr float line = 24;
constexpr double pause_s = 1;

class ImGuiClipboard final : public Clipboard {
public:
    std::string get() override {
        const char* text = ImGui::GetClipboardText();
        return text == nullptr ? "" : text;
    }
    void set(const std::string& text) override { ImGui::SetClipboardText(text.c_str()); }
};

TextEditor* editor_of(Ui& ui, const std::string& id) {
    return ui.editing && ui.editing->id == id ? &ui.editing->editor : nullptr;
}

void lay_out(Ui& ui, TextEditor& editor, float width) {
    editor.lay_out(width, line,
                   [&](std::string_view text) { return ui.canvas().text_width(text, Type::body); });
}

void use_mouse(Ui& ui, TextEditor& editor, const Item& item, Point origin) {
    const Point at = ui.mouse() - origin;
    if (item.held && ImGui::IsMouseDoubleClicked(0)) {
        editor.select_word_at(at);
    } else if (item.held && ImGui::IsMouseClicked(0)) {
        editor.press(at, ui.shift_held());
    } else if (item.held && ImGui::IsMouseDragging(0)) {
        editor.drag(at);
    }
}

/// Keys go to the editor first; what it does not take moves the focus. Returns whether Enter ended it.
bool use_keys(Ui& ui, TextEditor& editor, const TextFieldSpec& spec) {
    const auto event = ui.input().event();
    if (!event) return false;
    if (event->key == Key::escape) {
        ui.input().take_any();
        if (!spec.multi_line) editor = TextEditor(spec.value, false);
        ui.focus().clear();
        return false;
    }
    if (event->key == Key::enter && !spec.multi_line) {
        ui.input().take_any();
        return true;
    }
    ImGuiClipboard clipboard;
    if (editor.handle(*event, clipboard)) ui.input().take_any();
    return false;
}

void draw_rows(Ui& ui, const TextEditor& editor, Point origin) {
    for (const Rect& part : editor.selection()) {
        ui.canvas().fill_rect(part.moved(origin.x, origin.y), ui.color(Role::accent_soft), 0);
    }
    for (const auto& row : editor.rows()) label(ui, {origin.x, origin.y + row.y}, row.text, {});
}

void draw_caret(Ui& ui, const TextEditor& editor, Point origin) {
    const Point at = editor.caret() + origin;
    ui.canvas().fill_rect({at.x, at.y + 3, 1.5F, line - 6}, ui.color(Role::accent), 0);
}

void draw_box(Ui& ui, const Rect& rect, bool editing, bool hovered) {
    if (!editing && hovered) ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
    ui.canvas().stroke_rect(rect, ui.color(editing ? Role::accent : Role::control), 1.5F, 8);
}

/// The pause after the last key: what stands there then is handed over once.
void note_pause(Ui& ui, const TextFieldSpec& spec, TextFieldState& state) {
    Ui::Editing& editing = *ui.editing;
    if (!spec.saves_at_pauses || editing.text == editing.kept) return;
    const double due = editing.changed_s + pause_s;
    if (ui.time_s() < due) return ui.wake_at(due);
    editing.kept = editing.text;
    editing.has_paused = true;
    state.paused = editing.text;
    ui.draw_again();
}

/// The keyboard went to a field that is drawn before this one, and what was typed here is still to be taken
/// over.
void take_left_behind(Ui& ui, const std::string& id, const std::string& before, TextFieldState& state) {
    if (!ui.left_behind || ui.left_behind->id != id) return;
    const std::string text = ui.left_behind->text;
    state.left_after_pause = ui.left_behind->has_paused;
    ui.left_behind.reset();
    if (text != before) state.entered = state.current = text;
    ui.draw_again();
}

/// What came of this frame's keys.
void follow_text(Ui& ui, const std::string& text) {
    Ui::Editing& editing = *ui.editing;
    if (editing.text == text) return;
    editing.text = text;
    editing.changed_s = ui.time_s();
}

}  // namespace

TextFieldState text_field(Ui& ui, const std::string& id, Point at, float width, const TextFieldSpec& spec) {
    TextFieldState state;
    state.current = spec.value;
    const float inner = width - 2 * padding;
    TextEditor idle(spec.value, spec.multi_line);
    TextEditor* active = editor_of(ui, id);
    lay_out(ui, active != nullptr ? *active : idle, inner);
    const float text_height = std::max(line, (active != nullptr ? *active : idle).height());
    const Rect rect{at.x, at.y, width, std::max(spec.least_height, text_height + 16)};
    ItemSpec item_spec{spec.label};
    item_spec.text = true;
    const Item item = ui.item(id, rect, item_spec);
    if (item.focused && active == nullptr) {
        ui.left_behind = std::exchange(ui.editing, Ui::Editing{id, idle, idle.text(), idle.text()});
        active = editor_of(ui, id);
        if (!item.held && !spec.multi_line) active->select_all();
    }
    const float y = spec.multi_line ? rect.y + 8 : rect.centre().y - line / 2;
    Point origin{rect.x + padding, y};
    if (active != nullptr) {
        const float shifted = spec.multi_line ? 0 : active->scroll_x(inner);
        origin.x -= shifted;
        use_mouse(ui, *active, item, origin);
        if (item.focused) state.confirmed = use_keys(ui, *active, spec);
        lay_out(ui, *active, inner);
        if (!spec.multi_line) origin.x += shifted - active->scroll_x(inner);
        state.current = active->text();
    }
    draw_box(ui, rect, active != nullptr, item.hovered);
    const ClipScope clip(ui, rect.inset(3));
    const TextEditor& shown = active != nullptr ? *active : idle;
    if (state.current.empty()) label(ui, {rect.x + padding, y}, spec.placeholder, {Type::body, Role::muted});
    draw_rows(ui, shown, origin);
    if (item.focused) draw_caret(ui, shown, origin);
    state.height = rect.height;
    take_left_behind(ui, id, idle.text(), state);
    if (active == nullptr) return state;
    ui.typing_is_here();
    follow_text(ui, state.current);
    const bool left = !item.focused || state.confirmed || ui.ends_typing(rect);
    if (!left) {
        note_pause(ui, spec, state);
    } else {
        state.left_after_pause = ui.editing->has_paused;
        const bool changed = state.current != TextEditor(spec.value, spec.multi_line).text();
        if (changed || state.confirmed) state.entered = state.current;
        ui.editing.reset();
        ui.draw_again();
    }
    return state;
}

}  // namespace nightcramp::ui
