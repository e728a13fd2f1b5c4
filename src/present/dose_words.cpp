#include "present/dose_words.hpp"

#include "present/effect_words.hpp"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using analysis::Dose;
using analysis::DoseThird;
using analysis::HabitInsight;

std::string span(const HabitTalk& talk, const HabitInsight& insight, double from, double to) {
    const std::string low = about(talk, insight.id, from * insight.contrast);
    const std::string high = about(talk, insight.id, to * insight.contrast);
    return low == high ? low : fmt::format("{} to {}", low, high);
}

std::string third_sentence(const HabitTalk& talk, const HabitInsight& insight, const DoseThird& third,
                           std::string_view which) {
    std::string sentence = fmt::format("{} third, {}: {} of {}, {} cramps a night", which,
                                       span(talk, insight, third.from, third.to),
                                       counted(third.rate.cramp_nights, "cramp night", "cramp nights"),
                                       third.rate.nights, rate_text(third.rate.cramps / third.rate.nights));
    if (third.share) {
        sentence += fmt::format(" (cramp nights in ten: 95 % interval {:.1f} to {:.1f})",
                                10 * third.share->lo, 10 * third.share->hi);
    }
    return sentence + '.';
}

std::string curve_sentence(const HabitTalk& talk, const HabitInsight& insight, const Dose& dose) {
    const std::string shape = dose.curved ? "Not a straight line" : "No bend can be seen; as a straight line";
    if (dose.curve.empty()) return shape + '.';
    return fmt::format("{}: at {} {} times the cramps of {}.", shape,
                       about(talk, insight.id, dose.curve.back().amount * insight.contrast),
                       rate_text(dose.curve.back().rate_ratio),
                       about(talk, insight.id, dose.curve.front().amount * insight.contrast));
}

std::string_view way(const analysis::SlideTest& test) {
    constexpr double least = 0.84;  // as where a habit leans: a chance of 80 %
    if (test.degenerate) return "cannot be told";
    if (std::abs(test.t) < least) return "leans neither way";
    return test.t < 0 ? "leans towards fewer cramps" : "leans towards more cramps";
}

}  // namespace

std::vector<std::string> dose_sentences(const HabitTalk& talk, const HabitInsight& insight,
                                        const Dose& dose) {
    constexpr std::array<std::string_view, 3> names{"Lowest", "Middle", "Highest"};
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (dose.thirds.at(i).rate.nights == 0) continue;
        lines.push_back(third_sentence(talk, insight, dose.thirds.at(i), names.at(i)));
    }
    lines.push_back(curve_sentence(talk, insight, dose));
    if (dose.ends_at_ceiling) lines.emplace_back("The curve ends at the safety limit.");
    if (dose.any && dose.among_users) {
        lines.push_back(
            fmt::format("Taken apart (a picture, no verdict): any at all {}; among the nights with "
                        "some, more of it {}.",
                        way(*dose.any), way(*dose.among_users)));
    }
    return lines;
}

}  // namespace nightcramp::present
