#pragma once

#include "diary/night.hpp"

#include <vector>

namespace nightcramp::app {

/// Adds what is told in words, and two warning signs: a cramp that lasted too long, and cramps after the
/// start of the medicine.
void add_events(std::vector<Night>& nights, Date first_night, Date medicine_started);

}  // namespace nightcramp::app
