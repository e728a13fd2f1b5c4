#include "cli/insights_text.hpp"

#include "cli/columns.hpp"
#include "cli/insights_table.hpp"
#include "present/insight_words.hpp"
#include "present/medicine_insight_words.hpp"
#include "present/outcome_words.hpp"
#include "present/review_words.hpp"
#include "present/sealed_words.hpp"
#include "present/verdict_words.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {
namespace {

using analysis::HabitInsight;
using analysis::Insights;

/// Habits of which the same is to be said stand together.
std::vector<std::string> reason_lines(const DiaryInsights& insights, const std::vector<int>& order) {
    const present::HabitTalk talk{insights.habits};
    std::vector<std::pair<std::string, std::string>> groups;  // what is said, of whom
    for (const int place : order) {
        const HabitInsight& insight = present::at_place(insights.all.habits, place);
        auto sentences = present::reasons(talk, insights.all, place);
        if (insight.verdict.word != analysis::Word::cannot_tell) {
            const auto more = present::cautions(insight);
            sentences.insert(sentences.end(), more.begin(), more.end());
        }
        if (const auto* outcome = experiment::outcome_of(insights.outcomes, insight.id)) {
            sentences.push_back(present::outcome_sentence(*outcome));
        }
        if (const auto since = sealed_since(insights, insight.id)) {
            sentences.push_back(present::sealed_sentence(*since));
        }
        const std::string said = fmt::format("{}", fmt::join(sentences, " "));
        const std::string name = present::habit_name(talk, insight.id);
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const auto& group) { return group.first == said; });
        if (same == groups.end()) {
            groups.emplace_back(said, name);
        } else {
            same->second += "; " + name;
        }
    }
    std::vector<std::string> lines;
    lines.reserve(groups.size());
    for (const auto& [said, names] : groups) lines.push_back(fmt::format("{}: {}", names, said));
    return lines;
}

std::string habits_text(const DiaryInsights& insights) {
    const Insights& all = insights.all;
    if (all.habits.empty()) return all.recorded_ever == 0 ? "" : "No habit has been answered yet.\n";
    const std::vector<int> order = present::reading_order(all);
    std::vector<std::string> lines = reason_lines(insights, order);
    if (all.checked > 0) lines.emplace_back(present::link_sentence);
    std::string text = insights_table(insights, order) + paragraph("Why, and what is missing", lines);
    if (!all.chance) return text;
    return text + paragraph("How much may be luck", {present::chance_sentence({insights.habits}, all),
                                                     present::luck_sentence(*all.chance)});
}

std::string medicine_insights_text(const Insights& all) {
    std::vector<std::string> lines;
    for (const auto& medicine : all.medicines) {
        const auto more = present::medicine_sentences(medicine);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    if (!lines.empty()) lines.emplace_back(present::medicine_sentence);
    return paragraph("Medicines", lines);
}

}  // namespace

std::optional<Date> sealed_since(const DiaryInsights& insights, std::string_view habit) {
    const auto seal = std::find_if(insights.seals.begin(), insights.seals.end(),
                                   [&](const Seal& one) { return one.habit == habit; });
    return seal == insights.seals.end() ? std::nullopt : std::optional(seal->since);
}

std::string insights_text(const DiaryInsights& insights) {
    const Insights& all = insights.all;
    std::string text = present::head_line(all) + '\n';
    if (all.recorded_ever == 0) {
        return text + "Log last night with: nightcramp log\n" +
               paragraph("Left out", present::left_out_sentences(all));
    }
    if (all.recorded.cramps > 0) {
        text += present::rate_sentence(all) + '\n' + habits_text(insights);
    } else {
        text += "That is good news; there is nothing to explain.\n";
    }
    text += medicine_insights_text(all);
    if (all.recorded.cramps > 0) {
        text += paragraph("Reviews: verdicts change at these only",
                          {present::held_reviews_sentence(all), present::next_review_sentence(all)});
    }
    return text + paragraph("Left out", present::left_out_sentences(all));
}

}  // namespace nightcramp::cli
