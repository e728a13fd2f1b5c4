#include "app/profile_edits.hpp"
#include "chart/forest_chart.hpp"
#include "diary/noon_rule.hpp"
#include "ui/suggestions/parts.hpp"
#include "ui/widgets/badge.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using advice::Step;
using advice::Strength;

constexpr float right_width = 296;
constexpr float column_gap = 24;
constexpr float plot_height = 30;

CardEdge edge_of(const ShownSuggestion& shown) {
    CardEdge edge;
    if (!shown.card.look) {
        if (shown.suggestion.strength == Strength::safety) edge.bar = Role::warn;
        return edge;
    }
    switch (*shown.card.look) {
        case chart::Look::cannot_tell:
        case chart::Look::sealed:
            edge.dashed = true;
            edge.border = Role::control;
            break;
        case chart::Look::little_difference:
            edge.bar = Role::control;
            break;
        case chart::Look::probably_fewer:
        case chart::Look::fewer:
            edge.bar = Role::good;
            break;
        case chart::Look::probably_more:
        case chart::Look::more:
            edge.bar = Role::cramp;
            break;
    }
    return edge;
}

AnswerLook badge_look(const ShownSuggestion& shown) {
    if (shown.card.look) return look_of_answer(*shown.card.look);
    return look_of_advice(shown.suggestion.strength == Strength::safety);
}

/// The first button; what only opens a page is a link unless it comes first and nothing else is to do.
std::optional<std::size_t> main_step(const present::SuggestionCard& card) {
    for (std::size_t i = 0; i < card.steps.size(); ++i) {
        const Step step = card.steps[i].step;
        if (step != Step::open_habit && (step != Step::plan_experiment || i == 0)) return i;
    }
    return card.steps.empty() ? std::nullopt : std::optional<std::size_t>(0);
}

/// The card's question stands on the list for the doctor already.
bool is_noted(SuggestionsFrame& frame, const ShownSuggestion& shown) {
    const auto first = main_step(shown.card);
    if (!first || shown.card.steps[*first].step != Step::ask_doctor) return false;
    const auto& all = frame.model.questions;
    return std::find(all.begin(), all.end(), shown.card.question) != all.end();
}

std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences) text += (text.empty() ? "" : " ") + sentence;
    return text;
}

/// The claim with the badge beside it, or below where both do not fit into a line.
float draw_claim(Ui& ui, const ShownSuggestion& shown, Point at, float width) {
    const AnswerLook look = badge_look(shown);
    const float pill = badge_width(ui, shown.card.badge, look);
    const float room = width - pill - 16;
    const bool beside = paragraph_height(ui, room, shown.card.claim, Type::heading) <= 56 && room > 220;
    const float claim = paragraph(ui, at, beside ? room : width, shown.card.claim, {Type::heading});
    if (beside) {
        badge(ui, {at.x + width - pill, at.y - 2}, shown.card.badge, look);
        return at.y + claim;
    }
    badge(ui, {at.x, at.y + claim + 4}, shown.card.badge, look);
    return at.y + claim + 4 + badge_height;
}

float draw_words(Ui& ui, const ShownSuggestion& shown, Point at, float width) {
    float y = draw_claim(ui, shown, at, width) + 4;
    y += paragraph(ui, {at.x, y}, width, joined(shown.card.why), {Type::body, Role::text});
    if (!shown.card.studies.empty()) {
        y += 4 + paragraph(ui, {at.x, y + 4}, width, shown.card.studies, {Type::small, Role::muted});
    }
    for (const std::string& caution : shown.card.cautions) {
        y += 4 + paragraph(ui, {at.x, y + 4}, width, caution, {Type::small, Role::muted});
    }
    return y;
}

bool offers_the_doctor(const present::SuggestionCard& card) {
    return std::any_of(card.steps.begin(), card.steps.end(),
                       [](const auto& one) { return one.step == Step::ask_doctor; });
}

/// "More about it", "How was this computed?", "Remind me in a month", side by side.
float draw_links(SuggestionsFrame& frame, const ShownSuggestion& shown, Point at, float width) {
    Ui& ui = frame.ui;
    struct Link {
        std::string words;
        int what;
    };
    std::vector<Link> links;
    const auto first = main_step(shown.card);
    for (std::size_t i = 0; i < shown.card.steps.size(); ++i) {
        if (i != first) links.push_back({shown.card.steps[i].label, static_cast<int>(i)});
    }
    if (offers_the_doctor(shown.card)) links.push_back({"Report for the doctor", -3});
    if (shown.card.look) links.push_back({"How was this computed?", -1});
    if (shown.suggestion.strength != Strength::safety) links.push_back({"Remind me in a month", -2});
    float x = at.x;
    float y = at.y;
    for (const Link& one : links) {
        const float needed = link_width(ui, one.words, Type::small);
        if (x > at.x && x + needed > at.x + width) {
            x = at.x;
            y += 36;
        }
        const std::string id = fmt::format("{} {}", shown.card.id, one.words);
        if (link(ui, id, {x, y}, one.words, Type::small)) {
            if (one.what == -1) frame.desk.show_habit(shown.suggestion.habit, true);
            if (one.what == -2) frame.desk.put_away(shown.suggestion, true);
            if (one.what == -3) frame.desk.show_report();
            if (one.what >= 0) {
                take_step(frame, shown, shown.card.steps[static_cast<std::size_t>(one.what)].step);
            }
        }
        x += needed + 20;
    }
    return y + 20;
}

void draw_plot(Ui& ui, const ShownSuggestion& shown, const Rect& area) {
    const Rect plot{area.x, area.y, area.width, plot_height};
    chart::draw_ratio_ground(ui.canvas(), plot, ui.palette());
    chart::draw_ratio(ui.canvas(), plot, plot.centre().y, *shown.card.ratio, *shown.card.look, ui.palette());
    const float y = plot.bottom() + 12;
    label_centred(ui, {plot.x, y}, "fewer", {Type::small, Role::muted});
    label_centred(ui, {chart::ratio_x(plot, 1), y}, "no difference",
                  {Type::small, Role::muted, Align::centre});
    label_centred(ui, {plot.right(), y}, "more", {Type::small, Role::muted, Align::right});
}

/// One outlined button and a quiet one.
struct Actions {
    std::optional<std::size_t> first;  ///< of the card's steps
    ButtonSpec main;
    ButtonSpec no;
    float main_width = 0;
    float no_width = 0;

    [[nodiscard]] float width() const { return main_width + no_width + (first ? 8.0F : 0.0F); }
};

Actions actions_of(SuggestionsFrame& frame, const ShownSuggestion& shown) {
    Ui& ui = frame.ui;
    Actions actions;
    actions.first = main_step(shown.card);
    actions.no = {shown.suggestion.strength == Strength::safety ? "I know" : "Not for me", ButtonKind::quiet};
    if (actions.first) actions.main = {shown.card.steps[*actions.first].label};
    if (is_noted(frame, shown)) actions.main = {"On your list", ButtonKind::outlined, chart::Icon::check};
    actions.main_width = actions.first ? button_width(ui, actions.main) : 0;
    actions.no_width = button_width(ui, actions.no);
    return actions;
}

void draw_actions(SuggestionsFrame& frame, const ShownSuggestion& shown, const Actions& actions, Point at) {
    Ui& ui = frame.ui;
    if (actions.first) {
        if (button(ui, shown.card.id + " do", {at.x, at.y, actions.main_width, 40}, actions.main)) {
            take_step(frame, shown,
                      is_noted(frame, shown) ? Step::open_profile : shown.card.steps[*actions.first].step);
        }
        at.x += actions.main_width + 8;
    }
    if (button(ui, shown.card.id + " no", {at.x, at.y, actions.no_width, 40}, actions.no)) {
        frame.desk.put_away(shown.suggestion, false);
    }
}

}  // namespace

void take_step(SuggestionsFrame& frame, const ShownSuggestion& shown, Step step) {
    Desk& desk = frame.desk;
    switch (step) {
        case Step::follow:
            desk.follow(shown.suggestion.habit, true);
            return;
        case Step::unfollow:
            desk.follow(shown.suggestion.habit, false);
            return;
        case Step::log_night:
            desk.show_night(last_night(desk.today()));
            desk.view = View::morning;
            return;
        case Step::open_habit:
            desk.show_habit(shown.suggestion.habit, false);
            return;
        case Step::open_profile:
            desk.view = View::profile;
            return;
        case Step::ask_doctor:
            desk.save_profile_with_undo(app::with_question(desk.profile(), shown.card.question));
            return;
        case Step::open_signs:
            frame.signs_open = true;
            return;
        case Step::plan_experiment:
            desk.plan_experiment(shown.suggestion.habit);
            return;
    }
}

float draw_suggestion(SuggestionsFrame& frame, const ShownSuggestion& shown, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "suggestion " + shown.card.id, at, width, edge_of(shown));
    const float pad = frame.layout.padding;
    const Rect inner{at.x + pad + 4, at.y + 12, width - 2 * pad - 4, 0};
    const Actions actions = actions_of(frame, shown);
    const bool wide = frame.layout.breadth == Breadth::wide && inner.width > 700;
    const float side_width = shown.card.ratio ? std::max(right_width, actions.width()) : actions.width();
    const float words = wide ? inner.width - side_width - column_gap : inner.width;
    float y = draw_words(ui, shown, {inner.x, inner.y}, words);
    if (wide) {
        y = draw_links(frame, shown, {inner.x, y + 8}, words);
        float side = inner.y;
        if (shown.card.ratio) {
            draw_plot(ui, shown, {inner.right() - side_width, side, side_width, 0});
            side += plot_height + 24;
        }
        draw_actions(frame, shown, actions, {inner.right() - actions.width(), side + 8});
        return card.finish(std::max(y, side + 48) + 14);
    }
    if (shown.card.ratio) {
        draw_plot(ui, shown, {inner.x, y + 8, std::min(inner.width, 420.0F), 0});
        y += plot_height + 32;
    }
    draw_actions(frame, shown, actions, {inner.x, y + 8});
    return card.finish(draw_links(frame, shown, {inner.x, y + 56}, words) + 14);
}

float draw_dismissed(SuggestionsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const auto count = frame.model.dismissed.size();
    ButtonSpec fold{
        count == 1 ? "1 suggestion you put away" : fmt::format("{} suggestions you put away", count),
        ButtonKind::quiet, frame.dismissed_open ? chart::Icon::up : chart::Icon::down};
    if (button(ui, "suggestions:dismissed", {at.x - 8, at.y, button_width(ui, fold), 40}, fold)) {
        frame.dismissed_open = !frame.dismissed_open;
        ui.draw_again();
    }
    float y = at.y + 44;
    if (!frame.dismissed_open) return y;
    Card card(ui, "suggestions dismissed", {at.x, y}, width);
    const float pad = frame.layout.padding;
    const ButtonSpec back{"Bring back"};
    const float needed = button_width(ui, back);
    y += 8;
    for (const ShownSuggestion& shown : frame.model.dismissed) {
        const float text = width - 2 * pad - needed - 16;
        const float height = std::max(56.0F, paragraph_height(ui, text, shown.card.claim, Type::body) + 16);
        paragraph(ui,
                  {at.x + pad, y + (height - paragraph_height(ui, text, shown.card.claim, Type::body)) / 2},
                  text, shown.card.claim, {});
        if (button(ui, shown.card.id + " back",
                   {at.x + width - pad - needed, y + height / 2 - 20, needed, 40}, back)) {
            frame.desk.bring_back(shown.suggestion);
        }
        y += height;
    }
    return card.finish(y + 8);
}

}  // namespace nightcramp::ui
