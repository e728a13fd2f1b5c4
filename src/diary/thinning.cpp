#include "diary/thinning.hpp"

namespace nightcramp {
namespace {

constexpr int most_days = 14;
constexpr int most_weeks = 8;
constexpr int most_months = 24;

Date first_of_week(Date day) {
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

Date first_of_month(Date day) {
    const std::chrono::year_month_day date(day);
    return Date(date.year() / date.month() / 1);
}

/// Goes through days from the newest to the oldest, and picks the first of each of the newest `most` periods.
class Picker {
public:
    Picker(Date (*first_of_period)(Date), int most) : first_of_period_(first_of_period), left_(most) {}

    bool picks(Date day) {
        const Date period = first_of_period_(day);
        if (left_ == 0 || period == last_) return false;
        last_ = period;
        --left_;
        return true;
    }

private:
    Date (*first_of_period_)(Date);
    int left_;
    Date last_ = Date::max();
};

constexpr days ways_back_stay{90};

}  // namespace

bool may_be_thinned(const Backup& copy, const Moment& now) {
    if (copy.reason == reasons::daily) return true;
    const bool is_way_back = copy.reason == reasons::before_import || copy.reason == reasons::before_restore;
    return is_way_back && now.utc() - copy.kept_at > ways_back_stay;
}

std::vector<std::size_t> too_many(const std::vector<std::chrono::sys_seconds>& kept_at, const Moment& now) {
    Picker daily([](Date day) { return day; }, most_days);
    Picker weekly(first_of_week, most_weeks);
    Picker monthly(first_of_month, most_months);
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < kept_at.size(); ++i) {
        if (kept_at[i] > now.utc()) continue;
        const auto wall = std::chrono::local_seconds((kept_at[i] + now.utc_offset).time_since_epoch());
        const Date day = std::chrono::floor<days>(wall);
        const bool stays_for_day = daily.picks(day);
        const bool stays_for_week = weekly.picks(day);
        const bool stays_for_month = monthly.picks(day);
        if (!stays_for_day && !stays_for_week && !stays_for_month) all.push_back(i);
    }
    return all;
}

}  // namespace nightcramp
