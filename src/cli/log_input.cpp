#include "cli/log_input.hpp"

#include "cli/answer_text.hpp"
#include "cli/cramp_text.hpp"
#include "cli/sleep_text.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

void apply_cramps(Parsed<Night>& result, const LogInput& input, const Zone& zone) {
    Night& night = result.value;
    if (input.none && !input.cramps.empty()) {
        result.problems.push_back({"cramps", "Either --none or --cramp, not both."});
    }
    if (!input.cramps.empty()) {
        night.cramps.clear();
        night.cramps_answer = CrampsAnswer::some;
    } else if (input.none && !night.cramps.empty() && !input.replace) {
        result.problems.push_back(
            {"cramps", fmt::format("{} cramp(s) are logged for this night. To erase them and "
                                   "say that there were none, add --replace.",
                                   night.cramps.size())});
    } else if (input.none) {
        night.cramps.clear();
        night.cramps_answer = CrampsAnswer::none;
    }
    for (std::size_t i = 0; i < input.cramps.size(); ++i) {
        auto cramp = parse_cramp(input.cramps[i], {night.date, zone}, fmt::format("cramp {}", i + 1));
        append(result.problems, std::move(cramp.problems));
        night.cramps.push_back(std::move(cramp.value));
    }
}

void apply_habits(Parsed<Night>& result, const LogInput& input, const std::vector<Habit>& habits,
                  const Moment& now) {
    std::set<std::string> seen;
    for (const std::string& text : input.habits) {
        auto parsed = parse_answer(text, habits);
        append(result.problems, std::move(parsed.problems));
        if (!parsed.value) continue;
        const auto& [id, value] = *parsed.value;
        if (!seen.insert(id).second) {
            result.problems.push_back({fmt::format("habit {}", id), "It is answered twice on this line."});
        } else if (value) {
            set_answer(result.value, {id, *value, stamp_at(result.value, now)});
        } else {
            clear_answer(result.value, id);
        }
    }
}

void apply_signs(Parsed<Night>& result, const LogInput& input) {
    if (input.signs.empty()) return;
    const std::set<std::string> signs(input.signs.begin(), input.signs.end());
    if (!signs.contains("none")) {
        result.value.warning_signs = std::vector<std::string>(signs.begin(), signs.end());
    } else if (signs.size() == 1) {
        result.value.warning_signs = std::vector<std::string>();
    } else {
        result.problems.push_back({"signs", "Either \"none\" or the signs, not both."});
    }
}

}  // namespace

bool LogInput::empty() const {
    return !none && cramps.empty() && habits.empty() && !sleep && signs.empty() && !note;
}

Parsed<Night> apply(const LogInput& input, const Night& before, const std::vector<Habit>& habits,
                    const Zone& zone, const Moment& now) {
    Parsed<Night> result{before, {}};
    if (input.sleep) {
        auto sleep = parse_sleep(*input.sleep, {before.date, zone}, before.sleep, stamp_at(before, now));
        append(result.problems, std::move(sleep.problems));
        result.value.sleep = sleep.value;
    }
    apply_cramps(result, input, zone);
    apply_habits(result, input, habits, now);
    apply_signs(result, input);
    if (input.note) result.value.note = *input.note;
    return result;
}

}  // namespace nightcramp::cli
