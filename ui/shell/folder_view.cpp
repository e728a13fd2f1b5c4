#include "ui/shell/folder_view.hpp"

#include "chart/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float head = 40;
constexpr float line_height = 36;

void move_cursor(Ui& ui, FolderBrowser& browser, const Rect& view, const std::string& scroll) {
    const int last = static_cast<int>(browser.size()) - 1;
    const int page = std::max(1, static_cast<int>(view.height / line_height) - 1);
    int step = 0;
    if (ui.input().take(Key::down)) step = 1;
    if (ui.input().take(Key::up)) step = -1;
    if (ui.input().take(Key::page_down)) step = page;
    if (ui.input().take(Key::page_up)) step = -page;
    if (ui.input().take(Key::home)) step = -last - 1;
    if (ui.input().take(Key::end)) step = last + 1;
    if (step == 0) return;
    browser.cursor = std::clamp(browser.cursor + step, 0, std::max(0, last));
    float& offset = ui.remembered(scroll + "/offset", 0);
    const float top = line_height * static_cast<float>(browser.cursor);
    offset = std::clamp(offset, std::min(top, top + line_height - view.height), top);
    ui.draw_again();
}

void draw_line(Ui& ui, const FolderBrowser& browser, std::size_t line, const Rect& row, bool current,
               bool hovered) {
    if (current || hovered) {
        ui.canvas().fill_rect(row, ui.color(current ? Role::accent_soft : Role::raised), 8);
    }
    const bool folder = browser.is_folder(line);
    const float middle = row.centre().y;
    draw_icon(ui.canvas(), folder ? chart::Icon::folder : chart::Icon::page, {row.x + 18, middle}, 20,
              ui.color(Role::muted), 1.5F);
    label_centred(ui, {row.x + 40, middle}, browser.name(line),
                  {Type::body, folder ? Role::text : Role::muted}, row.width - 48);
}

/// The lines that can be seen; returns the one that was pressed.
std::optional<std::size_t> draw_lines(Ui& ui, const std::string& id, const Rect& view,
                                      const FolderBrowser& browser, const std::string& nothing,
                                      bool focused) {
    ScrollArea area(ui, id + " scroll", view);
    const float top = area.top();
    const auto count = browser.size();
    const auto first = static_cast<std::size_t>(std::max(0.0F, (view.y - top) / line_height));
    const auto seen = static_cast<std::size_t>(view.height / line_height) + 2;
    std::optional<std::size_t> pressed;
    for (std::size_t i = first; i < std::min(count, first + seen); ++i) {
        const Rect row{view.x + 4, top + line_height * static_cast<float>(i), view.width - 14, line_height};
        ItemSpec spec{browser.name(i)};
        spec.in_ring = false;
        const Item item = ui.item(id + " line " + std::to_string(i), row, spec);
        const bool current = focused && static_cast<int>(i) == browser.cursor;
        draw_line(ui, browser, i, row, current, item.hovered);
        if (item.clicked) pressed = i;
    }
    if (count == 0) {
        label(ui, {view.x + 16, top + 8}, nothing, {Type::body, Role::muted});
    }
    area.finish(top + std::max(line_height, line_height * static_cast<float>(count)));
    return pressed;
}

}  // namespace

std::optional<std::string> draw_folder(Ui& ui, const std::string& id, const Rect& rect,
                                       FolderBrowser& browser, const std::string& shown) {
    const FolderWords words{shown, "Nothing of this kind is in this folder yet."};
    const auto pressed = draw_folder_of_files(ui, id, rect, browser, words);
    return pressed ? std::optional(pressed->name) : std::nullopt;
}

std::optional<PressedFile> draw_folder_of_files(Ui& ui, const std::string& id, const Rect& rect,
                                                FolderBrowser& browser, const FolderWords& words) {
    const bool has_parent =
        browser.folder.path.has_parent_path() && browser.folder.path != browser.folder.path.root_path();
    if (icon_button(ui, id + ":up", {rect.x, rect.y, head, head}, chart::Icon::up, "The folder above",
                    has_parent)) {
        browser.go_up();
        ui.remembered(id + " scroll/offset", 0) = 0;
        ui.draw_again();
    }
    label_centred(ui, {rect.x + head + 8, rect.y + head / 2}, words.path, {Type::body_strong},
                  rect.width - head - 8);
    const Rect box{rect.x, rect.y + head + 4, rect.width, rect.height - head - 4};
    const Rect view = box.inset(1, 4);
    if (view.height < line_height) return std::nullopt;  // a very low window: the folder above can be reached
    ui.canvas().stroke_rect(box, ui.color(Role::control), 1.5F, 8);
    ItemSpec spec{"What the folder holds"};
    spec.radius = 8;
    const Item list = ui.row(id + ":list", box, spec);
    if (list.focused) move_cursor(ui, browser, view, id + " scroll");
    auto pressed = draw_lines(ui, id, view, browser, words.nothing, list.focused);
    const bool chosen = list.focused && browser.size() > 0 && ui.input().take(Key::enter);
    if (chosen) pressed = static_cast<std::size_t>(browser.cursor);
    if (!pressed) return std::nullopt;
    const std::string name = browser.name(*pressed);
    if (!browser.is_folder(*pressed)) {
        browser.cursor = static_cast<int>(*pressed);
        return PressedFile{name, chosen};
    }
    browser.enter(browser.folder.path / name);
    ui.remembered(id + " scroll/offset", 0) = 0;
    ui.draw_again();
    return std::nullopt;
}

}  // namespace nightcramp::ui
