#include "present/moment_words.hpp"

#include "present/calendar_words.hpp"
#include "present/clock_words.hpp"

#include <fmt/format.h>

namespace nightcramp::present {

std::string moment_words(const Moment& moment, const Moment& now, ClockStyle style) {
    const Date date = date_of(moment);
    const Date today = date_of(now);
    const bool is_this_week = date <= today && date > today - days(7);
    return fmt::format("{} {}", is_this_week ? weekday_name(date) : date_words(date, year_of(today)),
                       clock_words(moment, style));
}

std::string date_words(Date date, int year) {
    if (year_of(date) == year) return day_and_month(date);
    return fmt::format("{} {}", day_and_month(date), year_of(date));
}

}  // namespace nightcramp::present
