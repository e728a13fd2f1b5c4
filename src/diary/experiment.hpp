#pragma once

#include "diary/moment.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp {

/// How chance assigns the nights: permuted blocks of four nights, or pairs of 7- or 14-night blocks.
enum class Design { nightly, week_blocks, fortnight_blocks };

/// A randomised on/off self-experiment. The schedule is fixed before the first night; storage only keeps it.
struct Experiment {
    std::string id;
    std::string habit;
    Design design = Design::nightly;
    Date first_night{};
    std::vector<bool> schedule;  ///< one entry a night: with the habit or without
    std::uint64_t seed = 0;
    std::string schedule_hash;  ///< of seed, design and schedule, made before the first night
    std::optional<Date> stopped_on;
    std::string stop_reason;
    bool extended = false;
    std::optional<Moment> unsealed_at;
    bool agreed_with_doctor = false;
    std::int64_t revision = 0;  ///< set by the journal

    friend bool operator==(const Experiment&, const Experiment&) = default;
};

}  // namespace nightcramp
