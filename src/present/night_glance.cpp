#include "diary/derived.hpp"
#include "present/amount_words.hpp"
#include "present/sleep_words.hpp"
#include "present/span_nights.hpp"
#include "present/time_charts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

constexpr std::size_t longest_note = 60;  ///< bytes

/// "Thu 19 to Fri 20 November 2026": the weekdays short, as a tooltip has room for.
std::string glance_title(Date date, Date newest) {
    const Date morning = date + days(1);
    const auto weekday = [](Date day) { return short_date(day).substr(0, 3); };
    const auto number = [](Date day) {
        return static_cast<unsigned>(std::chrono::year_month_day(day).day());
    };
    const std::chrono::year_month_day evening(date);
    const std::chrono::year_month_day later(morning);
    const std::string from = evening.month() == later.month()
                                 ? fmt::format("{} {}", weekday(date), number(date))
                                 : fmt::format("{} {}", weekday(date), day_and_month(date));
    const bool other_year = later.year() != std::chrono::year_month_day(newest).year();
    const std::string year = other_year ? fmt::format(" {}", static_cast<int>(later.year())) : "";
    return fmt::format("{} to {} {}{}", from, weekday(morning), day_and_month(morning), year);
}

std::string in_bed(const Sleep& sleep, ClockStyle style) {
    const SleepSummary words = sleep_summary(sleep, style);
    if (words.to_bed.empty() && words.up.empty()) return {};
    if (words.up.empty()) return "from " + words.to_bed;
    if (words.to_bed.empty()) return "to " + words.up;
    return fmt::format("{} to {}", words.to_bed, words.up);
}

std::string first_part(const std::string& note) {
    std::string line = note.substr(0, note.find('\n'));
    if (line.size() <= longest_note && line.size() == note.size()) return line;
    std::size_t end = std::min(line.size(), longest_note);
    while (end > 0 && end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
    return line.substr(0, end) + " …";
}

std::string answer_words(const AnswerValue& value, const Habit& habit, Units units) {
    switch (value.kind) {
        case AnswerKind::yes:
            return "yes";
        case AnswerKind::no:
            return "no";
        case AnswerKind::amount:
            return amount_words(value.amount, habit.unit, units);
        case AnswerKind::not_applicable:
            break;
    }
    return "doesn’t apply";
}

}  // namespace

NightGlance night_glance(Date date, const Night* night, const ChartSource& source,
                         const std::vector<std::string>& habits) {
    NightGlance glance{glance_title(date, source.newest), {}};
    const auto cramps = night == nullptr ? std::nullopt : cramps_of(*night);
    glance.lines.push_back({"Cramps", cramps ? std::to_string(*cramps) : "Not recorded"});
    if (night == nullptr) return glance;
    if (const auto pain = worst_pain(*night)) {
        glance.lines.push_back({"Worst pain", fmt::format("{} of 10", *pain)});
    }
    if (night->sleep.rested)
        glance.lines.push_back({"Rested", fmt::format("{} of 10", *night->sleep.rested)});
    const std::string bed = in_bed(night->sleep, source.manner.clock);
    if (!bed.empty()) glance.lines.push_back({"In bed", bed});
    for (const std::string& id : habits) {
        const Habit* habit = find_habit(source.habits, id);
        const auto answer = habit == nullptr ? std::nullopt : answer_to(*night, *habit);
        if (!answer) continue;
        glance.lines.push_back({habit->name, answer_words(answer->value, *habit, source.manner.units)});
    }
    if (!night->note.empty()) glance.lines.push_back({"Note", first_part(night->note)});
    return glance;
}

}  // namespace nightcramp::present
