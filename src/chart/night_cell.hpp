#pragma once

namespace nightcramp::chart {

/// What a cell of a calendar says of its night.
enum class CellKind {
    recorded,
    gap,      ///< it is over, and nobody said whether there were cramps
    to_come,  ///< not over yet
    outside,  ///< before the diary begins, or not of the picture: nothing is drawn
};

struct NightCell {
    CellKind kind = CellKind::outside;
    int cramps = 0;  ///< of recorded nights

    friend bool operator==(const NightCell&, const NightCell&) = default;
};

}  // namespace nightcramp::chart
