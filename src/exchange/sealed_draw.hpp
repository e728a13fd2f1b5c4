#pragma once

#include "diary/json.hpp"

namespace nightcramp::exchange {

/// Writes schedule and seed of an experiment as one field, "sealed", so that nobody who looks into the file
/// reads what tonight brings: the Base64 of the schedule, a blank and the seed. It hides them from the eye
/// alone.
void seal_draw(Json& experiment);

/// Schedule and seed as they were; an experiment that is not sealed stays as it is. Throws BadJson.
void unseal_draw(Json& experiment);

}  // namespace nightcramp::exchange
