#include "present/insight_words.hpp"

#include "present/amount_words.hpp"
#include "present/effect_words.hpp"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using analysis::ChanceMeter;
using analysis::HabitInsight;
using analysis::Insights;
using analysis::Word;

std::string recorded_words(const Insights& all) {
    return fmt::format("{} of {} recorded", grouped(all.recorded.nights),
                       counted(all.calendar_nights, "night", "nights"));
}

std::string good_news(const Insights& all) {
    return fmt::format("No cramps in {}; with 95 % certainty fewer than {} a night.",
                       counted(all.recorded.nights, "night", "nights"),
                       all.rate->hi < 0.1 ? fmt::format("{:.1g}", all.rate->hi) : rate_text(all.rate->hi));
}

/// 0 reads first.
int rank(const HabitInsight& insight) {
    switch (insight.verdict.word) {
        case Word::probably_fewer:
            return 0;
        case Word::probably_more:
            return 1;
        case Word::little_difference:
            return 2;
        case Word::cannot_tell:
            break;
    }
    return insight.judged ? 3 : 4;
}

}  // namespace

std::string head_line(const Insights& all) {
    if (all.recorded.nights == 0) return "No night is recorded yet, so there is nothing to compare.";
    if (all.recorded.cramps == 0 && all.rate) return good_news(all);
    if (all.checked == 0) {
        return fmt::format("No habit has enough nights yet to be checked; {}.", recorded_words(all));
    }
    const std::string stand_out =
        all.stand_out == 0 ? "none stands out"
                           : fmt::format("{} {} out", all.stand_out, all.stand_out == 1 ? "stands" : "stand");
    return fmt::format("{} checked, {}; {}.", counted(all.checked, "habit", "habits"), stand_out,
                       recorded_words(all));
}

std::string rate_sentence(const Insights& all) {
    if (all.recorded.cramps == 0 || !all.rate) return "";
    return fmt::format("{} cramps a night (95 % interval {} to {}), {} of {}.",
                       rate_text(all.recorded.cramps / all.recorded.nights), rate_text(all.rate->lo),
                       rate_text(all.rate->hi),
                       counted(all.recorded.cramp_nights, "cramp night", "cramp nights"),
                       grouped(all.recorded.nights));
}

std::vector<std::string> left_out_sentences(const Insights& all) {
    std::vector<std::string> lines;
    const int gaps = all.calendar_nights - all.recorded.nights;
    if (gaps > 0) {
        lines.push_back(
            fmt::format("{} not recorded and left out; a night that nobody answered is never counted as "
                        "one without cramps.",
                        counted(gaps, "night is", "nights are")));
    }
    if (all.unrecorded_with_answers > 0) {
        lines.push_back(
            fmt::format("{} without a word about cramps; those answers are kept, and left out here.",
                        counted(all.unrecorded_with_answers, "night has answers", "nights have answers")));
    }
    if (all.earlier_nights > 0) {
        lines.push_back(
            fmt::format("{} too long ago for today's numbers; only earlier reviews have seen them.",
                        counted(all.earlier_nights, "recorded night lies", "recorded nights lie")));
    }
    return lines;
}

std::string chance_sentence(const HabitTalk& talk, const Insights& all) {
    if (!all.chance) return "";
    const ChanceMeter& meter = *all.chance;
    const std::string whose =
        meter.habits == 1
            ? "If this habit did not matter, it would"
            : fmt::format("If none of these {} habits mattered, the strongest would", meter.habits);
    return fmt::format("{} still look about {:.1f} strong, and {:.1f} in one case of 20; yours: {:.1f} ({}).",
                       whose, meter.usual, meter.seldom_exceeded, meter.strongest,
                       habit_name(talk, at_place(all.habits, meter.strongest_habit).id));
}

std::string luck_sentence(const ChanceMeter& meter) {
    if (meter.strongest > meter.seldom_exceeded) {
        return "That is more than luck makes as a rule; whether it holds is decided at the reviews.";
    }
    if (meter.strongest > meter.usual) return "Luck alone makes that often enough.";
    return "That is no more than luck alone makes.";
}

std::vector<int> reading_order(const Insights& all) {
    std::vector<int> order(all.habits.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return rank(at_place(all.habits, a)) < rank(at_place(all.habits, b));
    });
    return order;
}

}  // namespace nightcramp::present
