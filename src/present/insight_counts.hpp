#pragma once

#include "present/habit_talk.hpp"

#include <optional>
#include <string>

namespace nightcramp::present {

/// The amount above which a night counts as "with", in the habit's unit; none for yes/no habits, and where no
/// night of the analysed span has an amount. `habit` is its place in the whole table of the diary.
[[nodiscard]] std::optional<double> with_from(const analysis::NightTable& whole, int habit);

/// "4 cramp nights of 14 with, 9 of 21 without, 6 unknown left out, 2 doesn't apply." Below the level
/// "shares" the nights alone.
[[nodiscard]] std::string counts_sentence(const analysis::HabitInsight& insight);

/// What "with" means for an amount: "With" means above 1,750 ml, your own middle amount. Empty for yes/no.
[[nodiscard]] std::string with_sentence(const HabitTalk& talk, const analysis::HabitInsight& insight,
                                        std::optional<double> from);

/// "Cramps are recorded on 93 of 100 nights: 95 of 100 with, 90 of 100 without."
[[nodiscard]] std::string recorded_sentence(const analysis::HabitInsight& insight);

}  // namespace nightcramp::present
