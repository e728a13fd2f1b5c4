#include "analysis/tabulate.hpp"

#include "analysis/medicine.hpp"
#include "diary/derived.hpp"

#include <algorithm>

namespace nightcramp::analysis {
namespace {

constexpr int days_of_mean = 7;
constexpr int least_days_of_mean = 4;

/// The calendar nights of the table.
struct Grid {
    Date first{};
    int rows = 0;

    [[nodiscard]] int row(Date date) const { return static_cast<int>((date - first).count()); }
    [[nodiscard]] bool has(Date date) const { return row(date) >= 0 && row(date) < rows; }
};

Grid grid_of(const std::vector<Night>& nights) {
    const auto first = std::find_if(nights.begin(), nights.end(), is_recorded);
    if (first == nights.end()) return {};
    const auto last = std::find_if(nights.rbegin(), nights.rend(), is_recorded);
    return {first->date, static_cast<int>((last->date - first->date).count()) + 1};
}

Series cramps_of(const std::vector<Night>& nights, const Grid& grid) {
    Series cramps = Series::Constant(grid.rows, unknown);
    for (const Night& night : nights) {
        if (is_recorded(night)) cramps[grid.row(night.date)] = static_cast<double>(night.cramps.size());
    }
    return cramps;
}

bool has_answers(const Night& night) {
    const Sleep& sleep = night.sleep;
    return !night.answers.empty() || sleep.position || sleep.feet || sleep.covers;
}

/// In contrasts; an answer of the wrong kind says nothing.
double number_of(const AnswerValue& answer, const Habit& habit) {
    if (habit.kind == HabitKind::amount) {
        return answer.kind == AnswerKind::amount ? answer.amount / habit.contrast : unknown;
    }
    if (answer.kind == AnswerKind::yes) return 1;
    return answer.kind == AnswerKind::no ? 0 : unknown;
}

/// What was answered on each night from six before the grid to its end, and what that amounts to.
struct Answered {
    Series value;           ///< begins `lead` nights before the grid
    Series not_applicable;  ///< of the grid
    int answers = 0;        ///< on the grid
    int known_answers = 0;  ///< on the grid, without "doesn't apply"
    int recalled = 0;       ///< of them, those not given in the evening

    static constexpr int lead = days_of_mean - 1;
};

Answered answered(const std::vector<Night>& nights, const Habit& habit, const Grid& grid) {
    Answered told{Series::Constant(grid.rows + Answered::lead, unknown), Series::Zero(grid.rows)};
    for (const Night& night : nights) {
        const int place = grid.row(night.date) + Answered::lead;
        if (place < 0 || place >= told.value.size()) continue;
        const auto answer = answer_to(night, habit);
        if (!answer) continue;
        told.value[place] = number_of(answer->value, habit);
        if (!grid.has(night.date)) continue;
        ++told.answers;
        if (answer->value.kind == AnswerKind::not_applicable) told.not_applicable[grid.row(night.date)] = 1;
        if (!known(told.value[place])) continue;
        ++told.known_answers;
        if (answer->stamp.provenance != Provenance::evening) ++told.recalled;
    }
    return told;
}

/// The mean of the seven nights that end with each night of the grid.
Series seven_day_means(const Answered& told) {
    Series means = Series::Constant(told.not_applicable.size(), unknown);
    for (Eigen::Index row = 0; row < means.size(); ++row) {
        if (told.not_applicable[row] == 1) continue;
        double sum = 0;
        int days = 0;
        for (const double value : told.value.segment(row, days_of_mean)) {
            if (!known(value)) continue;
            sum += value;
            ++days;
        }
        if (days >= least_days_of_mean) means[row] = sum / days;
    }
    return means;
}

HabitColumn column_of(const Habit& habit, const Answered& told, const std::vector<Evidence>& evidence) {
    const bool mean = habit.window == Window::seven_days;
    HabitColumn column;
    column.id = habit.id;
    column.amount = habit.kind == HabitKind::amount || mean;
    column.averaged = mean;
    column.contrast = habit.kind == HabitKind::amount ? habit.contrast : 1;
    column.value = mean ? seven_day_means(told) : Series(told.value.tail(told.not_applicable.size()));
    column.not_applicable = told.not_applicable;
    column.recalled = habit.origin == Origin::derived && 2 * told.recalled > told.known_answers;
    const auto trials = std::find_if(evidence.begin(), evidence.end(),
                                     [&](const Evidence& entry) { return entry.habit == habit.id; });
    if (habit.origin == Origin::own || trials == evidence.end()) return column;
    column.prior_mean = trials->m0;
    if (trials->ceiling) column.ceiling = *trials->ceiling / column.contrast;
    return column;
}

/// One column for each medicine with dates; the same one is named by its id, or by its name without one.
std::vector<MedicineColumn> medicines_of(const std::vector<Medicine>& medicines, const Grid& grid) {
    const auto key = [](const Medicine& one) { return std::pair(one.id, one.id.empty() ? one.name : ""); };
    std::vector<MedicineColumn> columns;
    for (auto one = medicines.begin(); one != medicines.end(); ++one) {
        const auto same = [&](const Medicine& other) { return key(other) == key(*one); };
        if (std::any_of(medicines.begin(), one, same)) continue;
        std::vector<MedicineSpan> spans;
        for (auto other = one; other != medicines.end(); ++other) {
            if (same(*other) && (other->started || other->stopped)) {
                spans.push_back({other->started, other->stopped});
            }
        }
        if (!spans.empty()) columns.push_back(medicine_column(one->name, spans, grid.first, grid.rows));
    }
    return columns;
}

}  // namespace

NightTable tabulate(const DiaryView& diary) {
    const Grid grid = grid_of(diary.nights);
    NightTable table;
    table.first = grid.first;
    table.cramps = cramps_of(diary.nights, grid);
    for (const Habit& habit : diary.habits) {
        const Answered told = answered(diary.nights, habit, grid);
        if (told.answers > 0) table.habits.push_back(column_of(habit, told, diary.catalogue.evidence));
    }
    table.medicines = medicines_of(diary.profile.medicines, grid);
    table.unrecorded_with_answers =
        static_cast<int>(std::count_if(diary.nights.begin(), diary.nights.end(), [](const Night& night) {
            return !is_recorded(night) && has_answers(night);
        }));
    return table;
}

}  // namespace nightcramp::analysis
