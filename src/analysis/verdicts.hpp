#pragma once

#include "analysis/night_table.hpp"
#include "analysis/reviews.hpp"
#include "analysis/watch.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace nightcramp::analysis {

/// What may be said of a habit from a diary alone. "Fewer" and "more" without "probably" take a finished
/// experiment.
enum class Word { cannot_tell, little_difference, probably_fewer, probably_more };

/// What a review found of one habit.
struct Finding {
    double t = 0;           ///< of the slide test, given the other habits; below 0: fewer cramps
    double p = 1;           ///< of the same, two-sided
    double adjusted_p = 1;  ///< Benjamini–Hochberg over the habits of the review
    bool enough = false;    ///< nights of both kinds, cramp nights, share of recorded nights
    Word word = Word::cannot_tell;
};

/// A review that has been held: a pure function of the nights up to its last one.
struct HeldReview {
    Review review;
    NightDate first{};  ///< of the nights that it looked at
    NightDate last{};
    std::vector<std::optional<Finding>> findings;  ///< one for each habit; none without an estimate
};

/// The word that stands for a habit today.
struct Verdict {
    Word word = Word::cannot_tell;
    std::optional<std::size_t> review;  ///< the review (its place in the list) that found it
    /// A review found a link once, and later nights did not bear it out.
    bool withdrawn = false;
};

[[nodiscard]] HeldReview hold_review(const NightTable& table, const Review& review);

/// All that the recorded nights have reached, ascending. Throws Stopped where `watch` ends it.
[[nodiscard]] std::vector<HeldReview> hold_reviews(const NightTable& table, const Watch& watch = {});

/// The word of the latest review that found one. "Probably fewer" and "probably more" end with a later review
/// whose slide test no longer leans that way (two-sided p above 0.4, or the other sign).
[[nodiscard]] Verdict verdict(const std::vector<HeldReview>& reviews, std::size_t habit);

/// Whether the word that the review found of the habit would be another one if the nights that were not
/// recorded, although the habit is known of them, had all been without cramps, or all like the mean cramp
/// night.
[[nodiscard]] bool depends_on_unrecorded(const NightTable& table, const HeldReview& review,
                                         std::size_t habit);

}  // namespace nightcramp::analysis
