#include "exchange/sound_night.hpp"

#include "diary/rules.hpp"

#include <functional>
#include <string_view>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

void take_out_sleep(Night& night) {
    night.sleep.to_bed.reset();
    night.sleep.up.reset();
}

void take_out_cramps(Night& night) {
    night.cramps.clear();
    night.cramps_answer = CrampsAnswer::unknown;
    night.recorded_at.reset();
}

void take_out_everything(Night& night) {
    Night blank;
    blank.date = night.date;
    night = std::move(blank);
}

}  // namespace

std::optional<std::string> cramp_problem(const Cramp& cramp, Date night, const Moment& now) {
    constexpr std::string_view first = "cramp 1";
    Night alone;
    alone.date = night;
    alone.cramps_answer = CrampsAnswer::some;
    alone.cramps = {cramp};
    alone.recorded_at = now;
    for (const Problem& problem : problems(alone, now)) {
        if (!problem.field.starts_with(first)) continue;
        return fmt::format("Night of {}: cramp{}: {}", iso(night), problem.field.substr(first.size()),
                           problem.sentence);
    }
    return std::nullopt;
}

void keep_sound_parts(Night& night, const Moment& now, const NightPlaces& places, std::vector<Skip>& skips) {
    const auto without = [&](const std::function<void(Night&)>& take_out, Place place, bool in_any_case) {
        const Problems found = problems(night, now);
        if (found.empty()) return;
        Night rest = night;
        take_out(rest);
        if (!in_any_case && problems(rest, now).size() == found.size()) return;
        skips.push_back({place, fmt::format("Night of {}: {}: {}", iso(night.date), found.front().field,
                                            found.front().sentence)});
        night = std::move(rest);
    };
    without(take_out_sleep, places.sleep, false);
    without(take_out_cramps, places.answers, false);
    without(take_out_everything, places.answers, true);
}

}  // namespace nightcramp::exchange
