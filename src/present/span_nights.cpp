#include "present/span_nights.hpp"

#include <algorithm>

namespace nightcramp::present {

std::span<const Night> within(const std::vector<Night>& nights, const DateSpan& span) {
    const auto first = std::lower_bound(nights.begin(), nights.end(), span.first,
                                        [](const Night& night, Date date) { return night.date < date; });
    const auto last = std::upper_bound(first, nights.end(), span.last,
                                       [](Date date, const Night& night) { return date < night.date; });
    return {first, last};
}

std::optional<int> cramps_of(const Night& night) {
    if (!is_recorded(night)) return std::nullopt;
    return night.cramps_answer == CrampsAnswer::none ? 0 : static_cast<int>(night.cramps.size());
}

std::optional<int> worst_pain(const Night& night) {
    std::optional<int> worst;
    for (const Cramp& cramp : night.cramps) {
        if (cramp.pain) worst = std::max(worst.value_or(0), *cramp.pain);
    }
    return worst;
}

}  // namespace nightcramp::present
