#include "ui/habits/habits_view.hpp"

#include "analysis/insights.hpp"
#include "diary/noon_rule.hpp"
#include "experiment/sealing.hpp"
#include "present/insight_words.hpp"
#include "ui/habits/parts.hpp"
#include "ui/results/results_line.hpp"
#include "ui/shell/header.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace nightcramp::ui {
namespace {

constexpr float gap = 12;
constexpr float side_width = 224;
constexpr std::string_view list_name = "habits";  ///< of the scrolled areas
constexpr std::string_view habit_page_begins = "habit page ";

bool any_sealed(const present::Forest& forest) {
    return std::any_of(forest.findings.begin(), forest.findings.end(),
                       [](const present::ForestFinding& finding) { return finding.sealed; });
}

present::CardSource card_source(Desk& desk, const present::Results& results) {
    return {{results.diary.habits, desk.settings().manner.units},
            results.all,
            results.diary.profile,
            desk.catalogue(),
            desk.knowledge()};
}

/// The results with how the person reads them; the nights are those that the results were made of.
present::ChartSource forest_source(const Desk& desk, const present::Results& results) {
    const present::DiaryCopy& diary = results.diary;
    return {diary.nights,           desk.habits(),
            diary.profile,          diary.experiments,
            desk.catalogue(),       last_night(desk.today()),
            desk.settings().manner, app::weekday_of(desk.settings().week_start)};
}

std::vector<Habit> in_order(std::vector<Habit> habits) {
    const auto rank = [](const Habit& habit) {
        if (habit.origin == Origin::derived) return 2;
        return habit.followed ? 0 : 1;
    };
    std::stable_sort(habits.begin(), habits.end(),
                     [&](const Habit& a, const Habit& b) { return rank(a) < rank(b); });
    return habits;
}

float draw_list(HabitsFrame& frame, Point at, float width) {
    const bool wide = frame.layout.breadth == Breadth::wide;
    float y = draw_habits_head(frame, at, width);
    const bool has_side = frame.model.chance || !frame.model.chart.rows.empty();
    const float main = wide && has_side ? width - side_width - gap : width;
    float bottom = draw_forest_card(frame, {at.x, y}, main);
    if (has_side) {
        const Point side = wide ? Point{at.x + main + gap, y} : Point{at.x, bottom + gap};
        bottom = std::max(bottom, draw_forest_side(frame, side, wide ? side_width : width));
    }
    bottom = draw_follow_card(frame, {at.x, bottom + gap}, width);
    return draw_know_card(frame, {at.x, bottom + gap}, width);
}

}  // namespace

void HabitsView::build_page(Desk& desk) {
    const Habit* habit = find_habit(desk.habits(), desk.habit_on_page);
    const present::Results* results = desk.results();
    if (habit == nullptr) return;
    HabitPageModel model{habit->id, {}, *habit, results == nullptr ? "" : as_of_words(results->all, true)};
    const present::Results none;
    const present::Results& known = results == nullptr ? none : *results;
    std::optional<analysis::HabitDetail> detail;
    if (const auto place = present::place_of(known, habit->id)) {
        detail = experiment::sealed_detail(known.table, known.seals, static_cast<std::size_t>(*place));
    }
    model.page = present::habit_page(known, card_source(desk, known), *habit, detail ? &*detail : nullptr);
    model.can_be_planned = !trial_of(desk.knowledge(), *habit).designs.empty() && !desk.current_experiment();
    page_ = std::move(model);
}

void HabitsView::follow(Desk& desk) {
    if (std::exchange(file_, desk.diary_file()) != desk.diary_file()) form_ = HabitForm();
    const present::Results* results = desk.results();
    const Seen seen{desk.change(), desk.habit_on_page, desk.known_on_page};
    if (std::exchange(seen_, seen) == seen) return;
    model_ = HabitsModel();
    page_.reset();
    known_.reset();
    if (!desk.habit_on_page.empty()) build_page(desk);
    if (!desk.known_on_page.empty()) {
        known_ = present::known_about(desk.knowledge(), desk.catalogue(), desk.known_on_page);
    }
    model_.habits = in_order(desk.habits());
    model_.known_pages = present::known_pages(desk.knowledge());
    if (results == nullptr || page_) return;
    model_.known = true;
    model_.forest = present::forest(forest_source(desk, *results), results->all, results->outcomes);
    model_.chart = present::forest_chart(model_.forest);
    model_.head = model_.forest.head;
    model_.span = {results->all.first, results->all.last};
    model_.as_of = as_of_words(results->all, false);
    if (!results->all.chance || any_sealed(model_.forest)) return;
    const analysis::ChanceMeter& meter = *results->all.chance;
    model_.chance = chart::ChanceScale{meter.usual, meter.seldom_exceeded, meter.strongest};
    model_.chance_words = present::luck_sentence(meter);
}

/// The row of the list that led to the page of that name.
std::string HabitsView::row_of(const std::string& page) const {
    const std::string id = page.substr(page.rfind(' ') + 1);
    if (!page.starts_with(habit_page_begins)) return "know:" + id;
    const auto& findings = model_.forest.findings;
    const bool is_in_picture =
        std::any_of(findings.begin(), findings.end(), [&](const auto& finding) { return finding.id == id; });
    return (is_in_picture ? "forest:" : "habit page:") + id;
}

/// A page begins at its top, with the keyboard at the way back; the list stays where it was, with the
/// keyboard at what was read.
void HabitsView::begin_page(Ui& ui, const Desk& desk, const std::string& name, const std::string& before) {
    form_.refused_name.clear();
    if (name == list_name) return ui.focus().focus_quietly(row_of(before));
    ui.forget(name + "/offset");
    if (page_ && desk.habit_computed_open) return ui.focus().focus("habit:computed");
    ui.focus().focus_quietly(page_ ? "habit:back" : "know:back");
}

void HabitsView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    follow(desk);
    HabitsFrame frame{ui, desk, layout, model_, form_};
    static_cast<void>(draw_header(ui, desk, layout, "Habits"));
    const Rect& content = layout.content;
    const std::string name = page_    ? std::string(habit_page_begins) + page_->id
                             : known_ ? "known page " + known_->id
                                      : std::string(list_name);
    const std::string before = std::exchange(shown_, name);
    if (before != name) begin_page(ui, desk, name, before);
    ScrollArea area(ui, name, {content.x - 6, content.y, content.width + 20, content.height});
    float y = area.top();
    if (page_) {
        y = draw_results_line(ui, desk, {content.x, y}, content.width, page_->as_of);
        y = draw_habit_page(frame, *page_, {content.x, y}, content.width);
    } else if (known_) {
        y = draw_known_page(frame, *known_, {content.x, y}, content.width);
    } else {
        y = draw_results_line(ui, desk, {content.x, y}, content.width, model_.as_of);
        y = draw_list(frame, {content.x, y}, content.width);
    }
    area.finish(y + layout.margin);
}

}  // namespace nightcramp::ui
