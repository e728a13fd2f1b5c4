#pragma once

#include "present/habit_talk.hpp"

#include <string>
#include <vector>

namespace nightcramp::present {

/// A p value of a review, two figures that count: "0.012", "below 0.0001".
[[nodiscard]] std::string p_text(double p);

/// What a review found of the habit (its place in the list): "Review of 180 nights (up to Mon 4 May 2026):
/// adjusted p 0.012, limit 0.038. Probably fewer."
[[nodiscard]] std::string review_sentence(const analysis::HeldReview& held, int habit);

/// When verdicts may change next: "The next review comes after 64 more recorded nights."
[[nodiscard]] std::string next_review_sentence(const analysis::Insights& all);

/// The reviews that were held, without what they found.
[[nodiscard]] std::string held_reviews_sentence(const analysis::Insights& all);

}  // namespace nightcramp::present
