#pragma once

#include "experiment/follow.hpp"
#include "present/experiment_follow.hpp"
#include "present/experiment_plan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What experiment_plan.cpp, experiment_follow.cpp and experiment_result.cpp are made of.
namespace nightcramp::present {

/// What is assumed where too few nights are recorded.
inline constexpr double assumed_rate = 0.5;

/// Cramps a night to plan with, > 0: recent_rate(), or what is assumed.
[[nodiscard]] double planning_rate(const std::vector<Night>& nights);

/// The habit of an experiment with how it is tested.
struct Tested {
    Habit habit;  ///< with its id alone where the diary has none of that id
    HabitTrial trial;
    std::string name;  ///< as within a sentence: "stretching before bed"
};

[[nodiscard]] Tested tested(const ExperimentSource& source, std::string_view habit);

/// "1 October 2026"
[[nodiscard]] std::string full_date(Date date);
/// "1 October 2026 to 20 January 2027", "1 to 28 March 2027"; the first one bears only what differs.
[[nodiscard]] std::string dates_words(Date first, Date last);
/// "17:00" or "5:00 pm"
[[nodiscard]] std::string reveal_clock(ClockStyle style);

/// "nights with stretching" and "nights without"; of amounts "nights with less".
[[nodiscard]] std::string nights_with(const ExperimentSource& source, const Tested& of);
[[nodiscard]] std::string nights_without(const ExperimentSource& source, const Tested& of);

/// "with pickle juice" and "propped": the name of a night with the habit, or of one without.
[[nodiscard]] std::string night_kind(const Tested& of, bool with);

/// The amount from which nights count, > 0, as a whole number of steps of the habit and at least one; stored
/// unit.
[[nodiscard]] double whole_steps(double amount, const Habit& habit, Units units);

/// Why this person asks a doctor before they change the habit: "The reason is the pregnancy." Empty where
/// nothing stands against it.
[[nodiscard]] std::string doctor_sentence(const ExperimentSource& source, const Habit& habit);

/// The name of a warning sign of the last 30 days that holds all advice; none where there is none.
[[nodiscard]] std::optional<std::string> urgent_sign(const ExperimentSource& source);

/// Whether the habit, or a word of its name, is the name of a listed medicine or of one the person takes.
[[nodiscard]] bool is_named_like_medicine(const ExperimentSource& source, const Habit& habit);

/// "Night by night"
[[nodiscard]] std::string design_name(Design design);

/// None where no night comes any more.
[[nodiscard]] std::optional<TonightWords> tonight_words(const ExperimentSource& source,
                                                        const Experiment& experiment,
                                                        const experiment::Standing& standing,
                                                        const Tested& of);

/// "If propping up your feet halved your cramps, 112 nights would show it in 47 of 100 tries." By the nights
/// before the experiment.
[[nodiscard]] std::string can_show_sentence(const ExperimentSource& source, const Experiment& experiment,
                                            const Tested& of);

/// What a plan says of its chances: `rate`, `power`, `power_less`, `advice` and `lengths`.
void word_chances(PlanWords& words, const ExperimentSource& source, const experiment::Choice& choice,
                  const Tested& of);

/// `designs`, `span`, `how` and `cautions`.
void word_course(PlanWords& words, const ExperimentSource& source, const experiment::Choice& choice,
                 const Tested& of);

}  // namespace nightcramp::present
