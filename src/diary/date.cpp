#include "diary/date.hpp"

#include "diary/number.hpp"

#include <array>
#include <stdexcept>

#include <fmt/format.h>

namespace nightcramp {
namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};

std::string_view month_name(Date date) {
    return months.at(static_cast<unsigned>(year_month_day(date).month()) - 1);
}

std::string_view weekday_name(Date date) {
    return weekdays.at(std::chrono::weekday(date).c_encoding());
}

unsigned day_of_month(Date date) {
    return static_cast<unsigned>(year_month_day(date).day());
}

}  // namespace

Date date_from(int year, unsigned month, unsigned day) {
    const year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok()) throw std::invalid_argument(fmt::format("{}-{}-{} is not a date", year, month, day));
    return Date(date);
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = parse_digits(text.substr(0, 4));
    const auto month = parse_digits(text.substr(5, 2));
    const auto day = parse_digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                              std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    return Date(date);
}

std::string iso(Date date) {
    const year_month_day parts(date);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                       static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

std::string day_and_month(Date date) {
    return fmt::format("{} {}", day_of_month(date), month_name(date));
}

std::string short_date(Date date) {
    return fmt::format("{} {} {} {}", weekday_name(date).substr(0, 3), day_of_month(date),
                       month_name(date).substr(0, 3), static_cast<int>(year_month_day(date).year()));
}

std::string night_name(Date date) {
    const Date morning = date + days(1);
    const std::string evening_month =
        month_name(date) == month_name(morning) ? "" : fmt::format(" {}", month_name(date));
    return fmt::format("{} {}{} to {} {} {}", weekday_name(date), day_of_month(date), evening_month,
                       weekday_name(morning), day_of_month(morning), month_name(morning));
}

std::string_view weekday_letters(Date date) {
    return weekday_name(date).substr(0, 2);
}

}  // namespace nightcramp
