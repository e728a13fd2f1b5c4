#include "present/effect_words.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

constexpr double nearly = 0.995;  ///< from here on a chance is not rounded to a whole number

/// "2.9 with it (95 % interval 1.2 to 5.3)"
std::string of_ten(const analysis::Rate& rate, const analysis::Bounds& share, std::string_view side,
                   std::string_view interval) {
    return fmt::format("{:.1f} {} ({}{:.1f} to {:.1f})", 10.0 * rate.cramp_nights / rate.nights, side,
                       interval, 10 * share.lo, 10 * share.hi);
}

}  // namespace

std::string rate_text(double rate) {
    if (rate >= 9.995) return fmt::format("{:.0f}", rate);
    if (rate >= 0.0995 || rate == 0) return fmt::format("{:.2f}", rate);
    return rate < 0.001 ? "less than 0.001" : fmt::format("{:.2g}", rate);
}

std::string change_words(double rate_ratio) {
    if (rate_ratio >= 2) return fmt::format("{:.1f} times the cramps", rate_ratio);
    const double per_cent = std::round(100 * std::abs(1 - rate_ratio));
    if (per_cent == 0) return "";
    return fmt::format("{:.0f} % {} cramps", per_cent, rate_ratio < 1 ? "fewer" : "more");
}

std::string interval_text(const analysis::LogInterval& interval) {
    const std::string lo = rate_text(std::exp(interval.lo));
    const bool open_below = std::isinf(interval.lo);
    if (std::isinf(interval.hi)) {
        return fmt::format("{}, no upper limit yet", open_below ? "could be as low as zero" : "from " + lo);
    }
    const std::string hi = rate_text(std::exp(interval.hi));
    return open_below ? "could be as low as zero, up to " + hi : fmt::format("{} to {}", lo, hi);
}

std::string effect_sentence(const HabitTalk& talk, const analysis::HabitInsight& insight) {
    if (!insight.judged) return "";
    const auto& interval = insight.judged->interval;
    const bool open = std::isinf(interval.lo) || std::isinf(interval.hi);
    return fmt::format("{} times the cramps (95 % interval{} {}) {}.",
                       rate_text(std::exp(insight.judged->estimate.beta)), open ? ":" : "",
                       interval_text(interval), per_contrast(talk, insight));
}

std::string chance_text(double share) {
    if (share >= nearly) return "more than 99 in 100";
    if (share < 1 - nearly) return "less than 1 in 100";
    return fmt::format("about {:.0f} in 100", std::clamp(100 * share, 1.0, 99.0));
}

std::string helps_sentence(const analysis::HabitInsight& insight) {
    if (!insight.judged) return "";
    std::string sentence =
        fmt::format("By your data alone, the chance is {} that {} goes with fewer cramps",
                    chance_text(insight.judged->sceptical.p_helps), insight.amount ? "more of it" : "it");
    if (insight.prior_mean != 0) {
        sentence += fmt::format("; with published trials, {}", chance_text(insight.judged->evidence.p_helps));
    }
    return sentence + '.';
}

std::string shares_sentence(const analysis::HabitInsight& insight) {
    if (insight.level == analysis::Level::counts || !insight.with_share || !insight.without_share) return "";
    std::string sentence = fmt::format("Cramp nights in ten: {}, {}",
                                       of_ten(insight.with, *insight.with_share, "with", "95 % interval "),
                                       of_ten(insight.without, *insight.without_share, "without", ""));
    if (insight.judged && insight.difference) {
        const double with = 10.0 * insight.with.cramp_nights / insight.with.nights;
        const double without = 10.0 * insight.without.cramp_nights / insight.without.nights;
        sentence += fmt::format("; the difference is {:+.1f} ({:+.1f} to {:+.1f})", with - without,
                                10 * insight.difference->lo, 10 * insight.difference->hi);
    }
    return sentence + ". No verdict comes from these.";
}

}  // namespace nightcramp::present
