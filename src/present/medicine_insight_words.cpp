#include "present/medicine_insight_words.hpp"

#include "diary/date.hpp"
#include "present/effect_words.hpp"
#include "present/review_words.hpp"

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using analysis::BeforeAfter;

/// "12 cramp nights of 40, 0.40 cramps a night (95 % interval 0.22 to 0.66)"
std::string side_words(const analysis::Rate& rate, const std::optional<analysis::Bounds>& bounds) {
    if (rate.nights == 0 || !bounds) return "no recorded night";
    return fmt::format("{} of {}, {} cramps a night (95 % interval {} to {})",
                       counted(rate.cramp_nights, "cramp night", "cramp nights"), rate.nights,
                       rate_text(rate.cramps / rate.nights), rate_text(bounds->lo), rate_text(bounds->hi));
}

std::string change_sentence(const std::string& name, const BeforeAfter& change) {
    return fmt::format("{}, {} {}. Before: {}. After, without the first {} nights: {}.{}", name,
                       change.started ? "started" : "stopped", short_date(change.change),
                       side_words(change.before, change.before_rate), analysis::wash_in_nights,
                       side_words(change.after, change.after_rate),
                       change.enough ? "" : " Too few nights to compare.");
}

}  // namespace

std::vector<std::string> medicine_sentences(const analysis::MedicineInsight& medicine) {
    std::vector<std::string> lines;
    for (const BeforeAfter& change : medicine.changes)
        lines.push_back(change_sentence(medicine.name, change));
    if (medicine.p) {
        lines.push_back(fmt::format("{}, all changes together: p {} of the slide test, looked at by itself.",
                                    medicine.name, p_text(*medicine.p)));
    }
    return lines;
}

}  // namespace nightcramp::present
