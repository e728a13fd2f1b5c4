#include "present/trash.hpp"

#include "diary/text.hpp"
#include "experiment/follow.hpp"
#include "present/calendar_words.hpp"
#include "present/cramp_words.hpp"
#include "present/medicine_search.hpp"
#include "present/moment_words.hpp"
#include "present/trash_parts.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

/// Collects what edits erased, newest first.
class Trash {
public:
    Trash(const DiaryNow& diary, const Moment& now, const Manner& manner, const Catalogue& catalogue)
        : diary_(diary),
          manner_(manner),
          year_(year_of(date_of(now))),
          habits_(all_habits(catalogue.habits, diary.habits)) {}

    void collect(const SavedEdit& saved) {
        at_ = saved.edit.at;
        for (const Change& change : saved.edit.changes) {
            std::visit([this](const auto& changed) { collect(changed); }, change);
        }
    }

    std::vector<ErasedThing> take() { return std::move(all_); }

private:
    void collect(const Changed<Night>& change) {
        if (!change.before) return;
        const Night* now = known_night(diary_.nights, change.before->date);
        const std::string about = "Night of " + date_words(change.before->date, year_);
        if (!change.after) {
            if (now == nullptr) add("The whole night", about, *change.before);
            return;
        }
        for (const Cramp& cramp : gone(change.before->cramps, change.after->cramps)) {
            const bool is_there = now != nullptr && holds(now->cramps, cramp);
            if (!is_there) add(name_of(cramp), about, ErasedCramp{change.before->date, cramp});
        }
    }

    /// What is saved of a habit of the catalogue is only how the person wants it.
    void collect(const Changed<Habit>& change) {
        if (!change.before || change.after || change.before->origin != Origin::own) return;
        if (find_habit(diary_.habits, change.before->id) != nullptr) return;
        add(change.before->name, "Habit", *change.before);
    }

    void collect(const Changed<Profile>& change) {
        if (!change.before) return;
        const std::vector<Medicine> none;
        for (const Medicine& medicine :
             gone(change.before->medicines, change.after ? change.after->medicines : none)) {
            const auto& now = diary_.profile.medicines;
            const bool is_there = std::any_of(
                now.begin(), now.end(), [&](const Medicine& other) { return is_same(other, medicine); });
            if (!is_there) add(medicine.name, about_medicine(medicine), medicine);
        }
    }

    void collect(const Changed<Experiment>& change) {
        if (!change.before || change.after) return;
        const Experiment& experiment = *change.before;
        const bool is_there = std::any_of(diary_.experiments.begin(), diary_.experiments.end(),
                                          [&](const Experiment& other) { return other.id == experiment.id; });
        if (is_there) return;
        const Habit* habit = find_habit(habits_, experiment.habit);
        const std::string about =
            fmt::format("Experiment, first night {}", date_words(experiment.first_night, year_));
        add(habit == nullptr ? experiment.habit : habit->name, about, experiment);
    }

    void collect(const Changed<Dismissal>&) {}

    template <class Value>
    void add(std::string name, std::string about, const Value& what) {
        ErasedThing thing{std::move(name), std::move(about), at_, what};
        const bool is_known = std::any_of(all_.begin(), all_.end(), [&](const ErasedThing& other) {
            return is_same_thing(other.what, thing.what);
        });
        if (!is_known) all_.push_back(std::move(thing));
    }

    [[nodiscard]] static std::string about_medicine(const Medicine& medicine) {
        const std::string more = medicine_words(medicine);
        return more.empty() ? "Medicine" : fmt::format("Medicine, {}", more);
    }

    [[nodiscard]] std::string name_of(const Cramp& cramp) const {
        const std::string more = cramp_summary(cramp, manner_);
        return more.empty() ? cramp_title(cramp) : fmt::format("{}, {}", cramp_title(cramp), more);
    }

    const DiaryNow& diary_;
    Manner manner_;
    int year_;
    std::vector<Habit> habits_;
    Moment at_;
    std::vector<ErasedThing> all_;
};

Return returned(const Night& whole, const DiaryNow& diary) {
    const Night* now = known_night(diary.nights, whole.date);
    return {Changed<Night>{now == nullptr ? std::nullopt : std::optional(*now), whole},
            fmt::format("night brought back, {}", day_and_month(whole.date))};
}

Return returned(const ErasedCramp& erased, const DiaryNow& diary) {
    const Night* now = known_night(diary.nights, erased.night);
    Night after;
    if (now != nullptr) after = *now;
    after.date = erased.night;
    after.cramps.push_back(erased.cramp);
    after.cramps_answer = CrampsAnswer::some;
    return {Changed<Night>{now == nullptr ? std::nullopt : std::optional(*now), std::move(after)},
            fmt::format("cramp brought back, {}", day_and_month(erased.night))};
}

Return returned(const Habit& habit, const DiaryNow& diary) {
    const Habit* now = find_habit(diary.habits, habit.id);
    return {Changed<Habit>{now == nullptr ? std::nullopt : std::optional(*now), habit},
            fmt::format("{} brought back", habit.name)};
}

Return returned(const Medicine& medicine, const DiaryNow& diary) {
    Profile after = diary.profile;
    after.medicines.push_back(medicine);
    const bool is_stored = diary.profile.revision != 0;
    return {Changed<Profile>{is_stored ? std::optional(diary.profile) : std::nullopt, std::move(after)},
            fmt::format("{} brought back", medicine.name)};
}

Return returned(const Experiment& experiment, const DiaryNow&) {
    return {Changed<Experiment>{std::nullopt, experiment}, "experiment brought back"};
}

}  // namespace

std::vector<ErasedThing> erased_things(const std::vector<SavedEdit>& edits, const Moment& now,
                                       const DiaryNow& diary, const Manner& manner,
                                       const Catalogue& catalogue) {
    Trash trash(diary, now, manner, catalogue);
    for (const SavedEdit& saved : edits) {
        const bool is_kept = now.utc() - saved.edit.at.utc() <= trash_keeps;
        if (saved.state == EditState::done && is_kept) trash.collect(saved);
    }
    return trash.take();
}

Problems return_problems(const ErasedThing& thing, const DiaryNow& diary, const Moment& now) {
    const auto* erased = std::get_if<Experiment>(&thing.what);
    if (erased == nullptr || erased->unsealed_at) return {};
    if (experiment::current(diary.experiments) != nullptr) {
        return {{"experiment", "Another experiment goes on. There can be one at a time."}};
    }
    const bool had_begun = is_revealed(erased->first_night, thing.erased_at);
    if (had_begun || !is_revealed(erased->first_night, now)) return {};
    return {{"experiment", "Its first night has begun meanwhile. Plan it anew."}};
}

Return bringing_back(const ErasedThing& thing, const DiaryNow& diary) {
    Return back = std::visit([&](const auto& what) { return returned(what, diary); }, thing.what);
    if (std::holds_alternative<Experiment>(thing.what)) {
        back.label = fmt::format("experiment on {} brought back", in_sentence(thing.name));
    }
    return back;
}

std::vector<Date> nights_of(const std::vector<SavedEdit>& edits) {
    std::set<Date> dates;
    for (const SavedEdit& saved : edits) {
        for (const Change& change : saved.edit.changes) {
            const auto* night = std::get_if<Changed<Night>>(&change);
            if (night != nullptr) dates.insert(night->after ? night->after->date : night->before->date);
        }
    }
    return {dates.begin(), dates.end()};
}

}  // namespace nightcramp::present
