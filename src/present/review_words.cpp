#include "present/review_words.hpp"

#include "diary/date.hpp"
#include "diary/number.hpp"
#include "present/amount_words.hpp"
#include "present/verdict_words.hpp"

#include <fmt/format.h>

namespace nightcramp::present {

std::string p_text(double p) {
    return p < 0.0001 ? "below 0.0001" : fmt::format("{:.2g}", p);
}

std::string review_sentence(const analysis::HeldReview& held, int habit) {
    const std::string which = fmt::format(
        "Review of {} (up to {}): ", counted(held.review.recorded, "night", "nights"), short_date(held.last));
    const auto& finding = at_place(held.findings, habit);
    if (!finding) return which + "no estimate at that time.";
    const std::string numbers = fmt::format("{}adjusted p {}, limit {}. ", which, p_text(finding->adjusted_p),
                                            decimal(held.review.threshold()));
    if (!finding->enough) return numbers + "Not enough nights for a verdict.";
    return fmt::format("{}{}.", numbers, word_name(finding->word));
}

std::string next_review_sentence(const analysis::Insights& all) {
    return fmt::format(
        "The next review comes after {}.",
        counted(all.next.recorded - all.recorded_ever, "more recorded night", "more recorded nights"));
}

std::string held_reviews_sentence(const analysis::Insights& all) {
    if (all.reviews.empty()) return "No review has been held yet.";
    const analysis::HeldReview& latest = all.reviews.back();
    return fmt::format("The latest review was that of {} (up to {}).",
                       counted(latest.review.recorded, "night", "nights"), short_date(latest.last));
}

}  // namespace nightcramp::present
