#include "present/trash.hpp"

#include "present/cramp_words.hpp"

#include <algorithm>
#include <set>

namespace nightcramp::present {
namespace {

const Night* find_night(const std::vector<Night>& nights, Date date) {
    const auto found =
        std::find_if(nights.begin(), nights.end(), [&](const Night& night) { return night.date == date; });
    return found == nights.end() ? nullptr : &*found;
}

bool has_cramp(const Night* night, const Cramp& cramp) {
    return night != nullptr &&
           std::find(night->cramps.begin(), night->cramps.end(), cramp) != night->cramps.end();
}

bool holds(const std::vector<ErasedThing>& all, const ErasedThing& thing) {
    return std::any_of(all.begin(), all.end(), [&](const ErasedThing& other) {
        return other.night == thing.night && other.cramp == thing.cramp &&
               other.whole.has_value() == thing.whole.has_value();
    });
}

void add(std::vector<ErasedThing>& all, ErasedThing thing) {
    if (!holds(all, thing)) all.push_back(std::move(thing));
}

std::string name_of(const Cramp& cramp) {
    const std::string more = cramp_summary(cramp, Manner());
    return more.empty() ? cramp_title(cramp) : cramp_title(cramp) + ", " + more;
}

void collect(std::vector<ErasedThing>& all, const Changed<Night>& change, const Moment& at,
             const std::vector<Night>& nights) {
    if (!change.before) return;
    const Night& before = *change.before;
    const Night* now = find_night(nights, before.date);
    if (!change.after) {
        if (now == nullptr || is_blank(*now)) add(all, {"The whole night", before.date, at, {}, before});
        return;
    }
    if (change.after->cramps.size() >= before.cramps.size()) return;  // changed, not erased
    for (const Cramp& cramp : before.cramps) {
        const bool kept = has_cramp(&*change.after, cramp) || has_cramp(now, cramp);
        if (!kept) add(all, {name_of(cramp), before.date, at, cramp, {}});
    }
}

}  // namespace

std::vector<ErasedThing> erased_things(const std::vector<SavedEdit>& edits, const Moment& now,
                                       const std::vector<Night>& now_in_diary) {
    std::vector<ErasedThing> all;
    for (const SavedEdit& saved : edits) {
        if (saved.state != EditState::done) continue;
        if (now.utc() - saved.edit.at.utc() > trash_keeps) break;
        for (const Change& change : saved.edit.changes) {
            const auto* night = std::get_if<Changed<Night>>(&change);
            if (night != nullptr) collect(all, *night, saved.edit.at, now_in_diary);
        }
    }
    return all;
}

std::vector<Date> nights_of(const std::vector<SavedEdit>& edits) {
    std::set<Date> dates;
    for (const SavedEdit& saved : edits) {
        for (const Change& change : saved.edit.changes) {
            const auto* night = std::get_if<Changed<Night>>(&change);
            if (night != nullptr) dates.insert(night->after ? night->after->date : night->before->date);
        }
    }
    return {dates.begin(), dates.end()};
}

}  // namespace nightcramp::present
