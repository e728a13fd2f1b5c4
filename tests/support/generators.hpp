#pragma once

#include "diary/change.hpp"

#include <ostream>

#include <rapidcheck.h>

/// Random values for properties. Valid ones pass problems(); dates lie before builders.hpp's `today`.
namespace nightcramp {

void showValue(const Night& night, std::ostream& out);

namespace test {

[[nodiscard]] rc::Gen<Date> any_date();
[[nodiscard]] rc::Gen<std::string> any_note();
[[nodiscard]] rc::Gen<Cramp> valid_cramp(Date night);
[[nodiscard]] rc::Gen<Night> valid_night(Date date);
[[nodiscard]] rc::Gen<Night> valid_night();
[[nodiscard]] rc::Gen<Habit> valid_habit();
[[nodiscard]] rc::Gen<Profile> valid_profile();
[[nodiscard]] rc::Gen<Experiment> valid_experiment();
[[nodiscard]] rc::Gen<Dismissal> any_dismissal();

}  // namespace test
}  // namespace nightcramp
