#include "diary/stamp.hpp"

#include "diary/noon_rule.hpp"

namespace nightcramp {

Provenance provenance_at(const NightEnds& ends, const Moment& now) {
    using std::chrono::hours;
    const Moment midnight{ends.night + days(1), now.utc_offset};
    const Moment next_noon{ends.night + days(1) + noon, now.utc_offset};
    if (now < ends.to_bed.value_or(midnight)) return Provenance::evening;
    const Moment waking = ends.up.value_or(next_noon);
    return now.utc() > waking.utc() + hours(48) ? Provenance::late : Provenance::morning;
}

}  // namespace nightcramp
