#pragma once

#include "diary/moment.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp {

enum class Muscle { calf, foot_arch, toes, shin, front_thigh, back_thigh, other };
enum class Side { left, right, both };
/// How much of the muscle cramped.
enum class Extent { part_of_muscle, whole_muscle, several_muscles };
/// What ended the cramp.
enum class Relief { stood_up, stretched, massaged, warmth, cold, walked, waited, other };

/// One cramp. That there was one is all that has to be known.
struct Cramp {
    std::optional<Moment> at;
    bool just_before_waking = false;  ///< said instead of a clock time
    std::optional<Muscle> muscle;
    std::optional<Side> side;
    std::optional<Extent> extent;
    std::optional<int> times_back;                 ///< how often it came back, 0 … 50
    std::optional<int> pain;                       ///< 0 none … 10 worst imaginable
    std::optional<std::chrono::seconds> duration;  ///< 1 second … 12 hours
    std::optional<bool> woke_me;
    std::vector<Relief> relief;   ///< ascending, each once
    std::optional<int> soreness;  ///< next morning, 0 … 10
    std::string note;

    friend bool operator==(const Cramp&, const Cramp&) = default;
};

}  // namespace nightcramp
