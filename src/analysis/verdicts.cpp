#include "analysis/verdicts.hpp"

#include "analysis/family.hpp"
#include "analysis/multiplicity.hpp"
#include "analysis/recording.hpp"

#include <cmath>

namespace nightcramp::analysis {
namespace {

constexpr double sure = 0.95;          ///< P(helps) of a verdict
constexpr double little_ratio = 1.25;  ///< and its inverse
constexpr double still_leans = 0.4;    ///< two-sided; one-sided 0.2

/// Whether the posterior could lie within ±log 1.25: 1.96 standard deviations must fit, with room for a
/// likelihood that is no parabola.
bool may_be_little(const Association& association) {
    const auto estimate = association.estimate();
    const double widest = std::log(little_ratio) / 1.96;
    constexpr double from_prior = 4;  // 1 / 0.5²
    return estimate && std::abs(estimate->beta) < 2 * std::log(little_ratio) &&
           2 * (estimate->info + from_prior) > 1 / (widest * widest);
}

Word word_of(const Association& association, const Finding& finding, const Review& review) {
    const bool stands_out = finding.adjusted_p <= review.threshold();
    if (!stands_out && !may_be_little(association)) return Word::cannot_tell;
    const auto posterior = association.posterior();
    if (!posterior) return Word::cannot_tell;
    const bool fewer = association.estimate()->beta < 0;
    if (stands_out && fewer && posterior->p_helps >= sure) return Word::probably_fewer;
    if (stands_out && !fewer && posterior->p_helps <= 1 - sure) return Word::probably_more;
    const double limit = std::log(little_ratio);
    return -limit <= posterior->lo && posterior->hi <= limit ? Word::little_difference : Word::cannot_tell;
}

bool bears_out(Word word, const Finding& later) {
    if (word == Word::probably_fewer) return later.t < 0 && later.p <= still_leans;
    if (word == Word::probably_more) return later.t > 0 && later.p <= still_leans;
    return true;
}

NightTable seen_by(const NightTable& table, const Review& review) {
    return analysed(part(table, 0, recorded_row(table, review.recorded).value()));
}

/// The word with other cramps in the nights that were not recorded; the other habits stay as they are.
Word word_with(NightTable seen, Series cramps, const HeldReview& review, std::size_t habit) {
    const std::vector<std::size_t> enough = candidates(seen);
    seen.cramps = std::move(cramps);
    const Association association(question(seen, habit, enough));
    const SlideTest test = association.test();
    std::vector<double> p{test.p};
    for (std::size_t other = 0; other < review.findings.size(); ++other) {
        if (other != habit && review.findings[other]) p.push_back(review.findings[other]->p);
    }
    const Finding finding{test.t, test.p, benjamini_hochberg(p).front(), true, Word::cannot_tell};
    return association.degenerate() ? Word::cannot_tell : word_of(association, finding, review.review);
}

}  // namespace

HeldReview hold_review(const NightTable& table, const Review& review) {
    const NightTable seen = seen_by(table, review);
    HeldReview held{review, seen.first, seen.date(seen.nights() - 1), {}};
    const std::vector<Member> members = family(seen);
    held.findings.resize(members.size());
    std::vector<std::size_t> judged;
    std::vector<double> p;
    for (std::size_t habit = 0; habit < members.size(); ++habit) {
        if (!members[habit].obstacles.empty()) continue;
        const SlideTest test = members[habit].association->test();
        held.findings[habit] = Finding{test.t, test.p, 1, false, Word::cannot_tell};
        judged.push_back(habit);
        p.push_back(test.p);
    }
    const std::vector<double> adjusted = benjamini_hochberg(p);
    for (std::size_t i = 0; i < judged.size(); ++i) {
        Finding& finding = *held.findings[judged[i]];
        finding.adjusted_p = adjusted[i];
        finding.enough = before_verdict(seen, seen.habits[judged[i]]).empty();
        if (finding.enough) finding.word = word_of(*members[judged[i]].association, finding, review);
    }
    return held;
}

std::vector<HeldReview> hold_reviews(const NightTable& table, const Watch& watch) {
    const std::vector<Review> reached = reviews_reached(table.recorded());
    std::vector<HeldReview> held;
    for (const Review& review : reached) {
        held.push_back(hold_review(table, review));
        watch.at(static_cast<double>(held.size()) / static_cast<double>(reached.size()));
    }
    return held;
}

Verdict verdict(const std::vector<HeldReview>& reviews, std::size_t habit) {
    Verdict standing;
    for (std::size_t place = 0; place < reviews.size(); ++place) {
        const auto& finding = reviews[place].findings[habit];
        if (!finding) continue;
        if (finding->word != Word::cannot_tell) {
            standing = {finding->word, place, false};
        } else if (!bears_out(standing.word, *finding)) {
            standing = {Word::cannot_tell, place, true};
        }
    }
    return standing;
}

bool depends_on_unrecorded(const NightTable& table, const HeldReview& review, std::size_t habit) {
    const NightTable seen = seen_by(table, review.review);
    const Series& value = seen.habits[habit].value;
    const Word word = review.findings[habit].value().word;
    return word_with(seen, filled_with_zero(seen.cramps, value), review, habit) != word ||
           word_with(seen, filled_with_cramp_mean(seen.cramps, value), review, habit) != word;
}

}  // namespace nightcramp::analysis
