#pragma once

#include "present/habit_talk.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::present {

inline constexpr std::string_view link_sentence =
    "This is a link, not proof; a planned on/off test is stronger.";
inline constexpr std::string_view recalled_sentence =
    "Answered after the night; a cramp may colour the memory.";
inline constexpr std::string_view unrecorded_sentence =
    "Depends on what happened on the nights you did not record.";

/// "Cannot tell yet", "Little difference", "Probably fewer", "Probably more"
[[nodiscard]] std::string_view word_name(analysis::Word word);

/// "cannot-tell", "little-difference", "probably-fewer", "probably-more"
[[nodiscard]] std::string_view word_slug(analysis::Word word);

/// The review at which a link stood out that is withdrawn now; none where nothing is withdrawn.
[[nodiscard]] std::optional<int> withdrawn_from(const std::vector<analysis::HeldReview>& reviews, int habit);

/// Why the word of the habit is what it is, and what is missing for more. Never empty.
/// `habit` is its place in the list.
[[nodiscard]] std::vector<std::string> reasons(const HabitTalk& talk, const analysis::Insights& all,
                                               int habit);

/// What makes a result less sure than it looks: recalled, or hanging on nights that were not recorded.
[[nodiscard]] std::vector<std::string> cautions(const analysis::HabitInsight& insight);

}  // namespace nightcramp::present
