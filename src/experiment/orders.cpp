#include "experiment/orders.hpp"

#include "experiment/schedule.hpp"

namespace nightcramp::experiment {
namespace {

using Orders = std::vector<std::vector<bool>>;

Orders pair_of_runs(Design design) {
    const auto run = static_cast<std::size_t>(run_nights(design));
    std::vector<bool> with_first(2 * run, false);
    std::vector<bool> without_first(2 * run, true);
    for (std::size_t night = 0; night < run; ++night) {
        with_first[night] = true;
        without_first[night] = false;
    }
    return {with_first, without_first};
}

}  // namespace

const Orders& orders(Design design) {
    static const Orders nightly{{true, true, false, false}, {true, false, true, false},
                                {true, false, false, true}, {false, true, true, false},
                                {false, true, false, true}, {false, false, true, true}};
    static const Orders weeks = pair_of_runs(Design::week_blocks);
    static const Orders fortnights = pair_of_runs(Design::fortnight_blocks);
    switch (design) {
        case Design::week_blocks:
            return weeks;
        case Design::fortnight_blocks:
            return fortnights;
        default:
            return nightly;
    }
}

// The high half of a product is nearly uniform; what would make the first numbers likelier is drawn again
// (Lemire 2019, ACM Trans Model Comput Simul 29:3).
std::uint8_t drawn_below(Engine& engine, std::uint32_t count) {
    constexpr int half = 32;
    const std::uint32_t unfair = (0U - count) % count;
    std::uint64_t product = (engine() >> half) * count;
    while (static_cast<std::uint32_t>(product) < unfair) product = (engine() >> half) * count;
    return static_cast<std::uint8_t>(product >> half);
}

}  // namespace nightcramp::experiment
