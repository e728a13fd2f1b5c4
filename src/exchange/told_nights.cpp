#include "exchange/told_nights.hpp"

#include "diary/number.hpp"
#include "diary/rules.hpp"
#include "exchange/mark_words.hpp"
#include "exchange/night_assignment.hpp"
#include "exchange/repeats.hpp"
#include "exchange/sleep_cells.hpp"
#include "exchange/sleep_nights.hpp"
#include "exchange/sound_night.hpp"
#include "exchange/told_cramps.hpp"
#include "exchange/ways.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using Kind = Target::Kind;

constexpr double largest_amount = 1e9;  // of any habit

/// What a night is told to have been, while the file is gone through.
struct NightParts {
    struct Said {
        AnswerValue value;
        Place place;
        bool is_sum = false;
    };

    std::map<std::string, Said> answers;  ///< by habit
    std::vector<std::string> notes;
    Place place;  ///< of what came first
};

/// Of two answers to a yes/no habit in one day "yes" counts; amounts are summed.
AnswerValue joined(const AnswerValue& one, const AnswerValue& other) {
    const auto rank = [](const AnswerValue& value) {
        return value.kind == AnswerKind::not_applicable ? 0 : 1;
    };
    if (rank(one) != rank(other)) return rank(one) > rank(other) ? one : other;
    if (one.kind == AnswerKind::amount) return AnswerValue::of(one.amount + other.amount);
    return one.kind == AnswerKind::yes ? one : other;
}

class Telling {
public:
    Telling(const Draft& draft, const Choices& choices, const Stored& stored, const Watch& watch)
        : draft_(draft),
          choices_(choices),
          stored_(stored),
          watch_(watch),
          stamp_{stored.now, Provenance::imported},
          ways_(draft, choices, stored),
          cramps_(draft, choices) {
        told_.items = ways_.items();
        told_.assumptions = ways_.assumptions();
    }

    ToldNights tell() {
        const std::vector<bool> repeated = repeated_marks(draft_);
        for (std::size_t i = 0; i < draft_.marks.size(); ++i) {
            if (i % 4096 == 0) watch_.check();
            if (!repeated[i]) take(draft_.marks[i]);
        }
        for (const FileNote& note : draft_.notes) take(note);
        beds_ = nights_in_bed(draft_.sleeps, choices_.zone, choices_.boundary, told_.skips);
        for (const auto& [date, bed] : beds_) parts(date, bed.place);
        for (const auto& [date, night] : nights_) finish(date, night);
        for (Skip& left_out : cramps_.skips()) told_.skips.push_back(std::move(left_out));
        keep_used_habits();
        return std::move(told_);
    }

private:
    NightParts& parts(Date date, Place place) {
        const auto [found, is_new] = nights_.try_emplace(date);
        if (is_new) found->second.place = place;
        return found->second;
    }

    void skip(Place place, std::string reason) { told_.skips.push_back({place, std::move(reason)}); }

    void take(const Mark& mark) {
        const Way& way = ways_.of(mark.item);
        const bool by_day = !mark.of_night && (way.kind == Kind::habit || way.kind == Kind::nothing);
        const auto date = by_day ? night_of_day(mark.at, choices_.zone)
                                 : night_of_time(mark.at, choices_.zone, choices_.boundary);
        if (!date) return skip(mark.place, "The date lies outside the years 1900 to 9999.");
        note_mark(mark, *date);
        if (by_day && way.kind == Kind::habit) note_early_hour(mark, *date);
        if (way.kind == Kind::nothing) return;
        if (!(mark.value.amount >= 0 && mark.value.amount <= largest_amount)) {
            return skip(mark.place, fmt::format("{} of {} cannot be meant.", decimal(mark.value.amount),
                                                draft_.items[mark.item].name));
        }
        if (way.kind == Kind::habit) take_answer(mark, *date, way);
        const bool is_of_cramps =
            way.kind == Kind::cramp || way.kind == Kind::cramp_pain || way.kind == Kind::cramp_count;
        if (is_of_cramps && cramps_.take(mark, *date, way.kind)) parts(*date, mark.place);
        if (way.kind == Kind::note)
            parts(*date, mark.place).notes.push_back(note_words(draft_.items[mark.item], mark));
    }

    /// Says once that something counts for another day than that of its date.
    void note_early_hour(const Mark& mark, Date night) {
        if (said_early_hour_ || day_of(mark.at, choices_.zone) == night) return;
        said_early_hour_ = true;
        told_.assumptions.push_back(
            fmt::format("What was done before {:02}:00 counts for the day before: its evening is not over.",
                        day_begins.count()));
    }

    /// For the preview.
    void note_mark(const Mark& mark, Date date) {
        ItemPlan& plan = told_.items[mark.item];
        ++plan.marks;
        if (!plan.span) plan.span = DateSpan{date, date};
        plan.span->first = std::min(plan.span->first, date);
        if (date >= plan.span->last) {
            plan.span->last = date;
            plan.example =
                fmt::format("{}: {}", short_date(date), value_words(draft_.items[mark.item], mark));
        }
    }

    void take_answer(const Mark& mark, Date date, const Way& way) {
        const auto value = converted(mark, way);
        if (!value) return;
        auto& answers = parts(date, mark.place).answers;
        const auto [place, is_new] = answers.try_emplace(way.habit->id, NightParts::Said{*value, mark.place});
        if (is_new) return;
        place->second.value = joined(place->second.value, *value);
        place->second.is_sum = true;
    }

    /// The answer in the habit's own terms; none where it says nothing in them.
    static std::optional<AnswerValue> converted(const Mark& mark, const Way& way) {
        const AnswerValue& value = mark.value;
        if (value.kind == AnswerKind::not_applicable) {
            return way.habit->origin == Origin::derived ? std::nullopt : std::optional(value);
        }
        if (way.habit->kind == HabitKind::yes_no) {
            if (value.kind != AnswerKind::amount) return value;
            return value.amount > 0 ? AnswerValue::yes() : AnswerValue::no();
        }
        if (value.kind != AnswerKind::amount) return std::nullopt;  // "done" says nothing of how much
        const double amount = value.amount * way.factor;
        return AnswerValue::of(way.factor == 1 ? amount : measured_amount(amount, way.habit->unit));
    }

    void take(const FileNote& note) {
        const auto date = night_of_time(note.at, choices_.zone, choices_.boundary);
        if (!date) return skip(note.place, "The date lies outside the years 1900 to 9999.");
        parts(*date, note.place).notes.push_back(note.text);
    }

    void finish(Date date, const NightParts& from) {
        Night night;
        night.date = date;
        cramps_.settle(night, stored_.now);
        if (is_recorded(night)) night.recorded_at = stamp_.at;
        finish_answers(night, from);
        const auto bed = beds_.find(date);
        if (bed != beds_.end()) {
            night.sleep.to_bed = bed->second.to_bed;
            night.sleep.up = bed->second.up;
        }
        for (const std::string& note : from.notes) add_note(night, note, from.place);
        keep_sound_parts(night, stored_.now,
                         {from.place, bed != beds_.end() ? bed->second.place : from.place}, told_.skips);
        if (!is_blank(night)) told_.nights.push_back(std::move(night));
    }

    void finish_answers(Night& night, const NightParts& from) {
        SleepCells derived;
        Place derived_place;
        for (const auto& [id, said] : from.answers) {
            const Habit& habit = *habit_with(id);
            if (habit.origin == Origin::derived) {
                derived.derived.push_back({&habit, said.value});
                derived_place = said.place;
                continue;
            }
            const Problems found = answer_problems(said.value, habit);
            if (found.empty()) {
                const double amount = said.value.amount;
                const double told = said.is_sum ? measured_amount(amount, habit.unit) : rounded(amount, 6);
                set_answer(night, {id, {said.value.kind, told}, stamp_});
            } else {
                skip(said.place,
                     fmt::format("{} on {}: {}", habit.name, iso(night.date), found.front().sentence));
            }
        }
        for (const Problem& problem : settle_sleep(night, derived, stamp_)) {
            skip(derived_place,
                 fmt::format("{} on {}: {}", problem.field, iso(night.date), problem.sentence));
        }
    }

    [[nodiscard]] const Habit* habit_with(const std::string& id) const {
        const Habit* known = find_habit(stored_.habits, id);
        return known != nullptr ? known : find_habit(ways_.new_habits(), id);
    }

    void add_note(Night& night, const std::string& note, Place place) {
        if (note.empty()) return;
        const std::string both = night.note.empty() ? note : night.note + "\n" + note;
        if (both.size() > longest_text) {
            skip(place, fmt::format("The notes of {} are longer than {} bytes; the rest is left out.",
                                    iso(night.date), longest_text));
        } else {
            night.note = both;
        }
    }

    void keep_used_habits() {
        for (const Habit& habit : ways_.new_habits()) {
            const bool used = std::any_of(told_.nights.begin(), told_.nights.end(), [&](const Night& night) {
                return find_answer(night, habit.id) != nullptr;
            });
            if (used) told_.new_habits.push_back(habit);
        }
    }

    const Draft& draft_;
    const Choices& choices_;
    const Stored& stored_;
    const Watch& watch_;
    Stamp stamp_;
    ToldNights told_;
    Ways ways_;
    ToldCramps cramps_;
    std::map<Date, NightParts> nights_;
    std::map<Date, NightInBed> beds_;
    bool said_early_hour_ = false;
};

}  // namespace

ToldNights told_nights(const Draft& draft, const Choices& choices, const Stored& stored, const Watch& watch) {
    return Telling(draft, choices, stored, watch).tell();
}

}  // namespace nightcramp::exchange
