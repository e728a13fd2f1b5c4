#include "exchange/readers/apple_sleep.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace nightcramp::exchange {
namespace {

/// Stretches that belong together.
struct Episode {
    AppleNight span;
    std::int64_t asleep = 0;  // seconds, each counted once
    std::uint16_t source = 0;
};

Episode episode_of(const AppleStretch& stretch) {
    return {{stretch.start, stretch.end, stretch.line, stretch.zone},
            stretch.end - stretch.start,
            stretch.source};
}

/// The stretch begins no earlier than the episode.
void add(Episode& episode, const AppleStretch& stretch) {
    AppleNight& span = episode.span;
    episode.asleep += std::max<std::int64_t>(0, stretch.end - std::max(stretch.start, span.end));
    span.end = std::max(span.end, stretch.end);
    if (span.zone == 0) span.zone = stretch.zone;
}

/// The times in bed of all sources together, ascending.
std::vector<AppleNight> times_in_bed(const std::vector<AppleStretch>& stretches) {
    std::vector<AppleStretch> sorted;
    std::copy_if(stretches.begin(), stretches.end(), std::back_inserter(sorted), [](const AppleStretch& one) {
        return !one.asleep && one.end - one.start <= longest_in_bed;
    });
    std::sort(sorted.begin(), sorted.end(), [](const AppleStretch& a, const AppleStretch& b) {
        return std::tie(a.start, a.line) < std::tie(b.start, b.line);
    });
    std::vector<AppleNight> times;
    for (const AppleStretch& stretch : sorted) {
        const bool goes_on = !times.empty() && stretch.start - times.back().end < longest_waking &&
                             stretch.end - times.back().start <= longest_in_bed;
        if (goes_on) {
            Episode last{times.back()};
            add(last, stretch);
            times.back() = last.span;
        } else {
            times.push_back(episode_of(stretch).span);
        }
    }
    return times;
}

/// The first time in bed that ends after the instant.
template <class Times>
auto first_after(Times& times, std::int64_t instant) {
    return std::partition_point(times.begin(), times.end(),
                                [&](const AppleNight& time) { return time.end <= instant; });
}

bool is_in_bed(const std::vector<AppleNight>& times, std::int64_t from, std::int64_t to) {
    const auto time = first_after(times, from);
    return time != times.end() && time->start <= from && time->end >= to;
}

/// Ascending by their beginning.
std::vector<Episode> sleep_of_each_source(std::vector<AppleStretch> stretches,
                                          const std::vector<AppleNight>& in_bed) {
    std::erase_if(stretches, [](const AppleStretch& one) { return !one.asleep; });
    std::sort(stretches.begin(), stretches.end(), [](const AppleStretch& a, const AppleStretch& b) {
        return std::tie(a.source, a.start, a.line) < std::tie(b.source, b.start, b.line);
    });
    std::vector<Episode> episodes;
    for (const AppleStretch& stretch : stretches) {
        const bool goes_on = !episodes.empty() && episodes.back().source == stretch.source &&
                             (stretch.start - episodes.back().span.end < longest_waking ||
                              is_in_bed(in_bed, episodes.back().span.end, stretch.start));
        if (goes_on) {
            add(episodes.back(), stretch);
        } else {
            episodes.push_back(episode_of(stretch));
        }
    }
    std::sort(episodes.begin(), episodes.end(), [](const Episode& a, const Episode& b) {
        return std::tie(a.span.start, a.source) < std::tie(b.span.start, b.source);
    });
    return episodes;
}

/// What the source with the most sleep says of episodes that overlap.
AppleNight best_of(const std::vector<Episode>& group) {
    std::map<std::uint16_t, Episode> by_source;
    for (const Episode& episode : group) {
        const auto [known, is_new] = by_source.try_emplace(episode.source, episode);
        if (is_new) continue;
        known->second.span.end = std::max(known->second.span.end, episode.span.end);
        known->second.asleep += episode.asleep;
    }
    return std::max_element(by_source.begin(), by_source.end(),
                            [](const auto& a, const auto& b) { return a.second.asleep < b.second.asleep; })
        ->second.span;
}

AppleNights choose(const std::vector<Episode>& episodes) {
    AppleNights result;
    std::vector<Episode> group;
    std::int64_t end = 0;
    const auto finish = [&] {
        if (group.empty()) return;
        result.nights.push_back(best_of(group));
        result.chosen = result.chosen || std::any_of(group.begin(), group.end(), [&](const Episode& one) {
                            return one.source != group.front().source;
                        });
        group.clear();
    };
    for (const Episode& episode : episodes) {
        if (episode.span.start >= end) finish();
        end = group.empty() ? episode.span.end : std::max(end, episode.span.end);
        group.push_back(episode);
    }
    finish();
    return result;
}

void widen(AppleNight& night, const AppleNight& in_bed) {
    night.start = std::min(night.start, in_bed.start);
    night.end = std::max(night.end, in_bed.end);
    if (night.zone == 0) night.zone = in_bed.zone;
}

/// Adds the times in bed to the nights that they belong to; the others become nights themselves.
void add_times_in_bed(std::vector<AppleNight>& nights, const std::vector<AppleNight>& times) {
    std::vector<AppleNight> alone;
    for (const AppleNight& time : times) {
        const auto night = first_after(nights, time.start - longest_waking);
        if (night != nights.end() && night->start < time.end + longest_waking) {
            widen(*night, time);
        } else {
            alone.push_back(time);
        }
    }
    nights.insert(nights.end(), alone.begin(), alone.end());
    std::sort(nights.begin(), nights.end(), [](const AppleNight& a, const AppleNight& b) {
        return std::tie(a.start, a.end) < std::tie(b.start, b.end);
    });
}

/// Nights that have come to overlap are one.
void join_overlapping(std::vector<AppleNight>& nights) {
    std::vector<AppleNight> joined;
    for (const AppleNight& night : nights) {
        if (joined.empty() || night.start > joined.back().end) {
            joined.push_back(night);
        } else {
            widen(joined.back(), night);
        }
    }
    nights = std::move(joined);
}

}  // namespace

AppleNights apple_nights(std::vector<AppleStretch> stretches) {
    const std::vector<AppleNight> in_bed = times_in_bed(stretches);
    AppleNights result = choose(sleep_of_each_source(std::move(stretches), in_bed));
    add_times_in_bed(result.nights, in_bed);
    join_overlapping(result.nights);
    return result;
}

}  // namespace nightcramp::exchange
