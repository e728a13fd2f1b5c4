#include "present/computed_figures.hpp"

#include "diary/date.hpp"
#include "present/amount_words.hpp"
#include "present/effect_words.hpp"

#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::present {
namespace {

using analysis::HabitInsight;
using analysis::Insights;
using analysis::Judged;
using analysis::Posterior;

/// Never quite 0 or 1.
std::string probability_text(double share) {
    if (share >= 0.9995) return "above 0.999";
    return share < 0.0005 ? "below 0.001" : fmt::format("{:.3f}", share);
}

std::string posterior_text(const Posterior& posterior, double prior_mean) {
    return fmt::format(
        "Towards {:.2f}, spread 0.5: {:.3f} (95 % {:.3f} to {:.3f}), below 0 with probability {}, "
        "rate ratio below 0.8 with probability {}.",
        prior_mean, posterior.mean, posterior.lo, posterior.hi, probability_text(posterior.p_helps),
        probability_text(posterior.p_helps_20));
}

std::string log_end(double end) {
    return std::isinf(end) ? "open" : fmt::format("{:.3f}", end);
}

std::string adjusted_for(const HabitTalk& talk, const Judged& judged,
                         const std::vector<std::string>& others) {
    std::vector<std::string> names{"the slow trend", "a cramp on the night before"};
    if (judged.by_weekday) names.emplace_back("the days of the week");
    for (const std::string& id : others) names.push_back('"' + habit_name(talk, id) + '"');
    const std::string last = names.back();
    names.pop_back();
    return fmt::format("Adjusted for {} and {}.", fmt::join(names, ", "), last);
}

void add_estimate(std::vector<std::string>& lines, const HabitTalk& talk, const HabitInsight& insight) {
    const Judged& judged = *insight.judged;
    const auto& estimate = judged.estimate;
    lines.push_back(fmt::format("Log rate ratio {} {:.3f}; 95 % interval from the slides {} to {}.",
                                per_contrast(talk, insight), estimate.beta, log_end(judged.interval.lo),
                                log_end(judged.interval.hi)));
    const Habit* habit = find_habit(talk.habits, insight.id);
    if (insight.amount && habit != nullptr && habit->unit != "level") {
        lines.push_back(fmt::format("Per {}: {} times the cramps.",
                                    amount_words(habit->step, habit->unit, talk.units),
                                    rate_text(std::exp(estimate.beta * habit->step / insight.contrast))));
    }
    lines.push_back(
        fmt::format("Standard errors {:.3f} (slides) and {:.3f} (quasi-Poisson); dispersion {:.2f}; "
                    "information {:.1f}.",
                    estimate.se_slide, estimate.se_quasi, estimate.phi, estimate.info));
    lines.push_back(fmt::format("Slide test of no difference: t = {:.2f}, {:.1f} effective slides.", judged.t,
                                judged.neff));
    lines.push_back(fmt::format("Shrunk, the likelihood tempered by kappa {:.2f}.", judged.sceptical.kappa));
    lines.push_back(posterior_text(judged.sceptical, 0));
    if (insight.prior_mean != 0) lines.push_back(posterior_text(judged.evidence, insight.prior_mean));
    lines.push_back(fmt::format("Own share of its variation (1 - R squared): {:.2f}.", judged.own_share));
}

}  // namespace

std::vector<std::string> computed_in_figures(const HabitTalk& talk, const Insights& all, int habit,
                                             const std::vector<std::string>& others) {
    const HabitInsight& insight = at_place(all.habits, habit);
    const int used =
        insight.judged ? insight.judged->nights_used : insight.with.nights + insight.without.nights;
    std::vector<std::string> lines{fmt::format("{} used, {} to {}.", counted(used, "night", "nights"),
                                               short_date(all.first), short_date(all.last))};
    if (insight.judged) {
        add_estimate(lines, talk, insight);
        lines.push_back(adjusted_for(talk, *insight.judged, others));
    }
    lines.push_back(
        fmt::format("Method {}, data {}.", analysis::method_version, fingerprint_text(all.fingerprint)));
    return lines;
}

std::string fingerprint_text(std::uint64_t fingerprint) {
    return fmt::format("{:016x}", fingerprint);
}

}  // namespace nightcramp::present
