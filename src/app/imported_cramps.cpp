#include "app/imported_cramps.hpp"

#include <map>
#include <tuple>

namespace nightcramp::app {
namespace {

bool same_cramps(const Night& one, const Night& other) {
    const auto all = [](const Night& night) {
        return std::tie(night.cramps_answer, night.cramps, night.recorded_at);
    };
    return all(one) == all(other);
}

Date date_of(const Changed<Night>& change) {
    return change.after ? change.after->date : change.before.value().date;
}

bool brought_cramps(const Changed<Night>& change, const Night& stored) {
    if (!change.after || !same_cramps(*change.after, stored)) return false;
    return !change.before || !same_cramps(*change.before, stored);
}

}  // namespace

std::set<Date> imported_cramps(const Journal& journal, const std::vector<Night>& nights) {
    std::map<Date, const Night*> with_cramps;
    for (const Night& night : nights) {
        if (night.cramps_answer == CrampsAnswer::some) with_cramps.emplace(night.date, &night);
    }
    std::set<Date> imported;
    for (const ImportRecord& record : journal.imports()) {
        if (with_cramps.empty()) break;
        const auto import = record.state == EditState::done ? journal.edit(record.id) : std::nullopt;
        if (!import) continue;
        for (const Change& change : import->edit.changes) {
            const auto* night = std::get_if<Changed<Night>>(&change);
            const auto stored = night == nullptr ? with_cramps.end() : with_cramps.find(date_of(*night));
            if (stored == with_cramps.end() || !brought_cramps(*night, *stored->second)) continue;
            imported.insert(stored->first);
            with_cramps.erase(stored);
        }
    }
    return imported;
}

}  // namespace nightcramp::app
