#include "present/experiment_parts.hpp"

#include "advice/limits.hpp"
#include "advice/signs.hpp"
#include "diary/text.hpp"
#include "present/calendar_words.hpp"
#include "present/clock_words.hpp"
#include "present/medicine_search.hpp"
#include "present/suggestion_words.hpp"
#include "present/typed.hpp"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

const HabitKnowledge* known_of(const ExperimentSource& source, const Tested& of) {
    return of.habit.origin == Origin::own ? nullptr : find_knowledge(source.knowledge, of.habit.id);
}

}  // namespace

Tested tested(const ExperimentSource& source, std::string_view habit) {
    const Habit* found = find_habit(source.habits, habit);
    Tested of;
    if (found != nullptr) {
        of.habit = *found;
    } else {
        of.habit.id = habit;
        of.habit.name = habit;
    }
    of.trial = trial_of(source.knowledge, of.habit);
    of.name = in_sentence(of.habit.name);
    return of;
}

std::string full_date(Date date) {
    return fmt::format("{} {}", day_and_month(date), year_of(date));
}

std::string dates_words(Date first, Date last) {
    if (first == last) return full_date(last);
    const bool same_year = year_of(first) == year_of(last);
    if (!same_year) return fmt::format("{} to {}", full_date(first), full_date(last));
    const std::string day = day_and_month(first);
    const bool same_month = month_name(first) == month_name(last);
    return fmt::format("{} to {}", same_month ? day.substr(0, day.find(' ')) : day, full_date(last));
}

std::string reveal_clock(ClockStyle style) {
    return clock_words(ClockTime(reveal_hour), style);
}

std::string nights_with(const ExperimentSource& source, const Tested& of) {
    const HabitKnowledge* known = known_of(source, of);
    return known == nullptr ? fmt::format("nights with “{}”", of.habit.name) : known->words.with;
}

std::string nights_without(const ExperimentSource& source, const Tested& of) {
    const HabitKnowledge* known = known_of(source, of);
    return "nights " + (known == nullptr ? "without" : known->words.without);
}

std::string night_kind(const Tested& of, bool with) {
    const std::string& name = (with ? of.trial.with : of.trial.without).name;
    const bool needs_name = name == "with" || name == "without";
    return needs_name ? fmt::format("{} {}", name, of.name) : name;
}

std::string doctor_sentence(const ExperimentSource& source, const Habit& habit) {
    std::vector<std::string> reasons;
    for (const std::string& token : advice::reasons_before_trial(habit, source.knowledge, source.profile,
                                                                 source.catalogue, date_of(source.now))) {
        const std::string reason = ask_reason(token, source.catalogue);
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
    }
    if (reasons.empty()) return "";
    return fmt::format("The {} {}.", reasons.size() == 1 ? "reason is" : "reasons are", listed(reasons));
}

std::optional<std::string> urgent_sign(const ExperimentSource& source) {
    for (auto night = source.nights.rbegin(); night != source.nights.rend(); ++night) {
        if (!advice::is_recent(*night, date_of(source.now)) || !night->warning_signs) continue;
        for (const WarningSign& sign : source.catalogue.warning_signs) {
            const auto& noted = *night->warning_signs;
            const bool is_noted = std::find(noted.begin(), noted.end(), sign.id) != noted.end();
            if (sign.holds_advice && is_noted) return sign.name;
        }
    }
    return std::nullopt;
}

bool is_named_like_medicine(const ExperimentSource& source, const Habit& habit) {
    const std::string whole = tidied(habit.name);
    const auto is_medicine = [&](const std::string& name) {
        const auto& own = source.profile.medicines;
        return medicine_called(source.catalogue, name) != nullptr ||
               std::any_of(own.begin(), own.end(),
                           [&](const Medicine& medicine) { return tidied(medicine.name) == name; });
    };
    if (is_medicine(whole)) return true;
    std::istringstream words(whole);
    for (std::string word; words >> word;) {
        if (is_medicine(word)) return true;
    }
    return false;
}

std::string design_name(Design design) {
    std::string text(name(design));
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

}  // namespace nightcramp::present
