#pragma once

#include "diary/night.hpp"

namespace nightcramp::exchange {

/// Whether the diary's night knows all that the told one says of cramps: the same answer, and for each cramp
/// one that says as much.
[[nodiscard]] bool same_cramps(const Night& told, const Night& held);

/// Whether the told night has all cramps of the diary's, each with all that is known of it; it may have more.
[[nodiscard]] bool completes_cramps(const Night& told, const Night& held);

}  // namespace nightcramp::exchange
