#include "cli/insights_table.hpp"

#include "cli/columns.hpp"
#include "cli/context.hpp"
#include "present/effect_words.hpp"
#include "present/verdict_words.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {
namespace {

using analysis::HabitInsight;
using analysis::Rate;

constexpr std::size_t table_columns = 99;

std::string row(std::string_view name, std::string_view with, std::string_view without,
                std::string_view effect, std::string_view chance, std::string_view word) {
    std::string line =
        fmt::format("  {} {} {}  {} {}  {}", to_the_left(name, 22), to_the_right(with, 11),
                    to_the_right(without, 11), to_the_left(effect, 19), to_the_right(chance, 10), word);
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

std::string nights_cell(const Rate& rate, analysis::Level level) {
    if (level == analysis::Level::counts) return fmt::format("{}", rate.nights);
    return rate.nights == 0 ? "-" : fmt::format("{} of {}", rate.cramp_nights, rate.nights);
}

std::string effect_cell(const HabitInsight& insight) {
    if (!insight.judged) return "";
    const auto& [lo, hi] = insight.judged->interval;
    const std::string ratio = present::rate_text(std::exp(insight.judged->estimate.beta));
    if (std::isinf(lo) && std::isinf(hi)) return ratio + " (open)";
    if (std::isinf(hi)) return fmt::format("{} ({} and up)", ratio, present::rate_text(std::exp(lo)));
    return fmt::format("{} ({} to {})", ratio, std::isinf(lo) ? "zero" : present::rate_text(std::exp(lo)),
                       present::rate_text(std::exp(hi)));
}

/// "96 in 100", ">99 in 100"
std::string chance_cell(const HabitInsight& insight) {
    if (!insight.judged) return "";
    std::string words = present::chance_text(insight.judged->sceptical.p_helps);
    for (const auto& [long_form, sign] : {std::pair<std::string_view, std::string_view>{"more than ", ">"},
                                          {"less than ", "<"},
                                          {"about ", ""}}) {
        if (words.starts_with(long_form)) words.replace(0, long_form.size(), sign);
    }
    return words;
}

/// What the ratios of amounts refer to; empty where no amount has one.
std::string contrasts_sentence(const DiaryInsights& insights, const std::vector<int>& order) {
    const present::HabitTalk talk{insights.habits};
    std::vector<std::string> contrasts;
    for (const int place : order) {
        const HabitInsight& insight = present::at_place(insights.all.habits, place);
        if (!insight.judged || !insight.amount) continue;
        contrasts.push_back(fmt::format("{} {}", present::habit_name(talk, insight.id),
                                        present::per_contrast(talk, insight)));
    }
    return contrasts.empty() ? "" : fmt::format("Times the cramps: {}.", fmt::join(contrasts, "; "));
}

/// How to read the table.
std::string notes(const DiaryInsights& insights, const std::vector<int>& order) {
    const auto& habits = insights.all.habits;
    const bool amounts =
        std::any_of(habits.begin(), habits.end(), [](const auto& one) { return one.amount; });
    std::string text;
    if (const std::string contrasts = contrasts_sentence(insights, order); !contrasts.empty()) {
        text += wrapped(visible(contrasts), table_columns, 2);
    }
    if (amounts) {
        text += wrapped(
            "An amount counts as \"with\" above your own middle amount, or from any on where none is "
            "common.",
            table_columns, 2);
    }
    return text + "  More about one habit: nightcramp insights HABIT\n";
}

}  // namespace

std::string insights_table(const DiaryInsights& insights, const std::vector<int>& order) {
    const auto& habits = insights.all.habits;
    const bool shares = habits.front().level != analysis::Level::counts;
    std::string text = '\n' + row("", "", "", "Times the cramps", "Chance", "");
    text += row(shares ? "Cramp nights of nights" : "Nights", "with", "without", "(95 % interval)",
                "of fewer", "");
    const present::HabitTalk talk{insights.habits};
    for (const int place : order) {
        const HabitInsight& insight = present::at_place(habits, place);
        text += row(visible(present::habit_name(talk, insight.id)), nights_cell(insight.with, insight.level),
                    nights_cell(insight.without, insight.level), effect_cell(insight), chance_cell(insight),
                    present::word_name(insight.verdict.word));
    }
    return text + notes(insights, order);
}

}  // namespace nightcramp::cli
