#pragma once

namespace nightcramp {

enum class ClockStyle { twenty_four_hours, twelve_hours };
enum class Units { metric, us };

/// How the person reads clocks and measures. It is for screens and pages alone: stored values are always
/// metric.
struct Manner {
    ClockStyle clock = ClockStyle::twenty_four_hours;
    Units units = Units::metric;

    friend bool operator==(const Manner&, const Manner&) = default;
};

}  // namespace nightcramp
