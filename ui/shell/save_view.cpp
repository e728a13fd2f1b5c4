#include "ui/shell/save_view.hpp"

#include "chart/icons.hpp"
#include "ui/shell/folder_view.hpp"
#include "ui/shell/scopes.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float padding = 24;
constexpr float row = 40;
constexpr float gap = 12;

void close(Ui& ui, Desk& desk) {
    desk.save_sheet.reset();
    ui.editing.reset();
    ui.focus().give_back();
    ui.draw_again();
}

/// Saves, or asks first where the file is there already.
void try_to_save(Ui& ui, Desk& desk, bool may_replace) {
    SaveSheet& sheet = *desk.save_sheet;
    const std::vector<std::filesystem::path> files = sheet.files();
    sheet.problem = app::name_problem(sheet.name);
    sheet.replacing.clear();
    for (const std::filesystem::path& file : files) {
        if (sheet.problem.empty()) sheet.problem = app::name_problem(file.filename().string());
        std::error_code unknown;
        if (!may_replace && std::filesystem::exists(file, unknown)) sheet.replacing.push_back(file);
    }
    ui.draw_again();
    if (!sheet.problem.empty()) {
        sheet.replacing.clear();
        return ui.focus().focus("save:name");
    }
    if (!sheet.replacing.empty()) {
        ui.editing.reset();
        return ui.focus().focus("save:keep");
    }
    desk.save_to(files.front());
    if (!desk.save_sheet) {
        ui.editing.reset();
        ui.focus().give_back();
    }
}

float draw_kinds(Ui& ui, SaveSheet& sheet, Point at, float width) {
    SegmentedSpec spec{"Kind of file", {}, static_cast<int>(sheet.kind)};
    for (const FileKind& kind : sheet.request.kinds) {
        const bool narrow = width < 480;
        std::string name = narrow ? kind.ending.substr(1) : kind.name;
        spec.labels.push_back(std::move(name));
    }
    const auto picked = segmented(ui, "save:kind", {at.x, at.y, width, row}, spec);
    if (picked) {
        sheet.choose_kind(static_cast<std::size_t>(*picked));
        sheet.replacing.clear();
        ui.draw_again();
    }
    return at.y + row;
}

/// Returns whether Enter was pressed in it.
bool draw_name(Ui& ui, SaveSheet& sheet, Point at, float width) {
    const std::string& ending = sheet.request.kinds.at(sheet.kind).ending;
    const float room = ui.canvas().text_width(ending, Type::body) + 8;
    const auto field = text_field(ui, "save:name", at, width - room, {"Name", sheet.name});
    if (field.current != sheet.name) sheet.replacing.clear();
    sheet.name = field.entered.value_or(field.current);
    label_centred(ui, {at.x + width - room + 8, at.y + row / 2}, ending, {Type::body, Role::muted});
    return field.confirmed;
}

/// Height that the sentence over the buttons takes.
float words_height(Ui& ui, const std::string& words, float width) {
    return words.empty() ? 0 : paragraph_height(ui, width - 24, words, Type::small) + 8;
}

void draw_words(Ui& ui, const std::string& words, Point at, float width, Role role) {
    if (words.empty()) return;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, at.y + 10}, 16, ui.color(role), 1.5F);
    paragraph(ui, {at.x + 24, at.y}, width - 24, words, {Type::small, role});
}

struct Pressed {
    bool save = false;
    bool cancel = false;
    bool replace = false;
    bool keep = false;
};

Pressed draw_buttons(Ui& ui, const SaveSheet& sheet, const Rect& area) {
    const bool asks = !sheet.replacing.empty();
    const bool many = sheet.replacing.size() > 1;
    const std::string replace = many ? "Replace them" : "Replace it";
    const ButtonSpec left{asks ? replace : "Cancel", ButtonKind::outlined};
    const ButtonSpec right{asks ? many ? "Keep them" : "Keep it" : "Save", ButtonKind::primary};
    const float right_width = std::max(96.0F, button_width(ui, right));
    const float left_width = button_width(ui, left);
    const Rect right_rect{area.right() - right_width, area.y, right_width, row};
    const Rect left_rect{right_rect.x - 8 - left_width, area.y, left_width, row};
    Pressed pressed;
    const bool first = button(ui, asks ? "save:replace" : "save:cancel", left_rect, left);
    const bool second = button(ui, asks ? "save:keep" : "save:save", right_rect, right);
    (asks ? pressed.replace : pressed.cancel) = first;
    (asks ? pressed.keep : pressed.save) = second;
    return pressed;
}

std::string words_of(const SaveSheet& sheet) {
    const auto& replacing = sheet.replacing;
    if (replacing.size() == 1) {
        return fmt::format("\"{}\" exists already. Replace it?", replacing.front().filename().string());
    }
    if (!replacing.empty()) {
        return fmt::format("\"{}\" and {} more exist already. Replace them?",
                           replacing.front().filename().string(), replacing.size() - 1);
    }
    return sheet.problem.empty() ? sheet.browser.folder.problem : sheet.problem;
}

void act(Ui& ui, Desk& desk, const Pressed& pressed, bool confirmed, bool escaped) {
    if (pressed.keep || (escaped && !desk.save_sheet->replacing.empty())) {
        desk.save_sheet->replacing.clear();
        ui.focus().focus("save:name");
        ui.draw_again();
    } else if (pressed.replace) {
        try_to_save(ui, desk, true);
    } else if (pressed.save || confirmed) {
        try_to_save(ui, desk, false);
    } else if (pressed.cancel || escaped) {
        close(ui, desk);
    }
}

}  // namespace

void draw_save_sheet(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect& window = layout.window;
    const float width = std::min(640.0F, window.width - 24);
    const float height = std::min(560.0F, window.height - 24);
    const Rect rect{(window.width - width) / 2, (window.height - height) / 2, width, height};
    const ModalScope scope(ui, "save sheet", rect);
    if (!scope) return;
    SaveSheet& sheet = *desk.save_sheet;
    if (!sheet.shown) ui.focus().lend("save:name");
    sheet.shown = true;
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    const bool escaped = ui.input().take(Key::escape);
    const float x = rect.x + padding;
    const float inner = width - 2 * padding;
    label_centred(ui, {x, rect.y + padding + 12}, sheet.request.title, {Type::heading}, inner);
    float y = rect.y + padding + 36;
    if (sheet.request.kinds.size() > 1) y = draw_kinds(ui, sheet, {x, y}, inner) + gap;
    const bool confirmed = draw_name(ui, sheet, {x, y}, inner);
    y += row + gap;
    const std::string words = words_of(sheet);
    const float buttons_y = rect.bottom() - padding - row;
    const float words_y = buttons_y - words_height(ui, words, inner) - (words.empty() ? 0.0F : 4.0F);
    const Rect folder{x, y, inner, std::max(row, words_y - gap - y)};
    const auto file =
        draw_folder(ui, "save:folder", folder, sheet.browser, desk.shown_path(sheet.browser.folder.path));
    if (file) {
        sheet.name = *file;
        static_cast<void>(sheet.file());
        ui.editing.reset();
        ui.focus().focus("save:name");
    }
    draw_words(ui, words, {x, words_y}, inner, !sheet.replacing.empty() ? Role::text : Role::cramp);
    act(ui, desk, draw_buttons(ui, sheet, {x, buttons_y, inner, row}), confirmed, escaped);
}

}  // namespace nightcramp::ui
