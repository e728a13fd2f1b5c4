#include "ui/experiments/plan_parts.hpp"

#include "ui/widgets/label.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float radius = 6;
constexpr float pitch = 18;

}  // namespace

float draw_plan_head(ExperimentsFrame& frame, const PlanHead& head, Point at, float width) {
    Ui& ui = frame.ui;
    float y = at.y + paragraph(ui, at, width, head.step, {Type::body, Role::muted});
    y += paragraph(ui, {at.x, y}, width, head.heading, {Type::heading});
    return y + 12;
}

void go_back(ExperimentsFrame& frame) {
    frame.ui.draw_again();
    if (frame.draft.begins) {
        frame.draft.begins = false;
        frame.draft.wrong.clear();
    } else if (!frame.desk.experiment_page.habit.empty()) {
        frame.desk.experiment_page.habit.clear();
    } else {
        frame.desk.experiment_page = ExperimentPage();
    }
}

float draw_plan_foot(ExperimentsFrame& frame, Point at, float width, const std::optional<TopButton>& on) {
    Ui& ui = frame.ui;
    const ButtonSpec back{"Back"};
    const float back_width = button_width(ui, back);
    const bool escaped = ui.has_keys() && !ui.is_typing() && ui.input().take(Key::escape);
    bool goes_on = false;
    if (on) {
        const float needed = std::min(button_width(ui, on->spec) + 16, width - back_width - 8);
        goes_on = button(ui, on->id, {at.x, at.y, needed, 44}, on->spec);
        at.x += needed + 8;
    }
    const bool goes_back = button(ui, "plan:back", {at.x, at.y, back_width, 44}, back);
    if (goes_on) {
        on->act();
        ui.draw_again();
    } else if (goes_back || escaped) {
        go_back(frame);
    }
    return at.y + 44;
}

bool draw_choice_row(Ui& ui, const std::string& id, const Rect& row, const std::string& name, bool chosen) {
    ItemSpec spec{name};
    spec.inset = true;
    const Item item = ui.item(id, row, spec);
    if (chosen) {
        ui.canvas().fill_rect(row, ui.color(Role::accent_soft), 8);
        ui.canvas().stroke_rect(row, ui.color(Role::accent), 2, 8);
    } else if (item.hovered) {
        ui.canvas().fill_rect(row, ui.color(Role::raised), 8);
    }
    const Point ring{row.x + 24, row.centre().y};
    ui.canvas().stroke_circle(ring, 9.25F, ui.color(chosen ? Role::accent : Role::control), 1.5F);
    if (chosen) ui.canvas().fill_circle(ring, 5, ui.color(Role::accent));
    return item.pressed;
}

std::string plan_design_id(Design design) {
    return fmt::format("plan design:{}", static_cast<int>(design));
}

std::string plan_nights_id(int nights) {
    return fmt::format("plan nights:{}", nights);
}

void draw_ten_tries(Ui& ui, Point at, int filled) {
    for (int i = 0; i < 10; ++i) {
        const Point centre{at.x + radius + pitch * static_cast<float>(i), at.y};
        if (i < filled) {
            ui.canvas().fill_circle(centre, radius, ui.color(Role::accent));
        } else {
            ui.canvas().stroke_circle(centre, radius - 0.75F, ui.color(Role::control), 1.5F);
        }
    }
}

float draw_points(Ui& ui, const std::vector<std::string>& sentences, Point at, float width) {
    for (const std::string& sentence : sentences) {
        ui.canvas().fill_circle({at.x + 4, at.y + 12}, 2.5F, ui.color(Role::muted));
        at.y += paragraph(ui, {at.x + 20, at.y}, width - 20, sentence, {}) + 6;
    }
    return at.y;
}

}  // namespace nightcramp::ui
