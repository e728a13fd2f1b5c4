#include "present/result_parts.hpp"

#include <cmath>

#include <fmt/format.h>

/// What an interval still allows, and what could be done after a result.
namespace nightcramp::present {
namespace {

using experiment::Finding;

/// "60 % fewer", "30 % more", "2.4 times as many"
std::string bound_words(double log_rate_ratio) {
    const double ratio = std::exp(log_rate_ratio);
    if (ratio >= 2) return fmt::format("{:.1f} times as many", ratio);
    const double per_cent = std::round(100 * std::abs(1 - ratio));
    if (per_cent == 0) return "no change";
    return fmt::format("{:.0f} % {}", per_cent, ratio < 1 ? "fewer" : "more");
}

/// "10 to 60 % fewer", "60 % fewer to 30 % more", "at least 10 % fewer"
std::string interval_words(const analysis::LogInterval& interval) {
    if (std::isinf(interval.lo) && std::isinf(interval.hi)) return "anything, from none at all to many more";
    if (std::isinf(interval.lo))
        return fmt::format("anything from none at all to {}", bound_words(interval.hi));
    if (std::isinf(interval.hi)) return fmt::format("{} or any number more", bound_words(interval.lo));
    const std::string lo = bound_words(interval.lo);
    const std::string hi = bound_words(interval.hi);
    const auto number = [](const std::string& text) { return text.substr(0, text.find(' ')); };
    if (lo.ends_with("% fewer") && hi.ends_with("% fewer")) return fmt::format("{} to {}", number(hi), lo);
    if (lo.ends_with("% more") && hi.ends_with("% more")) return fmt::format("{} to {}", number(lo), hi);
    return fmt::format("{} to {}", lo, hi);
}

std::string after_fewer(const Tested& of) {
    if (of.habit.role == Role::trigger) {
        return "It did no harm to your nights. That is no reason to have more of it.";
    }
    return "It seems to help you. Keep it up as long as it does you good.";
}

std::string after_more(const Tested& of) {
    if (of.habit.role == Role::trigger)
        return "Leaving it seems to help you, and it can be tried for longer.";
    return "It does not seem to do you good. It can be left, unless a doctor advised it to you.";
}

std::string after(Finding finding, const Tested& of) {
    switch (finding) {
        case Finding::fewer:
            return after_fewer(of);
        case Finding::more:
            return after_more(of);
        case Finding::little_difference:
            return "For your cramps it hardly matters, so do as you like best.";
        case Finding::no_cramps:
            return "Keep the diary. If the cramps come back, the test can be made again.";
        case Finding::too_short:
            return "Plan it again with at least six sets, or let your diary go on.";
        case Finding::only_a_look:
            return "A look in between is no test. To know, plan it again and leave it sealed to its end.";
        case Finding::changed_after:
            return "To know, plan it again and leave the nights alone once the result is open.";
        case Finding::not_drawn:
            return "To know, plan it again and leave what was drawn as it is.";
        case Finding::cannot_tell:
            break;
    }
    return "Plan a longer one, test something else, or let your diary go on.";
}

}  // namespace

std::string interval_sentence(const experiment::TrialResult& result) {
    if (!result.interval || result.finding == Finding::too_short || result.finding == Finding::not_drawn) {
        return "";
    }
    const std::string words = interval_words(*result.interval);
    if (result.finding == Finding::cannot_tell) {
        return fmt::format("Still possible with it (95 % interval): {}.", words);
    }
    return fmt::format("95 % interval: {}.", words);
}

std::vector<std::string> next_sentences(const ExperimentSource& source, const experiment::TrialResult& result,
                                        const Tested& of) {
    std::vector<std::string> sentences{after(result.finding, of)};
    if (result.finding == Finding::no_cramps || result.nights == 0) return sentences;
    if (const std::string reason = doctor_sentence(source, of.habit); !reason.empty()) {
        sentences.push_back("Ask your doctor before you change it for good. " + reason);
    }
    sentences.emplace_back("From now on these nights count in the rest of your diary too.");
    return sentences;
}

}  // namespace nightcramp::present
