#include "ui/data/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float least_row = 64;
constexpr float button_height = 40;
constexpr float first_lines = 10;
constexpr float more_lines = 30;

float draw_line(DataFrame& frame, const CameInLine& line, Point at, float width) {
    Ui& ui = frame.ui;
    const ButtonSpec back{"Take back …"};
    const float needed = line.state.empty() ? button_width(ui, back) : 0;
    const bool beside = width >= needed + 240;
    const float room = beside && needed > 0 ? width - needed - 20 : width;
    const Role role = line.state.empty() ? Role::text : Role::muted;
    float y = at.y + 10;
    y += paragraph(ui, {at.x, y}, room, line.label, {Type::body, role});
    const std::string small = line.state.empty() ? line.when : fmt::format("{}. {}.", line.when, line.state);
    y += paragraph(ui, {at.x, y}, room, small, {Type::small, Role::muted}) + 10;
    if (needed == 0) return std::max(y, at.y + least_row);
    const float bottom = beside ? std::max(y, at.y + least_row) : y + button_height + 8;
    const Rect rect{beside ? at.x + width - needed : at.x,
                    beside ? (at.y + bottom - button_height) / 2 : y - 4, needed, button_height};
    if (button(ui, fmt::format("came in:{}", line.edit), rect, back)) {
        ask_to_take_back(frame.desk, line);
        ui.draw_again();
    }
    return bottom;
}

/// Returns whether more of them are wanted.
bool draw_older(Ui& ui, std::size_t older, Point at) {
    const std::string words = fmt::format("And {} older {}.", older, older == 1 ? "one" : "ones");
    label(ui, {at.x, at.y + 12}, words, {Type::body, Role::muted});
    const float room = ui.canvas().text_width(words, Type::body);
    const bool wanted = link(ui, "came in:more", {at.x + room + 20, at.y + 12}, "Show more");
    if (wanted) ui.draw_again();
    return wanted;
}

}  // namespace

float draw_came_in(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "data came in", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    const bool none = frame.came_in.empty();
    float y = draw_data_head(frame, at, width, "What came in",
                             none ? "Nothing was brought in yet. What comes in is listed here and can be "
                                    "taken back at any time."
                                  : "What you told yourself since then stays when it is taken back.");
    float& wanted = ui.remembered("data came in shown", first_lines);
    const auto shown = std::min(frame.came_in.size(), static_cast<std::size_t>(wanted));
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) hairline(ui, x, y, inner);
        y = draw_line(frame, frame.came_in[i], {x, y}, inner);
    }
    const std::size_t older = frame.came_in.size() - shown;
    if (older > 0 && draw_older(ui, older, {x, y})) wanted += more_lines;
    if (older > 0) y += 44;
    return card.finish(y + (none ? 12.0F : 8.0F));
}

}  // namespace nightcramp::ui
