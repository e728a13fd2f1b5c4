#include "advice/rules.hpp"
#include "advice/signs.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace nightcramp::advice {
namespace {

constexpr std::chrono::minutes longest_cramp{10};
constexpr std::size_t several = 3;  ///< cramps in one night
constexpr int nights_with_several = 2;

using Newest = std::map<std::string, Date>;

void note(Newest& newest, const std::string& sign, Date night) {
    newest[sign] = night;
}

void note_cramps(Newest& newest, const Night& night) {
    const bool is_long = std::any_of(night.cramps.begin(), night.cramps.end(), [](const Cramp& cramp) {
        return cramp.duration && *cramp.duration > longest_cramp;
    });
    if (is_long) note(newest, "cramp-over-ten-minutes", night.date);
}

/// The signs of the last 30 nights: those that were noticed, and those that the nights themselves show.
Newest newest_signs(const Facts& facts) {
    Newest newest;
    int with_several = 0;
    for (const Night& night : facts.nights) {
        if (!is_recent(night, facts.today)) continue;
        for (const std::string& sign : night.warning_signs.value_or(std::vector<std::string>())) {
            note(newest, sign, night.date);
        }
        note_cramps(newest, night);
        if (night.cramps.size() < several) continue;
        if (++with_several >= nights_with_several) note(newest, "several-times-a-night", night.date);
    }
    return newest;
}

}  // namespace

bool is_recent(const Night& night, Date today) {
    return night.date <= today && night.date > today - days(days_of_signs);
}

bool were_asked(const std::vector<Night>& nights, Date today) {
    return std::any_of(nights.begin(), nights.end(), [&](const Night& night) {
        return night.warning_signs.has_value() && is_recent(night, today);
    });
}

void add_warning_signs(Found& found, const Facts& facts) {
    const Newest newest = newest_signs(facts);
    for (const Urgency urgency : {Urgency::emergency, Urgency::same_day, Urgency::doctor}) {
        for (const WarningSign& sign : facts.catalogue.warning_signs) {
            const auto seen = newest.find(sign.id);
            if (seen == newest.end() || sign.urgency != urgency) continue;
            Suggestion suggestion;
            suggestion.id = "warning-sign " + sign.id;
            suggestion.rule = Rule::warning_sign;
            suggestion.strength = Strength::safety;
            suggestion.facts = iso(seen->second);
            suggestion.use = 10 - static_cast<int>(urgency == Urgency::doctor);
            suggestion.steps = {Step::open_signs};
            suggestion.sign = sign.id;
            suggestion.night = seen->second;
            found.push_back(std::move(suggestion));
        }
    }
}

}  // namespace nightcramp::advice
