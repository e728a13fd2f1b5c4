#pragma once

#include "present/habit_talk.hpp"

#include <string>

namespace nightcramp::present {

/// A rate or a rate ratio: two decimals, none from 10 on, and two figures that count below 0.1.
[[nodiscard]] std::string rate_text(double rate);

/// "0.38 to 0.71"; "could be as low as zero" and "no upper limit yet" stand for open ends.
[[nodiscard]] std::string interval_text(const analysis::LogInterval& interval);

/// "44 % fewer cramps", "2.4 times the cramps"; empty where a whole per cent shows no difference.
[[nodiscard]] std::string change_words(double rate_ratio);

/// "0.52 times the cramps (95 % interval 0.38 to 0.71) per 750 ml."
[[nodiscard]] std::string effect_sentence(const HabitTalk& talk, const analysis::HabitInsight& insight);

/// "about 96 in 100"; "more than 99 in 100" and "less than 1 in 100" at the ends.
[[nodiscard]] std::string chance_text(double share);

/// What the chances are that it goes with fewer cramps: by the diary alone, and with published trials where
/// there are any.
[[nodiscard]] std::string helps_sentence(const analysis::HabitInsight& insight);

/// Cramp nights in ten, with and without, each with its 95 % interval; the difference once there is an
/// estimate.
[[nodiscard]] std::string shares_sentence(const analysis::HabitInsight& insight);

}  // namespace nightcramp::present
