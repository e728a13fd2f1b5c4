#pragma once

#include "exchange/draft.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::exchange {

/// Where the parts of a night stand in its file.
struct NightPlaces {
    Place answers;
    Place sleep;
};

/// Why the cramp cannot have been in that night, in a sentence that names the night; none where it can.
[[nodiscard]] std::optional<std::string> cramp_problem(const Cramp& cramp, Date night, const Moment& now);

/// Takes out of the night what the rules do not allow at `now`, and tells each with its reason. Where that is
/// not enough, such as in a night that has not come yet, nothing is left of it but its date.
void keep_sound_parts(Night& night, const Moment& now, const NightPlaces& places, std::vector<Skip>& skips);

}  // namespace nightcramp::exchange
