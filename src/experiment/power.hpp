#pragma once

#include "diary/experiment.hpp"

namespace nightcramp::experiment {

/// What somebody may expect before they begin.
struct Outlook {
    double halving = 0;        ///< chance of showing it if the habit halves the cramps, 0 … 1
    double third_less = 0;     ///< … if it takes away three of ten (rate ratio 0.7)
    int nights_for_most = 0;   ///< nights that show a halving with a chance of 80 %; 0: more than two years
    bool is_worth_it = false;  ///< a halving would show in at least one of five tries
};

/// `cramps_per_night` without the habit, ≥ 0; `nights` a length of the design. Read from tables of simulated
/// trials at 0.25 … 2 cramps a night; of blocks the effect is taken to build up over days.
[[nodiscard]] Outlook outlook(Design design, double cramps_per_night, int nights);

/// Chance of p < .05 if the habit multiplies the cramps by 0.5, or by 0.7: the nearer one is taken.
[[nodiscard]] double power(Design design, double cramps_per_night, int nights, double rate_ratio);

}  // namespace nightcramp::experiment
