#include "diary/plain_answer.hpp"
#include "present/calendar_words.hpp"
#include "present/experiment_parts.hpp"

#include <algorithm>

#include <fmt/format.h>

/// What the person is told of the night that comes, or goes on.
namespace nightcramp::present {
namespace {

using experiment::NightState;

/// The night that instructions are about now; before the first night that one.
const NightState* night_to_tell(const experiment::Standing& standing) {
    const auto& each = standing.each;
    const auto now =
        std::find_if(each.begin(), each.end(), [](const NightState& state) { return state.tonight; });
    if (now != each.end()) return &*now;
    return standing.phase == experiment::Phase::to_come && !each.empty() ? &each.front() : nullptr;
}

/// The person has got up from it. Until five in the morning they may still be awake in it.
bool is_over(Date night, const Moment& now) {
    constexpr std::chrono::hours up{5};
    const Date today = date_of(now);
    return night < today - days(1) || (night < today && now.wall - today >= up);
}

/// "Tonight, Monday 23 November"
std::string when_words(Date night, const Moment& now) {
    const Date today = date_of(now);
    const std::string day = fmt::format("{} {}", weekday_name(night), day_and_month(night));
    if (night <= today && !is_over(night, now)) return "Tonight, " + day;
    if (night == today - days(1)) return "Last night, " + day;
    return night == today + days(1) ? "Tomorrow night, " + day : day;
}

std::string appears_words(Date night, const ExperimentSource& source) {
    const std::string clock = reveal_clock(source.manner.clock);
    if (night == date_of(source.now)) return fmt::format("Tonight’s instruction appears at {}", clock);
    return fmt::format("The first instruction appears on {} {} at {}", weekday_name(night),
                       day_and_month(night), clock);
}

/// "Tonight, Monday 23 November · night 54 of 112"
std::string head_of(Date night, const ExperimentSource& source, const Experiment& experiment,
                    const experiment::Standing& standing) {
    return fmt::format("{} · night {} of {}", when_words(night, source.now),
                       (night - experiment.first_night).count() + 1, standing.nights);
}

/// The words of the night itself: what was drawn, and what was said of it.
void word_night(TonightWords& words, const NightState& state, const Tested& of) {
    const bool with = *state.with;
    const Instruction& told = with ? of.trial.with : of.trial.without;
    words.instruction = told.title;
    words.detail = told.detail;
    if (says_all(of.habit, with)) words.done = told.done;
    if (says_all(of.habit, !with)) words.not_done = told.not_done;
    if (state.done) words.answered = state.otherwise() ? "Noted: done otherwise" : "Noted: done as drawn";
}

/// Of a night that is over: what it was, and what comes next.
void word_morning(TonightWords& words, const ExperimentSource& source, const Experiment& experiment,
                  const experiment::Standing& standing, const Tested& of) {
    words.is_over = true;
    words.instruction = fmt::format("Last night: {}.", night_kind(of, *words.with));
    words.detail.clear();
    if (!words.done.empty()) words.done = "Yes";
    if (!words.not_done.empty()) words.not_done = "No";
    if (words.answered.empty()) words.was_it_so = "Was it so?";
    const Date next = words.night + days(1);
    if (next > standing.last_night) return;
    words.next_head = head_of(next, source, experiment, standing);
    words.next = appears_words(next, source);
}

}  // namespace

std::optional<TonightWords> tonight_words(const ExperimentSource& source, const Experiment& experiment,
                                          const experiment::Standing& standing, const Tested& of) {
    const NightState* state = night_to_tell(standing);
    if (state == nullptr) return std::nullopt;
    TonightWords words;
    words.night = state->night;
    words.head = head_of(state->night, source, experiment, standing);
    words.with = state->with;
    words.did = state->done;
    if (!state->with) {
        words.instruction = appears_words(state->night, source);
        return words;
    }
    word_night(words, *state, of);
    if (is_over(state->night, source.now)) word_morning(words, source, experiment, standing, of);
    return words;
}

}  // namespace nightcramp::present
