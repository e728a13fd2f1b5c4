#include "chart/ticks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace nightcramp::chart {
namespace {

namespace ch = std::chrono;

constexpr float label_gap = 28;  ///< between two labels, px
constexpr float mark_gap = 6;    ///< between two marks, px

enum class Unit { day, week, month, year };

/// So many units; `days` is about how long they are.
struct Step {
    Unit unit;
    int count;
    double days;
};

constexpr std::array steps{
    Step{Unit::day, 1, 1},        Step{Unit::week, 1, 7},      Step{Unit::week, 2, 14},
    Step{Unit::month, 1, 28},     Step{Unit::month, 3, 89},    Step{Unit::year, 1, 365},
    Step{Unit::year, 2, 730},     Step{Unit::year, 5, 1826},   Step{Unit::year, 10, 3652},
    Step{Unit::year, 20, 7305},   Step{Unit::year, 50, 18262}, Step{Unit::year, 100, 36524},
    Step{Unit::year, 500, 182621}};

Day day_of(double number) {
    return Day(ch::days(static_cast<int>(std::floor(number))));
}

ch::year_month_day date(Day day) {
    return ch::year_month_day(day);
}

int floor_to(int value, int step) {
    return value >= 0 ? value / step * step : -((-value + step - 1) / step * step);
}

/// The first beginning of the unit that is not after `day`. Fortnights are counted from one fixed week, so
/// that the marks stay where they are while time moves past.
Day begin(Day day, const Step& step, ch::weekday week_start) {
    switch (step.unit) {
        case Unit::day:
            return day;
        case Unit::week: {
            const Day monday = day - (ch::weekday(day) - week_start);
            const Day anchor = Day(ch::days(4)) - (ch::weekday(Day(ch::days(4))) - week_start);
            const auto weeks = static_cast<int>((monday - anchor).count() / 7);
            return monday - ch::days(7 * (weeks - floor_to(weeks, step.count)));
        }
        case Unit::month: {
            const auto at = date(day);
            const auto month = (static_cast<unsigned>(at.month()) - 1) / static_cast<unsigned>(step.count) *
                               static_cast<unsigned>(step.count);
            return Day(at.year() / ch::month(month + 1) / 1);
        }
        case Unit::year:
            break;
    }
    return Day(ch::year(floor_to(static_cast<int>(date(day).year()), step.count)) / ch::January / 1);
}

Day next(Day day, const Step& step) {
    switch (step.unit) {
        case Unit::day:
            return day + ch::days(step.count);
        case Unit::week:
            return day + ch::days(7 * step.count);
        case Unit::month:
            return Day(ch::year_month(date(day).year(), date(day).month()) / 1 + ch::months(step.count));
        case Unit::year:
            break;
    }
    return Day((date(day).year() + ch::years(step.count)) / ch::January / 1);
}

std::string label(Day day, const Step& step, bool with_year) {
    const auto at = date(day);
    std::string year = std::to_string(static_cast<int>(at.year()));
    if (step.unit == Unit::year) return year;
    const std::string month(month_label(at.month()));
    const bool names_day = step.unit != Unit::month;
    const std::string text =
        names_day ? std::to_string(static_cast<unsigned>(at.day())) + " " + month : month;
    return with_year ? text + " " + year : text;
}

/// The beginnings of the unit in the view; none where they would be more than there are pixels for.
std::vector<Day> beginnings(const TimeAxis& axis, const Step& step, ch::weekday week_start) {
    std::vector<Day> days;
    if (static_cast<float>(step.days) * axis.pitch() < mark_gap) return days;
    for (Day at = begin(day_of(axis.view.first), step, week_start); number(at) < axis.view.last;
         at = next(at, step)) {
        if (number(at) >= axis.view.first) days.push_back(at);
    }
    return days;
}

/// The first label of each year but the first names it; that one does where it begins its year.
std::vector<Tick> labelled(const std::vector<Day>& days, const Step& step) {
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const bool begins = i == 0 && static_cast<unsigned>(date(days[i]).month()) == 1 &&
                            date(days.front()).year() != date(days.back()).year();
        const bool new_year = begins || (i > 0 && date(days[i]).year() != date(days[i - 1]).year());
        ticks.push_back({number(days[i]), label(days[i], step, new_year && step.unit != Unit::year)});
    }
    return ticks;
}

bool fit(const TimeAxis& axis, const std::vector<Tick>& ticks, const TextWidth& width_of) {
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        const float room = axis.x_of(ticks[i].at) - axis.x_of(ticks[i - 1].at);
        if ((width_of(ticks[i - 1].label) + width_of(ticks[i].label)) / 2 + label_gap > room) return false;
    }
    return true;
}

/// Marks without labels from the next finer unit, where the labelled ones are among them.
void add_marks(const TimeAxis& axis, const Step& finer, ch::weekday week_start, std::vector<Tick>& ticks) {
    const std::vector<Day> marks = beginnings(axis, finer, week_start);
    const bool hold_all = std::all_of(ticks.begin(), ticks.end(), [&](const Tick& tick) {
        return std::find(marks.begin(), marks.end(), day_of(tick.at)) != marks.end();
    });
    if (!hold_all) return;
    for (const Day mark : marks) {
        const auto same = [&](const Tick& tick) { return tick.at == number(mark); };
        if (std::none_of(ticks.begin(), ticks.end(), same)) ticks.push_back({number(mark), {}});
    }
    std::sort(ticks.begin(), ticks.end(), [](const Tick& a, const Tick& b) { return a.at < b.at; });
}

}  // namespace

std::vector<Tick> calendar_ticks(const TimeAxis& axis, ch::weekday week_start, const TextWidth& width_of) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::vector<Day> days = beginnings(axis, steps[i], week_start);
        if (days.empty()) continue;
        std::vector<Tick> ticks = labelled(days, steps[i]);
        if (!fit(axis, ticks, width_of)) continue;
        if (i > 0) add_marks(axis, steps[i - 1], week_start, ticks);
        return ticks;
    }
    return {};
}

}  // namespace nightcramp::chart
