#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"

namespace nightcramp::ui {
namespace {

constexpr int steps = 11;

constexpr float step_height = 44;
constexpr float least_for_one_line = 360;

int columns_of(float width) {
    return width < least_for_one_line ? 6 : steps;
}

std::vector<Rect> cells_of(const Rect& rect) {
    std::vector<Rect> cells;
    const int columns = columns_of(rect.width);
    const float gap = rect.width < 480 && columns == steps ? 2 : 4;
    for (int i = 0; i < steps; ++i) {
        const Rect line = rect.moved(0, static_cast<float>(i / columns) * (step_height + 4));
        cells.push_back(cell({line.x, line.y, line.width, step_height}, i % columns, columns, gap));
    }
    return cells;
}

void draw_step(Ui& ui, const Rect& rect, int number, const ScaleSpec& spec, bool hovered) {
    const bool chosen = spec.value == number;
    const bool below = spec.fills && spec.value && number < *spec.value;
    Role ink = Role::text;
    if (chosen) {
        ui.canvas().fill_rect(rect, ui.color(spec.fills ? Role::cramp : Role::accent), 8);
        ink = spec.fills ? Role::on_cramp : Role::on_accent;
    } else if (below) {
        ui.canvas().fill_rect(rect, ui.color(Role::cramp_soft), 8);
    } else {
        if (hovered) ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
        ui.canvas().stroke_rect(rect, ui.color(Role::control), 1.5F, 8);
    }
    const Type type = chosen ? Type::body_strong : Type::body;
    label_centred(ui, rect.centre(), std::to_string(number), {type, ink, Align::centre});
}

/// Digits choose too; a 0 soon after a 1 makes it 10.
std::optional<int> typed_step(Ui& ui, const std::string& id, std::optional<int> value) {
    for (char32_t digit = U'0'; digit <= U'9'; ++digit) {
        if (!ui.input().take(digit)) continue;
        float& since = ui.remembered(id + "/typed", -10);
        const auto now = static_cast<float>(ui.time_s());
        const bool goes_on = value == 1 && digit == U'0' && now - since < 2;
        since = now;
        return goes_on ? 10 : static_cast<int>(digit - U'0');
    }
    return std::nullopt;
}

}  // namespace

float scale_height(float width) {
    return columns_of(width) == steps ? step_height : 2 * step_height + 4;
}

Scaled scale(Ui& ui, const std::string& id, const Rect& rect, const ScaleSpec& spec) {
    const std::vector<Rect> cells = cells_of(rect);
    std::vector<std::string> labels;
    for (int i = 0; i < steps; ++i) labels.push_back(std::to_string(i));
    const Choice done = choice(ui, id, cells, {spec.label, labels, spec.value});
    for (int i = 0; i < steps; ++i) {
        draw_step(ui, cells[static_cast<std::size_t>(i)], i, spec, done.hovered == i);
    }
    draw_choice_ring(ui, done, cells, 8, false);
    if (done.picked) return {true, done.picked == spec.value ? std::nullopt : done.picked};
    const auto typed = done.focused ? typed_step(ui, id, spec.value) : std::nullopt;
    return {typed && typed != spec.value, typed};
}

}  // namespace nightcramp::ui
