#include "present/experiment_follow.hpp"

#include "diary/text.hpp"
#include "experiment/trial.hpp"
#include "present/experiment_parts.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using experiment::Phase;
using experiment::Standing;

constexpr days near_the_end{14};

bool is_going_on(const Standing& standing) {
    return standing.phase == Phase::to_come || standing.phase == Phase::running;
}

std::vector<Figure> figures_of(const Experiment& experiment, const Standing& standing) {
    std::vector<Figure> figures{
        {fmt::format("{} of {}", standing.recorded, standing.nights_over),
         "nights with the cramp question answered"},
        {fmt::format("{} of {}", standing.as_drawn, standing.known), "nights with an answer done as drawn"}};
    if (!is_going_on(standing)) return figures;
    const bool looks = experiment::has_half_way(experiment.design, experiment.planned_nights);
    if (looks && standing.until_half_way > 0) {
        figures.push_back({fmt::format("{} more", standing.until_half_way),
                           standing.until_half_way == 1 ? "night until the look at half-way"
                                                        : "nights until the look at half-way"});
    } else {
        const int left = standing.nights - standing.nights_over;
        figures.push_back(
            {fmt::format("{} more", left), left == 1 ? "night until the result" : "nights until the result"});
    }
    return figures;
}

std::vector<std::string> sealed_sentences(const Experiment& experiment, const Standing& standing) {
    switch (standing.phase) {
        case Phase::to_come:
            return {fmt::format("It begins on {}. Until then it can be taken back.",
                                full_date(experiment.first_night)),
                    fmt::format("The result opens on {}.", full_date(standing.opens_on))};
        case Phase::running:
            return {
                "Nothing about this habit and your cramps is shown until the last night, so that hope "
                "cannot colour your answers.",
                fmt::format("Opens on {}.", full_date(standing.opens_on))};
        case Phase::over:
            return {"All nights are over. The result can be opened now.",
                    "Log what is still missing first: afterwards you know what it says."};
        case Phase::stopped:
            return {fmt::format("It was stopped on {}. The result can be opened now.",
                                full_date(experiment.stopped_on.value_or(standing.opens_on))),
                    "Only whole sets of nights are read."};
        case Phase::opened:
            break;
    }
    return {};
}

/// The first half of the nights, once they are over.
bool is_clear_at_half_way(const ExperimentSource& source, const Experiment& experiment, const Habit& habit) {
    const experiment::Trial so_far = experiment::trial(experiment, habit, source.nights, source.now);
    const experiment::Trial half = experiment::first_half(so_far, experiment.planned_nights);
    return half.nights() >= experiment::half_way(experiment.design, experiment.planned_nights) &&
           experiment::is_clear(half);
}

void add_half_way(FollowWords& words, const ExperimentSource& source, const Experiment& experiment,
                  const Standing& standing, const Habit& habit) {
    if (standing.phase != Phase::running || standing.until_half_way > 0) return;
    if (!experiment::has_half_way(experiment.design, experiment.planned_nights)) return;
    words.clear_at_half_way = is_clear_at_half_way(source, experiment, habit);
    words.half_way = words.clear_at_half_way
                         ? "Half-way, the answer is already clear. You may open the result now, or go on."
                         : "The look at half-way was made: go on.";
}

void add_extensions(FollowWords& words, const ExperimentSource& source, const Experiment& experiment,
                    const Standing& standing) {
    constexpr std::array<int, 2> offered{28, 56};
    const bool may_be_longer = (standing.phase == Phase::running || standing.phase == Phase::over) &&
                               !experiment.extended &&
                               !is_revealed(last_night_of(experiment) + days(1), source.now);
    const bool is_near = date_of(source.now) + near_the_end >= last_night_of(experiment);
    if (!may_be_longer || !is_near) return;
    const int nights = static_cast<int>(experiment.schedule.size());
    for (const int more : offered) {
        if (experiment::is_length(experiment.design, nights + more)) words.extensions.push_back(more);
    }
    words.can_extend = !words.extensions.empty();
}

std::string progress_of(const Standing& standing) {
    if (standing.phase == Phase::stopped) return fmt::format("Stopped after {} nights", standing.nights_over);
    return fmt::format("{} of {} nights done", standing.nights_over, standing.nights);
}

std::string phase_words(const Experiment& experiment, const Standing& standing) {
    switch (standing.phase) {
        case Phase::to_come:
            return fmt::format("begins on {}", full_date(experiment.first_night));
        case Phase::running:
            return fmt::format("running since {} · sealed", full_date(experiment.first_night));
        case Phase::over:
            return fmt::format("over since {} · sealed", full_date(standing.opens_on));
        case Phase::stopped:
            return fmt::format("stopped on {} · sealed",
                               full_date(experiment.stopped_on.value_or(standing.opens_on)));
        case Phase::opened:
            break;
    }
    const Date opened = experiment.unsealed_at ? date_of(*experiment.unsealed_at) : standing.opens_on;
    return fmt::format("result opened on {}", full_date(opened));
}

/// What is new since it began; a doctor who agreed then knew the rest.
std::string new_reason(const ExperimentSource& source, const Experiment& experiment) {
    return experiment.agreed_with_doctor ? ""
                                         : doctor_sentence(source, tested(source, experiment.habit).habit);
}

/// Safety speaks instead of the draw.
std::optional<TonightWords> safe_tonight(const ExperimentSource& source, const Experiment& experiment,
                                         const Standing& standing, const Tested& of) {
    auto words = tonight_words(source, experiment, standing, of);
    std::string hold = safety_hold(source, experiment);
    if (!words || hold.empty()) return words;
    const auto sign = urgent_sign(source);
    words->with.reset();
    words->instruction = std::move(hold);
    words->detail = sign ? fmt::format("You noted a warning sign: {}.", in_sentence(*sign))
                         : new_reason(source, experiment);
    words->detail += " Until then do as you always do. You can stop the experiment for safety.";
    words->done.clear();
    words->not_done.clear();
    return words;
}

}  // namespace

FollowWords follow_words(const ExperimentSource& source, const Experiment& experiment,
                         const Standing& standing) {
    const Tested of = tested(source, experiment.habit);
    FollowWords words;
    words.question = of.trial.question;
    if (is_going_on(standing)) words.tonight = safe_tonight(source, experiment, standing, of);
    words.progress = progress_of(standing);
    words.span = dates_words(experiment.first_night, standing.last_night);
    words.legend = {of.trial.with.name, of.trial.without.name};
    words.figures = figures_of(experiment, standing);
    words.sealed = sealed_sentences(experiment, standing);
    words.can_show = can_show_sentence(source, experiment, of);
    add_half_way(words, source, experiment, standing, of.habit);
    words.can_open = standing.phase == Phase::over || standing.phase == Phase::stopped;
    add_extensions(words, source, experiment, standing);
    return words;
}

std::string safety_hold(const ExperimentSource& source, const Experiment& experiment) {
    if (urgent_sign(source)) return "See a doctor before you go on";
    return new_reason(source, experiment).empty() ? "" : "Ask your doctor before you go on";
}

std::string drawn_words(const ExperimentSource& source, const Experiment& experiment, Date night) {
    const auto with = experiment::drawn_for(experiment, night, source.now);
    if (!with) return "";
    return fmt::format("Drawn for this night: {}", night_kind(tested(source, experiment.habit), *with));
}

std::string experiment_line(const ExperimentSource& source, const Experiment& experiment) {
    const Tested of = tested(source, experiment.habit);
    const Standing standing = experiment::standing(experiment, of.habit, source.nights, source.now);
    return fmt::format("{} · {} nights · {}", of.habit.name, experiment.schedule.size(),
                       phase_words(experiment, standing));
}

}  // namespace nightcramp::present
