#include "present/saved_words.hpp"

#include "present/calendar_words.hpp"
#include "present/clock_words.hpp"

#include <fmt/format.h>

namespace nightcramp::present {

std::string saved_words(const std::optional<Moment>& last, const Moment& now, ClockStyle style) {
    if (!last) return "Nothing saved yet";
    const Date date = date_of(*last);
    const Date today = date_of(now);
    const std::string clock = clock_words(*last, style);
    if (date == today) return fmt::format("Saved {}", clock);
    if (date == today - days(1)) return fmt::format("Last saved yesterday, {}", clock);
    if (date < today && date > today - days(7)) {
        return fmt::format("Last saved {}, {}", weekday_name(date), clock);
    }
    if (year_of(date) == year_of(today)) return fmt::format("Last saved {}", day_and_month(date));
    return fmt::format("Last saved {} {}", day_and_month(date), year_of(date));
}

}  // namespace nightcramp::present
