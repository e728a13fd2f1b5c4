#pragma once

#include "diary/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp {

/// A medicine the person takes or took. The program never says to start, stop or change one.
struct Medicine {
    std::string id;    ///< of the catalogue; empty for one that is not in it
    std::string name;  ///< as the person calls it
    std::string dose;  ///< free text: "25 mg in the morning"
    std::optional<Date> started;
    std::optional<Date> stopped;  ///< the first day without it

    friend bool operator==(const Medicine&, const Medicine&) = default;
};

/// What the person said of themselves; all of it optional.
struct Profile {
    std::optional<double> weight_kg;  ///< 20 … 400
    std::optional<int> year_of_birth;
    std::optional<Date> due_date;  ///< pregnant until then
    std::optional<bool> flat_feet;
    std::vector<std::string> conditions;  ///< ids of the catalogue, ascending
    std::vector<Medicine> medicines;
    std::vector<std::string> questions;  ///< for the doctor
    std::int64_t revision = 0;           ///< set by the journal

    friend bool operator==(const Profile&, const Profile&) = default;
};

}  // namespace nightcramp
