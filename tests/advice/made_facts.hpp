#pragma once

#include "advice/advise.hpp"
#include "diary/noon_rule.hpp"
#include "tests/support/builders.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// Facts by hand: the smallest diary on which a rule has something to say.
namespace nightcramp::advice {

inline const Catalogue& catalogue() {
    static const Catalogue loaded = load_catalogue();
    return loaded;
}

inline const Knowledge& knowledge() {
    static const Knowledge loaded = load_knowledge();
    return loaded;
}

/// An estimate with this chance of fewer cramps and this mean log rate ratio.
inline analysis::HabitInsight judged_insight(const std::string& id, double p_helps, double mean) {
    analysis::HabitInsight insight;
    insight.id = id;
    insight.with = {40, 12, 14};
    insight.without = {50, 20, 26};
    insight.level = analysis::Level::estimate;
    analysis::Judged judged;
    judged.estimate.beta = mean;
    judged.interval = {mean - 0.4, mean + 0.4};
    judged.sceptical.mean = mean;
    judged.sceptical.p_helps = p_helps;
    judged.more_nights = 120;
    insight.judged = judged;
    return insight;
}

class MadeFacts {
public:
    MadeFacts() {
        // The question about warning signs was answered: nothing unusual.
        Night asked;
        asked.date = last_night(test::today);
        asked.warning_signs = std::vector<std::string>();
        nights.push_back(asked);
    }

    /// So many recorded nights up to last night, the newest one last; `change` is called with each and its
    /// age in nights, 0 for the newest.
    MadeFacts& recorded(int count, const std::function<void(Night&, int age)>& change = {}) {
        nights.clear();
        for (int age = count - 1; age >= 0; --age) {
            Night night = test::night_without_cramps(last_night(test::today) - days(age));
            night.warning_signs = std::vector<std::string>();
            if (change) change(night, age);
            nights.push_back(std::move(night));
        }
        steady.recorded_ever = count;
        steady.recorded.nights = count;
        steady_night = last_night(test::today);
        return *this;
    }

    /// As recorded(), every `every`-th night with the answer `yes`, the others with `no`.
    MadeFacts& answered(int count, const std::string& habit, int every, AnswerValue yes = AnswerValue::yes(),
                        AnswerValue no = AnswerValue::no()) {
        return recorded(count, [&](Night& night, int age) {
            set_answer(night, {habit, age % every == 0 ? yes : no, test::this_morning()});
        });
    }

    /// The word that a review of 180 nights found of the habit.
    MadeFacts& found(const std::string& habit, analysis::Word word, double mean) {
        analysis::HabitInsight insight = judged_insight(habit, mean < 0 ? 0.99 : 0.01, mean);
        insight.verdict = {word, 0, false};
        insight.level = analysis::Level::verdict;
        steady.habits.push_back(std::move(insight));
        if (steady.reviews.empty()) steady.reviews.push_back({{180, 0.019}, {}, {}, {}});
        return *this;
    }

    MadeFacts& judged(const std::string& habit, double p_helps, double mean = -0.3) {
        steady.habits.push_back(judged_insight(habit, p_helps, mean));
        return *this;
    }

    [[nodiscard]] Habit& habit(const std::string& id) {
        return *std::find_if(habits.begin(), habits.end(), [&](const Habit& one) { return one.id == id; });
    }

    MadeFacts& takes(const std::string& id, std::optional<Date> since = std::nullopt) {
        profile.medicines.push_back({id, id, "", since, std::nullopt});
        return *this;
    }

    MadeFacts& has(const std::string& condition) {
        profile.conditions.push_back(condition);
        return *this;
    }

    [[nodiscard]] Facts facts() const {
        return {nights,      habits, profile,      experiments, dismissals, catalogue(),
                knowledge(), steady, steady_night, test::today, outcomes};
    }

    [[nodiscard]] Advice advice() const { return advise(facts()); }

    /// The ids of what is suggested, best first.
    [[nodiscard]] std::vector<std::string> ids() const { return ids_of(advice().suggestions); }

    [[nodiscard]] static std::vector<std::string> ids_of(const std::vector<Suggestion>& suggestions) {
        std::vector<std::string> all;
        all.reserve(suggestions.size());
        for (const Suggestion& one : suggestions) all.push_back(one.id);
        return all;
    }

    /// The suggestion of that id; none where it is not made.
    [[nodiscard]] std::optional<Suggestion> suggestion(const std::string& id) const {
        const Advice all = advice();
        for (const auto* list : {&all.suggestions, &all.signs}) {
            for (const Suggestion& one : *list) {
                if (one.id == id) return one;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool suggests(const std::string& id) const { return suggestion(id).has_value(); }

    std::vector<Night> nights;
    std::vector<Habit> habits = catalogue().habits;
    Profile profile;
    std::vector<Experiment> experiments;
    std::vector<Dismissal> dismissals;
    std::vector<experiment::Outcome> outcomes;
    analysis::Insights steady;
    std::optional<Date> steady_night;
};

/// An experiment on the habit that began a week ago and is not opened.
inline Experiment running_experiment(const std::string& habit) {
    Experiment experiment;
    experiment.id = "one";
    experiment.habit = habit;
    experiment.first_night = test::today - days(7);
    experiment.schedule = std::vector<bool>(28, true);
    experiment.planned_nights = 28;
    experiment.schedule_hash = "hash";
    return experiment;
}

}  // namespace nightcramp::advice
