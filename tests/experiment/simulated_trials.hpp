#pragma once

#include "experiment/trial.hpp"

#include <cstdint>

/// Made trials of which the truth is known, the same on every machine.
namespace nightcramp::experiment::simulated {

struct Setting {
    Design design = Design::nightly;
    int nights = 0;
    double cramps_per_night = 0.5;  ///< without the habit, in the middle of the trial's trend
    double rate_ratio = 1;          ///< the truth
    double carry = 0;  ///< share of the habit's effect that lasts into the next night; 0: that night only
};

/// Log rate ln(cramps a night) − 1/2 + 0.6 g + u + ln RR e, where u is AR(1) 0.7 of variance 1, g = 1 − 2t/n
/// falls through the trial, and e = carry × e of the night before + (1 − carry) × x builds up from 0, with x
/// as drawn from the seed. A trial with fewer than three cramp nights is drawn again.
[[nodiscard]] Trial trial(const Setting& setting, std::uint64_t seed);

/// Share of trials with p < .05, of the seeds `first` … `first` + `trials` − 1.
[[nodiscard]] double share_found(const Setting& setting, int trials, std::uint64_t first);

}  // namespace nightcramp::experiment::simulated
