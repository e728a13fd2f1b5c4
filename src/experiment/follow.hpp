#pragma once

#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace nightcramp::experiment {

enum class Phase {
    to_come,  ///< its first night is not over and its instruction not known yet
    running,
    over,     ///< all nights are over; the result can be opened
    stopped,  ///< before its end; the result can be opened
    opened,
};

/// One night of the schedule, as far as it may be known.
struct NightState {
    Date night{};
    std::optional<bool> with;  ///< as drawn; none while nobody may know
    bool tonight = false;      ///< known or not, this is the night that comes or goes on
    bool over = false;         ///< the night is over (last night or earlier)
    bool washed_out = false;   ///< not analysed, so that what was before wears off
    std::optional<bool> done;  ///< with the habit or without, as the person says; none where not said
    bool recorded = false;     ///< the cramp question is answered

    [[nodiscard]] bool otherwise() const { return with && done && *with != *done; }
};

/// Where an experiment stands. It never says how many cramps there were, with or without.
struct Standing {
    Phase phase = Phase::to_come;
    int nights = 0;          ///< of the schedule, up to the day it was stopped
    int nights_over = 0;     ///< 0 … nights
    int recorded = 0;        ///< of those: the cramp question is answered
    int known = 0;           ///< of those: what was done is known
    int as_drawn = 0;        ///< of `known`: done as drawn
    int until_half_way = 0;  ///< nights until the look at half-way; 0: it is due, or was
    Date last_night{};       ///< of the schedule, or the last before it was stopped
    Date opens_on{};         ///< the morning on which the result can be opened
    std::vector<NightState> each;
};

/// `nights` ascending by date, all that there are; `habit` is the one that is tested.
[[nodiscard]] Standing standing(const Experiment& experiment, const Habit& habit,
                                const std::vector<Night>& nights, const Moment& now);

/// The night that instructions are about at that moment: before noon the one that began last evening,
/// afterwards the one that begins this evening.
[[nodiscard]] Date night_now(const Moment& now);

/// Whether the last night is over: from five in the morning on nobody begins it any more.
[[nodiscard]] bool is_over(const Experiment& experiment, const Moment& now);

/// What was drawn for the night; none where it is no night of the experiment, was stopped before, or where
/// nobody may know yet.
[[nodiscard]] std::optional<bool> drawn_for(const Experiment& experiment, Date night, const Moment& now);

/// Whether the habit was done that night, by what the person says: yes or no; of amounts, `done_from` or
/// more. None where not said or where it did not apply.
[[nodiscard]] std::optional<bool> was_done(const Experiment& experiment, const Habit& habit,
                                           const Night& night);

/// The amount from which a night counts as with the habit. From the known amounts of the last 56 nights
/// before the first one: half of the median of those above 0 where more than a fifth of them are 0 (it is
/// taken or it is not); otherwise the median, and half a contrast more (of triggers less). With fewer than
/// five above 0 it is half the contrast. None of yes/no habits.
[[nodiscard]] std::optional<double> usual_done_from(const Habit& habit, const std::vector<Night>& nights,
                                                    Date first_night);

/// The one that is not over, or is over and not opened, newest first; null where there is none. Only one goes
/// on at a time: two instructions a night are hard to keep, and harder to tell apart.
[[nodiscard]] const Experiment* current(const std::vector<Experiment>& experiments);

[[nodiscard]] const Experiment* find_experiment(const std::vector<Experiment>& experiments,
                                                std::string_view id);

/// `experiment` stopped on the day: that night is none of it any more. Not before its first night.
[[nodiscard]] Experiment stopped(Experiment experiment, Date on, std::optional<StopCause> cause,
                                 std::string reason);

/// `experiment` with its result opened at that moment. Before its end this also stops it.
[[nodiscard]] Experiment opened(Experiment experiment, const Moment& now);

}  // namespace nightcramp::experiment
