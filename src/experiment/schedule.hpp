#pragma once

#include "diary/experiment.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// Randomised self-experiments: how they are drawn, followed, kept sealed and read.
namespace nightcramp::experiment {

/// Nights in a row that are all with the habit, or all without: 1, 7 or 14.
[[nodiscard]] int run_nights(Design design);
/// Nights of which half are with the habit, drawn together: 4, 14 or 28. Only as many whole ones are planned,
/// and only finished ones are analysed.
[[nodiscard]] int set_nights(Design design);
/// Nights at the start of each run that are not analysed, so that what was before can wear off: 0, 2 or 4.
[[nodiscard]] int washed_out(Design design);
/// Whether the night of that place (0 …) is one of those.
[[nodiscard]] bool is_washed_out(Design design, std::size_t night);

/// The longest experiment, two years.
inline constexpr int most_nights = 730;

/// Lengths to choose from in nights, ascending; none has less than six sets, because fewer can never tell:
/// five pairs give p ≥ .0625.
[[nodiscard]] std::vector<int> lengths(Design design);
/// At least six whole sets and no more than two years.
[[nodiscard]] bool is_length(Design design, int nights);

/// A seed from the system's source of randomness.
[[nodiscard]] std::uint64_t draw_seed();

/// `nights` in whole sets; in each set half of the runs with the habit, in an order that chance draws, every
/// order as likely. A longer schedule of the same seed begins with the shorter one.
[[nodiscard]] std::vector<bool> draw_schedule(Design design, int nights, std::uint64_t seed);

/// SHA-256 in hexadecimal of habit, design, first night, seed and schedule.
[[nodiscard]] std::string hash_of(const Experiment& experiment);

/// Whether the schedule is what the seed draws, and the hash is that of both. False where somebody changed
/// it, and of experiments that other programs made.
[[nodiscard]] bool is_genuine(const Experiment& experiment);

/// What somebody decides who begins one.
struct Choice {
    std::string habit;
    Design design = Design::nightly;
    int nights = 112;
    Date first_night{};
    std::optional<double> done_from;  ///< of amounts
    bool agreed_with_doctor = false;
};

/// Draws it. Its id is the habit, the month and a part of the hash, so that no two are alike. `nights` must
/// be a length of the design.
[[nodiscard]] Experiment drawn(const Choice& choice, std::uint64_t seed, const Moment& now);

/// The same with that many nights more from the same seed, in whole sets: the one extension. It must not be
/// extended, stopped or opened.
[[nodiscard]] Experiment extended(const Experiment& experiment, int more_nights);

}  // namespace nightcramp::experiment
