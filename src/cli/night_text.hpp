#pragma once

#include "diary/catalogue.hpp"
#include "diary/night.hpp"

#include <string>

namespace nightcramp::cli {

/// A night as a page of text. What is not known is said to be unknown.
[[nodiscard]] std::string night_text(const Night& night, const std::vector<Habit>& habits,
                                     const Catalogue& catalogue);

/// "no cramps", "2 cramps", "not answered"
[[nodiscard]] std::string cramps_words(const Night& night);

/// "22:45 to 06:30 (7 h 45 min)"; empty where neither is known.
[[nodiscard]] std::string sleep_times(const Sleep& sleep);

}  // namespace nightcramp::cli
