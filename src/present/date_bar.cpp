#include "present/date_bar.hpp"

#include "present/calendar_words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

NightMark mark_of(const Night& night) {
    if (night.cramps_answer == CrampsAnswer::unknown) return NightMark::unanswered;
    if (night.cramps_answer == CrampsAnswer::none) return NightMark::none;
    return night.cramps.size() > 1 ? NightMark::several : NightMark::one;
}

std::string said_of(const Night& night, NightMark mark) {
    switch (mark) {
        case NightMark::none:
            return "no cramps";
        case NightMark::one:
            return "1 cramp";
        case NightMark::several:
            return fmt::format("{} cramps", night.cramps.size());
        case NightMark::unanswered:
            break;
    }
    return "not answered";
}

DateCell cell_of(const Night& night) {
    const NightMark mark = mark_of(night);
    return {night.date, day_label(night.date), mark,
            fmt::format("{}: {}", night_name(night.date), said_of(night, mark))};
}

Night unknown_night(Date date) {
    Night night;
    night.date = date;
    return night;
}

}  // namespace

std::vector<DateCell> date_cells(const std::vector<Night>& nights, DateSpan span) {
    auto night =
        std::find_if(nights.begin(), nights.end(), [&](const Night& n) { return n.date >= span.first; });
    std::vector<DateCell> cells;
    for (Date date = span.first; date <= span.last; date += days(1)) {
        const bool is_known = night != nights.end() && night->date == date;
        cells.push_back(cell_of(is_known ? *night++ : unknown_night(date)));
    }
    return cells;
}

DateSpan bar_span(Date shown, Date newest, int cells) {
    const int count = std::max(cells, 1);
    const bool is_recent = shown > newest - days(count);
    const Date last = is_recent ? std::max(shown, newest) : shown + days(count / 2);
    return {last - days(count - 1), last};
}

}  // namespace nightcramp::present
