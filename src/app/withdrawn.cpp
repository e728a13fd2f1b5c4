#include "app/withdrawn.hpp"

#include <variant>

namespace nightcramp::app {

Withdrawn::Withdrawn(const Journal& journal) {
    for (const ImportRecord& record : journal.imports()) {
        if (record.state != EditState::done || !record.taken_back) continue;
        if (const auto import = journal.edit(record.id)) add(*import, *record.taken_back);
    }
}

void Withdrawn::add(const SavedEdit& import, std::int64_t taken_back) {
    Import& withdrawn = imports_[import.id];
    withdrawn.taken_back = taken_back;
    for (const Change& change : import.edit.changes) {
        const std::string id = std::visit([](const auto& changed) { return key(changed); }, change);
        withdrawn.changes.insert_or_assign(Place{change.index(), id}, change);
    }
}

std::vector<Habit> Withdrawn::made_habits() const {
    std::vector<Habit> made;
    for (const auto& [id, withdrawn] : imports_) {
        for (const auto& [place, change] : withdrawn.changes) {
            const auto* habit = std::get_if<Changed<Habit>>(&change);
            if (habit != nullptr && !habit->before && habit->after) made.push_back(*habit->after);
        }
    }
    return made;
}

}  // namespace nightcramp::app
