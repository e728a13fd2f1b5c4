#pragma once

#include "diary/change.hpp"
#include "diary/noon_rule.hpp"
#include "diary/zone.hpp"
#include "exchange/draft.hpp"
#include "exchange/mapping.hpp"
#include "exchange/nights_merge.hpp"
#include "exchange/watch.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nightcramp::exchange {

/// What the person decides before a draft becomes a part of the diary.
struct Choices {
    Mapping mapping;
    Zone zone;                           ///< for times of which the file does not tell the zone
    std::chrono::hours boundary = noon;  ///< of the noon rule, for times of cramps and of sleep
    bool replace = false;                ///< where the diary says something else, the file is right
};

/// The part of the diary that a draft is laid over.
struct Stored {
    std::vector<Night> nights;        ///< ascending by date; all of those that the draft may touch
    std::vector<Habit> habits;        ///< all, as Session::habits() gives them
    std::vector<Habit> saved_habits;  ///< as Journal::habits() gives them
    std::optional<Profile> profile;
    std::vector<Experiment> experiments;
    std::vector<Dismissal> dismissals;
    std::set<Date> imported_cramps;  ///< nights whose cramps are as an import brought them
    Moment now;
};

/// What becomes of one item, for the preview.
struct ItemPlan {
    std::size_t item = 0;  ///< in Draft::items
    Target target;
    std::size_t marks = 0;
    std::optional<DateSpan> span;  ///< of the nights that its marks belong to
    std::string example;           ///< one of its marks in words: "12 Mar 2025: yes"
    std::string problem;           ///< why the target cannot take it; then nothing of it is used
};

/// What an import would do, whole: nothing of it is done yet.
struct ImportPlan {
    std::vector<Change> changes;       ///< one edit
    int added = 0;                     ///< nights of which the diary knew nothing
    int completed = 0;                 ///< nights that learn something
    int unchanged = 0;                 ///< nights of which the file says nothing new
    std::vector<KeptAnswer> kept;      ///< where the diary says something else and is right
    std::vector<KeptAnswer> replaced;  ///< where the file is right
    std::vector<std::string> other;    ///< habits, profile, experiments: "habit added: Pickle juice"
    std::optional<DateSpan> span;      ///< of the nights that the file tells of
    std::vector<ItemPlan> items;       ///< as Draft::items
    std::vector<Skip> skips;           ///< ascending by place; with those of the draft
    std::size_t more_skips = 0;
    std::vector<std::string> assumptions;
    std::string zone_example;  ///< a time of the file and how it is read; empty where no zone is needed

    [[nodiscard]] int nights() const { return added + completed + unchanged; }
};

/// Lays the draft over the diary. What the diary has stays, unless Choices::replace says otherwise; what the
/// file does not say stays unknown. What cannot be saved beside what the diary has is left out and told, so
/// saving the changes at Stored::now succeeds. The same draft on the result changes nothing. Every answer is
/// stamped as imported at Stored::now; those of our own files keep their stamps. Throws Cancelled.
[[nodiscard]] ImportPlan plan_import(const Draft& draft, const Choices& choices, const Stored& stored,
                                     const Watch& watch = {});

/// The nights that the draft may touch; none where it touches none.
[[nodiscard]] std::optional<DateSpan> nights_of(const Draft& draft, const Zone& zone);

}  // namespace nightcramp::exchange
