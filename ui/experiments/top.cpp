#include "ui/experiments/parts.hpp"
#include "ui/widgets/empty_card.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float button_height = 40;
constexpr float gap = 16;
constexpr float row_height = 48;

constexpr std::string_view what_it_is =
    "Chance decides on which nights you do a habit and on which you leave it. You log your mornings as "
    "always, and the comparison stays sealed to the end, so that hope cannot colour it. Then it says whether "
    "the habit helps you, more surely than a diary alone can.";

float buttons_width(Ui& ui, const std::vector<TopButton>& buttons) {
    float width = 0;
    for (const TopButton& one : buttons) width += button_width(ui, one.spec) + 8;
    return buttons.empty() ? 0 : width - 8;
}

}  // namespace

float draw_top(ExperimentsFrame& frame, const std::string& words, const std::vector<TopButton>& buttons,
               Point at, float width) {
    Ui& ui = frame.ui;
    const float needed = buttons_width(ui, buttons);
    const float room = width - needed - (buttons.empty() ? 0.0F : 24.0F);
    const bool beside = room >= 240 && paragraph_height(ui, room, words, Type::heading) <= 60;
    const float text = beside ? room : width;
    const float height = paragraph_height(ui, text, words, Type::heading);
    const float above = beside ? std::max(0.0F, (button_height - height) / 2) : 0;
    paragraph(ui, {at.x, at.y + above}, text, words, {Type::heading});
    float x = beside ? at.x + width - needed : at.x;
    const float y = beside ? at.y + std::max(0.0F, (height - button_height) / 2) : at.y + height + 8;
    const TopButton* pressed = nullptr;
    for (const TopButton& one : buttons) {
        const float each = button_width(ui, one.spec);
        if (button(ui, one.id, {x, y, each, button_height}, one.spec)) pressed = &one;
        x += each + 8;
    }
    if (pressed != nullptr) {
        pressed->act();
        ui.draw_again();
    }
    return std::max(at.y + above + height, buttons.empty() ? at.y : y + button_height) + gap;
}

TopButton plan_another(ExperimentsFrame& frame) {
    TopButton button{"experiments:plan",
                     {"Plan another", ButtonKind::outlined, chart::Icon::plus},
                     [&desk = frame.desk] { desk.plan_experiment(""); }};
    button.spec.enabled = !frame.model.goes_on;
    if (frame.model.goes_on) button.spec.tooltip = "One at a time: finish or stop the one that goes on";
    return button;
}

float draw_no_experiment(ExperimentsFrame& frame, Point at, float width) {
    const EmptySpec spec{chart::Icon::experiments, "Let chance decide, then know", std::string(what_it_is),
                         "Plan an experiment"};
    if (empty_card(frame.ui, "experiments:plan", {at.x, at.y, width, 0}, frame.layout.padding, spec)) {
        frame.desk.plan_experiment("");
        frame.ui.draw_again();
    }
    return at.y + frame.ui.remembered("experiments:plan card/height", 0) + gap;
}

float draw_earlier(ExperimentsFrame& frame, Point at, float width) {
    const auto& earlier = frame.model.earlier;
    if (earlier.empty()) return at.y;
    Ui& ui = frame.ui;
    Card card(ui, "experiments earlier", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = at.y + 16;
    label(ui, {x, y}, "Earlier experiments", {Type::heading});
    y += 32;
    for (const ExperimentLine& line : earlier) {
        const float words = paragraph_height(ui, inner - 32, line.words, Type::body);
        const Rect row{x - 12, y, inner + 24, std::max(row_height, words + 20)};
        ItemSpec spec{line.words};
        spec.inset = true;
        const Item item = ui.item("earlier:" + line.id, row, spec);
        if (item.hovered) ui.canvas().fill_rect(row, ui.color(Role::raised), 8);
        paragraph(ui, {x, row.centre().y - words / 2}, inner - 32, line.words, {});
        chart::draw_icon(ui.canvas(), chart::Icon::right, {row.right() - 20, row.centre().y}, 20,
                         ui.color(Role::muted));
        if (item.pressed) {
            frame.desk.experiment_page = ExperimentPage();
            frame.desk.experiment_page.shown = line.id;
            ui.draw_again();
        }
        y = row.bottom();
    }
    return card.finish(y + 12);
}

}  // namespace nightcramp::ui
