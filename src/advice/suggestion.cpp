#include "advice/suggestion.hpp"

#include <array>
#include <cstddef>

namespace nightcramp::advice {

std::string_view rule_slug(Rule rule) {
    constexpr std::array<std::string_view, 17> slugs{
        "warning-sign", "over-limit",   "ask-about",     "pregnancy",        "ask-first",
        "keep",         "start",        "medicine",      "listed-medicines", "try-out",
        "follow",       "record-habit", "record-nights", "before-exercise",  "shoes",
        "sleep",        "drop"};
    return slugs.at(static_cast<std::size_t>(rule));
}

std::string_view strength_slug(Strength strength) {
    constexpr std::array<std::string_view, 6> slugs{"advice",      "studies",   "own-lean",
                                                    "own-verdict", "own-trial", "safety"};
    return slugs.at(static_cast<std::size_t>(strength));
}

std::string_view step_slug(Step step) {
    constexpr std::array<std::string_view, 8> slugs{"follow",     "unfollow",       "log-night",
                                                    "open-habit", "open-profile",   "ask-doctor",
                                                    "open-signs", "plan-experiment"};
    return slugs.at(static_cast<std::size_t>(step));
}

}  // namespace nightcramp::advice
