#include "present/restore_preview.hpp"

#include "diary/revision.hpp"
#include "diary/text.hpp"
#include "present/calendar_words.hpp"
#include "present/clock_words.hpp"
#include "present/moment_words.hpp"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

std::vector<Night> all_nights(const Journal& journal) {
    const auto span = journal.span();
    return span ? journal.nights(*span) : std::vector<Night>();
}

/// Finds the value of that id, which may be a pointer to a member or a function.
template <class Value, class Id>
const Value* find(const std::vector<Value>& values, const Id& id, const Value& like) {
    const auto found = std::find_if(values.begin(), values.end(), [&](const Value& value) {
        return std::invoke(id, value) == std::invoke(id, like);
    });
    return found == values.end() ? nullptr : &*found;
}

/// Compares one kind of value after the other.
class Comparison {
public:
    Comparison(const Journal& diary, const Journal& copy, const Catalogue& catalogue)
        : diary_(diary), copy_(copy), habits_(all_habits(catalogue.habits, diary.habits())) {
        for (const Habit& habit : copy.habits()) {
            if (find_habit(habits_, habit.id) == nullptr) habits_.push_back(habit);
        }
    }

    RestorePreview compare(const Manner& manner) {
        compare_nights();
        compare_habits();
        compare_profile();
        compare_experiments();
        const auto here = diary_.dismissals();
        const auto there = copy_.dismissals();
        const bool same_dismissals =
            std::equal(here.begin(), here.end(), there.begin(), there.end(),
                       [](const Dismissal& a, const Dismissal& b) { return same_content(a, b); });
        if (!same_dismissals) {
            preview_.changed.emplace_back("Which suggestions are set aside changes back.");
        }
        const auto last = copy_.last_saved();
        preview_.head = "The copy is of a diary in which nothing was saved yet.";
        if (last) {
            preview_.head = fmt::format("The copy ends with what was saved on {} at {}.",
                                        date_words(date_of(*last), 0), clock_words(*last, manner.clock));
        }
        return std::move(preview_);
    }

private:
    void compare_nights() {
        const std::vector<Night> here = all_nights(diary_);
        const std::vector<Night> there = all_nights(copy_);
        auto ours = here.begin();
        auto theirs = there.begin();
        while (ours != here.end() || theirs != there.end()) {
            const bool only_theirs =
                ours == here.end() || (theirs != there.end() && theirs->date < ours->date);
            if (only_theirs) {
                preview_.come_back.push_back((theirs++)->date);
            } else if (theirs == there.end() || ours->date < theirs->date) {
                preview_.go.push_back((ours++)->date);
            } else {
                if (!same_content(*ours, *theirs)) preview_.differ.push_back(ours->date);
                ++ours;
                ++theirs;
            }
        }
        for (const auto& nights : {here, there}) {
            if (!nights.empty()) preview_.year = std::max(preview_.year, year_of(nights.back().date));
        }
    }

    void compare_habits() {
        const auto here = diary_.habits();
        const auto there = copy_.habits();
        for (const Habit& habit : here) {
            const Habit* was = find(there, &Habit::id, habit);
            const bool is_own = habit.origin == Origin::own;
            if (was == nullptr && is_own) {
                preview_.lost.push_back(
                    fmt::format("The habit “{}” is lost: the copy does not have it.", habit.name));
            } else if (was == nullptr || !same_content(habit, *was)) {
                preview_.changed.push_back(habit_changes(habit));
            }
        }
        for (const Habit& habit : there) {
            if (find(here, &Habit::id, habit) != nullptr) continue;
            if (habit.origin == Origin::own) {
                preview_.gained.push_back(fmt::format("The habit “{}” comes back.", habit.name));
            } else {
                preview_.changed.push_back(habit_changes(habit));
            }
        }
    }

    static std::string habit_changes(const Habit& habit) {
        return fmt::format("How the habit “{}” is followed, named or aimed at changes back.", habit.name);
    }

    void compare_profile() {
        const Profile here = diary_.profile().value_or(Profile());
        const Profile there = copy_.profile().value_or(Profile());
        compare_medicines(here.medicines, there.medicines);
        std::vector<std::string_view> parts;
        const auto compare = [&](std::string_view name, const auto& a, const auto& b) {
            if (a != b) parts.push_back(name);
        };
        compare("weight", here.weight_kg, there.weight_kg);
        compare("year of birth", here.year_of_birth, there.year_of_birth);
        compare("due date", here.due_date, there.due_date);
        compare("flat feet", here.flat_feet, there.flat_feet);
        compare("conditions", here.conditions, there.conditions);
        compare("questions for the doctor", here.questions, there.questions);
        if (parts.empty()) return;
        preview_.changed.push_back(
            fmt::format("What is said of you changes back: {}.", fmt::join(parts, ", ")));
    }

    void compare_medicines(const std::vector<Medicine>& here, const std::vector<Medicine>& there) {
        if (here == there) return;
        const auto name = [](const Medicine& medicine) { return std::pair(medicine.id, medicine.name); };
        const std::size_t known = preview_.lost.size() + preview_.gained.size();
        for (const Medicine& medicine : here) {
            if (find(there, name, medicine) == nullptr) {
                preview_.lost.push_back(
                    fmt::format("The medicine “{}” is lost: the copy does not have it.", medicine.name));
            }
        }
        for (const Medicine& medicine : there) {
            if (find(here, name, medicine) == nullptr) {
                preview_.gained.push_back(fmt::format("The medicine “{}” comes back.", medicine.name));
            }
        }
        const bool is_all =
            preview_.lost.size() + preview_.gained.size() > known && same_where_both(here, there);
        if (!is_all) preview_.changed.emplace_back("Doses and dates of medicines change back.");
    }

    static bool same_where_both(const std::vector<Medicine>& here, const std::vector<Medicine>& there) {
        const auto name = [](const Medicine& medicine) { return std::pair(medicine.id, medicine.name); };
        return std::all_of(here.begin(), here.end(), [&](const Medicine& medicine) {
            const Medicine* was = find(there, name, medicine);
            return was == nullptr || std::find(there.begin(), there.end(), medicine) != there.end();
        });
    }

    void compare_experiments() {
        const auto here = diary_.experiments();
        const auto there = copy_.experiments();
        for (const Experiment& experiment : here) {
            const Experiment* was = find(there, &Experiment::id, experiment);
            if (was == nullptr) {
                preview_.lost.push_back(
                    fmt::format("{} is lost{}: the copy does not have it.", about(experiment),
                                experiment.unsealed_at ? ", with its result that was opened" : ""));
            } else if (experiment.unsealed_at && !was->unsealed_at) {
                preview_.changed.push_back(fmt::format(
                    "{} is sealed again, as its result was opened after this copy was made. You know that "
                    "result already, so opening it a second time is no new finding.",
                    about(experiment)));
            } else if (!same_content(experiment, *was)) {
                preview_.changed.push_back(
                    fmt::format("{} changes back to where it stood.", about(experiment)));
            }
        }
        for (const Experiment& experiment : there) {
            if (find(here, &Experiment::id, experiment) != nullptr) continue;
            preview_.gained.push_back(fmt::format("{} comes back.", about(experiment)));
        }
    }

    [[nodiscard]] std::string about(const Experiment& experiment) const {
        const Habit* habit = find_habit(habits_, experiment.habit);
        return fmt::format("The experiment on {} of {}",
                           habit == nullptr ? experiment.habit : in_sentence(habit->name),
                           date_words(experiment.first_night, 0));
    }

    const Journal& diary_;
    const Journal& copy_;
    std::vector<Habit> habits_;
    RestorePreview preview_;
};

/// "1 night is lost: …", "3 nights are lost: …"; nothing where there are none.
void say_nights(std::vector<std::string>& sentences, const std::vector<Date>& dates, std::string_view one,
                std::string_view many, int year) {
    if (dates.empty()) return;
    const std::string count =
        dates.size() == 1 ? fmt::format("1 night {}", one) : fmt::format("{} nights {}", dates.size(), many);
    sentences.push_back(fmt::format("{}: {}.", count, dates_words(dates, 6, year)));
}

void append(std::vector<std::string>& sentences, const std::vector<std::string>& more) {
    sentences.insert(sentences.end(), more.begin(), more.end());
}

/// "3 … 9 November", "30 October … 2 November", "12 November"
std::string span_words(Date first, Date last, int year) {
    std::string end = date_words(last, year);
    if (first == last) return end;
    const std::chrono::year_month_day from(first);
    const std::chrono::year_month_day to(last);
    if (from.year() != to.year()) return fmt::format("{} … {}", date_words(first, 0), date_words(last, 0));
    if (from.month() != to.month()) return fmt::format("{} … {}", day_and_month(first), end);
    return fmt::format("{} … {}", static_cast<unsigned>(from.day()), end);
}

}  // namespace

RestorePreview restore_preview(const Journal& diary, const Journal& copy, const Manner& manner,
                               const Catalogue& catalogue) {
    return Comparison(diary, copy, catalogue).compare(manner);
}

std::string dates_words(const std::vector<Date>& dates, std::size_t most_spans, int year) {
    std::vector<std::string> spans;
    std::size_t told = 0;
    while (told < dates.size() && spans.size() < most_spans) {
        const std::size_t first = told;
        do {
            ++told;
        } while (told < dates.size() && dates[told] == dates[told - 1] + days(1));
        spans.push_back(span_words(dates[first], dates[told - 1], year == 0 ? year_of(dates.back()) : year));
    }
    if (told < dates.size()) {
        return fmt::format("{} and {} more", fmt::join(spans, ", "), dates.size() - told);
    }
    if (spans.size() < 2) return fmt::format("{}", fmt::join(spans, ""));
    const std::string last = std::move(spans.back());
    spans.pop_back();
    return fmt::format("{} and {}", fmt::join(spans, ", "), last);
}

std::vector<std::string> restore_sentences(const RestorePreview& preview) {
    if (preview.is_same()) return {"The copy holds what the diary holds: nothing would change."};
    std::vector<std::string> sentences;
    say_nights(sentences, preview.go, "is lost that the copy does not have",
               "are lost that the copy does not have", preview.year);
    append(sentences, preview.lost);
    say_nights(sentences, preview.differ, "changes back to what the copy holds",
               "change back to what the copy holds", preview.year);
    append(sentences, preview.changed);
    say_nights(sentences, preview.come_back, "comes back", "come back", preview.year);
    append(sentences, preview.gained);
    return sentences;
}

}  // namespace nightcramp::present
