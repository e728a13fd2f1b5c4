#include "cli/summary_text.hpp"

#include "cli/context.hpp"
#include "cli/cramp_words.hpp"
#include "diary/number.hpp"
#include "diary/vocabulary.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using present::HabitCount;
using present::NightBar;
using present::NightCount;
using present::SummaryState;

/// Below so many recorded nights there are counts only, no nights "with" and "without" side by side.
constexpr int nights_to_compare = 14;
constexpr int longest_bar = 10;

std::string bar(int cramps, bool utf8) {
    std::string blocks;
    for (int i = 0; i < std::min(cramps, longest_bar); ++i) blocks += utf8 ? "█" : "#";
    return blocks;
}

std::string night_words(const NightBar& night) {
    if (night.answer == CrampsAnswer::unknown) return "not recorded";
    if (night.answer == CrampsAnswer::none) return "no cramps";
    std::string words = counted(night.cramps, "cramp", "cramps");
    if (night.worst_pain)
        words += fmt::format(", pain {}{}", night.cramps > 1 ? "up to " : "", *night.worst_pain);
    if (night.duration) {
        words +=
            fmt::format(", {}{}", night.duration_is_whole ? "" : "at least ", duration_text(*night.duration));
    }
    return words;
}

std::string mark(const NightBar& night, bool utf8) {
    if (night.answer == CrampsAnswer::unknown) return "";
    if (night.answer == CrampsAnswer::none) return utf8 ? "·" : ".";
    return bar(night.cramps, utf8);
}

/// Columns on the screen; the bars' signs take three bytes each.
std::string padded(const std::string& text, std::size_t columns) {
    const auto width = static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    return text + std::string(columns > width ? columns - width : 0, ' ');
}

std::string bars_text(const SummaryState& state, bool utf8) {
    int most = 1;
    for (const NightBar& night : state.bars) most = std::max(most, std::min(night.cramps, longest_bar));
    std::string text;
    for (const NightBar& night : state.bars) {
        text += fmt::format("  {} {:>6}  {}  {}\n", weekday_letters(night.date),
                            short_date(night.date).substr(4, 6),
                            padded(mark(night, utf8), static_cast<std::size_t>(most)), night_words(night));
    }
    return text;
}

std::string totals_text(const SummaryState& state) {
    const auto& totals = state.totals;
    std::string text = fmt::format("{} of {} nights recorded", totals.recorded_nights, state.bars.size());
    if (totals.recorded_nights == 0) return text + ".\n";
    text += fmt::format(": {}, {}.", counted(totals.cramp_nights, "cramp night", "cramp nights"),
                        counted(totals.cramps, "cramp", "cramps"));
    if (totals.woken_nights > 0)
        text += fmt::format(" Woken in {}.", counted(totals.woken_nights, "night", "nights"));
    if (totals.median_pain) {
        text += fmt::format(" Pain: middle {}, worst {}.", decimal(*totals.median_pain), *totals.worst_pain);
    }
    if (totals.unrecorded_nights > 0) text += " Nights not recorded are left out of every count.";
    return text + '\n';
}

std::string count_words(const NightCount& count, bool compare) {
    if (!compare) return fmt::format("{}", count.nights);
    return count.nights == 0 ? "-" : fmt::format("{} of {}", count.cramp_nights, count.nights);
}

std::string rounded(double amount) {
    return decimal(amount >= 10 ? std::round(amount) : std::round(amount * 10) / 10);
}

std::string habit_row(const HabitCount& habit, bool compare) {
    std::string line = fmt::format("  {:<26} {:>8} {:>9} {:>8}", habit.name, count_words(habit.with, compare),
                                   count_words(habit.without, compare), habit.unknown);
    if (habit.not_applicable > 0) line += fmt::format("   {} doesn't apply", habit.not_applicable);
    if (habit.mean_amount) {
        line += fmt::format("   {} {} a day", rounded(*habit.mean_amount), habit.unit);
    }
    if (habit.sealed_since) {
        line += fmt::format("   experiment: nights before {}", day_and_month(*habit.sealed_since));
    }
    return line + '\n';
}

std::string habits_text(const SummaryState& state) {
    if (state.habits.empty() || state.totals.recorded_nights == 0) return "";
    const bool compare = state.totals.recorded_nights >= nights_to_compare;
    std::string text =
        fmt::format("\n  {:<26} {:>8} {:>9} {:>8}\n", compare ? "Cramp nights of nights" : "Nights", "with",
                    "without", "unknown");
    for (const HabitCount& habit : state.habits) text += habit_row(habit, compare);
    text +=
        "  An amount counts as \"with\" above your own middle amount, or from any on where none is common.\n";
    if (!compare) {
        return text + fmt::format("  Cramp nights beside each habit appear from {} recorded nights on.\n",
                                  nights_to_compare);
    }
    return text + "  These are counts. Whether a habit helps cannot be seen from them.\n";
}

std::string sign_name(const Catalogue& catalogue, const std::string& id) {
    for (const WarningSign& sign : catalogue.warning_signs) {
        if (sign.id == id) return fmt::format("{} ({})", sign.name, name(sign.urgency));
    }
    return id;
}

std::string events_text(const SummaryState& state, const Catalogue& catalogue) {
    std::string text;
    for (const auto& change : state.medicines) {
        text += fmt::format("  {}: {} {}\n", short_date(change.date), change.started ? "started" : "stopped",
                            visible(change.name));
    }
    for (const auto& sign : state.signs) {
        text += fmt::format("  {}: {}\n", short_date(sign.date), sign_name(catalogue, sign.id));
    }
    return text.empty() ? "" : "\n" + text;
}

}  // namespace

std::string summary_text(const SummaryState& state, const Catalogue& catalogue, bool utf8) {
    return fmt::format("Nights of {} to {}\n\n{}\n{}{}{}", short_date(state.span.first),
                       short_date(state.span.last), bars_text(state, utf8), totals_text(state),
                       habits_text(state), events_text(state, catalogue));
}

}  // namespace nightcramp::cli
