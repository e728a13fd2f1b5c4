#include "present/calendar_words.hpp"

#include "present/typed.hpp"

namespace nightcramp::present {
namespace {

bool may_mean(std::string_view text, const std::string& name) {
    return text.size() >= 3 && tidied(name).starts_with(text);
}

}  // namespace

int year_of(Date date) {
    return static_cast<int>(std::chrono::year_month_day(date).year());
}

std::string weekday_name(Date date) {
    const std::string night = night_name(date);
    return night.substr(0, night.find(' '));
}

std::string month_name(Date date) {
    const std::string day = day_and_month(date);
    return day.substr(day.find(' ') + 1);
}

std::string day_label(Date date) {
    const std::string text = short_date(date);
    return text.substr(0, text.find(' ', text.find(' ') + 1));
}

std::optional<std::chrono::month> month_named(std::string_view text) {
    for (unsigned month = 1; month <= 12; ++month) {
        if (may_mean(text, month_name(date_from(2000, month, 1)))) return std::chrono::month(month);
    }
    return std::nullopt;
}

std::optional<std::chrono::weekday> weekday_named(std::string_view text) {
    const Date any_day = date_from(2000, 1, 1);
    for (Date date = any_day; date < any_day + days(7); date += days(1)) {
        if (may_mean(text, weekday_name(date))) return std::chrono::weekday(date);
    }
    return std::nullopt;
}

}  // namespace nightcramp::present
