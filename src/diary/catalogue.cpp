#include "diary/catalogue.hpp"

#include "diary/catalogue_files.hpp"

#include <algorithm>
#include <iterator>

namespace nightcramp {
namespace {

using catalogue_files::entries;
using json_fields::Reader;

Habit read_habit(const Reader&, Json entry) {
    entry["revision"] = 0;
    return from_json<Habit>(entry);
}

Condition read_condition(const Reader& entry, const Json&) {
    return {entry.string("id"), entry.string("name"), entry.string("article"), entry.boolean("safety")};
}

ListedMedicine read_medicine(const Reader& entry, const Json&) {
    return {entry.string("id"), entry.string("name"), entry.string("family"), entry.strings("also"),
            entry.string("article")};
}

Cause read_cause(const Reader& entry, const Json&) {
    return {entry.string("id"), entry.string("name"), entry.string("article"), entry.strings("logged_as")};
}

Tip read_tip(const Reader& entry, const Json&) {
    return {entry.string("id"), entry.string("article"), entry.strings("habits")};
}

WarningSign read_sign(const Reader& entry, const Json&) {
    return {entry.string("id"), entry.string("name"), entry.word<Urgency>("urgency"), entry.string("advice"),
            entry.boolean("holds_advice")};
}

Evidence read_evidence(const Reader& entry, const Json&) {
    return {entry.string("habit"), entry.number("m0"), entry.maybe_number("ceiling")};
}

/// A habit of the person's own keeps its meaning where a later program has built in another of that id.
Habit with_changes(const Habit& built_in, const Habit& saved) {
    if (saved.origin == Origin::own) return saved;
    Habit habit = built_in;
    habit.name = saved.name;
    habit.target = saved.target;
    habit.followed = saved.followed;
    habit.revision = saved.revision;
    return habit;
}

}  // namespace

Catalogue load_catalogue() {
    return {entries("habits.json", read_habit),       entries("conditions.json", read_condition),
            entries("medicines.json", read_medicine), entries("causes.json", read_cause),
            entries("tips.json", read_tip),           entries("warning_signs.json", read_sign),
            entries("evidence.json", read_evidence)};
}

bool is_possible_cause(const ListedMedicine& medicine) {
    return medicine.id != "quinine" && medicine.id != "vitamin-k-blockers";
}

const ListedMedicine* find_medicine(const std::vector<ListedMedicine>& medicines, std::string_view id) {
    const auto found = std::find_if(medicines.begin(), medicines.end(),
                                    [&](const ListedMedicine& medicine) { return medicine.id == id; });
    return found == medicines.end() ? nullptr : &*found;
}

std::vector<Habit> all_habits(const std::vector<Habit>& built_in, const std::vector<Habit>& saved) {
    std::vector<Habit> all;
    all.reserve(built_in.size() + saved.size());
    for (const Habit& habit : built_in) {
        const Habit* changed = find_habit(saved, habit.id);
        all.push_back(changed == nullptr ? habit : with_changes(habit, *changed));
    }
    std::copy_if(saved.begin(), saved.end(), std::back_inserter(all),
                 [&](const Habit& habit) { return find_habit(built_in, habit.id) == nullptr; });
    return all;
}

}  // namespace nightcramp
