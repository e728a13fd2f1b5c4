#include "experiment/schedule.hpp"
#include "present/amount_words.hpp"
#include "present/effect_words.hpp"
#include "present/habit_talk.hpp"
#include "present/result_parts.hpp"

#include <cmath>

#include <fmt/format.h>

/// "How was this computed?" of an experiment.
namespace nightcramp::present {
namespace {

using experiment::Share;

std::string number(std::int64_t count) {
    return grouped(static_cast<double>(count));
}

std::string tried_sentence(const Share& share) {
    if (share.exact) {
        return fmt::format(
            "We tried all {} ways in which it could have drawn, and counted those that look at "
            "least as strong: {}.",
            number(share.total), number(share.count));
    }
    return fmt::format(
        "It could have drawn in too many ways to try. We drew {} more at random; with yours, {} "
        "of {} look at least as strong.",
        number(share.total - 1), number(share.count), number(share.total));
}

std::string washed_out_sentence(Design design) {
    const int nights = experiment::washed_out(design);
    return fmt::format("The first {} nights of each {} are left out, so that what was before can wear off.",
                       nights, design == Design::week_blocks ? "week" : "fortnight");
}

std::string p_text(const Share& share) {
    return share.p() < 0.0001 ? "p < 0.0001" : fmt::format("p = {:.4f}", share.p());
}

}  // namespace

std::vector<std::string> computed_sentences(const Experiment& experiment,
                                            const experiment::TrialResult& result) {
    std::vector<std::string> lines{
        "Chance drew which nights were with it and which without, and nothing else did."};
    const bool tests = result.share.total > 0 && result.finding != experiment::Finding::too_short;
    if (tests) {
        lines.push_back(tried_sentence(result.share));
        lines.emplace_back("Fewer than one in twenty means that luck alone hardly makes it.");
    }
    lines.emplace_back("Slow changes over the weeks and the night before are allowed for.");
    lines.emplace_back("Nights that are not recorded tell nothing and are left out.");
    if (experiment::washed_out(experiment.design) > 0) {
        lines.push_back(washed_out_sentence(experiment.design));
    }
    lines.emplace_back("You knew what you did each night, so expectation may colour what you reported.");
    return lines;
}

std::vector<std::string> figure_sentences(const Experiment& experiment,
                                          const experiment::TrialResult& result) {
    const int set = experiment::set_nights(experiment.design);
    std::vector<std::string> lines{fmt::format("{}: {} in {} of {}.", design_name(experiment.design),
                                               counted(result.nights, "night", "nights"),
                                               counted(result.nights / set, "whole set", "whole sets"), set)};
    const bool tests = result.share.total > 0 && result.finding != experiment::Finding::too_short;
    if (tests) {
        lines.push_back(fmt::format("Draws at least as strong: {} of {} ({}, two-sided).",
                                    number(result.share.count), number(result.share.total),
                                    p_text(result.share)));
        lines.push_back(
            fmt::format("Statistic {:.2f}; chance alone makes it 0 on average.", result.statistic));
    }
    if (result.log_rate_ratio) {
        lines.push_back(fmt::format("Rate ratio {}.", rate_text(std::exp(*result.log_rate_ratio))));
    }
    if (tests && result.interval) {
        lines.push_back(fmt::format("95 % interval {}, from the draws the test does not reject.",
                                    interval_text(*result.interval)));
    }
    if (result.plain_share) {
        lines.push_back(fmt::format("Plain rates of the pairs, signs flipped: {} of {} ({}).",
                                    number(result.plain_share->count), number(result.plain_share->total),
                                    p_text(*result.plain_share)));
    }
    lines.push_back(fmt::format("Seed {}.", experiment.seed));
    lines.push_back(fmt::format("Hash of the schedule (SHA-256): {}.", experiment.schedule_hash));
    return lines;
}

}  // namespace nightcramp::present
