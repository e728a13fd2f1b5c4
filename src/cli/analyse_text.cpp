#include "cli/analyse_text.hpp"

#include "cli/context.hpp"
#include "cli/json_values.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// Two figures that count, without an exponent: "0.0000057".
std::string p_text(double p) {
    constexpr double smallest = 1e-12;
    if (p < smallest) return "p below 0.000000000001";
    const int decimals = std::max(2, 1 - static_cast<int>(std::floor(std::log10(p))));
    return fmt::format("p = {:.{}f}", p, decimals);
}

std::string interval_text(const analysis::LogInterval& interval) {
    const double lo = std::exp(interval.lo);
    const double hi = std::exp(interval.hi);
    const bool open_below = std::isinf(interval.lo);
    const bool open_above = std::isinf(interval.hi);
    if (open_below && open_above) return "could be as low as zero, no upper limit yet";
    if (open_below) return fmt::format("could be as low as zero, up to {:.2f}", hi);
    if (open_above) return fmt::format("from {:.2f}, no upper limit yet", lo);
    return fmt::format("{:.2f} to {:.2f}", lo, hi);
}

std::string posterior_text(const analysis::Posterior& posterior, double prior_mean) {
    return fmt::format(
        "log rate ratio after shrinkage towards {:.2f}: {:.2f} (95 % from {:.2f} to {:.2f}); "
        "below 0 with probability {:.3f}\n",
        prior_mean, posterior.mean, posterior.lo, posterior.hi, posterior.p_helps);
}

/// A field of something that may not exist.
template <class Whole, class Field>
Json part_of(const std::optional<Whole>& whole, Field field) {
    return whole ? number((*whole).*field) : Json(nullptr);
}

}  // namespace

std::string analysed_text(const Analysed& analysed) {
    const std::string nights = counted(analysed.nights_used, "night", "nights") + " used\n";
    if (analysed.degenerate) return "Cannot tell: the habit or the outcome does not vary.\n" + nights;
    std::string text;
    if (analysed.estimate) {
        text += fmt::format("rate ratio {:.2f}", std::exp(analysed.estimate->beta));
        if (analysed.interval) text += fmt::format(" (95 % interval {})", interval_text(*analysed.interval));
        text += fmt::format(" per unit of {}\n", visible(analysed.habit));
    }
    text += fmt::format("slide test at log rate ratio {}: t = {:.2f}, {:.1f} effective slides, {}\n",
                        analysed.beta0, analysed.test.t, analysed.test.neff, p_text(analysed.test.p));
    if (analysed.posterior) text += posterior_text(*analysed.posterior, analysed.prior_mean);
    return text + nights;
}

Json analysed_json(const Analysed& analysed) {
    using analysis::Estimate;
    using analysis::LogInterval;
    using analysis::Posterior;
    const auto& estimate = analysed.estimate;
    const auto& interval = analysed.interval;
    const auto& posterior = analysed.posterior;
    return {{"t", number(analysed.test.t)},
            {"neff", number(analysed.test.neff)},
            {"p", number(analysed.test.p)},
            {"beta", part_of(estimate, &Estimate::beta)},
            {"rr", estimate ? number(std::exp(estimate->beta)) : Json(nullptr)},
            {"lo", part_of(interval, &LogInterval::lo)},
            {"hi", part_of(interval, &LogInterval::hi)},
            {"se_slide", part_of(estimate, &Estimate::se_slide)},
            {"se_quasi", part_of(estimate, &Estimate::se_quasi)},
            {"phi", part_of(estimate, &Estimate::phi)},
            {"info", part_of(estimate, &Estimate::info)},
            {"kappa", part_of(posterior, &Posterior::kappa)},
            {"p_helps", part_of(posterior, &Posterior::p_helps)},
            {"post_mean", part_of(posterior, &Posterior::mean)},
            {"post_lo", part_of(posterior, &Posterior::lo)},
            {"post_hi", part_of(posterior, &Posterior::hi)},
            {"n_use", analysed.nights_used},
            {"degenerate", analysed.degenerate}};
}

}  // namespace nightcramp::cli
