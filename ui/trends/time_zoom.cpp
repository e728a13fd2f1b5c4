#include "ui/trends/time_zoom.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::ui {
namespace {

using chart::number;
using chart::TimeView;

Date day_of(double number) {
    return Date(days(static_cast<int>(std::floor(number))));
}

double longest(const TimeLimits& limits) {
    return std::max(limits.nights(), thin_diary);
}

TimeView kept_in(TimeView view, const TimeLimits& limits) {
    const double length = std::clamp(view.length(), fewest_nights, longest(limits));
    const double end = number(limits.newest) + 1;
    const double earliest = std::min(number(limits.first), end - length);
    const double first = std::clamp(view.first, earliest, end - length);
    return {first, first + length};
}

}  // namespace

TimeView range_view(int nights, const TimeLimits& limits) {
    const double length =
        nights == all_nights_range ? longest(limits) : std::min<double>(nights, longest(limits));
    const double end = number(limits.newest) + 1;
    return {end - length, end};
}

TimeView zoomed(const TimeView& view, double at, double factor, const TimeLimits& limits) {
    const double length = std::clamp(view.length() * factor, fewest_nights, longest(limits));
    const double share = (at - view.first) / view.length();
    const double first = at - share * length;
    return kept_in({first, first + length}, limits);
}

TimeView moved(const TimeView& view, double nights, const TimeLimits& limits) {
    return kept_in({view.first + nights, view.last + nights}, limits);
}

TimeView showing(const TimeView& view, Date night, const TimeLimits& limits) {
    const double from = number(night);
    if (from < view.first) return moved(view, from - view.first, limits);
    if (from + 1 > view.last) return moved(view, from + 1 - view.last, limits);
    return view;
}

DateSpan nights_in(const TimeView& view, const TimeLimits& limits) {
    const Date last = std::min(day_of(std::ceil(view.last - 0.5) - 1), limits.newest);
    const Date first = std::min(day_of(std::ceil(view.first - 0.5)), last);
    return {first, last};
}

}  // namespace nightcramp::ui
