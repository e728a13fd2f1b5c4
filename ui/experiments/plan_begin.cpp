#include "chart/icons.hpp"
#include "diary/number.hpp"
#include "present/amount_words.hpp"
#include "present/experiment_parts.hpp"
#include "ui/experiments/plan_parts.hpp"
#include "ui/settings/setting_rows.hpp"
#include "ui/widgets/check_tile.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/stepper.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float gap = 12;

void change(ExperimentsFrame& frame) {
    frame.draft.change();
    frame.ui.draw_again();
}

float draw_what_happens(ExperimentsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const present::PlanWords& words = frame.model.plan->words;
    Card card(ui, "plan happens", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = at.y + 16;
    y += paragraph(ui, {x, y}, inner, "What will happen", {Type::heading}) + 4;
    y += paragraph(ui, {x, y}, inner, words.span, {Type::body_strong}) + 8;
    y = draw_points(ui, words.how, {x, y}, inner);
    if (words.cautions.empty()) return card.finish(y + 10);
    y += 6;
    y += paragraph(ui, {x, y}, inner, "Be careful", {Type::body_strong}) + 4;
    return card.finish(draw_points(ui, words.cautions, {x, y}, inner) + 10);
}

/// Takes over what was stepped or typed; what cannot be meant stays as it is, with a sentence.
void take_amount(ExperimentsFrame& frame, const Habit& habit, const Stepped& done) {
    const Units units = frame.desk.settings().manner.units;
    PlanDraft& draft = frame.draft;
    const double now = draft.choice->done_from.value_or(habit.contrast);
    const double shown_now = present::shown_amount(now, habit.unit, units);
    std::optional<double> shown;
    if (done.steps != 0) shown = shown_now + done.steps * present::shown_step(habit, units);
    if (done.typed) {
        std::string digits = *done.typed;
        std::replace(digits.begin(), digits.end(), ',', '.');
        shown = parse_decimal(digits).value_or(0);
    }
    if (!shown) return;
    const double stored = present::stored_amount(*shown, habit.unit, units);
    const bool fits = stored > 0 && (!habit.most || stored <= *habit.most);
    draft.wrong = fits || done.steps != 0 ? "" : "This amount cannot be meant; the one before it counts.";
    if (fits) draft.choice->done_from = stored;
    change(frame);
}

float draw_amount(ExperimentsFrame& frame, const Habit& habit, Point at, float width) {
    if (habit.kind != HabitKind::amount) return at.y;
    Ui& ui = frame.ui;
    const Units units = frame.desk.settings().manner.units;
    hairline(ui, at.x, at.y, width);
    const SettingRow row =
        setting_row(ui, at, width, "From which amount a night counts",
                    "With this much or more it is a night with the habit. Your usual amount "
                    "is offered; it stays as it is once the experiment has begun.",
                    184);
    const double amount = frame.draft.choice->done_from.value_or(habit.contrast);
    StepperSpec spec{"From which amount", present::amount_label(amount, habit.unit, units)};
    if (habit.unit != "level") spec.unit = present::shown_unit(habit.unit, units);
    if (!frame.draft.wrong.empty()) spec.mood = StepperMood::error;
    take_amount(frame, habit, stepper(ui, "plan:amount", row.control, spec));
    if (frame.draft.wrong.empty()) return row.bottom;
    return row.bottom +
           paragraph(ui, {at.x, row.bottom}, width, frame.draft.wrong, {Type::small, Role::cramp}) + 8;
}

/// When the instruction of the first night can be read.
std::string appears_words(const ExperimentsFrame& frame, Date first_night) {
    if (is_revealed(first_night, frame.desk.now())) return "Its instruction appears at once.";
    const ClockStyle style = frame.desk.settings().manner.clock;
    return fmt::format("Its instruction appears at {} of its day.", present::reveal_clock(style));
}

float draw_first_night(ExperimentsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    experiment::Choice& choice = *frame.draft.choice;
    const Date today = frame.desk.today();
    const SettingRow row =
        setting_row(ui, at, width, "First night", appears_words(frame, choice.first_night), 220);
    SegmentedSpec spec{"First night", {"Tonight", "Tomorrow"}};
    if (choice.first_night == today) spec.chosen = 0;
    if (choice.first_night == today + days(1)) spec.chosen = 1;
    if (const auto picked = segmented(ui, "plan:first night", row.control, spec)) {
        choice.first_night = today + days(*picked);
        change(frame);
    }
    return row.bottom;
}

float draw_doctor(ExperimentsFrame& frame, Point at, float width) {
    if (!frame.model.plan->words.needs_doctor) return at.y;
    Ui& ui = frame.ui;
    bool& agreed = frame.draft.choice->agreed_with_doctor;
    const char* agrees = frame.model.plan->may_be_no_medicine ? "It is no medicine, or my doctor agrees"
                                                              : "My doctor agrees to this";
    const Rect tile{at.x, at.y, std::min(width, 360.0F), 44};
    if (check_tile(ui, "plan:doctor", tile, agrees, agreed, "")) {
        agreed = !agreed;
        change(frame);
    }
    return tile.bottom() + 12;
}

bool is_about_health(experiment::Obstacle obstacle) {
    using experiment::Obstacle;
    return obstacle == Obstacle::doctor_first || obstacle == Obstacle::medicine ||
           obstacle == Obstacle::urgent_sign || obstacle == Obstacle::never;
}

/// What stands against it; in the colour of warnings only what is about health.
float draw_obstacles(ExperimentsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const present::PlanWords& words = frame.model.plan->words;
    for (std::size_t i = 0; i < words.obstacle_words.size(); ++i) {
        const bool is_health = is_about_health(words.obstacles[i]);
        const Ink ink{Type::body, is_health ? Role::warn : Role::muted};
        const auto icon = is_health ? chart::Icon::warn : chart::Icon::dots;
        chart::draw_icon(ui.canvas(), icon, {at.x + 10, at.y + 12}, 20, ui.color(ink.role));
        at.y += paragraph(ui, {at.x + 32, at.y}, width - 32, words.obstacle_words[i], ink) + 8;
    }
    return at.y;
}

/// What has to be settled before anything else: what stands against it, and that a doctor agrees.
float draw_conditions(ExperimentsFrame& frame, Point at, float width) {
    const present::PlanWords& words = frame.model.plan->words;
    if (words.obstacles.empty() && !words.needs_doctor) return at.y;
    Card card(frame.ui, "plan conditions", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    const float y = draw_obstacles(frame, {x, at.y + 16}, inner);
    return card.finish(draw_doctor(frame, {x, y}, inner) + 4) + gap;
}

float draw_decisions(ExperimentsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "plan decisions", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_first_night(frame, {x, at.y + 4}, inner);
    return card.finish(draw_amount(frame, *frame.model.plan->habit, {x, y}, inner) + 4);
}

}  // namespace

float draw_plan_begin(ExperimentsFrame& frame, Point at, float room) {
    const float width = std::min(room, widest_plan);
    const present::PlanWords& words = frame.model.plan->words;
    float y = draw_plan_head(frame, {"Step 3 of 3", words.question}, at, width);
    y = draw_conditions(frame, {at.x, y}, width);
    y = draw_decisions(frame, {at.x, y}, width) + gap;
    y = draw_what_happens(frame, {at.x, y}, width) + gap;
    TopButton begin{"plan:begin", {"Begin", ButtonKind::primary}, [&frame] {
                        frame.desk.begin_experiment(*frame.draft.choice);
                    }};
    begin.spec.enabled = words.obstacles.empty();
    if (!words.obstacle_words.empty()) begin.spec.tooltip = words.obstacle_words.front();
    return draw_plan_foot(frame, {at.x, y}, width, begin);
}

}  // namespace nightcramp::ui
