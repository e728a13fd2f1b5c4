#include "diary/schedule_text.hpp"
#include "diary/vocabulary.hpp"
#include "exchange/writers/csv_columns.hpp"

#include <algorithm>

namespace nightcramp::exchange {
namespace {

std::string target_cell(const Habit& habit) {
    if (!habit.target) return "";
    return fmt::format("{} {}", slug(habit.target->aim), plain_decimal(habit.target->amount));
}

std::vector<ColumnOf<Habit>> habit_columns() {
    const auto amount_of = [](auto member) {
        return [member](const Habit& habit) {
            return habit.kind == HabitKind::amount ? plain_decimal(habit.*member) : std::string();
        };
    };
    return {
        {"habit", "Its id.", [](const Habit& habit) { return habit.id; }},
        {"name", "As it is shown.", [](const Habit& habit) { return text_cell(habit.name); }},
        {"question", "As it is asked.", [](const Habit& habit) { return text_cell(habit.question); }},
        {"kind", "yes-no or amount.", [](const Habit& habit) { return std::string(slug(habit.kind)); }},
        {"unit", "Of amounts.", [](const Habit& habit) { return text_cell(habit.unit); }},
        {"step", "By how much one press changes the amount.", amount_of(&Habit::step)},
        {"contrast", "The difference that results are given for.", amount_of(&Habit::contrast)},
        {"most", "The largest amount that can be meant.",
         [](const Habit& habit) { return cell(habit.most); }},
        {"target", "What the person aims at: at-least or at-most, and an amount.", target_cell},
        {"window",
         "What counts for a night: day = the day until bedtime; evening = before bed; night = during the "
         "night; "
         "seven-days = the mean of seven days.",
         [](const Habit& habit) { return std::string(slug(habit.window)); }},
        {"role", "prevention or trigger.", [](const Habit& habit) { return std::string(slug(habit.role)); }},
        {"origin", "built-in; derived = read from the sleep; own = the person's own.",
         [](const Habit& habit) { return std::string(slug(habit.origin)); }},
        {"followed", "Whether it is asked for: yes or no.",
         [](const Habit& habit) { return yes_no(habit.followed); }}};
}

/// What chance drew is told once the result was opened, so that nobody reads here what is to come.
std::string drawn_cell(const Experiment& experiment) {
    return experiment.unsealed_at ? schedule_text(experiment.schedule) : "";
}

std::vector<ColumnOf<Experiment>> experiment_columns() {
    return {
        {"experiment", "Its id.", [](const Experiment& one) { return one.id; }},
        {"habit", "The id of the habit, as in habits.csv.", [](const Experiment& one) { return one.habit; }},
        {"design", "nightly, week-blocks or fortnight-blocks.",
         [](const Experiment& one) { return std::string(slug(one.design)); }},
        {"first night", "The date of it.", [](const Experiment& one) { return iso(one.first_night); }},
        {"nights", "How many it has, with those that were added.",
         [](const Experiment& one) { return fmt::format("{}", one.schedule.size()); }},
        {"nights planned", "How many were drawn first.",
         [](const Experiment& one) { return fmt::format("{}", one.planned_nights); }},
        {"extended", "Whether nights were added: yes or no.",
         [](const Experiment& one) { return yes_no(one.extended); }},
        {"schedule",
         "What was drawn, a sign a night: 1 = with the habit, 0 = without. Blank until the result was "
         "opened.",
         drawn_cell},
        {"schedule hash", "The seal of what was drawn.",
         [](const Experiment& one) { return text_cell(one.schedule_hash); }},
        {"drawn at", "When it was drawn.", [](const Experiment& one) { return cell(one.drawn_at); }},
        {"done from", "Of amounts: from how much on a night counts as with the habit, in its unit.",
         [](const Experiment& one) { return cell(one.done_from); }},
        {"stopped on", "The day on which it was stopped before its end.",
         [](const Experiment& one) { return cell(one.stopped_on); }},
        {"stop cause", "safety, inconvenience, half-way or opened.",
         [](const Experiment& one) { return cell(one.stop_cause); }},
        {"stop reason", "In the person's words.",
         [](const Experiment& one) { return text_cell(one.stop_reason); }},
        {"opened at", "When the result was opened.",
         [](const Experiment& one) { return cell(one.unsealed_at); }},
        {"agreed with doctor", "yes or no.",
         [](const Experiment& one) { return yes_no(one.agreed_with_doctor); }}};
}

struct NamedCondition {
    std::string id;
    std::string name;
};

std::vector<NamedCondition> conditions_of(const Profile& profile) {
    const Catalogue catalogue = load_catalogue();
    std::vector<NamedCondition> all;
    for (const std::string& id : profile.conditions) {
        const auto found = std::find_if(catalogue.conditions.begin(), catalogue.conditions.end(),
                                        [&](const Condition& condition) { return condition.id == id; });
        all.push_back({id, found == catalogue.conditions.end() ? "" : found->name});
    }
    return all;
}

}  // namespace

ExportTable habits_sheet(const Contents& contents) {
    return table_of("habits.csv", "Every habit that can be answered.", habit_columns(), contents.habits);
}

ExportTable profile_sheet(const Contents& contents) {
    const std::vector<ColumnOf<Profile>> columns{
        {"weight (kg)", "The weight of the body.",
         [](const Profile& profile) { return cell(profile.weight_kg); }},
        {"year of birth", "A year.", [](const Profile& profile) { return cell(profile.year_of_birth); }},
        {"due date", "Pregnant until then.", [](const Profile& profile) { return cell(profile.due_date); }},
        {"flat feet", "yes or no.", [](const Profile& profile) { return cell(profile.flat_feet); }}};
    std::vector<Profile> rows;
    if (contents.own.profile) rows.push_back(*contents.own.profile);
    return table_of("profile.csv", "What the person said of themselves, in one row.", columns, rows);
}

ExportTable medicines_sheet(const Contents& contents) {
    const std::vector<ColumnOf<Medicine>> columns{
        {"medicine", "Its id in the list of the program; blank where it is not in it.",
         [](const Medicine& medicine) { return medicine.id; }},
        {"name", "As the person calls it.",
         [](const Medicine& medicine) { return text_cell(medicine.name); }},
        {"dose", "As the person wrote it.",
         [](const Medicine& medicine) { return text_cell(medicine.dose); }},
        {"started", "The first day with it.",
         [](const Medicine& medicine) { return cell(medicine.started); }},
        {"stopped", "The first day without it.",
         [](const Medicine& medicine) { return cell(medicine.stopped); }}};
    const Profile profile = contents.own.profile.value_or(Profile{});
    return table_of("medicines.csv", "Each medicine that is or was taken.", columns, profile.medicines);
}

ExportTable conditions_sheet(const Contents& contents) {
    const std::vector<ColumnOf<NamedCondition>> columns{
        {"condition", "Its id in the list of the program.",
         [](const auto& condition) { return condition.id; }},
        {"name", "What the list calls it.", [](const auto& condition) { return condition.name; }}};
    return table_of("conditions.csv", "Each condition that the person said to have.", columns,
                    conditions_of(contents.own.profile.value_or(Profile{})));
}

ExportTable questions_sheet(const Contents& contents) {
    const std::vector<ColumnOf<std::string>> columns{
        {"question", "As the person wrote it.",
         [](const std::string& question) { return text_cell(question); }}};
    const Profile profile = contents.own.profile.value_or(Profile{});
    return table_of("questions.csv", "Questions for the doctor.", columns, profile.questions);
}

ExportTable experiments_sheet(const Contents& contents) {
    return table_of("experiments.csv", "Each experiment, without its result.", experiment_columns(),
                    contents.own.experiments);
}

}  // namespace nightcramp::exchange
