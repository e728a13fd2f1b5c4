#pragma once

#include "analysis/leaning.hpp"
#include "analysis/medicine.hpp"
#include "diary/date.hpp"
#include "experiment/outcome.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::advice {

/// Which rule makes a suggestion; each has its own conditions in the rules_*.cpp files.
enum class Rule {
    warning_sign,      ///< a warning sign was noticed lately
    over_limit,        ///< more of a supplement was taken than the safety limit
    ask_about,         ///< a supplement is taken, or goes with more cramps, that is for a doctor to say
    pregnancy,         ///< stretching and the midwife first
    ask_first,         ///< habits for which this person asks a doctor before anything changes
    keep,              ///< helps by the person's own nights, and is done
    start,             ///< helps, leans that way or is well tested, and is seldom done
    medicine,          ///< begun before cramps rose; for discussion
    listed_medicines,  ///< taken and on the list of possible causes; for discussion
    try_out,           ///< uncertain, and easy to do on some nights and not on others
    follow,            ///< worth noting for a while; nothing is known of it yet
    record_habit,      ///< followed, but answered too seldom
    record_nights,     ///< too few nights are recorded
    before_exercise,   ///< how much to drink before exercise, by weight
    shoes,             ///< flat feet, and supportive shoes seldom worn
    sleep,             ///< how the person lies, from the logged nights
    drop,              ///< little difference, and it costs effort
};

/// What a suggestion rests on, strongest last.
enum class Strength {
    advice,       ///< common advice, no study
    studies,      ///< other people's studies alone
    own_lean,     ///< the person's own nights lean that way; too early to say
    own_verdict,  ///< a review of the person's own nights
    own_trial,    ///< an experiment of the person's own that has decided
    safety,       ///< a safety limit or a warning sign
};

/// What somebody can do about a suggestion in the program itself.
enum class Step {
    follow,           ///< note the habit each morning
    unfollow,         ///< no longer ask for it
    log_night,        ///< open last night
    open_habit,       ///< everything about the habit
    open_profile,     ///< what the person said of themselves
    ask_doctor,       ///< put a question on the list for the doctor
    open_signs,       ///< all warning signs
    plan_experiment,  ///< test the habit, with chance to decide
};

/// A range of an amount in the habit's unit; both ends may be the same.
struct AmountRange {
    double from = 0;
    double to = 0;

    friend bool operator==(const AmountRange&, const AmountRange&) = default;
};

/// So many of so many nights.
struct NightShare {
    int yes = 0;
    int of = 0;

    [[nodiscard]] double share() const { return of == 0 ? 0 : static_cast<double>(yes) / of; }
    friend bool operator==(const NightShare&, const NightShare&) = default;
};

/// One thing that the person could do. It has no words: those are made in present/suggestion_words.hpp.
struct Suggestion {
    std::string id;  ///< the rule and what it is about: "keep stretching"; the same from day to day
    Rule rule = Rule::keep;
    Strength strength = Strength::advice;
    /// What it rests on, coarsely: another text means that the reason has changed.
    std::string facts;
    double use = 0;  ///< expected good × certainty, for the order; ≥ 0
    std::vector<Step> steps;

    std::string habit;                  ///< id; empty where it is not about a habit
    bool avoid = false;                 ///< of start and keep: the habit is what to keep away from
    std::string sign;                   ///< id of a warning sign
    std::optional<Date> night;          ///< on which the sign was noticed
    std::optional<AmountRange> amount;  ///< what to aim at, or what was taken
    std::optional<double> limit;        ///< in the habit's unit, a day
    std::optional<NightShare> nights;   ///< that it rests on
    analysis::Leaning lean = analysis::Leaning::none;  ///< of the nights that chose it
    /// Why a doctor is asked first: tokens of HabitKnowledge::ask_first that are true of the person.
    std::vector<std::string> because;
    std::vector<std::string> habits;              ///< ids, of ask_first
    std::vector<std::string> medicines;           ///< names as the person calls them
    std::optional<analysis::BeforeAfter> change;  ///< of a medicine
    std::optional<experiment::Outcome> outcome;   ///< of own_trial
};

/// "keep", "listed-medicines", …
[[nodiscard]] std::string_view rule_slug(Rule rule);
/// "own-verdict", …
[[nodiscard]] std::string_view strength_slug(Strength strength);
/// "follow", "ask-doctor", …
[[nodiscard]] std::string_view step_slug(Step step);

}  // namespace nightcramp::advice
