#pragma once

#include "exchange/draft.hpp"

#include <string>

namespace nightcramp::exchange {

/// What a mark says, on one line: "yes", "0.5 L (left calf)".
[[nodiscard]] std::string value_words(const Item& item, const Mark& mark);

/// The same with the name of the item, for a note: "Mood swings: yes (in the evening)".
[[nodiscard]] std::string note_words(const Item& item, const Mark& mark);

/// To so many decimals, 0 … 9.
[[nodiscard]] double rounded(double amount, int decimals);

}  // namespace nightcramp::exchange
