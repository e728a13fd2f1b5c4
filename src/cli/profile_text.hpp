#pragma once

#include "diary/catalogue.hpp"
#include "diary/json.hpp"
#include "diary/profile.hpp"

#include <string>

namespace nightcramp::cli {

/// The page of what the person said of themselves.
[[nodiscard]] std::string profile_text(const Profile& profile, const Catalogue& catalogue);

/// Every condition of the list with its id; those of the person bear an asterisk.
[[nodiscard]] std::string conditions_text(const Profile& profile, const Catalogue& catalogue);
[[nodiscard]] Json conditions_json(const Profile& profile, const Catalogue& catalogue);

/// The medicines, numbered, with what the list says of them; one line where there are none.
[[nodiscard]] std::string medicines_text(const Profile& profile, const Catalogue& catalogue);
[[nodiscard]] Json medicine_json(const Medicine& medicine, const Catalogue& catalogue);
[[nodiscard]] Json medicines_json(const Profile& profile, const Catalogue& catalogue);

}  // namespace nightcramp::cli
