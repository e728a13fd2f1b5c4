#pragma once

#include "diary/moment.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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

/// Whether an experiment on the habit has begun, up to the night `newest`, and nobody has opened its result:
/// then nothing may compare nights with the habit to nights without.
[[nodiscard]] bool is_sealed(const std::vector<Experiment>& experiments, std::string_view habit, Date newest);

}  // namespace nightcramp
