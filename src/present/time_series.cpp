#include "present/time_series.hpp"

#include "diary/derived.hpp"
#include "present/amount_words.hpp"
#include "present/running_average.hpp"
#include "present/span_nights.hpp"

#include <algorithm>
#include <functional>

namespace nightcramp::present {
namespace {

/// One value a calendar night of the span; `read` gets null where nothing is known of it.
template <class Value>
std::vector<Value> night_series(const ChartSource& source, const DateSpan& span,
                                const std::function<Value(const Night*)>& read) {
    std::vector<Value> series;
    if (span.last < span.first) return series;
    series.reserve(static_cast<std::size_t>((span.last - span.first).count()) + 1);
    const auto nights = within(source.nights, span);
    auto night = nights.begin();
    for (Date date = span.first; date <= span.last; date += days(1)) {
        const bool is_known = night != nights.end() && night->date == date;
        series.push_back(read(is_known ? &*night++ : nullptr));
    }
    return series;
}

}  // namespace

DateSpan diary_span(const ChartSource& source) {
    Date first = source.newest;
    if (!source.nights.empty()) first = std::min(first, source.nights.front().date);
    return {first, source.newest};
}

std::vector<std::optional<int>> cramp_counts(const ChartSource& source, const DateSpan& span) {
    return night_series<std::optional<int>>(
        source, span, [](const Night* night) { return night == nullptr ? std::nullopt : cramps_of(*night); });
}

chart::CrampsPanel cramps_panel(const ChartSource& source, const DateSpan& span) {
    chart::CrampsPanel panel;
    panel.cramps = cramp_counts(source, span);
    panel.average = running_average(panel.cramps, overdispersion(panel.cramps));
    return panel;
}

chart::PainPanel pain_panel(const ChartSource& source, const DateSpan& span) {
    chart::PainPanel panel;
    panel.worst_pain = night_series<std::optional<int>>(source, span, [](const Night* night) {
        return night == nullptr ? std::nullopt : worst_pain(*night);
    });
    panel.rested = night_series<std::optional<int>>(source, span, [](const Night* night) {
        return night == nullptr ? std::nullopt : night->sleep.rested;
    });
    return panel;
}

int minutes_after_noon(const Moment& moment, Date night) {
    const auto midday = std::chrono::local_seconds(night) + std::chrono::hours(12);
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(moment.wall - midday).count());
}

std::optional<double> hours_in_bed(const Sleep& sleep) {
    if (!sleep.to_bed || !sleep.up || *sleep.up <= *sleep.to_bed) return std::nullopt;
    return std::chrono::duration<double, std::ratio<3600>>(sleep.up->utc() - sleep.to_bed->utc()).count();
}

chart::SleepPanel sleep_panel(const ChartSource& source, const DateSpan& span) {
    using Bed = chart::SleepPanel::Bed;
    return {night_series<Bed>(source, span, [](const Night* night) {
        Bed bed;
        if (night == nullptr) return bed;
        if (night->sleep.to_bed) bed.from = minutes_after_noon(*night->sleep.to_bed, night->date);
        if (night->sleep.up) bed.to = minutes_after_noon(*night->sleep.up, night->date);
        return bed;
    })};
}

chart::SleepLengthPanel sleep_length_panel(const ChartSource& source, const DateSpan& span) {
    return {night_series<std::optional<double>>(source, span, [](const Night* night) {
        return night == nullptr ? std::nullopt : hours_in_bed(night->sleep);
    })};
}

chart::HabitPanel habit_panel(const ChartSource& source, const DateSpan& span, const Habit& habit,
                              int series) {
    const Units units = source.manner.units;
    chart::HabitPanel panel;
    panel.yes_no = habit.kind == HabitKind::yes_no;
    panel.series = series;
    panel.name = habit.name;
    if (!panel.yes_no) panel.name += ", " + shown_unit(habit.unit, units);
    if (habit.target) panel.target = shown_amount(habit.target->amount, habit.unit, units);
    if (panel.yes_no) panel.target.reset();
    panel.values =
        night_series<std::optional<double>>(source, span, [&](const Night* night) -> std::optional<double> {
            const auto answer = night == nullptr ? std::nullopt : answer_to(*night, habit);
            if (!answer) return std::nullopt;
            switch (answer->value.kind) {
                case AnswerKind::yes:
                    return 1.0;
                case AnswerKind::no:
                    return 0.0;
                case AnswerKind::amount:
                    return shown_amount(answer->value.amount, habit.unit, units);
                case AnswerKind::not_applicable:
                    break;
            }
            return std::nullopt;
        });
    return panel;
}

}  // namespace nightcramp::present
