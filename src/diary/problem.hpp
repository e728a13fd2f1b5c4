#pragma once

#include <string>
#include <vector>

namespace nightcramp {

/// What is wrong with something that a person entered.
struct Problem {
    std::string field;     ///< where: "cramp 1, pain", "habit fluids"
    std::string sentence;  ///< what, and what would be right

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// Appends one list to another.
void append(Problems& all, Problems more);

}  // namespace nightcramp
