#pragma once

#include "diary/catalogue.hpp"
#include "diary/knowledge.hpp"
#include "diary/manner.hpp"
#include "diary/night.hpp"
#include "diary/profile.hpp"
#include "experiment/power.hpp"
#include "experiment/schedule.hpp"
#include "experiment/screen.hpp"

#include <optional>
#include <string>
#include <vector>

/// What people read about experiments, the same words on every face.
namespace nightcramp::present {

/// What is known, and how the person reads it. All of it must live longer.
struct ExperimentSource {
    const std::vector<Experiment>& experiments;
    const std::vector<Habit>& habits;  ///< all of them
    const std::vector<Night>& nights;  ///< ascending by date, all that there are
    const Profile& profile;
    const Catalogue& catalogue;
    const Knowledge& knowledge;
    Manner manner{};
    Moment now{};
};

/// A habit that can be tested, or why it cannot.
struct TestableHabit {
    std::string id;
    std::string name;
    std::string question;  ///< "Do propped-up feet bring fewer cramps?"
    std::string why_not;   ///< empty where it can
};

/// Every habit, those that can be tested first, in each part those that suggestions would test first
/// (followed ones before the others), then as in `habits`.
[[nodiscard]] std::vector<TestableHabit> testable_habits(const ExperimentSource& source);

/// A design that can be chosen.
struct DesignChoice {
    Design design = Design::nightly;
    std::string name;      ///< "Night by night"
    std::string sentence;  ///< "Chance draws each night: two of every four with, two without."
    bool is_best = false;  ///< the one that fits the habit best
};

/// A length that can be chosen.
struct LengthChoice {
    int nights = 0;
    std::string name;    ///< "16 weeks"
    int of_ten = 0;      ///< tries of ten that show a halving, rounded; 0 … 10
    std::string chance;  ///< "about 5 of 10"; "less than 1 of 10", "more than 9 of 10"
};

/// Everything that a plan says before the person commits.
struct PlanWords {
    std::string question;
    std::string why_design;
    std::vector<DesignChoice> designs;
    std::vector<LengthChoice> lengths;  ///< of the chosen design
    std::string
        rate;  ///< "You had 0.5 cramps a night in the last 90 recorded nights."; says where it is assumed
    std::string power;  ///< "If propping up your feet halved your cramps, 112 nights would show it in about 5
                        ///< of 10 tries."
    std::string power_less;  ///< the same for three of ten cramps less
    std::string advice;      ///< where it is not worth it, or what would be better; else empty
    std::string span;        ///< "112 nights, 29 November 2026 to 20 March 2027"
    std::vector<std::string>
        how;  ///< what will happen: instruction at 17:00, sealed, one look, stop any time
    std::vector<std::string> cautions;  ///< of the habit, shown before it begins
    std::vector<experiment::Obstacle> obstacles;
    std::vector<std::string> obstacle_words;  ///< one whole sentence for each, with what to do
    bool needs_doctor = false;                ///< it may begin once a doctor agrees
};

/// Cramps a night of the last 90 recorded nights; none with less than 14.
[[nodiscard]] std::optional<double> recent_rate(const std::vector<Night>& nights);

/// The first length of the design below half a year with a chance of about one in two, or the longest of
/// them.
[[nodiscard]] int first_length(const ExperimentSource& source, Design design);

/// A plan to begin with: the best design, the first length with a chance of about one in two or the longest
/// that is offered below half a year, tonight (tomorrow from 17:00 on).
[[nodiscard]] experiment::Choice first_choice(const ExperimentSource& source, const Habit& habit);

/// `choice.habit` must be one of `source.habits`.
[[nodiscard]] PlanWords plan_words(const ExperimentSource& source, const experiment::Choice& choice);

}  // namespace nightcramp::present
