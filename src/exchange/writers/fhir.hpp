#pragma once

#include "exchange/writers/contents.hpp"

#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// The tag of our bundles.
inline constexpr std::string_view fhir_mark = "nightcramp-export";

/// The diary as a Bundle of FHIR R4, a resource on each line: a Patient without a name, Observations of each
/// night, a MedicationStatement for each medicine and a Condition for each condition. Nights that nobody
/// answered have no Observation of cramps, and a followed habit without an answer bears a reason why there is
/// no value. The weight stays out, as nobody knows of which day it is. A medicine is stopped where that day
/// had come by the newest day that the diary tells of; in a diary that tells of none, whether it is taken is
/// unknown once an end was said.
[[nodiscard]] std::string write_fhir(const Contents& contents);

}  // namespace nightcramp::exchange
