#include "present/night_words.hpp"

#include "present/calendar_words.hpp"

#include <fmt/format.h>

namespace nightcramp::present {

NightQuestion night_question(Date night, Date today) {
    const int year = year_of(night + days(1));
    const std::string year_words = year == year_of(today) ? "" : fmt::format(" {}", year);
    return {"Any cramps in the night of", fmt::format("{}{}?", night_name(night), year_words)};
}

std::string evening_words(Date date) {
    return fmt::format("{} {}", weekday_name(date), day_and_month(date));
}

}  // namespace nightcramp::present
