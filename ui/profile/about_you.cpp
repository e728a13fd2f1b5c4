#include "advice/limits.hpp"
#include "app/profile_edits.hpp"
#include "diary/number.hpp"
#include "diary/rules.hpp"
#include "present/calendar_words.hpp"
#include "present/typed_date.hpp"
#include "ui/profile/parts.hpp"
#include "ui/settings/setting_rows.hpp"
#include "ui/welcome/habit_picker.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/stepper.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr int first_year = 1955;  ///< shown by the first press where none is known
constexpr days longest_wait{300};

float draw_weight_row(ProfileFrame& frame, Point at, float width) {
    const auto row = setting_row(frame.ui, at, width, "Weight",
                                 "Only for how much to drink before exercise. You can leave it out.", 176);
    std::optional<double> kg = frame.profile.weight_kg;
    if (draw_weight(frame.ui, row.control, frame.desk.settings().manner.units, kg)) {
        save(frame, app::with_weight(frame.desk.profile(), kg));
    }
    return row.bottom;
}

/// The year after one press of minus or plus.
int stepped_year(std::optional<int> year, int steps, Date today) {
    if (!year) return first_year;
    return std::clamp(*year + steps, earliest_year, present::year_of(today));
}

void take_year(ProfileFrame& frame, const std::string& id, const Stepped& done) {
    const Profile now = frame.desk.profile();
    if (done.steps != 0 || done.cleared || done.typed) frame.state.refused.erase(id);
    if (done.cleared) save(frame, app::with_year_of_birth(now, std::nullopt));
    if (done.steps != 0) {
        const int year = stepped_year(now.year_of_birth, done.steps, frame.desk.today());
        save(frame, app::with_year_of_birth(now, year));
    }
    if (!done.typed) return;
    const int typed = parse_digits(*done.typed).value_or(0);
    save_typed(frame, {id, *done.typed}, app::with_year_of_birth(now, typed));
}

float draw_year_row(ProfileFrame& frame, Point at, float width) {
    const std::string id = "year of birth";
    const auto row =
        setting_row(frame.ui, at, width, "Year of birth", "Limits for calcium depend on age.", 176);
    StepperSpec spec{"Year of birth"};
    spec.signs = "0123456789";
    if (frame.profile.year_of_birth) spec.value = std::to_string(*frame.profile.year_of_birth);
    if (frame.state.refused.contains(id)) spec.mood = StepperMood::error;
    take_year(frame, id, stepper(frame.ui, id, row.control, spec));
    const float sentence = draw_refused(frame, id, {at.x, row.bottom}, width);
    return sentence > 0 ? row.bottom + sentence + 8 : row.bottom;
}

/// Why no pregnancy ends then; empty where one may.
std::string due_date_problem(Date due, Date today) {
    if (due < today - advice::overdue) return "The due date is still to come; it may need its year.";
    if (due > today + longest_wait) return "The due date is at most ten months away.";
    return "";
}

void take_due_date(ProfileFrame& frame, const TypedValue& typed) {
    const Date today = frame.desk.today();
    const auto due = present::typed_date(typed.text, today);
    if (!due) return refuse(frame, typed, "A date reads like 1 February 2027.");
    const std::string problem = due_date_problem(*due, today);
    if (!problem.empty()) return refuse(frame, typed, problem);
    save_typed(frame, typed, app::with_due_date(frame.desk.profile(), due));
    if (frame.desk.profile().due_date == due) frame.state.asks_due_date = false;
}

void forget_due_date(ProfileFrame& frame) {
    frame.state.asks_due_date = false;
    frame.state.refused.erase("due date");
    save(frame, app::with_due_date(frame.desk.profile(), std::nullopt));
}

float draw_due_date_row(ProfileFrame& frame, Point at, float width) {
    const auto row =
        setting_row(frame.ui, at, width, "Due date",
                    "All that is kept of it: you count as pregnant until two weeks after it.", 240);
    ProfileField field{"due date", "Due date", "", "1 February 2027"};
    field.labelled = false;
    if (frame.profile.due_date) field.value = present::date_as_typed(*frame.profile.due_date);
    const auto done = profile_field(frame, field, {row.control.x, row.control.y}, row.control.width);
    if (done.entered && done.entered->empty() && !frame.profile.due_date) {
        frame.state.refused.erase(field.id);
    } else if (done.entered && done.entered->empty()) {
        forget_due_date(frame);
    } else if (done.entered) {
        take_due_date(frame, {field.id, *done.entered});
    }
    float bottom = std::max(row.bottom, done.bottom + 12);
    if (!frame.profile.due_date && !frame.state.refused.contains(field.id)) {
        bottom += paragraph(frame.ui, {at.x, bottom}, width,
                            "Not kept until a date stands here; the month is enough, such as February 2027.",
                            {Type::small, Role::warn}) +
                  12;
    }
    return bottom;
}

/// Nobody is asked to say no: what is not said and no pregnancy are kept as the same, no due date.
float draw_pregnant_rows(ProfileFrame& frame, Point at, float width) {
    const auto row = setting_row(frame.ui, at, width, "Pregnant", "Limits and advice differ then.", 240);
    const bool pregnant = frame.state.asks_due_date || advice::is_pregnant(frame.profile, frame.desk.today());
    const SegmentedSpec spec{"Pregnant", {"Yes", "No, or not said"}, pregnant ? 0 : 1, {}, {80, 160}};
    const auto picked = segmented(frame.ui, "pregnant", row.control, spec);
    if (picked == 1) {
        forget_due_date(frame);
    } else if (picked == 0 && !pregnant) {
        frame.state.asks_due_date = true;
        frame.ui.focus().focus("due date");
    }
    return pregnant ? draw_due_date_row(frame, {at.x, row.bottom}, width) : row.bottom;
}

float draw_flat_feet_row(ProfileFrame& frame, Point at, float width) {
    const auto row =
        setting_row(frame.ui, at, width, "Flat feet", "Named among the possible causes of cramps.", 128);
    const YesNo done = yes_no(frame.ui, "flat feet", row.control, "Flat feet", frame.profile.flat_feet);
    if (done.pressed) save(frame, app::with_flat_feet(frame.desk.profile(), done.value));
    return row.bottom;
}

}  // namespace

float draw_about_you(ProfileFrame& frame, Point at, float width) {
    Card card(frame.ui, "profile about you", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_card_head(frame, at, width, "About you", "Leave out what you like.");
    y = draw_weight_row(frame, {x, y}, inner);
    for (const auto& row : {draw_year_row, draw_pregnant_rows, draw_flat_feet_row}) {
        hairline(frame.ui, x, y, inner);
        y = row(frame, {x, y}, inner);
    }
    return card.finish(y + 8);
}

}  // namespace nightcramp::ui
