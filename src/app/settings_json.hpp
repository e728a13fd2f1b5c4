#pragma once

#include "app/settings.hpp"

namespace nightcramp::app {

/// What the object says; what it does not say, or what cannot be meant, is at its default. Names each that
/// cannot be meant.
[[nodiscard]] Settings read_settings(const Json& json, Problems& problems);

/// Sets the members that are settings, and leaves the others.
void write_settings(const Settings& settings, Json& json);

}  // namespace nightcramp::app
