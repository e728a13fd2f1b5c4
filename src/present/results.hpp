#pragma once

#include "advice/advise.hpp"
#include "analysis/insights.hpp"
#include "analysis/watch.hpp"
#include "diary/catalogue.hpp"
#include "diary/journal.hpp"
#include "diary/knowledge.hpp"

#include <vector>

namespace nightcramp::present {

/// What results are made from: a copy of the diary, so that it can be worked on elsewhere while the person
/// goes on.
struct DiaryCopy {
    std::vector<Night> nights;  ///< ascending by date
    std::vector<Habit> habits;  ///< all of them
    Profile profile;
    std::vector<Experiment> experiments;
    std::vector<Dismissal> dismissals;
    Date today{};
};

/// Reads all of it.
[[nodiscard]] DiaryCopy copy_of(const Journal& journal, const Catalogue& catalogue, Date today);

/// Everything that analysis and advice make of a diary.
struct Results {
    DiaryCopy diary;                            ///< as it was when they were made
    std::vector<Seal> seals;                    ///< what experiments hide, and from when on
    analysis::NightTable table;                 ///< without what they hide
    analysis::Insights all;                     ///< of a sealed habit as it was before its seal
    std::vector<experiment::Outcome> outcomes;  ///< what opened experiments found
    advice::Advice advice;
};

/// Pure. `catalogue` and `knowledge` are read only. Throws analysis::Stopped where `watch` ends it.
[[nodiscard]] Results results_of(DiaryCopy diary, const Catalogue& catalogue, const Knowledge& knowledge,
                                 const analysis::Watch& watch = {});

}  // namespace nightcramp::present
