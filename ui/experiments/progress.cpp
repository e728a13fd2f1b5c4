#include "chart/icons.hpp"
#include "ui/experiments/parts.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float gap = 16;
constexpr float sealed_width = 296;
constexpr float widest_text = 760;

/// "53 of 112 nights done", and at the right from when to when.
float draw_head(Ui& ui, const FollowModel& model, Point at, float width) {
    const std::string& progress = model.words.progress;
    const float head = ui.canvas().text_width(progress, Type::heading);
    const float span = ui.canvas().text_width(model.words.span, Type::body);
    if (head + 24 + span <= width) {
        label(ui, at, progress, {Type::heading});
        label_centred(ui, {at.x + width, at.y + 14}, model.words.span,
                      {Type::body, Role::muted, Align::right});
        return at.y + 28;
    }
    const float y = at.y + paragraph(ui, at, width, progress, {Type::heading});
    return y + paragraph(ui, {at.x, y}, width, model.words.span, {Type::body, Role::muted});
}

float draw_figures(Ui& ui, const FollowModel& model, Point at, float width) {
    const auto& figures = model.words.figures;
    if (figures.empty()) return at.y;
    const bool beside = width >= 440;
    const auto count = static_cast<float>(figures.size());
    const float column = beside ? (width - (count - 1) * gap) / count : width;
    float bottom = at.y;
    for (const present::Figure& figure : figures) {
        float y = at.y;
        y += paragraph(ui, {at.x, y}, column, figure.value, {Type::heading});
        y += paragraph(ui, {at.x, y}, column, figure.of, {Type::small, Role::muted});
        bottom = std::max(bottom, y);
        if (beside) {
            at.x += column + gap;
        } else {
            at.y = y + 8;
        }
    }
    return bottom;
}

float draw_nights(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    Ui& ui = frame.ui;
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_head(ui, model, {x, at.y + 20}, inner) + 16;
    const float cells = chart::trial_cells_height(model.cells, inner);
    chart::draw_trial_cells(ui.canvas(), {x, y, inner, cells}, model.cells, ui.palette());
    y += cells + 16;
    const float legend = chart::trial_legend_height(ui.canvas(), model.cells, inner);
    chart::draw_trial_legend(ui.canvas(), {x, y, inner, legend}, model.cells, ui.palette());
    y += legend + 16;
    hairline(ui, x, y, inner);
    return draw_figures(ui, model, {x, y + 16}, inner) + 20;
}

float draw_extensions(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    if (!model.words.can_extend || model.words.extensions.empty()) return at.y;
    Ui& ui = frame.ui;
    float y =
        at.y +
        paragraph(ui, at, width, "Too soon? It can be made longer once, before anybody knows what it says.",
                  {Type::small, Role::muted}) +
        8;
    float x = at.x;
    for (const int nights : model.words.extensions) {
        const ButtonSpec spec{fmt::format("Add {} nights", nights)};
        const float each = button_width(ui, spec);
        if (x > at.x && x + each > at.x + width) {
            x = at.x;
            y += 48;
        }
        if (button(ui, fmt::format("experiment:add {}", nights), {x, y, each, 40}, spec)) {
            frame.desk.extend_experiment(model.experiment, nights);
            ui.draw_again();
        }
        x += each + 8;
    }
    return y + 40 + 12;
}

/// The way to the result: a button once it may be opened, a quiet link before.
float draw_opening(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    Ui& ui = frame.ui;
    const present::FollowWords& words = model.words;
    if (!words.half_way.empty()) {
        at.y += paragraph(ui, at, width, words.half_way, {Type::body_strong}) + 8;
    }
    if (words.can_open || words.clear_at_half_way) {
        const ButtonSpec spec{"Open the result", words.can_open ? ButtonKind::primary : ButtonKind::outlined};
        const Rect rect{at.x, at.y + 4, std::min(width, button_width(ui, spec) + 16), 44};
        if (button(ui, "experiment:open", rect, spec)) {
            if (words.can_open) {
                frame.desk.open_at_end(model.experiment, model.missing);
            } else {
                frame.desk.ask_to_open(model.experiment, true);
            }
            ui.draw_again();
        }
        return rect.bottom() + 16;
    }
    if (model.phase == experiment::Phase::to_come) return at.y;
    if (link(ui, "experiment:open early", at, "Open before the end …", Type::small)) {
        frame.desk.ask_to_open(model.experiment);
        ui.draw_again();
    }
    return at.y + 20 + 16;
}

float draw_sealed(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    Ui& ui = frame.ui;
    const float x = at.x + frame.layout.padding;
    const float inner = std::min(widest_text, width - 2 * frame.layout.padding);
    float y = at.y + 20;
    draw_icon(ui.canvas(), chart::Icon::lock, {x + 12, y + 14}, 24, ui.color(Role::accent));
    label(ui, {x + 36, y}, "Result sealed", {Type::heading});
    y += 28 + 12;
    for (std::size_t i = 0; i < model.words.sealed.size(); ++i) {
        const Role role = i == 0 ? Role::text : Role::muted;
        y += paragraph(ui, {x, y}, inner, model.words.sealed[i], {Type::body, role}) + 12;
    }
    y = draw_opening(frame, model, {x, y}, inner);
    y = draw_extensions(frame, model, {x, y}, inner);
    if (model.words.can_show.empty()) return y + 8;
    hairline(ui, x, y + 4, width - 2 * frame.layout.padding);
    y += 20;
    y += paragraph(ui, {x, y}, inner, "What it can show", {Type::body_strong}) + 12;
    return y + paragraph(ui, {x, y}, inner, model.words.can_show, {Type::body, Role::muted}) + 20;
}

}  // namespace

float draw_progress(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    const bool beside = frame.layout.breadth == Breadth::wide;
    const float left = beside ? width - sealed_width - gap : width;
    CardEdge edge;
    if (model.words.can_open) edge.border = Role::accent;
    const auto nights = [&](Point place) {
        Card card(frame.ui, "experiment nights", place, width);
        return card.finish(draw_nights(frame, model, place, width)) + gap;
    };
    const auto sealed = [&](Point place) {
        Card card(frame.ui, "experiment sealed", place, width, edge);
        return card.finish(draw_sealed(frame, model, place, width)) + gap;
    };
    // What can be done now comes before what was.
    if (model.words.can_open) return nights({at.x, sealed(at)});
    if (!beside) return sealed({at.x, nights(at)});
    Card left_card(frame.ui, "experiment nights", at, left);
    const float one = draw_nights(frame, model, at, left);
    const Point side{at.x + left + gap, at.y};
    Card right_card(frame.ui, "experiment sealed", side, sealed_width, edge);
    const float bottom = std::max(one, draw_sealed(frame, model, side, sealed_width));
    left_card.finish(bottom);
    return right_card.finish(bottom) + gap;
}

float draw_follow(ExperimentsFrame& frame, const FollowModel& model, Point at, float width) {
    std::vector<TopButton> buttons;
    const bool ends = model.phase == experiment::Phase::over || model.phase == experiment::Phase::stopped;
    if (!ends) {
        const bool to_come = model.phase == experiment::Phase::to_come;
        buttons.push_back({"experiment:stop",
                           {to_come ? "Call it off …" : "Stop early …", ButtonKind::quiet},
                           [&desk = frame.desk, one = model.experiment] { desk.ask_to_stop(one); }});
    }
    buttons.push_back(plan_another(frame));
    float y = draw_top(frame, model.words.question, buttons, at, width);
    if (model.words.tonight) y = draw_tonight_card(frame, model, {at.x, y}, width) + gap;
    return draw_progress(frame, model, {at.x, y}, width);
}

}  // namespace nightcramp::ui
