#include "experiment/sealing.hpp"

#include "tests/analysis/simulated.hpp"
#include "tests/support/builders.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace nightcramp::experiment {
namespace {

using analysis::Insights;
using analysis::NightTable;

constexpr int before_nights = 120;
constexpr int all_nights = 200;

/// Everything that is said of a habit, as text.
std::string said(const Insights& all, std::size_t habit) {
    const analysis::HabitInsight& one = all.habits.at(habit);
    std::string text =
        fmt::format("{} {} {} {} {} {} {} level {} word {} ", one.id, one.with.nights, one.with.cramps,
                    one.without.nights, one.without.cramps, one.unknown, one.unrecorded,
                    static_cast<int>(one.level), static_cast<int>(one.verdict.word));
    if (one.judged) {
        const analysis::Judged& judged = *one.judged;
        text +=
            fmt::format("t {} beta {} lo {} hi {} helps {} more {} ", judged.t, judged.estimate.beta,
                        judged.interval.lo, judged.interval.hi, judged.sceptical.p_helps, judged.more_nights);
    }
    for (const analysis::HeldReview& held : all.reviews) {
        const auto& finding = held.findings.at(habit);
        text += finding ? fmt::format("p {} {} ", finding->p, finding->adjusted_p) : "none ";
    }
    return text;
}

std::string said(const Insights& all) {
    std::string text = fmt::format("checked {} stand out {} ", all.checked, all.stand_out);
    for (std::size_t habit = 0; habit < all.habits.size(); ++habit) text += said(all, habit) + "\n";
    if (all.chance) text += fmt::format("chance {} {}", all.chance->strongest, all.chance->usual);
    return text;
}

/// Four habits that go together, of which two matter.
NightTable some_table() {
    return analysis::simulated::table({analysis::simulated::Scenario::trend, all_nights, 4, 2, 0.4, 0.4}, 11);
}

/// The first habit is sealed from the night `before_nights` on.
std::vector<Seal> some_seals(const NightTable& table) {
    return {{table.habits[0].id, table.date(before_nights)}};
}

TEST(ASeal, HidesWhateverTheNightsSinceSayOfItsHabit) {
    const NightTable table = some_table();
    NightTable other = table;
    other.habits[0].value.tail(all_nights - before_nights) =
        1 - other.habits[0].value.tail(all_nights - before_nights).array();
    const auto seals = some_seals(table);
    ASSERT_NE(said(analysis::insights(table)), said(analysis::insights(other)));
    EXPECT_EQ(said(sealed_insights(table, seals)), said(sealed_insights(other, seals)));
    EXPECT_EQ(sealed_insights(table, seals).fingerprint, sealed_insights(other, seals).fingerprint);
}

TEST(ASeal, LeavesItsHabitAsItWasTheDayBefore) {
    const NightTable table = some_table();
    const Insights then = analysis::insights(analysis::part(table, 0, before_nights - 1));
    const Insights now = sealed_insights(table, some_seals(table));
    ASSERT_GT(now.reviews.size(), then.reviews.size()) << "a review was held since";
    EXPECT_THAT(said(now, 0), testing::StartsWith(said(then, 0)));
    EXPECT_EQ(now.reviews.back().findings[0], std::nullopt);
    EXPECT_NE(said(now, 1), said(then, 1)) << "the others go on";
}

TEST(ASeal, StaysTheSameWhileMoreNightsAreLogged) {
    const NightTable table = some_table();
    const auto seals = some_seals(table);
    const std::string first = said(sealed_insights(analysis::part(table, 0, before_nights + 3), seals), 0);
    for (const int night : {before_nights + 10, before_nights + 40, all_nights - 1}) {
        const Insights later = sealed_insights(analysis::part(table, 0, night), seals);
        EXPECT_THAT(said(later, 0), testing::StartsWith(first)) << night;
    }
}

TEST(ASeal, OfAHabitWithoutNightsBeforeTellsNothing) {
    const NightTable table = some_table();
    const Insights now = sealed_insights(table, {{table.habits[0].id, table.first}});
    EXPECT_EQ(now.habits[0].with.nights + now.habits[0].without.nights, 0);
    EXPECT_FALSE(now.habits[0].judged);
    EXPECT_EQ(now.habits[0].verdict.word, analysis::Word::cannot_tell);
    EXPECT_EQ(now.habits[0].id, table.habits[0].id);
}

TEST(ASeal, CoversTheDetailsAsWell) {
    const NightTable table = some_table();
    NightTable other = table;
    other.habits[0].value.tail(all_nights - before_nights).setZero();
    const auto seals = some_seals(table);
    const auto one = sealed_detail(table, seals, 0);
    EXPECT_EQ(one.reverse.after_cramp, sealed_detail(other, seals, 0).reverse.after_cramp);
    EXPECT_EQ(one.reverse.after_cramp,
              analysis::detail(analysis::part(table, 0, before_nights - 1), 0).reverse.after_cramp);
    EXPECT_EQ(sealed_detail(table, seals, 1).reverse.after_cramp,
              analysis::detail(table, 1).reverse.after_cramp);
}

TEST(WithoutASeal, NothingIsDifferent) {
    const NightTable table = some_table();
    EXPECT_EQ(said(sealed_insights(table, {}, analysis::Watch())), said(analysis::insights(table)));
    const Insights all = analysis::insights(table);
    EXPECT_EQ(said(sealed_insights(table, {}, all)), said(all));
}

TEST(WithHeldReviews, SealedHabitsStayAsTheyAreKnown) {
    const NightTable table = some_table();
    const auto seals = some_seals(table);
    const Insights all = sealed_insights(table, seals);
    const NightTable part = analysis::part(table, 0, all_nights - 3);
    EXPECT_EQ(said(sealed_insights(part, seals, all), 0), said(all, 0));
}

Experiment on(const std::string& habit) {
    Experiment experiment;
    experiment.habit = habit;
    experiment.first_night = test::today - days(7);
    return experiment;
}

TEST(Seals, BeginWithTheFirstNightAndEndWhenTheResultIsOpened) {
    Experiment experiment = on("stretching");
    EXPECT_TRUE(is_sealed({experiment}, "stretching", experiment.first_night));
    EXPECT_FALSE(is_sealed({experiment}, "stretching", experiment.first_night - days(1)));
    EXPECT_FALSE(is_sealed({experiment}, "fluids", test::today));
    experiment.stopped_on = test::today;
    EXPECT_TRUE(is_sealed({experiment}, "stretching", test::today)) << "stopped, and not opened";
    experiment.unsealed_at = test::now;
    EXPECT_FALSE(is_sealed({experiment}, "stretching", test::today));
}

TEST(Seals, CoverTheHabitThatIsReadFromTheSameAnswer) {
    const auto all = seals({on("feet-lifted")}, test::today);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_TRUE(is_sealed({on("feet-lifted")}, "feet-pointed", test::today));
    EXPECT_EQ(all[0].since, all[1].since);
}

TEST(Seals, CountFromTheEarlierOfTwoExperiments) {
    Experiment later = on("stretching");
    later.first_night = test::today - days(2);
    const auto all = seals({later, on("stretching")}, test::today);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].since, test::today - days(7));
}

}  // namespace
}  // namespace nightcramp::experiment
