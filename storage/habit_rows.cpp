#include "storage/rows.hpp"

namespace nightcramp::storage {
namespace {

Read<Habit> habit_of(const Query& row) {
    Read<Habit> read;
    Habit& habit = read.value;
    std::optional<Aim> aim;
    std::optional<double> target;
    row.into(habit.id, habit.name, habit.question, habit.kind, habit.unit, habit.step, habit.contrast,
             habit.most, aim, target, habit.window, habit.role, habit.origin, habit.followed, habit.revision,
             read.sum);
    if (aim && target) habit.target = Target{*aim, *target};
    return read;
}

}  // namespace

std::vector<Habit> find_habits(DiaryFile& file) {
    Query rows = file.query(
        "SELECT id, name, question, kind, unit, step, contrast, most, aim, target, time_window,"
        " role, origin, followed, revision, sum FROM habit ORDER BY id");
    std::vector<Habit> habits;
    while (rows.next()) habits.push_back(proven(habit_of(rows)));
    return habits;
}

std::optional<Read<Habit>> read(DiaryFile& file, const Habit& like) {
    Query row = file.query(
        "SELECT id, name, question, kind, unit, step, contrast, most, aim, target, time_window,"
        " role, origin, followed, revision, sum FROM habit WHERE id = ?1");
    if (!row.with(like.id).next()) return std::nullopt;
    return habit_of(row);
}

std::optional<Habit> find(DiaryFile& file, const Habit& like) {
    return proven(read(file, like));
}

void put(DiaryFile& file, const Habit& habit) {
    std::optional<Aim> aim;
    std::optional<double> target;
    if (habit.target) {
        aim = habit.target->aim;
        target = habit.target->amount;
    }
    file.query(
            "INSERT OR REPLACE INTO habit (id, name, question, kind, unit, step, contrast, most, aim, target,"
            " time_window, role, origin, followed, revision, sum)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
        .with(habit.id, habit.name, habit.question, habit.kind, habit.unit, habit.step, habit.contrast,
              habit.most, aim, target, habit.window, habit.role, habit.origin, habit.followed, habit.revision,
              sum_of(habit))
        .run();
}

void erase(DiaryFile& file, const Habit& like) {
    file.query("DELETE FROM habit WHERE id = ?1").with(like.id).run();
}

}  // namespace nightcramp::storage
