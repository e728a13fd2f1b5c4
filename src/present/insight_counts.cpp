#include "present/insight_counts.hpp"

#include "analysis/family.hpp"
#include "present/amount_words.hpp"
#include "present/habit_count.hpp"

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using analysis::HabitInsight;
using analysis::Rate;

std::string left_out(const HabitInsight& insight) {
    std::string words;
    if (insight.unknown > 0) words += fmt::format(", {} unknown left out", grouped(insight.unknown));
    if (insight.not_applicable > 0)
        words += fmt::format(", {} doesn't apply", grouped(insight.not_applicable));
    return words;
}

std::string of_nights(const Rate& rate, std::string_view label) {
    return fmt::format("{}{} of {}", grouped(rate.cramp_nights), label, grouped(rate.nights));
}

/// "95 of 100 with"
std::string share_words(const std::optional<double>& share, std::string_view side) {
    return share ? fmt::format("{:.0f} of 100 {}", 100 * *share, side) : "";
}

}  // namespace

std::optional<double> with_from(const analysis::NightTable& whole, int habit) {
    const analysis::NightTable table = analysis::analysed(whole);
    const analysis::HabitColumn& column = at_place(table.habits, habit);
    if (!column.amount) return std::nullopt;
    std::vector<double> amounts;
    for (int row = 0; row < table.nights(); ++row) {
        const double amount = column.value[row];
        if (analysis::known(table.cramps[row]) && analysis::known(amount)) amounts.push_back(amount);
    }
    const auto above = with_above(amounts);
    return above ? std::optional(*above * column.contrast) : std::nullopt;
}

std::string counts_sentence(const HabitInsight& insight) {
    if (insight.level == analysis::Level::counts) {
        return fmt::format("{} with, {} without{}.", counted(insight.with.nights, "night", "nights"),
                           grouped(insight.without.nights), left_out(insight));
    }
    const bool one = insight.with.cramp_nights == 1;
    return fmt::format("{} with, {} without{}.",
                       of_nights(insight.with, one ? " cramp night" : " cramp nights"),
                       of_nights(insight.without, ""), left_out(insight));
}

std::string with_sentence(const HabitTalk& talk, const HabitInsight& insight, std::optional<double> from) {
    if (!insight.amount || !from) return "";
    const Habit* habit = find_habit(talk.habits, insight.id);
    const std::string mean =
        habit != nullptr && habit->window == Window::seven_days ? " as the mean of seven days" : "";
    if (*from == 0) return fmt::format("\"With\" means any at all{}.", mean);
    return fmt::format("\"With\" means above {}{}, your own middle amount.", about(talk, insight.id, *from),
                       mean);
}

std::string recorded_sentence(const HabitInsight& insight) {
    std::string sentence =
        fmt::format("Cramps are recorded on {:.0f} of 100 nights", 100 * insight.shares.overall);
    const std::string with = share_words(insight.shares.with, "with");
    const std::string without = share_words(insight.shares.without, "without");
    if (!with.empty() || !without.empty()) {
        sentence += fmt::format(": {}{}{}", with, with.empty() || without.empty() ? "" : ", ", without);
    }
    if (insight.unrecorded > 0) {
        sentence += fmt::format("; {} without a word about cramps {} left out",
                                counted(insight.unrecorded, "answer", "answers"),
                                insight.unrecorded == 1 ? "is" : "are");
    }
    return sentence + '.';
}

}  // namespace nightcramp::present
