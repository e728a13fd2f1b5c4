#include "present/computed_words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using analysis::Insights;

/// "about 2 of 100 slides"
std::string slides_text(double p) {
    if (p < 0.001) return "fewer than 1 of 1,000 slides";
    if (p < 0.01) return fmt::format("about {:.0f} of 1,000 slides", 1000 * p);
    return fmt::format("about {:.0f} of 100 slides", std::min(100 * p, 99.0));
}

/// The latest review that looked at the habit.
const analysis::HeldReview* latest_review(const Insights& all, int habit) {
    const auto looked = std::find_if(
        all.reviews.rbegin(), all.reviews.rend(),
        [&](const analysis::HeldReview& held) { return at_place(held.findings, habit).has_value(); });
    return looked == all.reviews.rend() ? nullptr : &*looked;
}

}  // namespace

std::vector<std::string> computed_plainly(const Insights& all, int habit) {
    std::vector<std::string> lines;
    if (const analysis::HeldReview* held = latest_review(all, habit)) {
        lines.push_back(fmt::format(
            "At the review of {} we slid your habit calendar along your cramp calendar in every possible "
            "way; "
            "a link this strong shows up by luck in {}.",
            counted(held->review.recorded, "night", "nights"),
            slides_text(at_place(held->findings, habit)->p)));
    } else {
        lines.emplace_back(
            "At a review we slide your habit calendar along your cramp calendar in every possible way, and "
            "count in how many slides luck makes a link as strong as yours.");
    }
    lines.push_back(
        fmt::format("This number is shown at reviews only, because looking every day finds links "
                    "that are not there. The next review is at {}.",
                    counted(all.next.recorded, "recorded night", "recorded nights")));
    lines.emplace_back(
        "Allowed for are what changes slowly over the months, a cramp on the night before, and "
        "your other habits.");
    lines.emplace_back(
        "Nights that are not recorded, or on which the habit is unknown, are left out; unknown "
        "never counts as no.");
    return lines;
}

}  // namespace nightcramp::present
