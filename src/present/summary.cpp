#include "present/summary.hpp"

#include "present/habit_count.hpp"
#include "present/median.hpp"
#include "present/span_nights.hpp"

#include <algorithm>
#include <span>

namespace nightcramp::present {
namespace {

using Nights = std::span<const Night>;

NightBar blank_bar(Date date) {
    NightBar bar;
    bar.date = date;
    return bar;
}

NightBar bar_of(const Night& night) {
    NightBar bar = blank_bar(night.date);
    bar.answer = night.cramps_answer;
    bar.cramps = static_cast<int>(night.cramps.size());
    bar.duration_is_whole = !night.cramps.empty();
    for (const Cramp& cramp : night.cramps) {
        if (cramp.times_back) bar.times_back = bar.times_back.value_or(0) + *cramp.times_back;
        if (cramp.pain) bar.worst_pain = std::max(bar.worst_pain.value_or(0), *cramp.pain);
        if (cramp.duration) bar.duration = bar.duration.value_or(std::chrono::seconds(0)) + *cramp.duration;
        if (!cramp.duration) bar.duration_is_whole = false;
    }
    return bar;
}

std::vector<NightBar> bars_of(Nights nights, const DateSpan& span) {
    std::vector<NightBar> bars;
    auto night = nights.begin();
    for (Date date = span.first; date <= span.last; date += days(1)) {
        const bool is_known = night != nights.end() && night->date == date;
        bars.push_back(is_known ? bar_of(*night++) : blank_bar(date));
    }
    return bars;
}

bool woke(const Night& night) {
    return std::any_of(night.cramps.begin(), night.cramps.end(),
                       [](const Cramp& c) { return c.woke_me == true; });
}

bool perhaps_woke(const Night& night) {
    return !woke(night) && std::any_of(night.cramps.begin(), night.cramps.end(),
                                       [](const Cramp& c) { return !c.woke_me.has_value(); });
}

SummaryTotals totals_of(Nights nights, std::size_t calendar_nights) {
    SummaryTotals totals;
    std::vector<double> pains;
    for (const Night& night : nights) {
        if (is_recorded(night)) ++totals.recorded_nights;
        if (night.cramps_answer == CrampsAnswer::some) ++totals.cramp_nights;
        totals.cramps += static_cast<int>(night.cramps.size());
        if (woke(night)) ++totals.woken_nights;
        if (perhaps_woke(night)) ++totals.perhaps_woken_nights;
        for (const Cramp& cramp : night.cramps) {
            if (!cramp.pain) continue;
            pains.push_back(*cramp.pain);
            totals.worst_pain = std::max(totals.worst_pain.value_or(0), *cramp.pain);
        }
    }
    totals.unrecorded_nights = static_cast<int>(calendar_nights) - totals.recorded_nights;
    totals.pains = static_cast<int>(pains.size());
    totals.median_pain = median(std::move(pains));
    return totals;
}

std::optional<Date> sealed_since(const std::vector<Seal>& seals, const Habit& habit) {
    const auto seal =
        std::find_if(seals.begin(), seals.end(), [&](const Seal& one) { return one.habit == habit.id; });
    return seal == seals.end() ? std::nullopt : std::optional(seal->since);
}

Nights before(Nights nights, Date since) {
    const auto end =
        std::find_if(nights.begin(), nights.end(), [&](const Night& night) { return night.date >= since; });
    return nights.first(static_cast<std::size_t>(end - nights.begin()));
}

std::vector<HabitCount> habits_of(Nights nights, const std::vector<Habit>& habits,
                                  const std::vector<Seal>& seals) {
    std::vector<HabitCount> counts;
    for (const Habit& habit : habits) {
        if (!habit.followed) continue;
        const auto since = sealed_since(seals, habit);
        counts.push_back(habit_count(since ? before(nights, *since) : nights, habit));
        counts.back().sealed_since = since;
    }
    return counts;
}

std::vector<MedicineChange> medicines_of(const std::optional<Profile>& profile, const DateSpan& span) {
    std::vector<MedicineChange> changes;
    const auto add = [&](const std::optional<Date>& date, const std::string& name, bool started) {
        if (!date || *date < span.first || *date > span.last) return;
        const auto place = std::find_if(changes.begin(), changes.end(),
                                        [&](const MedicineChange& later) { return later.date > *date; });
        changes.insert(place, {*date, name, started});
    };
    for (const Medicine& medicine : profile.value_or(Profile()).medicines) {
        add(medicine.started, medicine.name, true);
        add(medicine.stopped, medicine.name, false);
    }
    return changes;
}

std::vector<NoticedSign> signs_of(Nights nights) {
    std::vector<NoticedSign> signs;
    for (const Night& night : nights) {
        for (const std::string& id : night.warning_signs.value_or(std::vector<std::string>())) {
            signs.push_back({night.date, id});
        }
    }
    return signs;
}

}  // namespace

SummaryState summary_state(const std::vector<Night>& nights, const std::vector<Habit>& habits,
                           const std::optional<Profile>& profile, DateSpan span,
                           const std::vector<Seal>& seals) {
    const Nights of_span = within(nights, span);
    SummaryState state;
    state.span = span;
    state.bars = bars_of(of_span, span);
    state.totals = totals_of(of_span, state.bars.size());
    state.habits = habits_of(of_span, habits, seals);
    state.medicines = medicines_of(profile, span);
    state.signs = signs_of(of_span);
    return state;
}

}  // namespace nightcramp::present
