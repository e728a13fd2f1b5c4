#include "ui/suggestions/suggestions_view.hpp"

#include "advice/signs.hpp"
#include "ui/results/results_line.hpp"
#include "ui/shell/header.hpp"
#include "ui/suggestions/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <utility>

namespace nightcramp::ui {
namespace {

constexpr float gap = 12;

std::vector<ShownSuggestion> worded(const std::vector<advice::Suggestion>& suggestions,
                                    const present::CardSource& source) {
    std::vector<ShownSuggestion> shown;
    shown.reserve(suggestions.size());
    for (const advice::Suggestion& one : suggestions) shown.push_back({one, present::card_of(one, source)});
    return shown;
}

float draw_links_line(SuggestionsFrame& frame, Point at, float width) {
    constexpr std::string_view words = "Links in your diary, not proof. A planned on/off test is stronger.";
    return paragraph(frame.ui, at, width, words, {Type::body, Role::muted});
}

float draw_all(SuggestionsFrame& frame, Point at, float width) {
    const SuggestionsModel& model = frame.model;
    float y = at.y;
    for (const ShownSuggestion& sign : model.signs) {
        y = draw_sign_strip(frame, sign, {at.x, y}, width) + gap;
    }
    if (!model.asked || frame.signs_open) y = draw_sign_question(frame, {at.x, y}, width) + gap;
    if (!model.none.empty()) {
        y += paragraph(frame.ui, {at.x, y}, width, model.none, {Type::body, Role::muted}) + gap;
    }
    if (!model.suggestions.empty()) y += draw_links_line(frame, {at.x, y}, width) + 8;
    for (const ShownSuggestion& shown : model.suggestions) {
        y = draw_suggestion(frame, shown, {at.x, y}, width) + gap;
    }
    if (!model.dismissed.empty()) y = draw_dismissed(frame, {at.x, y}, width) + gap;
    if (link(frame.ui, "suggestions:cramp", {at.x, y}, "What to do during a cramp")) {
        frame.desk.show_known("during-a-cramp");
    }
    return y + 28;
}

}  // namespace

void SuggestionsView::follow(Desk& desk) {
    if (std::exchange(file_, desk.diary_file()) != desk.diary_file()) signs_open_ = dismissed_open_ = false;
    const present::Results* results = desk.results();
    if (std::exchange(change_, desk.change()) == desk.change()) return;
    model_ = SuggestionsModel();
    const std::vector<Night> recent = desk.recent_nights();
    model_.sign_rows = present::sign_rows(desk.catalogue(), recent);
    model_.asked = advice::were_asked(recent, desk.today());
    if (results == nullptr) return;
    const advice::Advice& advice = results->advice;
    const present::CardSource source{{results->diary.habits, desk.settings().manner.units},
                                     results->all,
                                     results->diary.profile,
                                     desk.catalogue(),
                                     desk.knowledge()};
    model_.questions = desk.profile().questions;
    model_.signs = worded(advice.signs, source);
    if (model_.asked) model_.suggestions = worded(advice.suggestions, source);
    // What was put away a moment ago, while newer results are made.
    const std::vector<Dismissal> away = desk.session()->journal().dismissals();
    for (auto* list : {&model_.signs, &model_.suggestions}) {
        std::erase_if(*list, [&](const ShownSuggestion& shown) {
            return advice::is_put_away(away, shown.suggestion, desk.today());
        });
    }
    model_.dismissed = worded(advice.dismissed, source);
    model_.none = present::no_suggestion_sentence(model_.asked, advice.held_back, model_.suggestions.empty());
    model_.as_of = as_of_words(results->all, true);
}

void SuggestionsView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    follow(desk);
    SuggestionsFrame frame{ui, desk, layout, model_, signs_open_, dismissed_open_};
    static_cast<void>(draw_header(ui, desk, layout, "Suggestions"));
    const Rect& content = layout.content;
    ScrollArea area(ui, "suggestions", {content.x - 6, content.y, content.width + 20, content.height});
    float y = draw_results_line(ui, desk, {content.x, area.top()}, content.width, model_.as_of);
    y = draw_all(frame, {content.x, y}, content.width);
    area.finish(y + layout.margin);
}

}  // namespace nightcramp::ui
