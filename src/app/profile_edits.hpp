#pragma once

#include "diary/catalogue.hpp"
#include "diary/profile.hpp"

#include <cstddef>
#include <optional>
#include <string>

/// What a person can do to what they said of themselves, each as a function from the profile to the one it
/// becomes. Whether the outcome may be saved say the rules. A value of none makes a thing unknown again.
namespace nightcramp::app {

[[nodiscard]] Profile with_weight(Profile profile, std::optional<double> kg);
[[nodiscard]] Profile with_year_of_birth(Profile profile, std::optional<int> year);
[[nodiscard]] Profile with_due_date(Profile profile, std::optional<Date> due);
[[nodiscard]] Profile with_flat_feet(Profile profile, std::optional<bool> flat);

/// Adds or takes away a condition of the catalogue; conditions stay ascending.
[[nodiscard]] Profile with_condition(Profile profile, const std::string& id, bool has);

/// One more, behind those that are there.
[[nodiscard]] Profile with_medicine(Profile profile, Medicine medicine);
/// Replaces the medicine of that place, counted from 0. Throws std::out_of_range where there is none.
[[nodiscard]] Profile with_medicine_at(Profile profile, std::size_t index, Medicine medicine);
[[nodiscard]] Profile without_medicine(Profile profile, std::size_t index);

/// One more question for the doctor, without spaces around it; an empty one, and one that is there already,
/// change nothing.
[[nodiscard]] Profile with_question(Profile profile, const std::string& question);
/// Replaces it; an empty one takes it away. Throws as above.
[[nodiscard]] Profile with_question_at(Profile profile, std::size_t index, const std::string& question);

/// What was changed, as the history names it: "weight", "Furosemide added", "Furosemide stopped on 3 May",
/// "high blood pressure taken off", "question for the doctor added".
[[nodiscard]] std::string profile_label(const Profile& before, const Profile& after,
                                        const Catalogue& catalogue);

}  // namespace nightcramp::app
