#include "present/experiment_result.hpp"

#include "experiment/follow.hpp"
#include "present/amount_words.hpp"
#include "present/effect_words.hpp"
#include "present/experiment_parts.hpp"
#include "present/habit_talk.hpp"
#include "present/outcome_words.hpp"
#include "present/result_parts.hpp"

#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using experiment::Finding;
using experiment::TrialResult;

constexpr double most = 0.8;  ///< of nights; below it a label says so

std::string capital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

std::string difference_sentence(std::string_view which, const std::string& nights,
                                const TrialResult& result) {
    if (!result.log_rate_ratio) return fmt::format("{} cramps on {}.", which, nights);
    return fmt::format("{} cramps on {}.", capital(how_many(std::exp(*result.log_rate_ratio))), nights);
}

std::string so_far(const std::string& nights, const TrialResult& result) {
    if (!result.log_rate_ratio) return "A look before the end tells little.";
    const bool fewer = *result.log_rate_ratio < 0;
    return "So far: " + in_small(difference_sentence(fewer ? "Fewer" : "More", nights, result));
}

/// "nights without alcoholic drinks", "nights with light covers": what the question of a trigger asks about.
std::string left_nights(const Tested& of) {
    const bool is_light = of.trial.without.name == "light";
    return is_light ? "nights with light covers" : fmt::format("nights without {}", of.name);
}

std::string sentence_of(const ExperimentSource& source, const TrialResult& result, const Tested& of) {
    const bool of_leaving = of.habit.role == Role::trigger;
    const std::string nights = of_leaving ? left_nights(of) : nights_with(source, of);
    switch (result.finding) {
        case Finding::fewer:
            return difference_sentence("Fewer", nights, result);
        case Finding::more:
            return difference_sentence("More", nights, result);
        case Finding::little_difference:
            return fmt::format("On {} you had about as many cramps as on the others.", nights);
        case Finding::cannot_tell:
            return "The difference is no larger than luck often makes it.";
        case Finding::only_a_look:
            return so_far(nights, result);
        case Finding::changed_after:
            return "Nights were changed after the result was opened, so nothing is tested any more.";
        case Finding::not_drawn:
            return "Chance did not draw these nights, so nothing can be told from them.";
        case Finding::no_cramps:
            return "Not one cramp came, so there was nothing to compare. That is good news all the same.";
        case Finding::too_short:
            break;
    }
    return "Too short: with fewer than six whole sets nothing can be told from luck.";
}

std::string arm_sentence(const std::string& nights, const analysis::Rate& rate) {
    const std::string cramps = counted(static_cast<int>(std::lround(rate.cramps)), "cramp", "cramps");
    if (rate.nights == 0) return fmt::format("{}: none recorded.", capital(nights));
    return fmt::format("{}: {} in {}, {} a night.", capital(nights), cramps,
                       counted(rate.nights, "night", "nights"), rate_text(rate.cramps / rate.nights));
}

std::string stop_label(const Experiment& experiment) {
    switch (experiment.stop_cause.value_or(StopCause::inconvenience)) {
        case StopCause::safety:
            return "Stopped early, for safety.";
        case StopCause::half_way:
            return "Stopped at half-way, because the answer was clear.";
        case StopCause::opened:
            return "Opened before its end: a look, and no test any more.";
        case StopCause::inconvenience:
            break;
    }
    return experiment.stop_cause ? "Stopped early, because it was too much." : "Stopped early.";
}

std::vector<std::string> labels_of(const Experiment& experiment, const experiment::Standing& standing) {
    std::vector<std::string> labels;
    if (!experiment::is_genuine(experiment)) {
        labels.emplace_back(
            "The schedule does not match its hash: it was changed outside of the program, so "
            "chance did not draw it.");
    }
    if (experiment.stopped_on) labels.push_back(stop_label(experiment));
    if (!experiment.stop_reason.empty())
        labels.push_back(fmt::format("You wrote: “{}”", experiment.stop_reason));
    if (experiment.extended) labels.emplace_back("Extended once, before anybody looked.");
    if (standing.recorded < most * standing.nights_over) {
        labels.push_back(
            fmt::format("Only {} of {} nights are recorded.", standing.recorded, standing.nights_over));
    }
    if (standing.known > 0 && standing.as_drawn < most * standing.known) {
        labels.push_back(
            fmt::format("Only {} of {} nights were done as drawn, so the difference may look "
                        "smaller than it is.",
                        standing.as_drawn, standing.known));
    }
    return labels;
}

std::vector<std::string> as_done_of(const TrialResult& result, const experiment::Standing& standing) {
    if (result.done.nights + result.not_done.nights == 0) {
        return {"What you really did was not noted on any of these nights."};
    }
    return {
        fmt::format("Done as drawn on {} of {} nights with an answer.", standing.as_drawn, standing.known),
        arm_sentence("nights on which it was done", result.done),
        arm_sentence("nights on which it was not", result.not_done),
        "This only describes. The result goes by what was drawn, because you did not choose that."};
}

}  // namespace

std::string in_small(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') {
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    }
    return text;
}

TrialResult answered(const Habit& habit, TrialResult result) {
    if (habit.role != Role::trigger) return result;
    if (result.finding == Finding::fewer || result.finding == Finding::more) {
        result.finding = result.finding == Finding::fewer ? Finding::more : Finding::fewer;
    }
    if (result.log_rate_ratio) result.log_rate_ratio = -*result.log_rate_ratio;
    if (result.interval) result.interval = analysis::LogInterval{-result.interval->hi, -result.interval->lo};
    return result;
}

ResultWords result_words(const ExperimentSource& source, const Experiment& experiment,
                         const TrialResult& result) {
    const Tested of = tested(source, experiment.habit);
    const TrialResult answer = answered(of.habit, result);
    const experiment::Standing standing =
        experiment::standing(experiment, of.habit, source.nights, source.now);
    ResultWords words;
    words.verdict = finding_name(answer.finding);
    words.sentence = sentence_of(source, answer, of);
    words.interval = interval_sentence(answer);
    words.counts = {arm_sentence(nights_with(source, of) + ", as drawn", result.with),
                    arm_sentence(nights_without(source, of) + ", as drawn", result.without)};
    words.labels = labels_of(experiment, standing);
    words.as_done = as_done_of(result, standing);
    words.next = next_sentences(source, result, of);
    if (result.nights == 0) return words;
    words.computed = computed_sentences(experiment, result);
    words.figures = figure_sentences(experiment, result);
    return words;
}

}  // namespace nightcramp::present
