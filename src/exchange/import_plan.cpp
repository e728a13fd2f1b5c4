#include "exchange/import_plan.hpp"

#include "diary/rules.hpp"
#include "exchange/own_merge.hpp"
#include "exchange/own_nights.hpp"
#include "exchange/told_nights.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

/// Calls `see` with each time of the draft, until it returns true.
void visit_times(const Draft& draft, const std::function<bool(const FileTime&)>& see) {
    for (const Mark& mark : draft.marks) {
        if (see(mark.at)) return;
    }
    for (const SleepSpan& sleep : draft.sleeps) {
        if (see(sleep.start) || see(sleep.end)) return;
    }
    for (const FileNote& note : draft.notes) {
        if (see(note.at)) return;
    }
}

/// "29 March, 23:41 (+01:00)"
std::string in_words(const Moment& moment) {
    return fmt::format("{}, {} ({})", short_date(date_of(moment)), clock_text(moment),
                       utc_offset_text(moment.utc_offset));
}

/// How the first time without a zone is read.
std::string zone_example(const Draft& draft, const Zone& zone) {
    std::string text;
    visit_times(draft, [&](const FileTime& time) {
        if (!needs_zone(time)) return false;
        const auto moment = moment_of(time, zone);
        if (!moment) return false;
        const Moment plain{std::chrono::local_seconds(std::chrono::seconds(time.seconds)), {}};
        text = time.kind == FileTime::Kind::instant
                   ? fmt::format("{} UTC is {}", clock_text(plain), in_words(*moment))
                   : fmt::format("{} is {}", clock_text(plain), in_words(*moment));
        return true;
    });
    return text;
}

void take_refused(std::vector<Skip>& skips, const NightsMerge& merge) {
    for (const RefusedPart& part : merge.refused) {
        skips.push_back({{},
                         fmt::format("Night of {}: {}: {} It does not fit what the diary has.",
                                     iso(part.night), part.problem.field, part.problem.sentence)});
    }
}

/// The two lists of nights as one; where both tell of a night, one completes the other.
std::vector<Night> united(const std::vector<Night>& own, std::vector<Night> foreign, const MergeTerms& terms,
                          std::vector<Skip>& skips) {
    if (own.empty()) return foreign;
    std::vector<Night> all = own;
    const NightsMerge merge = merge_nights(foreign, own, terms);
    take_refused(skips, merge);
    for (const Change& change : merge.changes) {
        const Night& night = *std::get<Changed<Night>>(change).after;
        const auto place = std::lower_bound(all.begin(), all.end(), night.date,
                                            [](const Night& one, Date date) { return one.date < date; });
        if (place != all.end() && place->date == night.date) {
            *place = night;
        } else {
            all.insert(place, night);
        }
    }
    return all;
}

/// The habits that there are once the changes were made.
std::vector<Habit> habits_after(std::vector<Habit> habits, const std::vector<Change>& changes) {
    for (const Change& change : changes) {
        const auto* changed = std::get_if<Changed<Habit>>(&change);
        if (changed == nullptr || find_habit(habits, changed->after->id) != nullptr) continue;
        habits.push_back(*changed->after);
    }
    return habits;
}

/// What other programs tell finds the habits that come with our own file.
ToldNights told_beside(const Draft& draft, const Choices& choices, const Stored& stored,
                       const ImportPlan& plan, const Watch& watch) {
    Stored known;
    known.habits = habits_after(stored.habits, plan.changes);
    known.now = stored.now;
    return told_nights(draft, choices, known, watch);
}

MergeTerms terms_for(const Stored& stored, const Choices& choices, const ImportPlan& plan) {
    MergeTerms terms;
    terms.rule = choices.replace ? MergeRule::file_is_right : MergeRule::diary_is_right;
    terms.problems = [now = stored.now,
                      habits = habits_after(stored.habits, plan.changes)](const Night& night) {
        Problems all = problems(night, now);
        append(all, answer_problems(night, habits));
        return all;
    };
    terms.imported_cramps = stored.imported_cramps;
    return terms;
}

void take_skips(ImportPlan& plan, const Draft& draft, std::vector<Skip> more) {
    plan.skips = draft.skips;
    plan.more_skips = draft.more_skips;
    plan.skips.insert(plan.skips.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    std::sort(plan.skips.begin(), plan.skips.end(), [](const Skip& a, const Skip& b) {
        return std::tie(a.place.file, a.place.number, a.reason) <
               std::tie(b.place.file, b.place.number, b.reason);
    });
    if (plan.skips.size() > most_listed_skips) {
        plan.more_skips += plan.skips.size() - most_listed_skips;
        plan.skips.resize(most_listed_skips);
    }
}

void lay_nights(ImportPlan& plan, const std::vector<Night>& own, std::vector<Night> foreign,
                const Stored& stored, const Choices& choices, std::vector<Skip>& skips) {
    const MergeTerms terms = terms_for(stored, choices, plan);
    const std::vector<Night> nights =
        united(own, std::move(foreign), {MergeRule::diary_is_right, terms.problems, {}}, skips);
    if (!nights.empty()) plan.span = DateSpan{nights.front().date, nights.back().date};
    NightsMerge merge = merge_nights(nights, stored.nights, terms);
    plan.added = merge.added;
    plan.completed = merge.completed;
    plan.unchanged = merge.unchanged;
    take_refused(skips, merge);
    plan.kept = std::move(merge.kept);
    plan.replaced = std::move(merge.replaced);
    plan.changes.insert(plan.changes.end(), std::make_move_iterator(merge.changes.begin()),
                        std::make_move_iterator(merge.changes.end()));
}

}  // namespace

std::optional<DateSpan> nights_of(const Draft& draft, const Zone& zone) {
    std::optional<DateSpan> span;
    const auto include = [&](Date date) {
        if (!span) span = DateSpan{date, date};
        span->first = std::min(span->first, date);
        span->last = std::max(span->last, date);
    };
    visit_times(draft, [&](const FileTime& time) {
        if (const auto date = day_of(time, zone)) include(*date);
        return false;
    });
    if (span) span = DateSpan{span->first - days(1), span->last};  // before the hour at which the day begins
    if (draft.own) {
        for (const Night& night : draft.own->nights) include(night.date);
    }
    return span;
}

ImportPlan plan_import(const Draft& draft, const Choices& choices, const Stored& stored, const Watch& watch) {
    ImportPlan plan;
    plan.assumptions = draft.assumptions;
    plan.zone_example = zone_example(draft, choices.zone);
    OwnNights own;
    if (draft.own) {
        OwnMerge merge = merge_own(*draft.own, stored);
        plan.changes = std::move(merge.changes);
        plan.other = std::move(merge.told);
        own = own_nights(*draft.own, stored);
    }
    ToldNights told = told_beside(draft, choices, stored, plan, watch);
    plan.items = std::move(told.items);
    plan.assumptions.insert(plan.assumptions.end(), told.assumptions.begin(), told.assumptions.end());
    told.skips.insert(told.skips.end(), own.skips.begin(), own.skips.end());
    for (const Habit& habit : told.new_habits) {
        plan.changes.emplace_back(Changed<Habit>{std::nullopt, habit});
        plan.other.push_back(fmt::format("habit added: {}", habit.name));
    }
    watch.check();
    lay_nights(plan, own.nights, std::move(told.nights), stored, choices, told.skips);
    take_skips(plan, draft, std::move(told.skips));
    return plan;
}

}  // namespace nightcramp::exchange
