#pragma once

#include "diary/catalogue.hpp"
#include "diary/journal.hpp"
#include "exchange/draft.hpp"

#include <optional>
#include <vector>

namespace nightcramp::exchange {

/// What of a diary leaves it.
struct Selection {
    std::optional<DateSpan> span;  ///< the nights; none: all
    bool without_names = false;    ///< without notes and the person's own words
};

/// A part of a diary, ready to be written to a file.
struct Contents {
    std::vector<Habit> habits;  ///< all that there are, as all_habits() gives them
    OwnContents own;
    std::optional<Date> newest;  ///< the newest day that the whole diary tells of; none in an empty one
    bool without_names = false;  ///< as Selection said
};

/// The whole diary.
[[nodiscard]] OwnContents everything_in(const Journal& journal);

/// The nights of the span, and everything that is no night; where it is asked for, as without_names() of
/// writers/without_names.hpp leaves it.
[[nodiscard]] Contents selected(OwnContents diary, const Catalogue& catalogue, const Selection& selection);

}  // namespace nightcramp::exchange
