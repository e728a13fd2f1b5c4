#include "cli/experiment_json.hpp"

#include "cli/json_values.hpp"
#include "diary/schedule_text.hpp"
#include "diary/vocabulary.hpp"
#include "experiment/schedule.hpp"

#include <array>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using experiment::Obstacle;
using experiment::Phase;

std::string_view obstacle_slug(Obstacle obstacle) {
    constexpr std::array<std::string_view, 8> slugs{"not-testable", "another-goes-on", "doctor-first",
                                                    "medicine",     "wrong-length",    "wrong-design",
                                                    "past-night",   "far-night"};
    return slugs.at(static_cast<std::size_t>(obstacle));
}

std::string_view phase_slug(Phase phase) {
    constexpr std::array<std::string_view, 5> slugs{"to-come", "running", "over", "stopped", "opened"};
    return slugs.at(static_cast<std::size_t>(phase));
}

Json date(Date value) {
    return iso(value);
}

Json tonight_of(const std::optional<present::TonightWords>& words) {
    if (!words) return nullptr;
    return {{"night", iso(words->night)},
            {"with", or_null(words->with)},
            {"instruction", words->instruction},
            {"detail", words->detail},
            {"answered", words->answered}};
}

Json night_json(const experiment::NightState& night) {
    return {{"night", iso(night.night)}, {"drawn", or_null(night.with)}, {"done", or_null(night.done)},
            {"over", night.over},        {"recorded", night.recorded},   {"washed_out", night.washed_out}};
}

}  // namespace

Json testable_json(const ExperimentDiary& diary) {
    Json list = Json::array();
    for (const present::TestableHabit& habit : present::testable_habits(diary.source())) {
        list.push_back({{"id", habit.id},
                        {"name", habit.name},
                        {"question", habit.question},
                        {"why_not", habit.why_not}});
    }
    return {{"habits", list}};
}

Json plan_json(const present::PlanWords& words, const experiment::Choice& choice) {
    Json designs = Json::array();
    for (const present::DesignChoice& one : words.designs) {
        designs.push_back({{"design", slug(one.design)},
                           {"name", one.name},
                           {"sentence", one.sentence},
                           {"best", one.is_best}});
    }
    Json lengths = Json::array();
    for (const present::LengthChoice& one : words.lengths) {
        lengths.push_back(
            {{"nights", one.nights}, {"name", one.name}, {"of_ten", one.of_ten}, {"chance", one.chance}});
    }
    Json obstacles = Json::array();
    for (std::size_t i = 0; i < words.obstacles.size(); ++i) {
        obstacles.push_back(
            {{"obstacle", obstacle_slug(words.obstacles[i])}, {"sentence", words.obstacle_words[i]}});
    }
    return {{"habit", choice.habit},
            {"question", words.question},
            {"design", slug(choice.design)},
            {"nights", choice.nights},
            {"first_night", iso(choice.first_night)},
            {"done_from", or_null(choice.done_from)},
            {"why_design", words.why_design},
            {"designs", designs},
            {"lengths", lengths},
            {"rate", words.rate},
            {"power", words.power},
            {"power_less", words.power_less},
            {"advice", words.advice},
            {"span", words.span},
            {"how", words.how},
            {"cautions", words.cautions},
            {"obstacles", obstacles},
            {"needs_doctor", words.needs_doctor}};
}

Json tonight_json(const ExperimentDiary& diary) {
    const Experiment* current = experiment::current(diary.experiments);
    if (current == nullptr) return {{"experiment", nullptr}, {"habit", nullptr}, {"tonight", nullptr}};
    const auto words = present::follow_words(diary.source(), *current, diary.standing(*current));
    return {{"experiment", current->id}, {"habit", current->habit}, {"tonight", tonight_of(words.tonight)}};
}

Json experiment_json(const ExperimentDiary& diary, const Experiment& experiment) {
    const experiment::Standing standing = diary.standing(experiment);
    const bool is_open = standing.phase == Phase::opened;
    const auto moment = [](const Moment& value) { return iso(value); };
    return {{"id", experiment.id},
            {"habit", experiment.habit},
            {"design", slug(experiment.design)},
            {"phase", phase_slug(standing.phase)},
            {"first_night", iso(experiment.first_night)},
            {"last_night", iso(standing.last_night)},
            {"opens_on", iso(standing.opens_on)},
            {"nights", static_cast<int>(experiment.schedule.size())},
            {"planned_nights", experiment.planned_nights},
            {"extended", experiment.extended},
            {"done_from", or_null(experiment.done_from)},
            {"agreed_with_doctor", experiment.agreed_with_doctor},
            {"drawn_at", or_null(experiment.drawn_at, moment)},
            {"stopped_on", or_null(experiment.stopped_on, date)},
            {"stop_cause", or_null(experiment.stop_cause, [](StopCause cause) { return slug(cause); })},
            {"stop_reason", experiment.stop_reason},
            {"unsealed_at", or_null(experiment.unsealed_at, moment)},
            {"schedule_hash", is_open ? Json(experiment.schedule_hash) : Json(nullptr)},
            {"schedule", is_open ? Json(schedule_text(experiment.schedule)) : Json(nullptr)},
            {"seed", is_open ? Json(fmt::format("{}", experiment.seed)) : Json(nullptr)}};
}

Json experiments_json(const ExperimentDiary& diary) {
    Json list = Json::array();
    for (const Experiment& experiment : diary.experiments) {
        list.push_back(experiment_json(diary, experiment));
    }
    return {{"experiments", list}};
}

Json status_json(const ExperimentDiary& diary, const Experiment& experiment) {
    const experiment::Standing standing = diary.standing(experiment);
    const auto words = present::follow_words(diary.source(), experiment, standing);
    Json nights = Json::array();
    for (const experiment::NightState& night : standing.each) nights.push_back(night_json(night));
    return {{"experiment", experiment_json(diary, experiment)},
            {"question", words.question},
            {"tonight", tonight_of(words.tonight)},
            {"nights_over", standing.nights_over},
            {"recorded", standing.recorded},
            {"known", standing.known},
            {"as_drawn", standing.as_drawn},
            {"until_half_way", standing.until_half_way},
            {"half_way", words.half_way},
            {"clear_at_half_way", words.clear_at_half_way},
            {"can_open", words.can_open},
            {"extensions", words.extensions},
            {"sealed", words.sealed},
            {"can_show", words.can_show},
            {"nights", nights}};
}

}  // namespace nightcramp::cli
