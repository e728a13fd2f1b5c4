#include "present/verdict_words.hpp"

#include "analysis/leaning.hpp"
#include "present/gate_words.hpp"

#include <array>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using analysis::HabitInsight;
using analysis::Insights;
using analysis::Leaning;
using analysis::Word;

std::string without_link(const Insights& all, const HabitInsight& insight) {
    const int more = insight.judged->more_nights;
    if (more == 0) {
        return fmt::format("No clear link in what is there; the next review is at {} recorded nights.",
                           all.next.recorded);
    }
    if (more > analysis::long_nights) {
        return "A diary alone will probably not settle this; try an on/off test.";
    }
    return fmt::format("No clear link yet, about {}.", counted(more, "more night", "more nights"));
}

std::string withdrawn(const Insights& all, int habit) {
    const auto review = withdrawn_from(all.reviews, habit);
    return fmt::format(
        "Stood out at the review of {}; the nights since do not bear it out.",
        counted(review ? at_place(all.reviews, *review).review.recorded : 0, "night", "nights"));
}

}  // namespace

std::string_view word_name(Word word) {
    constexpr std::array<std::string_view, 4> names{"Cannot tell yet", "Little difference", "Probably fewer",
                                                    "Probably more"};
    return names.at(static_cast<std::size_t>(word));
}

std::string_view word_slug(Word word) {
    constexpr std::array<std::string_view, 4> slugs{"cannot-tell", "little-difference", "probably-fewer",
                                                    "probably-more"};
    return slugs.at(static_cast<std::size_t>(word));
}

std::optional<int> withdrawn_from(const std::vector<analysis::HeldReview>& reviews, int habit) {
    const analysis::Verdict now = analysis::verdict(reviews, static_cast<std::size_t>(habit));
    if (!now.withdrawn) return std::nullopt;
    for (int place = static_cast<int>(now.review.value_or(0)) - 1; place >= 0; --place) {
        const auto& finding = at_place(at_place(reviews, place).findings, habit);
        if (finding && finding->word != Word::cannot_tell) return place;
    }
    return std::nullopt;
}

std::vector<std::string> reasons(const HabitTalk& talk, const Insights& all, int habit) {
    const HabitInsight& insight = at_place(all.habits, habit);
    const analysis::Verdict& verdict = insight.verdict;
    const bool undecided = verdict.word == Word::cannot_tell;
    std::vector<std::string> lines;
    if (!undecided && verdict.review) {
        lines.push_back(
            fmt::format("Found at the review of {}.",
                        counted(at_place(all.reviews, *verdict.review).review.recorded, "night", "nights")));
    }
    if (verdict.withdrawn) lines.push_back(withdrawn(all, habit));
    if (undecided && insight.judged) lines.push_back(without_link(all, insight));
    if (undecided || !insight.judged) {
        for (const auto& missing : insight.obstacles) {
            lines.push_back(obstacle_sentence(talk, insight, missing));
        }
    }
    const Leaning way = analysis::leaning(insight);
    if (way != Leaning::none) {
        lines.push_back(
            fmt::format("Leans towards {}; too early.", way == Leaning::fewer ? "fewer" : "more"));
    }
    return lines;
}

std::vector<std::string> cautions(const HabitInsight& insight) {
    std::vector<std::string> lines;
    if (insight.recalled) lines.emplace_back(recalled_sentence);
    if (insight.depends_on_unrecorded) lines.emplace_back(unrecorded_sentence);
    return lines;
}

}  // namespace nightcramp::present
