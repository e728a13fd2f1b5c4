#include "ui/experiments/experiments_view.hpp"

#include "present/experiment_parts.hpp"
#include "ui/experiments/plan_parts.hpp"
#include "ui/shell/header.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::ui {

namespace {

/// What is chosen of the group that is seen first: pressing Enter twice decides nothing unread.
std::string first_of_plan_how(const PlanModel& plan, const experiment::Choice& choice) {
    return plan.words.designs.size() > 1 ? plan_design_id(choice.design) : plan_nights_id(choice.nights);
}

}  // namespace

void ExperimentsView::follow_plan(Desk& desk) {
    const ExperimentPage& page = desk.experiment_page;
    std::optional<Planned> wanted;
    if (page.planning) wanted = Planned{desk.diary_file(), page.plan, page.habit};
    if (planned_ == wanted) return follow_day(desk);
    planned_ = wanted;
    draft_ = PlanDraft{std::nullopt, false, {}, draft_.revision + 1};
    if (page.planning && !page.habit.empty()) begin_draft(desk, page.habit);
}

void ExperimentsView::begin_draft(Desk& desk, const std::string& id) {
    const present::ExperimentSource source = desk.experiment_source();
    const Habit* habit = find_habit(source.habits, id);
    if (habit != nullptr) draft_.choice = present::first_choice(source, *habit);
}

/// At midnight a first night that was tonight is tonight still.
void ExperimentsView::follow_day(const Desk& desk) {
    if (!draft_.choice || draft_.choice->first_night >= desk.today()) return;
    draft_.choice->first_night = desk.today();
    draft_.wrong.clear();
    draft_.change();
}

void ExperimentsView::follow(Desk& desk) {
    follow_plan(desk);
    const Date day = date_of(desk.now());
    const Seen seen{desk.change(), desk.experiment_page, draft_.revision, day,
                    std::chrono::floor<std::chrono::hours>(desk.now().wall - day)};
    if (std::exchange(seen_, seen) == seen) return;
    model_ = experiments_model(desk, draft_.choice);
}

std::string ExperimentsView::page_name() const {
    if (model_.plan && !model_.plan->habit) return "plan what";
    if (model_.plan) return (draft_.begins ? "plan begin " : "plan how ") + model_.plan->habit->id;
    if (model_.read) return "result " + model_.read->experiment.id;
    return model_.follow ? "follow " + model_.follow->experiment.id : "no experiment";
}

/// A page begins at its top, with the keyboard at what is decided on it.
void ExperimentsView::begin_page(Ui& ui, const std::string& name) {
    computed_open_ = false;
    ui.forget("experiments " + name + "/offset");
    if (name == "plan what") {
        const auto& habits = model_.plan->habits;
        const auto first = std::find_if(habits.begin(), habits.end(), [](const present::TestableHabit& one) {
            return one.why_not.empty();
        });
        const std::string habit = first == habits.end() ? "plan:back" : "plan habit:" + first->id;
        ui.focus().focus_quietly(model_.goes_on ? "experiments:current" : habit);
    } else if (name.starts_with("plan how")) {
        ui.focus().focus_quietly(first_of_plan_how(*model_.plan, *draft_.choice));
    } else if (name.starts_with("plan begin")) {
        ui.focus().focus_quietly(model_.plan->words.needs_doctor ? "plan:doctor" : "plan:first night");
    }
}

void ExperimentsView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    follow(desk);
    ExperimentsFrame frame{ui, desk, layout, model_, draft_, computed_open_};
    static_cast<void>(draw_header(ui, desk, layout, "Experiments"));
    const Rect& content = layout.content;
    const std::string name = page_name();
    if (std::exchange(shown_, name) != name) begin_page(ui, name);
    ScrollArea area(ui, "experiments " + name,
                    {content.x - 6, content.y, content.width + 20, content.height});
    const Point at{content.x, area.top()};
    float y = at.y;
    if (model_.plan && model_.plan->habit) {
        y = draft_.begins ? draw_plan_begin(frame, at, content.width)
                          : draw_plan_how(frame, at, content.width);
    } else if (model_.plan) {
        y = draw_plan_what(frame, at, content.width);
    } else if (model_.read) {
        y = draw_result(frame, *model_.read, at, content.width);
    } else if (model_.follow) {
        y = draw_follow(frame, *model_.follow, at, content.width);
    } else {
        y = draw_no_experiment(frame, at, content.width);
    }
    area.finish(draw_earlier(frame, {content.x, y}, content.width) + layout.margin);
}

}  // namespace nightcramp::ui
