#pragma once

#include "diary/date.hpp"
#include "diary/sleep.hpp"

#include <cstdint>
#include <vector>

namespace nightcramp::app {

/// One day and night of the example person as it was, whether or not the diary learns of it.
struct ExampleDay {
    Date date{};
    bool stretching = false;
    bool salted = false;
    bool shoes = false;
    bool stayed_in = false;  ///< no shoes to speak of
    int exercise = 0;        ///< 0 none … 3 hard
    double fluids_ml = 0;
    double bike_min = 0;
    double magnesium_mg = 0;
    double alcohol_drinks = 0;
    double caffeine_cups = 0;
    Position position = Position::side;
    Feet feet = Feet::free;
    Covers covers = Covers::light;
    int cramps = 0;
};

/// What truly moves the example person's cramps: factors on the cramps of a night.
namespace example_truths {

inline constexpr double stretching = 0.5;     ///< in the same night
inline constexpr double after_a_cramp = 0.4;  ///< in the night after a cramp night, whatever was done
inline constexpr double water_tablet = 1.25;  ///< from the start of the medicine

}  // namespace example_truths

/// The night from which the medicine is taken, counted from 0.
[[nodiscard]] int medicine_night(int nights);

/// `nights` days and nights, the last of them on `last_night`.
[[nodiscard]] std::vector<ExampleDay> example_life(Date last_night, int nights, std::uint64_t seed);

}  // namespace nightcramp::app
