#pragma once

#include "analysis/series.hpp"

namespace nightcramp::analysis {

/// Cramps of some recorded nights.
struct Rate {
    int nights = 0;
    int cramp_nights = 0;
    double cramps = 0;

    /// Counts a night; one whose cramps are not known does not count.
    void add(double count) {
        if (!known(count)) return;
        ++nights;
        if (count >= 1) ++cramp_nights;
        cramps += count;
    }

    friend bool operator==(const Rate&, const Rate&) = default;
};

}  // namespace nightcramp::analysis
