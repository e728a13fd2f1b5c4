#include "exchange/writers/contents.hpp"

#include "exchange/writers/without_names.hpp"

#include <utility>

namespace nightcramp::exchange {
namespace {

/// Finds the latest of the days and moments that it is shown.
class Newest {
public:
    void see(Date day) {
        if (!newest_ || day > *newest_) newest_ = day;
    }
    void see(const std::optional<Moment>& moment) {
        if (moment) see(date_of(*moment));
    }
    template <class Value>
    void see(const std::optional<Told<Value>>& told) {
        if (told) see(date_of(told->stamp.at));
    }

    [[nodiscard]] std::optional<Date> day() const { return newest_; }

private:
    std::optional<Date> newest_;
};

std::optional<Date> newest_day(const OwnContents& diary) {
    Newest newest;
    for (const Night& night : diary.nights) {
        newest.see(night.date);
        newest.see(night.recorded_at);
        newest.see(night.sleep.up);
        newest.see(night.sleep.position);
        newest.see(night.sleep.feet);
        newest.see(night.sleep.covers);
        for (const Answer& answer : night.answers) newest.see(date_of(answer.stamp.at));
    }
    for (const Experiment& experiment : diary.experiments) {
        newest.see(experiment.drawn_at);
        newest.see(experiment.unsealed_at);
    }
    for (const Dismissal& dismissal : diary.dismissals) newest.see(date_of(dismissal.at));
    return newest.day();
}

}  // namespace

OwnContents everything_in(const Journal& journal) {
    OwnContents own;
    if (const auto span = journal.span()) own.nights = journal.nights(*span);
    own.habits = journal.habits();
    own.profile = journal.profile();
    own.experiments = journal.experiments();
    own.dismissals = journal.dismissals();
    return own;
}

Contents selected(OwnContents diary, const Catalogue& catalogue, const Selection& selection) {
    const std::optional<Date> newest = newest_day(diary);
    if (selection.span) {
        std::erase_if(diary.nights, [&](const Night& night) {
            return night.date < selection.span->first || night.date > selection.span->last;
        });
    }
    if (selection.without_names) diary = without_names(std::move(diary), catalogue);
    std::vector<Habit> habits = all_habits(catalogue.habits, diary.habits);
    return {std::move(habits), std::move(diary), newest, selection.without_names};
}

}  // namespace nightcramp::exchange
