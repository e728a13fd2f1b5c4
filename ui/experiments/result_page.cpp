#include "chart/icons.hpp"
#include "ui/experiments/plan_parts.hpp"
#include "ui/widgets/badge.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float gap = 16;
constexpr float widest_text = 760;
constexpr float plot_width = 420;

CardEdge edge_of(chart::Look look) {
    CardEdge edge;
    switch (look) {
        case chart::Look::fewer:
            edge.bar = edge.border = Role::good;
            break;
        case chart::Look::more:
            edge.bar = edge.border = Role::cramp;
            break;
        case chart::Look::probably_fewer:
            edge.bar = Role::good;
            break;
        case chart::Look::probably_more:
            edge.bar = Role::cramp;
            break;
        case chart::Look::little_difference:
            edge.bar = Role::control;
            break;
        case chart::Look::cannot_tell:
        case chart::Look::sealed:
            edge.dashed = true;
            edge.border = Role::control;
            break;
    }
    return edge;
}

/// What has to be known before anything is believed: stopped, opened early, extended. In the colour of
/// warnings only where it was stopped for safety.
float draw_labels(Ui& ui, const ReadModel& model, Point at, float width) {
    const auto& labels = model.words.labels;
    for (const std::string& words : labels) {
        const bool warns =
            model.experiment.stop_cause == StopCause::safety && words.starts_with("Stopped early");
        const Ink ink{Type::body, warns ? Role::warn : Role::muted};
        const auto icon = warns ? chart::Icon::warn : chart::Icon::dots;
        draw_icon(ui.canvas(), icon, {at.x + 8, at.y + 12}, 16, ui.color(ink.role), 1.5F);
        at.y += paragraph(ui, {at.x + 28, at.y}, width - 28, words, ink) + 4;
    }
    return labels.empty() ? at.y : at.y + 8;
}

float draw_interval(Ui& ui, const ReadModel& model, Point at, float width) {
    if (!model.ratio) return at.y;
    const Rect plot{at.x, at.y, std::min(width, plot_width), 32};
    chart::draw_ratio_ground(ui.canvas(), plot, ui.palette());
    chart::draw_ratio(ui.canvas(), plot, plot.centre().y, *model.ratio, model.look, ui.palette());
    const float y = plot.bottom() + 12;
    chart::draw_ratio_labels(ui.canvas(), plot, y, ui.palette());
    label_centred(ui, {plot.x, y}, "fewer", {Type::small, Role::muted});
    label_centred(ui, {plot.right(), y}, "more", {Type::small, Role::muted, Align::right});
    return y + 20;
}

float draw_lines(Ui& ui, const std::vector<std::string>& all, Point at, float width, Ink ink) {
    for (const std::string& words : all) at.y += paragraph(ui, at, width, words, ink) + 4;
    return all.empty() ? at.y : at.y + 4;
}

float draw_verdict(ExperimentsFrame& frame, const ReadModel& model, Point at, float width) {
    Ui& ui = frame.ui;
    const present::ResultWords& words = model.words;
    Card card(ui, "experiment verdict", at, width, edge_of(model.look));
    const float x = at.x + frame.layout.padding + 4;
    const float inner = std::min(widest_text, width - 2 * frame.layout.padding - 4);
    float y = at.y + 20;
    badge(ui, {x, y}, words.verdict, look_of_answer(model.look));
    y = draw_labels(ui, model, {x, y + badge_height + 12}, inner);
    y += paragraph(ui, {x, y}, inner, words.sentence, {Type::heading}) + 8;
    y = draw_interval(ui, model, {x, y}, inner);
    if (!words.interval.empty()) y += paragraph(ui, {x, y}, inner, words.interval, {}) + 8;
    y = draw_lines(ui, words.counts, {x, y}, inner, {Type::body, Role::text});
    y = draw_lines(ui, words.as_done, {x, y}, inner, {Type::small, Role::muted});
    return card.finish(y + 12);
}

float draw_next(ExperimentsFrame& frame, const ReadModel& model, Point at, float width) {
    if (model.words.next.empty()) return at.y;
    Ui& ui = frame.ui;
    Card card(ui, "experiment next", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = std::min(widest_text, width - 2 * frame.layout.padding);
    label(ui, {x, at.y + 16}, "What now", {Type::heading});
    return card.finish(draw_points(ui, model.words.next, {x, at.y + 52}, inner) + 10) + gap;
}

float draw_computed(ExperimentsFrame& frame, const ReadModel& model, Point at, float width) {
    Ui& ui = frame.ui;
    if (model.words.computed.empty()) return at.y;
    Card card(ui, "experiment computed", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = std::min(widest_text, width - 2 * frame.layout.padding);
    const ButtonSpec fold{"How was this computed?", ButtonKind::quiet,
                          frame.computed_open ? chart::Icon::up : chart::Icon::down};
    float y = at.y + 8;
    if (button(ui, "experiment:computed", {x - 12, y, button_width(ui, fold), 40}, fold)) {
        frame.computed_open = !frame.computed_open;
        ui.draw_again();
    }
    y += 48;
    if (!frame.computed_open) return card.finish(y) + gap;
    y = draw_lines(ui, model.words.computed, {x, y}, inner, {});
    y += 4;
    y += paragraph(ui, {x, y}, inner, "In figures", {Type::body_strong}) + 4;
    return card.finish(draw_lines(ui, model.words.figures, {x, y}, inner, {Type::small, Role::muted}) + 8) +
           gap;
}

}  // namespace

float draw_result(ExperimentsFrame& frame, const ReadModel& model, Point at, float width) {
    std::vector<TopButton> buttons;
    if (model.is_earlier) {
        const auto back = [&desk = frame.desk] { desk.experiment_page = ExperimentPage(); };
        buttons.push_back({"experiments:current", {"Back", ButtonKind::quiet, chart::Icon::left}, back});
        Ui& ui = frame.ui;
        if (ui.has_keys() && !ui.is_typing() && ui.input().take(Key::escape)) {
            back();
            ui.draw_again();
        }
    }
    buttons.push_back(plan_another(frame));
    float y = draw_top(frame, model.question, buttons, at, width);
    y = draw_verdict(frame, model, {at.x, y}, width) + gap;
    y = draw_next(frame, model, {at.x, y}, width);
    y = draw_result_charts(frame, model, {at.x, y}, width);
    return draw_computed(frame, model, {at.x, y}, width);
}

}  // namespace nightcramp::ui
