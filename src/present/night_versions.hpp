#pragma once

#include "diary/catalogue.hpp"
#include "diary/change.hpp"
#include "diary/manner.hpp"

#include <string>

namespace nightcramp::present {

/// Two versions of one night, each in a few lines of words, to choose between.
struct NightVersions {
    std::string theirs;  ///< what the diary holds
    std::string ours;    ///< what was to be saved
};

/// Says of both what differs between them, and the answer about cramps in any case.
[[nodiscard]] NightVersions night_versions(const Changed<Night>& theirs_to_ours, const Manner& manner,
                                           const Catalogue& catalogue);

}  // namespace nightcramp::present
