#include "present/around_words.hpp"

#include <fmt/format.h>

namespace nightcramp::present {

std::string day_before_sentence(const analysis::DayBefore& day_before) {
    const auto& [with, without] = day_before;
    if (with.nights == 0 && without.nights == 0) return "";
    return fmt::format(
        "One night later (counts only, no test): {} cramp nights of {} after a night with, {} of "
        "{} after one without.",
        with.cramp_nights, with.nights, without.cramp_nights, without.nights);
}

std::string reverse_sentence(const analysis::Reverse& reverse) {
    if (!reverse.difference) return "";
    const std::string counts =
        fmt::format("{} of {} days after a cramp night, {} of {} after a night without cramps",
                    reverse.on_after_cramp, reverse.after_cramp, reverse.on_after_quiet, reverse.after_quiet);
    if (!reverse.warns) {
        return fmt::format("The other way round: with on {}. No sign that cramps lead to it.", counts);
    }
    if (reverse.difference->lo > 0) {
        return fmt::format("Careful: more common after a cramp night (with on {}). Cramps may lead to it.",
                           counts);
    }
    return fmt::format("Careful: less common after a cramp night (with on {}). Cramps may keep you from it.",
                       counts);
}

}  // namespace nightcramp::present
