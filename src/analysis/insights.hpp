#pragma once

#include "analysis/around.hpp"
#include "analysis/chance.hpp"
#include "analysis/dose.hpp"
#include "analysis/medicine.hpp"
#include "analysis/recording.hpp"
#include "analysis/verdicts.hpp"
#include "analysis/watch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::analysis {

/// Changes whenever the same nights would give other numbers.
inline constexpr std::string_view method_version = "slide-1";

/// Two years; whoever needs more nights had better try an experiment.
inline constexpr int long_nights = 730;

/// What the person's own nights say of one habit, from all of them up to now; updated with every night.
struct Judged {
    int nights_used = 0;      ///< nights on which cramps and habit are known
    double own_share = 0;     ///< 1 − R²: what the other columns do not explain of the habit
    bool by_weekday = false;  ///< the model holds the days of the week
    double t = 0;             ///< of the slide test at no difference
    double neff = 0;          ///< its effective number of independent slides
    Estimate estimate;
    LogInterval interval;  ///< 95 %
    Posterior sceptical;   ///< "your data alone": prior mean 0
    Posterior evidence;    ///< "with published trials": prior mean of the studies
    int more_nights = 0;   ///< until a halving would show with a chance of 80 %; 0 = enough by now
};

/// Everything about one habit.
struct HabitInsight {
    std::string id;
    double contrast = 1;  ///< what every rate ratio refers to, in the habit's unit
    bool amount = false;
    bool recalled = false;  ///< answered after the night; a cramp may colour the memory
    double prior_mean = 0;  ///< of the evidence posterior
    Rate with;
    Rate without;
    std::optional<Bounds> with_share;  ///< cramp nights among those with, Wilson, counts over kappa
    std::optional<Bounds> without_share;
    std::optional<Bounds> difference;  ///< share with − share without, Newcombe, counts over kappa
    int unknown = 0;                   ///< recorded nights without an answer
    int not_applicable = 0;            ///< recorded nights on which it does not apply
    int unrecorded = 0;                ///< answered nights whose cramps are not known
    RecordedShares shares;
    Level level = Level::counts;
    std::vector<Missing> obstacles;   ///< in the way of the next level
    bool by_weekday = false;          ///< it follows the days of the week
    std::optional<std::string> twin;  ///< the habit that it cannot be told apart from
    std::optional<Judged> judged;     ///< from the level "estimate" on
    Verdict verdict;
    bool depends_on_unrecorded = false;  ///< the verdict would be another one
};

/// One change of one medicine.
struct MedicineInsight {
    std::string name;
    std::vector<BeforeAfter> changes;
    std::optional<double> p;  ///< slide test; only with at least three runs with and three without
};

/// Everything that the analysis says of a diary.
struct Insights {
    NightDate first{};  ///< of the nights that are analysed
    NightDate last{};
    int calendar_nights = 0;
    Rate recorded;               ///< all recorded nights of the span
    std::optional<Bounds> rate;  ///< cramps per recorded night, exact Poisson
    int earlier_nights = 0;      ///< recorded nights before the span, which only earlier reviews have seen
    int recorded_ever = 0;       ///< recorded nights of the whole diary; reviews count these
    int unrecorded_with_answers = 0;
    std::vector<HabitInsight> habits;  ///< in the order of the table
    std::vector<HeldReview> reviews;
    Review next;        ///< the first review to come
    int checked = 0;    ///< habits with an estimate
    int stand_out = 0;  ///< habits that are called probably fewer or probably more
    std::optional<ChanceMeter> chance;
    std::vector<MedicineInsight> medicines;
    std::uint64_t fingerprint = 0;  ///< of the whole table
};

/// Empty of habits where no night is recorded. Throws Stopped where `watch` ends it.
[[nodiscard]] Insights insights(const NightTable& whole, const Watch& watch = {});

/// The same where the reviews have been held already, such as those of a longer table that has reached no
/// further one.
[[nodiscard]] Insights insights(const NightTable& whole, std::vector<HeldReview> held,
                                const Watch& watch = {});

/// More about one habit than a list has room for.
struct HabitDetail {
    DayBefore day_before;
    Reverse reverse;
    std::optional<Dose> dose;         ///< of amounts with enough nights
    std::vector<std::string> others;  ///< habits that its estimate is adjusted for
};

[[nodiscard]] HabitDetail detail(const NightTable& whole, std::size_t habit);

}  // namespace nightcramp::analysis
