#include "app/profile_edits.hpp"

#include "diary/text.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::app {
namespace {

using Labels = std::vector<std::string>;

/// Takes out what stands at that place. Throws std::out_of_range where nothing does.
template <class Value>
void erase_at(std::vector<Value>& list, std::size_t index) {
    const Value& removed = list.at(index);
    list.erase(list.begin() + (&removed - list.data()));
}

/// What is left of two lists without what they have in common at both ends.
template <class Value>
std::pair<std::vector<Value>, std::vector<Value>> middles(const std::vector<Value>& before,
                                                          const std::vector<Value>& after) {
    const auto [was, is] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    auto was_end = before.end();
    auto is_end = after.end();
    while (was_end != was && is_end != is && *std::prev(was_end) == *std::prev(is_end)) {
        --was_end;
        --is_end;
    }
    return {std::vector<Value>(was, was_end), std::vector<Value>(is, is_end)};
}

/// As it reads within a sentence: "high blood pressure", but "Parkinson's disease".
std::string condition_name(const Catalogue& catalogue, const std::string& id) {
    const auto found = std::find_if(catalogue.conditions.begin(), catalogue.conditions.end(),
                                    [&](const Condition& condition) { return condition.id == id; });
    if (found == catalogue.conditions.end()) return id;
    return in_sentence(found->name);
}

void add_conditions(Labels& labels, const Profile& before, const Profile& after, const Catalogue& catalogue) {
    const auto has = [](const Profile& profile, const std::string& id) {
        return std::find(profile.conditions.begin(), profile.conditions.end(), id) !=
               profile.conditions.end();
    };
    for (const std::string& id : after.conditions) {
        if (!has(before, id)) labels.push_back(condition_name(catalogue, id) + " added");
    }
    for (const std::string& id : before.conditions) {
        if (!has(after, id)) labels.push_back(condition_name(catalogue, id) + " taken off");
    }
}

std::string medicine_change(const Medicine& before, const Medicine& after) {
    Medicine stopped = before;
    stopped.stopped = after.stopped;
    if (after.stopped && stopped == after) {
        return fmt::format("{} stopped on {}", after.name, day_and_month(*after.stopped));
    }
    return after.name + " changed";
}

void add_medicines(Labels& labels, const Profile& before, const Profile& after) {
    const auto [was, is] = middles(before.medicines, after.medicines);
    const bool are_others = was.size() != is.size() && !was.empty() && !is.empty();
    if (are_others) labels.emplace_back("medicines");
    if (was.size() == is.size()) {
        for (std::size_t i = 0; i < was.size(); ++i) {
            if (was[i] != is[i]) labels.push_back(medicine_change(was[i], is[i]));
        }
    } else if (!are_others) {
        for (const Medicine& medicine : is) labels.push_back(medicine.name + " added");
        for (const Medicine& medicine : was) labels.push_back(medicine.name + " removed");
    }
}

void add_questions(Labels& labels, const Profile& before, const Profile& after) {
    const auto [was, is] = middles(before.questions, after.questions);
    const std::size_t count = std::max(was.size(), is.size());
    if (count == 0) return;
    const std::string_view what = was.empty() ? "added" : is.empty() ? "removed" : "changed";
    labels.push_back(count == 1 ? fmt::format("question for the doctor {}", what)
                                : fmt::format("{} questions for the doctor {}", count, what));
}

}  // namespace

Profile with_weight(Profile profile, std::optional<double> kg) {
    profile.weight_kg = kg;
    return profile;
}

Profile with_year_of_birth(Profile profile, std::optional<int> year) {
    profile.year_of_birth = year;
    return profile;
}

Profile with_due_date(Profile profile, std::optional<Date> due) {
    profile.due_date = due;
    return profile;
}

Profile with_flat_feet(Profile profile, std::optional<bool> flat) {
    profile.flat_feet = flat;
    return profile;
}

Profile with_condition(Profile profile, const std::string& id, bool has) {
    auto& all = profile.conditions;
    const auto place = std::lower_bound(all.begin(), all.end(), id);
    const bool had = place != all.end() && *place == id;
    if (has && !had) all.insert(place, id);
    if (!has && had) all.erase(place);
    return profile;
}

Profile with_medicine(Profile profile, Medicine medicine) {
    profile.medicines.push_back(std::move(medicine));
    return profile;
}

Profile with_medicine_at(Profile profile, std::size_t index, Medicine medicine) {
    profile.medicines.at(index) = std::move(medicine);
    return profile;
}

Profile without_medicine(Profile profile, std::size_t index) {
    erase_at(profile.medicines, index);
    return profile;
}

Profile with_question(Profile profile, const std::string& question) {
    std::string text = without_spaces_around(question);
    const auto& all = profile.questions;
    const bool is_there = std::find(all.begin(), all.end(), text) != all.end();
    if (!text.empty() && !is_there) profile.questions.push_back(std::move(text));
    return profile;
}

Profile with_question_at(Profile profile, std::size_t index, const std::string& question) {
    std::string text = without_spaces_around(question);
    if (text.empty()) {
        erase_at(profile.questions, index);
    } else {
        profile.questions.at(index) = std::move(text);
    }
    return profile;
}

std::string profile_label(const Profile& before, const Profile& after, const Catalogue& catalogue) {
    Labels labels;
    if (before.weight_kg != after.weight_kg) labels.emplace_back("weight");
    if (before.year_of_birth != after.year_of_birth) labels.emplace_back("year of birth");
    if (before.due_date != after.due_date) labels.emplace_back("due date");
    if (before.flat_feet != after.flat_feet) labels.emplace_back("flat feet");
    add_conditions(labels, before, after, catalogue);
    add_medicines(labels, before, after);
    add_questions(labels, before, after);
    return fmt::format("{}", fmt::join(labels, ", "));
}

}  // namespace nightcramp::app
