#include "diary/noon_rule.hpp"
#include "diary/rules.hpp"
#include "diary/text.hpp"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

namespace nightcramp {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

void check_scale(Problems& all, const std::string& field, const std::optional<int>& value) {
    if (value && (*value < 0 || *value > 10)) {
        all.push_back({field, fmt::format("{} is not on the scale: it goes from 0 to 10.", *value)});
    }
}

void check_text(Problems& all, const std::string& field, const std::string& text) {
    if (text.size() > longest_text) {
        all.push_back(
            {field, fmt::format("The text is too long: {} characters; {} fit.", text.size(), longest_text)});
    }
    if (!is_plain_text(text)) all.push_back({field, "The text is not readable: it has to be UTF-8."});
}

void check_time(Problems& all, const std::string& field, const std::optional<Moment>& at, Date night) {
    if (at && !may_belong(*at, night)) {
        all.push_back({field, fmt::format("{} on {} does not lie in the night of {}.", clock_text(*at),
                                          short_date(date_of(*at)), night_name(night))});
    }
}

template <class Value>
bool strictly_ascending(const std::vector<Value>& values) {
    return std::adjacent_find(values.begin(), values.end(), std::greater_equal<>()) == values.end();
}

Problems cramp_problems(const Cramp& cramp, const std::string& field, Date night) {
    Problems all;
    check_time(all, field + ", time", cramp.at, night);
    if (cramp.at && cramp.just_before_waking) {
        all.push_back({field + ", time", "Either a clock time or \"just before waking\", not both."});
    }
    check_scale(all, field + ", pain", cramp.pain);
    check_scale(all, field + ", soreness", cramp.soreness);
    if (cramp.times_back && (*cramp.times_back < 0 || *cramp.times_back > 50)) {
        all.push_back({field + ", came back",
                       fmt::format("{} times cannot be meant: it goes from 0 to 50.", *cramp.times_back)});
    }
    if (cramp.duration && (*cramp.duration < seconds(1) || *cramp.duration > hours(12))) {
        all.push_back({field + ", duration", "A cramp lasts from 1 second to 12 hours."});
    }
    if (!strictly_ascending(cramp.relief)) {
        all.push_back({field + ", what ended it", "Something is named twice."});
    }
    check_text(all, field + ", note", cramp.note);
    return all;
}

Problems cramps_problems(const Night& night) {
    Problems all;
    if (night.cramps_answer == CrampsAnswer::some && night.cramps.empty()) {
        all.push_back({"cramps", "The night is said to have had cramps, but none is entered."});
    }
    if (night.cramps_answer != CrampsAnswer::some && !night.cramps.empty()) {
        all.push_back(
            {"cramps", fmt::format("Cramps are entered, but the answer is \"{}\".",
                                   night.cramps_answer == CrampsAnswer::none ? "no cramps" : "unknown")});
    }
    if (night.cramps.size() > most_cramps) {
        all.push_back({"cramps", fmt::format("{} cramps in one night cannot be meant: at most {}.",
                                             night.cramps.size(), most_cramps)});
    }
    if (night.recorded_at.has_value() != is_recorded(night)) {
        all.push_back({"cramps", "The moment of the answer is kept exactly where there is an answer."});
    }
    for (std::size_t i = 0; i < night.cramps.size(); ++i) {
        append(all, cramp_problems(night.cramps[i], fmt::format("cramp {}", i + 1), night.date));
    }
    return all;
}

Problems sleep_problems(const Sleep& sleep, Date night) {
    Problems all;
    check_time(all, "to bed", sleep.to_bed, night);
    check_time(all, "up", sleep.up, night);
    if (sleep.to_bed && sleep.up) {
        const auto length = sleep.up->utc() - sleep.to_bed->utc();
        if (length <= seconds(0)) all.push_back({"up", "Getting up comes after going to bed."});
        if (length > hours(24)) all.push_back({"up", "More than 24 hours in bed cannot be meant."});
    }
    check_scale(all, "rested", sleep.rested);
    return all;
}

Problems answers_problems(const Night& night) {
    Problems all;
    for (const Answer& answer : night.answers) {
        const std::string field = fmt::format("habit {}", answer.habit);
        if (!is_slug(answer.habit)) {
            all.push_back({field, fmt::format("\"{}\" is not the id of a habit.", answer.habit)});
        }
        const double amount = answer.value.amount;
        const bool is_amount = answer.value.kind == AnswerKind::amount;
        if (!(amount >= 0 && amount <= 1e9) || (!is_amount && amount != 0)) {
            all.push_back({field, "An amount is a number from 0 up."});
        }
    }
    const auto ids_ascend = [](const Answer& a, const Answer& b) { return a.habit >= b.habit; };
    if (std::adjacent_find(night.answers.begin(), night.answers.end(), ids_ascend) != night.answers.end()) {
        all.push_back({"habits", "Each habit has one answer."});
    }
    return all;
}

void check_not_after(Problems& all, const std::string& field, const std::optional<Moment>& at,
                     const Moment& now) {
    if (at && *at > now) all.push_back({field, fmt::format("{} has not come yet.", clock_text(*at))});
}

}  // namespace

Problems problems(const Night& night, Date today) {
    Problems all;
    const auto year = std::chrono::year_month_day(night.date).year();
    if (year < std::chrono::year(earliest_year)) {
        all.push_back({"night", fmt::format("{} is too long ago to be meant.", iso(night.date))});
    }
    if (night.date > today) {
        all.push_back({"night", fmt::format("The night of {} has not come yet.", night_name(night.date))});
    } else if (night.date == today && night.cramps_answer == CrampsAnswer::none) {
        all.push_back({"cramps", "Tonight is not over: \"no cramps\" can be said tomorrow morning."});
    }
    append(all, cramps_problems(night));
    append(all, sleep_problems(night.sleep, night.date));
    append(all, answers_problems(night));
    if (night.warning_signs) {
        const auto& signs = *night.warning_signs;
        if (!strictly_ascending(signs)) all.push_back({"warning signs", "A sign is named twice."});
        if (!std::all_of(signs.begin(), signs.end(), is_slug)) {
            all.push_back({"warning signs", "A sign is not one of the list."});
        }
    }
    check_text(all, "note", night.note);
    return all;
}

Problems problems(const Night& night, const Moment& now) {
    Problems all = problems(night, date_of(now));
    if (night.date > date_of(now)) return all;
    for (std::size_t i = 0; i < night.cramps.size(); ++i) {
        check_not_after(all, fmt::format("cramp {}, time", i + 1), night.cramps[i].at, now);
    }
    check_not_after(all, "to bed", night.sleep.to_bed, now);
    check_not_after(all, "up", night.sleep.up, now);
    return all;
}

}  // namespace nightcramp
