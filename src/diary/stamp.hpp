#pragma once

#include "diary/moment.hpp"

#include <optional>

namespace nightcramp {

/// How an answer came about. `evening`: before going to bed; `morning`: afterwards, recalled;
/// `late`: more than 48 hours after waking; `imported`: from another program's file.
enum class Provenance { evening, morning, late, imported };

/// When and how something was said.
struct Stamp {
    Moment at;
    Provenance provenance = Provenance::morning;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// A value that remembers when it was said.
template <class Value>
struct Told {
    Value value{};
    Stamp stamp;

    friend bool operator==(const Told&, const Told&) = default;
};

/// What the person said of the night's ends; either may be unknown.
struct NightEnds {
    Date night;
    std::optional<Moment> to_bed;
    std::optional<Moment> up;
};

/// The provenance of an answer about a night given at `now`. Bedtime unknown counts as midnight, waking
/// unknown as noon.
[[nodiscard]] Provenance provenance_at(const NightEnds& ends, const Moment& now);

}  // namespace nightcramp
