#pragma once

#include "diary/change.hpp"

namespace nightcramp::present {

/// Whether a note of the night or of one of its cramps was cleared, replaced or shortened: whether words are
/// gone that stood there before. Words that were only added lose none.
[[nodiscard]] bool loses_words(const Changed<Night>& change);

}  // namespace nightcramp::present
