#include "cli/columns.hpp"
#include "cli/context.hpp"
#include "cli/insights_text.hpp"
#include "present/around_words.hpp"
#include "present/computed_figures.hpp"
#include "present/computed_words.hpp"
#include "present/dose_words.hpp"
#include "present/effect_words.hpp"
#include "present/insight_counts.hpp"
#include "present/outcome_words.hpp"
#include "present/review_words.hpp"
#include "present/sealed_words.hpp"
#include "present/verdict_words.hpp"

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using Lines = std::vector<std::string>;

void append(Lines& lines, const Lines& more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

Lines word_lines(const present::HabitTalk& talk, const analysis::Insights& all, int place,
                 std::optional<Date> since, const experiment::Outcome* outcome) {
    const analysis::HabitInsight& insight = present::at_place(all.habits, place);
    Lines lines{fmt::format("{}.", present::word_name(insight.verdict.word))};
    if (outcome != nullptr) lines.push_back(present::outcome_sentence(*outcome));
    if (since) lines.push_back(present::sealed_sentence(*since));
    append(lines, present::reasons(talk, all, place));
    lines.push_back(present::effect_sentence(talk, insight));
    lines.push_back(present::helps_sentence(insight));
    append(lines, present::cautions(insight));
    lines.emplace_back(present::link_sentence);
    return lines;
}

Lines review_lines(const analysis::Insights& all, int place) {
    Lines lines;
    for (const auto& held : all.reviews) lines.push_back(present::review_sentence(held, place));
    lines.push_back(present::next_review_sentence(all));
    return lines;
}

Lines count_lines(const present::HabitTalk& talk, const DiaryInsights& insights, int place) {
    const analysis::HabitInsight& insight = present::at_place(insights.all.habits, place);
    const auto from = present::with_from(insights.table, place);
    return {present::counts_sentence(insight), present::with_sentence(talk, insight, from),
            present::shares_sentence(insight), present::recorded_sentence(insight)};
}

}  // namespace

std::string insight_text(const DiaryInsights& insights, const OneInsight& one) {
    const present::HabitTalk talk{insights.habits};
    const std::string name = visible(one.habit.name);
    if (!one.place) return fmt::format("{}: no recorded night has an answer to it yet.\n", name);
    const analysis::Insights& all = insights.all;
    const analysis::HabitInsight& insight = present::at_place(all.habits, *one.place);
    const auto& detail = one.detail;
    const auto* outcome = experiment::outcome_of(insights.outcomes, one.habit.id);
    return paragraph(name, word_lines(talk, all, *one.place, sealed_since(insights, one.habit.id), outcome))
               .substr(1) +
           paragraph("The nights behind it", count_lines(talk, insights, *one.place)) +
           paragraph("How cramps go with the amount",
                     detail.dose ? present::dose_sentences(talk, insight, *detail.dose) : Lines{}) +
           paragraph("Around it", {present::reverse_sentence(detail.reverse),
                                   present::day_before_sentence(detail.day_before)}) +
           paragraph("Reviews: the verdict changes at these only", review_lines(all, *one.place)) +
           paragraph("How was this computed?", present::computed_plainly(all, *one.place)) +
           paragraph("How was this computed, in figures?",
                     present::computed_in_figures(talk, all, *one.place, detail.others));
}

}  // namespace nightcramp::cli
