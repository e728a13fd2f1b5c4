#pragma once

#include "advice/facts.hpp"
#include "advice/suggestion.hpp"

#include <vector>

namespace nightcramp::advice {

/// At most so many suggestions at a time, besides warning signs and what safety says.
inline constexpr std::size_t handful = 6;

/// After "remind me" a suggestion stays away for so long.
inline constexpr days reminded_after{30};

/// What is suggested to the person today.
struct Advice {
    /// Whether the person was asked about warning signs within the last 30 days; before, nothing is
    /// suggested.
    bool asked = false;
    std::vector<Suggestion> signs;        ///< warning signs, the most urgent first
    bool held_back = false;               ///< one of them is so urgent that nothing else is suggested
    std::vector<Suggestion> suggestions;  ///< safety first, then a handful, the most useful first
    std::vector<Suggestion> dismissed;    ///< put away by the person and still true, signs included
};

/// Pure: the same facts give the same advice. What safety forbids this person is not in it.
[[nodiscard]] Advice advise(const Facts& facts);

/// Whether one of these keeps the suggestion away today.
[[nodiscard]] bool is_put_away(const std::vector<Dismissal>& dismissals, const Suggestion& suggestion,
                               Date today);

/// "Not for me", "I know", or of a warning sign "A doctor has looked at it": away until its reason changes.
[[nodiscard]] Dismissal dismissal(const Suggestion& suggestion, const Moment& now);
/// "Remind me in a month".
[[nodiscard]] Dismissal reminder(const Suggestion& suggestion, const Moment& now);

}  // namespace nightcramp::advice
