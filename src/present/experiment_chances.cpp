#include "experiment/power.hpp"
#include "present/amount_words.hpp"
#include "present/experiment_parts.hpp"
#include "present/habit_talk.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

/// What may be expected of an experiment before it begins.
namespace nightcramp::present {
namespace {

using experiment::Outlook;

/// Without cramps there is nothing to plan with; so few are taken instead.
constexpr double least_rate = 0.01;
/// A cramp in ten nights: below it any experiment takes longer than most people have patience.
constexpr double few_cramps = 0.1;

int tries_of_ten(double chance) {
    return static_cast<int>(std::lround(10 * std::clamp(chance, 0.0, 1.0)));
}

/// "about 5 of 10", "less than 1 of 10", "more than 9 of 10"
std::string of_ten(double chance) {
    const int tries = tries_of_ten(chance);
    if (tries == 0) return "less than 1 of 10";
    return tries == 10 ? "more than 9 of 10" : fmt::format("about {} of 10", tries);
}

std::string weeks_name(int nights) {
    return nights % 7 == 0 ? counted(nights / 7, "week", "weeks") : counted(nights, "night", "nights");
}

/// "0.5", "1", "0.03"
std::string rate_number(double rate) {
    return grouped(rate >= 0.1 ? std::round(10 * rate) / 10 : std::round(100 * rate) / 100);
}

std::string rate_sentence(const std::vector<Night>& nights) {
    const auto rate = recent_rate(nights);
    if (!rate) {
        return "Too few of your nights are recorded to say how often you have cramps. One in two nights is "
               "assumed.";
    }
    const auto recorded = std::count_if(nights.begin(), nights.end(), is_recorded);
    const int looked_at = static_cast<int>(std::min<std::ptrdiff_t>(recorded, 90));
    if (*rate == 0) return fmt::format("You had no cramps in your last {} recorded nights.", looked_at);
    const std::string number = *rate < least_rate ? "less than 0.01" : rate_number(*rate);
    return fmt::format("You had {} {} a night in your last {} recorded nights.", number,
                       number == "1" ? "cramp" : "cramps", looked_at);
}

/// "Even if propping up your feet halved your cramps"
std::string even_if(std::string halved) {
    if (halved.starts_with("If")) halved.front() = 'i';
    return "Even " + halved;
}

/// The first longer length that is worth it.
std::string longer_sentence(Design design, double rate, int nights) {
    for (const int length : experiment::lengths(design)) {
        if (length <= nights) continue;
        const Outlook outlook = experiment::outlook(design, rate, length);
        if (!outlook.is_worth_it) continue;
        return fmt::format("{} nights would show it in {} tries.", length, of_ten(outlook.halving));
    }
    return "";
}

std::string nightly_sentence(const experiment::Choice& choice, double rate, const Tested& of) {
    const auto& designs = of.trial.designs;
    const bool can = std::find(designs.begin(), designs.end(), Design::nightly) != designs.end();
    if (!can || choice.design == Design::nightly) return "";
    const std::vector<int> lengths = experiment::lengths(Design::nightly);
    const auto near =
        std::find_if(lengths.begin(), lengths.end(), [&](int nights) { return nights >= choice.nights; });
    if (near == lengths.end()) return "";
    const Outlook outlook = experiment::outlook(Design::nightly, rate, *near);
    if (!outlook.is_worth_it) return "";
    return fmt::format("Night by night shows it in {} tries, if it only matters what it does the same night.",
                       of_ten(outlook.halving));
}

std::string advice_sentence(const experiment::Choice& choice, double rate, const Tested& of) {
    if (rate < few_cramps) {
        return "You have few cramps now, and that is good. Keep the diary, and wait with this: without "
               "cramps "
               "there is nothing to compare.";
    }
    if (experiment::outlook(choice.design, rate, choice.nights).is_worth_it) return "";
    std::string text =
        fmt::format("{}, {} nights would most likely not show it.", even_if(of.trial.halved), choice.nights);
    bool is_better = false;
    for (const std::string& better :
         {longer_sentence(choice.design, rate, choice.nights), nightly_sentence(choice, rate, of)}) {
        if (better.empty()) continue;
        text += ' ' + better;
        is_better = true;
    }
    if (!is_better) text += " No plan for it does much better. Keep the diary: it costs less and goes on.";
    return text;
}

}  // namespace

double planning_rate(const std::vector<Night>& nights) {
    return std::max(recent_rate(nights).value_or(assumed_rate), least_rate);
}

std::string can_show_sentence(const ExperimentSource& source, const Experiment& experiment,
                              const Tested& of) {
    std::vector<Night> before;
    std::copy_if(source.nights.begin(), source.nights.end(), std::back_inserter(before),
                 [&](const Night& night) { return night.date < experiment.first_night; });
    const int nights = static_cast<int>(experiment.schedule.size());
    const double chance = experiment::outlook(experiment.design, planning_rate(before), nights).halving;
    const long tries = std::lround(100 * chance);
    const std::string text = tries < 1      ? "less than 1 of 100"
                             : tries >= 100 ? "more than 99 of 100"
                                            : fmt::format("{} of 100", tries);
    return fmt::format("{}, {} nights would show it in {} tries.", of.trial.halved, nights, text);
}

void word_chances(PlanWords& words, const ExperimentSource& source, const experiment::Choice& choice,
                  const Tested& of) {
    const double rate = planning_rate(source.nights);
    for (const int nights : experiment::lengths(choice.design)) {
        const double chance = experiment::outlook(choice.design, rate, nights).halving;
        words.lengths.push_back({nights, weeks_name(nights), tries_of_ten(chance), of_ten(chance)});
    }
    words.rate = rate_sentence(source.nights);
    const Outlook outlook = experiment::outlook(choice.design, rate, choice.nights);
    words.power = fmt::format("{}, {} nights would show it in {} tries.", of.trial.halved, choice.nights,
                              of_ten(outlook.halving));
    words.power_less = fmt::format("If it took away three of ten cramps, they would show it in {} tries.",
                                   of_ten(outlook.third_less));
    if (outlook.nights_for_most > choice.nights) {
        words.power_less += fmt::format(" A halving would take about {} nights to show in 8 of 10 tries.",
                                        outlook.nights_for_most);
    }
    words.advice = advice_sentence(choice, rate, of);
}

}  // namespace nightcramp::present
