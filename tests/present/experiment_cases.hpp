#pragma once

#include "experiment/schedule.hpp"
#include "experiment/trial.hpp"
#include "present/experiment_follow.hpp"
#include "present/experiment_plan.hpp"
#include "present/experiment_result.hpp"
#include "tests/support/builders.hpp"

#include <cmath>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>

/// A person with a diary and experiments, as words are made of them.
namespace nightcramp::present {

struct ExperimentCase {
    Catalogue catalogue = load_catalogue();
    Knowledge knowledge = load_knowledge();
    std::vector<Experiment> experiments{};
    std::vector<Habit> habits = load_catalogue().habits;
    std::vector<Night> nights{};
    Profile profile{};
    Moment now = test::at(test::today, 12);

    [[nodiscard]] ExperimentSource source() const {
        return {experiments, habits, nights, profile, catalogue, knowledge, {}, now};
    }

    [[nodiscard]] const Habit& habit(std::string_view id) const { return *find_habit(habits, id); }

    [[nodiscard]] PlanWords plan(std::string_view id) const {
        return plan_words(source(), first_choice(source(), habit(id)));
    }

    /// One that begins on the first night; drawn the noon before.
    const Experiment& begin(std::string_view id, Design design, int count, Date first) {
        experiment::Choice choice;
        choice.habit = id;
        choice.design = design;
        choice.nights = count;
        choice.first_night = first;
        experiments.push_back(experiment::drawn(choice, 20261123, test::at(first, 12)));
        return experiments.back();
    }

    /// Nights up to the last one, every `every`th with a cramp.
    void log(int count, int every, Date last = test::sunday) {
        nights.clear();
        for (int age = count - 1; age >= 0; --age) {
            const Date date = last - days(age);
            nights.push_back(age % every == 0 ? test::night_with_cramp(date)
                                              : test::night_without_cramps(date));
        }
    }

    [[nodiscard]] experiment::Standing standing(const Experiment& experiment) const {
        return experiment::standing(experiment, habit(experiment.habit), nights, now);
    }
    [[nodiscard]] FollowWords follow(const Experiment& experiment) const {
        return follow_words(source(), experiment, standing(experiment));
    }
};

/// How many words each sentence has.
[[nodiscard]] inline std::vector<std::size_t> sentence_lengths(const std::string& text) {
    std::vector<std::size_t> lengths(1);
    std::istringstream words(text);
    bool ended = false;
    for (std::string word; words >> word;) {
        if (ended) lengths.push_back(0);
        ++lengths.back();
        const char last = word.back();
        ended = last == '.' || last == '?' || last == ':' || last == ';';
    }
    return lengths;
}

/// The sentences that have more words than people read in one breath.
[[nodiscard]] inline std::vector<std::string> too_long(const std::vector<std::string>& texts) {
    constexpr std::size_t most = 24;
    std::vector<std::string> found;
    for (const std::string& text : texts) {
        for (const std::size_t length : sentence_lengths(text)) {
            if (length > most) found.push_back(text);
        }
    }
    return found;
}

[[nodiscard]] inline std::vector<std::string> texts_of(const PlanWords& words) {
    std::vector<std::string> texts{words.question,   words.why_design, words.rate, words.power,
                                   words.power_less, words.advice,     words.span};
    for (const auto& design : words.designs) texts.insert(texts.end(), {design.name, design.sentence});
    for (const auto& length : words.lengths) texts.insert(texts.end(), {length.name, length.chance});
    for (const auto* list : {&words.how, &words.obstacle_words}) {
        texts.insert(texts.end(), list->begin(), list->end());
    }
    return texts;
}

[[nodiscard]] inline std::vector<std::string> texts_of(const FollowWords& words) {
    std::vector<std::string> texts{words.question, words.progress, words.span, words.can_show,
                                   words.half_way};
    if (words.tonight) {
        const TonightWords& tonight = *words.tonight;
        texts.insert(texts.end(),
                     {tonight.head, tonight.instruction, tonight.detail, tonight.done, tonight.not_done,
                      tonight.answered, tonight.next_head, tonight.next, tonight.was_it_so});
    }
    for (const Figure& figure : words.figures) texts.insert(texts.end(), {figure.value, figure.of});
    texts.insert(texts.end(), words.sealed.begin(), words.sealed.end());
    return texts;
}

[[nodiscard]] inline std::vector<std::string> texts_of(const ResultWords& words) {
    std::vector<std::string> texts{words.verdict, words.sentence, words.interval};
    for (const auto* list : {&words.counts, &words.labels, &words.as_done, &words.next, &words.computed}) {
        texts.insert(texts.end(), list->begin(), list->end());
    }
    return texts;
}

}  // namespace nightcramp::present
