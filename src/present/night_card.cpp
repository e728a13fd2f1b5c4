#include "diary/derived.hpp"
#include "diary/vocabulary.hpp"
#include "present/calendar_charts.hpp"
#include "present/calendar_words.hpp"
#include "present/clock_words.hpp"
#include "present/cramp_words.hpp"
#include "present/duration_words.hpp"
#include "present/habit_talk.hpp"
#include "present/sleep_words.hpp"
#include "present/span_nights.hpp"
#include "present/time_charts.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::present {
namespace {

/// "Sunday 22 to Monday 23"; the months are named where they differ, and the year where it is another one.
std::string dates_of(Date date, Date newest) {
    std::string name = night_name(date);
    if (year_of(date + days(1)) != year_of(newest))
        return fmt::format("{} {}", name, year_of(date + days(1)));
    const std::string month = " " + month_name(date);
    if (month_name(date) == month_name(date + days(1))) name.resize(name.size() - month.size());
    return name;
}

std::string headline_of(const Night* night, bool to_come) {
    const auto cramps = night == nullptr ? std::nullopt : cramps_of(*night);
    if (cramps) return *cramps == 0 ? "No cramps" : counted(*cramps, "cramp", "cramps");
    return to_come ? "Still to come" : "Not recorded";
}

NightCard::CrampLine line_of(const Cramp& cramp, ClockStyle style) {
    NightCard::CrampLine line{cramp_title(cramp), {}};
    if (cramp.at) line.where += ", " + clock_words(*cramp.at, style);
    std::vector<std::string> details;
    if (cramp.just_before_waking) details.emplace_back("just before waking");
    if (cramp.pain) details.push_back(fmt::format("pain {}", *cramp.pain));
    if (cramp.duration) details.push_back(duration_words(*cramp.duration));
    if (cramp.woke_me == true) details.emplace_back("woke me");
    line.details = fmt::format("{}", fmt::join(details, ", "));
    return line;
}

std::string sleep_of(const Sleep& sleep, ClockStyle style) {
    std::vector<std::string> parts;
    const SleepSummary words = sleep_summary(sleep, style);
    if (!words.to_bed.empty() && !words.up.empty()) {
        parts.push_back(fmt::format("{} to {}", words.to_bed, words.up));
    } else if (!words.to_bed.empty()) {
        parts.push_back("to bed " + words.to_bed);
    } else if (!words.up.empty()) {
        parts.push_back("up " + words.up);
    }
    if (sleep.position) parts.emplace_back(name(sleep.position->value));
    if (sleep.rested) parts.push_back(fmt::format("rested {} of 10", *sleep.rested));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string habits_of(const ChartSource& source, const Night* night) {
    int followed = 0;
    int answered = 0;
    for (const Habit& habit : source.habits) {
        if (!habit.followed) continue;
        ++followed;
        if (night != nullptr && answer_to(*night, habit)) ++answered;
    }
    return fmt::format("{} of {} {} answered", answered, followed, followed == 1 ? "habit" : "habits");
}

}  // namespace

NightCard night_card(const ChartSource& source, Date date) {
    const Night* night = find_night(source.nights, date);
    const bool to_come = date > source.newest;
    NightCard card;
    card.dates = dates_of(date, source.newest);
    card.headline = headline_of(night, to_come);
    card.can_open = !to_come;
    if (!to_come || night != nullptr) card.habits = habits_of(source, night);
    if (night == nullptr) return card;
    for (const Cramp& cramp : night->cramps) card.cramps.push_back(line_of(cramp, source.manner.clock));
    card.sleep = sleep_of(night->sleep, source.manner.clock);
    card.note = night->note;
    return card;
}

}  // namespace nightcramp::present
