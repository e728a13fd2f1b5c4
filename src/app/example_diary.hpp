#pragma once

#include "diary/catalogue.hpp"
#include "diary/change.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace nightcramp::app {

/// An invented diary to look around in. The same options give the same diary, on every computer.
struct ExampleOptions {
    Date last_night;
    std::uint64_t seed = 224;  ///< its counts lie near the truth; other seeds show how far chance can lead
    int nights = 730;          ///< calendar nights, those without a word included
};

/// Where an example that is looked at on `today` ends: with the night before last. So last night is open to
/// be logged in it, and nothing in it lies in the future.
[[nodiscard]] constexpr Date example_end(Date today) {
    return today - days(2);
}

struct ExampleDiary {
    std::vector<Night> nights;  ///< ascending by date
    Profile profile;
    std::vector<Habit> habits;  ///< the built-in ones that the person follows beyond those of the first start
};

[[nodiscard]] ExampleDiary example_diary(const ExampleOptions& options, const Catalogue& catalogue);

/// What puts the example into an empty diary, in one go.
[[nodiscard]] Edit example_edit(const ExampleDiary& example, const Moment& at, Face face);

/// How many times the cramps of a night the habit truly makes, for one contrast; 1 = nothing.
struct TrueEffect {
    std::string habit;
    double rate_ratio = 1;

    friend bool operator==(const TrueEffect&, const TrueEffect&) = default;
};

/// What the example was made from, to hold a result against.
struct ExampleTruth {
    std::vector<std::string> sentences;
    std::vector<TrueEffect> effects;  ///< of every habit that is answered, in the order of the catalogue
};

[[nodiscard]] ExampleTruth example_truth(const Catalogue& catalogue);

}  // namespace nightcramp::app
