#include "present/insight_counts.hpp"

#include "tests/present/insight_values.hpp"

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

analysis::NightTable table_of(std::initializer_list<double> amounts, bool is_amount = true) {
    analysis::NightTable table;
    table.first = date_from(2026, 11, 1);
    table.cramps = analysis::Series::Zero(static_cast<Eigen::Index>(amounts.size()));
    analysis::HabitColumn column;
    column.id = "fluids";
    column.amount = is_amount;
    column.contrast = 750;
    column.value = Eigen::Map<const analysis::Series>(amounts.begin(), table.cramps.size());
    column.not_applicable = analysis::Series::Zero(table.cramps.size());
    table.habits = {column};
    return table;
}

TEST(InsightCounts, GiveBothDenominatorsAndWhatIsLeftOut) {
    auto insight = stretching();
    EXPECT_EQ(counts_sentence(insight), "4 cramp nights of 14 with, 9 of 21 without.");
    insight.unknown = 6;
    insight.not_applicable = 2;
    EXPECT_EQ(counts_sentence(insight),
              "4 cramp nights of 14 with, 9 of 21 without, 6 unknown left out, 2 doesn't apply.");
    insight.with = {1'060, 1, 1};
    EXPECT_EQ(counts_sentence(insight),
              "1 cramp night of 1,060 with, 9 of 21 without, 6 unknown left out, 2 doesn't apply.");
}

TEST(InsightCounts, CompareNothingInTheFirstNights) {
    auto insight = stretching();
    insight.level = analysis::Level::counts;
    insight.unknown = 1;
    EXPECT_EQ(counts_sentence(insight), "14 nights with, 21 without, 1 unknown left out.");
}

TEST(InsightCounts, SayWhatWithMeansForAnAmount) {
    EXPECT_EQ(with_sentence(talk(), fluids(), 0), "\"With\" means any at all.");
    EXPECT_EQ(with_sentence(talk(), fluids(), 1750),
              "\"With\" means above 1,750 ml, your own middle amount.");
    auto magnesium = fluids();
    magnesium.id = "magnesium";
    EXPECT_EQ(with_sentence(talk(), magnesium, 171.43),
              "\"With\" means above 171 mg as the mean of seven days, your own middle amount.");
    EXPECT_EQ(with_sentence(talk(), stretching(), std::nullopt), "");
}

TEST(InsightCounts, CutAmountsWhereTheAnalysisDoes) {
    EXPECT_EQ(with_from(table_of({1, 2, 3}), 0), 1500);
    EXPECT_EQ(with_from(table_of({0, 2, 3}), 0), 0);
    EXPECT_EQ(with_from(table_of({analysis::unknown}), 0), std::nullopt);
    EXPECT_EQ(with_from(table_of({0, 1, 1}, false), 0), std::nullopt);
}

TEST(InsightCounts, SayHowManyNightsAreRecorded) {
    auto insight = stretching();
    insight.shares = {0.93, 0.95, 0.9};
    EXPECT_EQ(recorded_sentence(insight),
              "Cramps are recorded on 93 of 100 nights: 95 of 100 with, 90 of 100 without.");
    insight.shares.without.reset();
    insight.unrecorded = 1;
    EXPECT_EQ(
        recorded_sentence(insight),
        "Cramps are recorded on 93 of 100 nights: 95 of 100 with; 1 answer without a word about cramps is "
        "left out.");
    insight.shares.with.reset();
    insight.unrecorded = 2;
    EXPECT_EQ(recorded_sentence(insight),
              "Cramps are recorded on 93 of 100 nights; 2 answers without a word about cramps are left out.");
}

}  // namespace
}  // namespace nightcramp::present
