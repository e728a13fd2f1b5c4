#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"

namespace nightcramp::ui {
namespace {

std::vector<Rect> cells_of(const Rect& rect, const SegmentedSpec& spec) {
    std::vector<Rect> cells;
    const int count = static_cast<int>(spec.labels.size());
    float x = rect.x;
    for (int i = 0; i < count; ++i) {
        Rect part = cell(rect, i, count, 0);
        if (!spec.widths.empty()) part = {x, rect.y, spec.widths[static_cast<std::size_t>(i)], rect.height};
        x = part.right();
        cells.push_back(part);
    }
    return cells;
}

std::string at_or_empty(const std::vector<std::string>& all, std::size_t i) {
    return i < all.size() ? all[i] : std::string();
}

/// Fills one cell of a rounded box: only its outer corners are round.
void fill_cell(Ui& ui, const Rect& box, const Rect& part, Color color) {
    const bool first = part.x <= box.x + 1;
    const bool last = part.right() >= box.right() - 1;
    const ClipScope clip(ui, part);
    Rect filled = part;
    if (!first) filled = {filled.x - 10, filled.y, filled.width + 10, filled.height};
    if (!last) filled.width += 10;
    ui.canvas().fill_rect(filled, color, 8);
}

void draw_divider(Ui& ui, const Rect& part) {
    const Rect line{part.x, part.y + 1.5F, 1, part.height - 3};
    ui.canvas().fill_rect(line, ui.color(Role::line), 0);
}

struct Cell {
    Rect rect;
    std::string label;
    std::string key;
    bool chosen = false;
};

void draw_cell_text(Ui& ui, const Cell& cell, Type type) {
    const Type strong = type == Type::small ? Type::small_strong : Type::body_strong;
    const Type shown = cell.chosen ? strong : type;
    const Role role = cell.chosen ? Role::on_accent : Role::text;
    const float key = cell.key.empty() ? 0 : 6 + key_cap_width(ui, cell.key);
    const float width = ui.canvas().text_width(cell.label, shown) + key;
    const float x = cell.rect.x + (cell.rect.width - width) / 2;
    const float middle = cell.rect.centre().y;
    const float words = label_centred(ui, {x, middle}, cell.label, {shown, role});
    key_cap(ui, {x + words + 6, middle}, cell.key, role);
}

}  // namespace

std::optional<int> segmented(Ui& ui, const std::string& id, const Rect& rect, const SegmentedSpec& spec) {
    const std::vector<Rect> cells = cells_of(rect, spec);
    const Choice done = choice(ui, id, cells, {spec.label, spec.labels, spec.chosen, spec.in_ring});
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1.5F, 8);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int number = static_cast<int>(i);
        const Cell part{cells[i], spec.labels[i], at_or_empty(spec.keys, i), spec.chosen == number};
        if (part.chosen) {
            fill_cell(ui, rect, part.rect, ui.color(Role::accent));
        } else if (done.hovered == number) {
            fill_cell(ui, rect.inset(1.5F), part.rect.in(rect.inset(1.5F)), ui.color(Role::raised));
        }
        const bool beside_chosen = part.chosen || (i > 0 && spec.chosen == number - 1);
        if (i > 0 && !beside_chosen) draw_divider(ui, part.rect);
        draw_cell_text(ui, part, spec.type);
        Item item;
        item.rect = part.rect;
        item.hovered = done.hovered == number;
        ui.tooltip(item, at_or_empty(spec.tooltips, i));
    }
    draw_choice_ring(ui, done, cells, 8, false);
    return done.picked;
}

YesNo yes_no(Ui& ui, const std::string& id, const Rect& rect, const std::string& text,
             std::optional<bool> value) {
    SegmentedSpec spec{text, {"Yes", "No"}};
    if (value) spec.chosen = *value ? 0 : 1;
    const auto picked = segmented(ui, id, rect, spec);
    if (!picked) return {false, value};
    const bool yes = *picked == 0;
    return {true, value == yes ? std::nullopt : std::optional(yes)};
}

}  // namespace nightcramp::ui
