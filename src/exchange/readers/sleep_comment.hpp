#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// A comment of Sleep as Android: "Slept well \n #med_2x #dream".
struct SleepComment {
    std::vector<std::string> tags;  ///< without "#" and without how often: "med"; each once
    std::string text;               ///< the other words
};

[[nodiscard]] SleepComment sleep_comment(std::string_view cell);

}  // namespace nightcramp::exchange
