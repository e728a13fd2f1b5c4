#include "app/example_cramps.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::app {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

Muscle some_muscle(Random& random) {
    constexpr std::array muscles{Muscle::calf,       Muscle::foot_arch,   Muscle::toes,
                                 Muscle::back_thigh, Muscle::front_thigh, Muscle::shin};
    return muscles.at(random.pick({72, 12, 7, 5, 3, 1}));
}

seconds some_duration(Random& random) {
    constexpr std::array durations{20, 40, 60, 120, 180, 300, 480};
    return seconds(durations.at(random.pick({8, 12, 26, 26, 14, 11, 3})));
}

std::vector<Relief> some_relief(Random& random) {
    std::vector<Relief> relief;
    if (random.chance(0.5)) relief.push_back(Relief::stood_up);
    if (random.chance(0.45)) relief.push_back(Relief::stretched);
    if (random.chance(0.3)) relief.push_back(Relief::massaged);
    if (random.chance(0.06)) relief.push_back(Relief::warmth);
    if (random.chance(0.12)) relief.push_back(Relief::walked);
    if (relief.empty() && random.chance(0.6)) relief.push_back(Relief::waited);
    return relief;
}

void set_time(Random& random, Cramp& cramp, const TimeInBed& in_bed) {
    const auto length = std::chrono::floor<minutes>(in_bed.to.wall - in_bed.from.wall);
    const minutes later(random.between(40, static_cast<int>(length.count()) - 10));
    const bool rounded_to_quarters = random.chance(0.7);
    const auto wall = in_bed.from.wall + later;
    const auto midnight = std::chrono::floor<std::chrono::days>(wall);
    const minutes step(rounded_to_quarters ? 15 : 1);
    const auto at = midnight + std::chrono::floor<minutes>(wall - midnight) / step * step;
    if (random.chance(0.07)) {
        cramp.just_before_waking = true;
    } else if (random.chance(0.85)) {
        cramp.at = Moment{at, in_bed.from.utc_offset};
    }
}

Cramp some_cramp(Random& random, const TimeInBed& in_bed) {
    Cramp cramp;
    set_time(random, cramp, in_bed);
    cramp.muscle = random.maybe(0.95, some_muscle(random));
    constexpr std::array sides{Side::left, Side::right, Side::both};
    cramp.side = random.maybe(0.95, sides.at(random.pick({54, 42, 4})));
    constexpr std::array extents{Extent::part_of_muscle, Extent::whole_muscle, Extent::several_muscles};
    cramp.extent = random.maybe(0.3, extents.at(random.pick({4, 5, 1})));
    cramp.times_back = random.maybe(0.45, static_cast<int>(random.pick({75, 17, 6, 2})));
    const int pain = static_cast<int>(5.6 + 1.8 * random.normal());
    cramp.pain = random.maybe(0.93, std::clamp(pain, 1, 10));
    cramp.duration = random.maybe(0.8, some_duration(random));
    const bool woke_me = random.chance(0.88);
    cramp.woke_me = random.maybe(0.92, woke_me);
    cramp.relief = some_relief(random);
    cramp.soreness = random.maybe(0.5, std::clamp(pain - 3 + random.between(-1, 1), 0, 10));
    return cramp;
}

}  // namespace

std::vector<Cramp> example_cramps(Random& random, int count, const TimeInBed& in_bed) {
    const auto earlier = [&](const Cramp& a, const Cramp& b) {
        return a.at.value_or(in_bed.to) < b.at.value_or(in_bed.to);
    };
    std::vector<Cramp> cramps;
    for (int i = 0; i < count; ++i) {
        Cramp cramp = some_cramp(random, in_bed);
        cramps.insert(std::upper_bound(cramps.begin(), cramps.end(), cramp, earlier), std::move(cramp));
    }
    return cramps;
}

}  // namespace nightcramp::app
