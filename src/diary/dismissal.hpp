#pragma once

#include "diary/moment.hpp"

#include <cstdint>
#include <string>

namespace nightcramp {

/// "Not for me": a suggestion stays away until the facts it rests on change.
struct Dismissal {
    std::string suggestion;  ///< its id
    std::string facts;       ///< what it rested on when it was dismissed
    Moment at;
    std::int64_t revision = 0;  ///< set by the journal

    friend bool operator==(const Dismissal&, const Dismissal&) = default;
};

}  // namespace nightcramp
