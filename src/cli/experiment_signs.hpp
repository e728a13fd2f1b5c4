#pragma once

#include "experiment/follow.hpp"

#include <string>
#include <vector>

namespace nightcramp::cli {

/// A sign for each night, in lines of whole blocks: "■□□■ ■□▨·". Below it what the signs mean, those that
/// occur. `legend` names the nights with the habit and without.
[[nodiscard]] std::string signs_text(const experiment::Standing& standing, Design design,
                                     const std::vector<std::string>& legend, bool utf8);

}  // namespace nightcramp::cli
