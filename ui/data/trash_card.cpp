#include "ui/data/copy_actions.hpp"
#include "ui/data/parts.hpp"
#include "ui/shell/returns.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float least_row = 64;
constexpr float button_height = 40;
constexpr float lines_at_a_time = 30;

enum class Wish { none, back, erase };

struct Drawn {
    float bottom = 0;
    Wish wish = Wish::none;
};

Drawn draw_line(Ui& ui, const TrashLine& line, std::size_t place, Point at, float width) {
    const ButtonSpec back{"Bring back"};
    const ButtonSpec erase{"Erase for good …"};
    const float back_width = button_width(ui, back);
    const float erase_width = button_width(ui, erase);
    const float needed = back_width + 8 + erase_width;
    const bool beside = width >= needed + 240;
    const float room = beside ? width - needed - 20 : width;
    float y = at.y + 10;
    y += paragraph(ui, {at.x, y}, room, line.thing.name, {});
    y += paragraph(ui, {at.x, y}, room, line.about, {Type::small, Role::muted}) + 10;
    const bool stacked = !beside && needed > width;
    const float rows = stacked ? 2 * button_height + 8 : button_height;
    Drawn drawn{beside ? std::max(y, at.y + least_row) : y + rows + 8, Wish::none};
    const float x = beside ? at.x + width - needed : at.x;
    const float first = beside ? (at.y + drawn.bottom - button_height) / 2 : y - 4;
    const Rect back_rect{x, first, back_width, button_height};
    const Rect erase_rect = stacked ? Rect{x, back_rect.bottom() + 8, erase_width, button_height}
                                    : Rect{back_rect.right() + 8, first, erase_width, button_height};
    if (button(ui, fmt::format("trash {}", place), back_rect, back)) drawn.wish = Wish::back;
    if (button(ui, fmt::format("trash {} erase", place), erase_rect, erase)) drawn.wish = Wish::erase;
    return drawn;
}

/// Returns whether more of them are wanted.
bool draw_more(Ui& ui, std::size_t older, Point at) {
    const std::string words = fmt::format("And {} more.", older);
    label(ui, {at.x, at.y + 12}, words, {Type::body, Role::muted});
    const float room = ui.canvas().text_width(words, Type::body);
    const bool wanted = link(ui, "trash:more", {at.x + room + 20, at.y + 12}, "Show more");
    if (wanted) ui.draw_again();
    return wanted;
}

}  // namespace

float draw_trash(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "data trash", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    const auto& trash = frame.trash;
    float y = draw_data_head(frame, at, width, "Trash",
                             trash.empty() ? "Nothing was erased in the last 90 days."
                                           : "Erased in the last 90 days; it can be brought back.");
    float& wanted = ui.remembered("data trash shown", lines_at_a_time);
    const auto shown = std::min(trash.size(), static_cast<std::size_t>(wanted));
    Wish wish = Wish::none;
    std::size_t of = 0;
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) hairline(ui, x, y, inner);
        const Drawn drawn = draw_line(ui, trash[i], i, {x, y}, inner);
        if (drawn.wish != Wish::none) of = i;
        if (drawn.wish != Wish::none) wish = drawn.wish;
        y = drawn.bottom;
    }
    if (trash.size() > shown) {
        if (draw_more(ui, trash.size() - shown, {x, y})) wanted += lines_at_a_time;
        y += 44;
    }
    if (wish != Wish::none) {
        const present::ErasedThing thing = trash[of].thing;
        wish == Wish::back ? bring_back(frame.desk, thing) : ask_to_erase_for_good(frame.desk, thing);
        ui.draw_again();
    }
    return card.finish(y + (trash.empty() ? 12.0F : 8.0F));
}

}  // namespace nightcramp::ui
