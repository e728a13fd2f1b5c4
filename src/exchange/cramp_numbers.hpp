#pragma once

#include "exchange/draft.hpp"
#include "exchange/mapping.hpp"

#include <string>
#include <vector>

namespace nightcramp::exchange {

/// What the numbers of an item are like.
struct ItemAmounts {
    double largest = 0;
    bool are_whole = true;
};

/// Of each item of the draft; in the order of Draft::items.
[[nodiscard]] std::vector<ItemAmounts> amounts_of(const Draft& draft);

/// What an item that tells of cramps becomes. Its numbers are a count where its name or unit says so, or
/// where they are whole, some are above 1 and its name is a plural; a pain where its name or unit says so and
/// none is above 10; else nothing is made of them and each entry is one cramp.
[[nodiscard]] Target::Kind cramp_target(const Item& item, const ItemAmounts& amounts);

/// A sentence on the numbers of an item of which each entry becomes one cramp; empty where nothing that they
/// say is given up.
[[nodiscard]] std::string given_up_numbers(const Item& item, const ItemAmounts& amounts);

}  // namespace nightcramp::exchange
