#include "diary/forget.hpp"

#include "diary/errors.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string_view>

#include <fmt/format.h>

namespace nightcramp {
namespace {

using Contents = MemoryJournal::Contents;

constexpr std::string_view instead_of_its_name = "a medicine";

bool is_in_a_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || byte >= 0x80;
}

/// Whether `label` names it at that place, and not only a part of a longer word.
bool stands_alone(std::string_view label, std::size_t begin, std::size_t size) {
    const std::size_t end = begin + size;
    const bool is_cut_before = begin > 0 && is_in_a_word(label[begin - 1]) && is_in_a_word(label[begin]);
    const bool is_cut_behind = end < label.size() && is_in_a_word(label[end - 1]) && is_in_a_word(label[end]);
    return !is_cut_before && !is_cut_behind;
}

bool is_it(const Medicine& medicine, const Forgetting& what) {
    return medicine.id == what.medicine_id && medicine.name == what.medicine;
}

std::string named(const Forgetting& what) {
    if (is_of_medicine(what)) return "medicine " + what.medicine;
    switch (what.subject.kind) {
        case ValueKind::night:
            return "night " + what.subject.key;
        case ValueKind::habit:
            return "habit " + what.subject.key;
        case ValueKind::profile:
            return "profile";
        case ValueKind::experiment:
            return "experiment " + what.subject.key;
        case ValueKind::dismissal:
            break;
    }
    return "suggestion " + what.subject.key;
}

/// What is left of one change; none where it is to go.
std::optional<Change> left_of(const Change& change, const Forgetting& what) {
    if (subject_of(change) != what.subject) return change;
    if (!is_of_medicine(what)) return std::nullopt;
    return without_medicine(std::get<Changed<Profile>>(change), what);
}

/// True where the edit held something of it.
bool take_out(SavedEdit& saved, const Forgetting& what) {
    std::vector<Change> left;
    for (const Change& change : saved.edit.changes) {
        if (const auto rest = left_of(change, what)) left.push_back(*rest);
    }
    if (left == saved.edit.changes) return false;
    saved.edit.changes = std::move(left);
    if (is_of_medicine(what)) saved.edit.label = without_medicine(saved.edit.label, what);
    return true;
}

/// Entries begin with an edit that is there, and no edit takes back one that is not.
void mend_references(std::vector<SavedEdit>& edits, const std::set<std::int64_t>& gone) {
    std::map<std::int64_t, std::int64_t> first_of;
    for (SavedEdit& saved : edits) {
        saved.entry = first_of.try_emplace(saved.entry, saved.id).first->second;
        if (saved.edit.takes_back && gone.contains(*saved.edit.takes_back)) saved.edit.takes_back.reset();
    }
}

/// True where the history held any of it.
bool take_out(std::vector<SavedEdit>& edits, const Forgetting& what) {
    bool held = false;
    std::set<std::int64_t> gone;
    for (SavedEdit& saved : edits) {
        if (!take_out(saved, what)) continue;
        held = true;
        if (saved.edit.changes.empty()) gone.insert(saved.id);
    }
    std::erase_if(edits, [&](const SavedEdit& saved) { return gone.contains(saved.id); });
    mend_references(edits, gone);
    return held;
}

bool holds_value(const Contents& contents, const Subject& subject) {
    switch (subject.kind) {
        case ValueKind::night:
            return contents.nights.contains(subject.key);
        case ValueKind::habit:
            return contents.habits.contains(subject.key);
        case ValueKind::profile:
            return contents.profiles.contains(subject.key);
        case ValueKind::experiment:
            return contents.experiments.contains(subject.key);
        case ValueKind::dismissal:
            break;
    }
    return contents.dismissals.contains(subject.key);
}

bool holds(const Contents& contents, const Forgetting& what) {
    if (!is_of_medicine(what)) return holds_value(contents, what.subject);
    const auto found = contents.profiles.find(what.subject.key);
    return found != contents.profiles.end() && without_medicine(found->second, what) != found->second;
}

void erase_value(Contents& contents, const Subject& subject) {
    if (subject.kind == ValueKind::night) contents.nights.erase(subject.key);
    if (subject.kind == ValueKind::habit) contents.habits.erase(subject.key);
    if (subject.kind == ValueKind::profile) contents.profiles.erase(subject.key);
    if (subject.kind == ValueKind::experiment) contents.experiments.erase(subject.key);
    if (subject.kind == ValueKind::dismissal) contents.dismissals.erase(subject.key);
}

/// True where there was something to take out of the present values of the copy.
bool take_out_of_values(Contents& copy, const Forgetting& what, const Contents& diary) {
    if (!holds(copy, what)) return false;
    if (is_of_medicine(what)) {
        Profile& profile = copy.profiles.at(what.subject.key);
        profile = without_medicine(profile, what);
        return true;
    }
    const bool is_night = what.subject.kind == ValueKind::night;
    const auto present = is_night ? diary.nights.find(what.subject.key) : diary.nights.end();
    if (present == diary.nights.end()) {
        erase_value(copy, what.subject);
        return true;
    }
    Night& night = copy.nights.at(what.subject.key);
    if (same_content(night, present->second)) return false;
    night = present->second;
    return true;
}

}  // namespace

bool is_of_medicine(const Forgetting& what) {
    return what.subject.kind == ValueKind::profile && !what.medicine.empty();
}

std::variant<Night, Habit, Profile, Experiment, Dismissal> like(const Subject& subject) {
    const std::string& key = subject.key;
    switch (subject.kind) {
        case ValueKind::night: {
            const auto date = parse_date(key);
            if (!date) throw NotValid({{"night " + key, "There is no such date."}});
            Night night;
            night.date = *date;
            return night;
        }
        case ValueKind::habit: {
            Habit habit;
            habit.id = key;
            return habit;
        }
        case ValueKind::profile:
            return Profile();
        case ValueKind::experiment: {
            Experiment experiment;
            experiment.id = key;
            return experiment;
        }
        case ValueKind::dismissal:
            break;
    }
    Dismissal dismissal;
    dismissal.suggestion = key;
    return dismissal;
}

Profile without_medicine(Profile profile, const Forgetting& what) {
    std::erase_if(profile.medicines, [&](const Medicine& medicine) { return is_it(medicine, what); });
    return profile;
}

std::optional<Changed<Profile>> without_medicine(const Changed<Profile>& change, const Forgetting& what) {
    Changed<Profile> left = change;
    if (left.before) left.before = without_medicine(*std::move(left.before), what);
    if (left.after) left.after = without_medicine(*std::move(left.after), what);
    if (left != change && same_content(left.before, left.after)) return std::nullopt;
    return left;
}

std::string without_medicine(const std::string& label, const Forgetting& what) {
    std::string text;
    std::size_t from = 0;
    while (true) {
        const std::size_t found = label.find(what.medicine, from);
        if (found == std::string::npos) return text + label.substr(from);
        text += label.substr(from, found - from);
        text += stands_alone(label, found, what.medicine.size()) ? instead_of_its_name : what.medicine;
        from = found + what.medicine.size();
    }
}

void throw_still_there(const Forgetting& what) {
    throw NotValid({{named(what),
                     "It is still in the diary, so it cannot be erased for good. Take it out of the diary "
                     "first."}});
}

void forget_in(Contents& contents, const Forgetting& what) {
    (void)like(what.subject);
    const bool is_night = what.subject.kind == ValueKind::night;
    if (!is_night && holds(contents, what)) throw_still_there(what);
    take_out(contents.edits, what);
    ++contents.version;
}

bool forget_in_copy(Contents& copy, const Forgetting& what, const Contents& diary) {
    const bool was_in_history = take_out(copy.edits, what);
    return take_out_of_values(copy, what, diary) || was_in_history;
}

}  // namespace nightcramp
