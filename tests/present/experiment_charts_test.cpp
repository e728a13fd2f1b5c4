#include "tests/present/experiment_cases.hpp"

#include <algorithm>
#include <numeric>
#include <variant>

namespace nightcramp::present {
namespace {

using experiment::Finding;
using experiment::Trial;
using experiment::TrialResult;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

const chart::TrialChart& timeline(const ExperimentChart& chart) {
    return std::get<chart::TrialChart>(chart.drawing);
}

const chart::DrawsChart& draws(const ExperimentChart& chart) {
    return std::get<chart::DrawsChart>(chart.drawing);
}

/// Eight nights that were all recorded and done as drawn; a cramp on each night without.
Trial eight_nights() {
    Trial trial;
    trial.schedule = {true, false, false, true, true, true, false, false};
    trial.cramps = analysis::Series::Zero(8);
    trial.done = analysis::Series::Zero(8);
    for (std::size_t i = 0; i < 8; ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        trial.cramps[at] = trial.schedule[i] ? 0 : 1;
        trial.done[at] = trial.schedule[i] ? 1 : 0;
    }
    return trial;
}

TrialResult result(std::vector<double> all, double observed, Finding finding = Finding::cannot_tell) {
    TrialResult made;
    made.finding = finding;
    made.statistic = observed;
    made.share.total = static_cast<std::int64_t>(all.size());
    made.share.count = std::count_if(
        all.begin(), all.end(), [&](double draw) { return std::abs(draw) >= std::abs(observed) - 1e-9; });
    made.draws = std::move(all);
    return made;
}

/// Every way of giving six differences their signs: 64 draws.
std::vector<double> signed_sums(const std::vector<double>& differences) {
    std::vector<double> all;
    for (unsigned pattern = 0; pattern < 1U << differences.size(); ++pattern) {
        double sum = 0;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            sum += (pattern >> i & 1U) != 0 ? differences[i] : -differences[i];
        }
        all.push_back(sum);
    }
    return all;
}

template <class Count>
int sum_of(const chart::DrawsChart& chart, Count count) {
    return std::accumulate(chart.bars.begin(), chart.bars.end(), 0,
                           [&](int sum, const chart::DrawsBar& bar) { return sum + bar.*count; });
}

class ExperimentCharts : public testing::Test {
protected:
    ExperimentCase diary_;
    const Experiment& experiment_ = diary_.begin("feet-lifted", Design::nightly, 56, date_from(2026, 5, 1));
};

TEST_F(ExperimentCharts, ShowEachNightAsDrawnAndAsDone) {
    Trial trial = eight_nights();
    trial.done[1] = 1;
    trial.done[2] = analysis::unknown;
    trial.cramps[3] = analysis::unknown;
    const ExperimentChart chart = timeline_chart(diary_.source(), experiment_, trial);
    const auto& nights = timeline(chart).nights;

    ASSERT_THAT(nights, SizeIs(8));
    EXPECT_EQ(timeline(chart).first, experiment_.first_night);
    EXPECT_TRUE(nights[0].with);
    EXPECT_FALSE(nights[0].otherwise());
    EXPECT_TRUE(nights[1].otherwise());
    EXPECT_EQ(nights[2].done, std::nullopt);
    EXPECT_EQ(nights[3].cramps, std::nullopt);
    EXPECT_EQ(nights[6].cramps, 1);
}

TEST_F(ExperimentCharts, NameTheNightsAsTheLegendOfTheProgressDoes) {
    const ExperimentChart chart = timeline_chart(diary_.source(), experiment_, eight_nights());

    EXPECT_EQ(timeline(chart).with_name, "propped");
    EXPECT_EQ(timeline(chart).without_name, "flat");
    EXPECT_THAT(chart.subtitle, StartsWith("8 nights, "));
}

TEST_F(ExperimentCharts, GiveTheMeanOfEachKindOfNight) {
    Trial trial = eight_nights();
    trial.cramps[0] = 3;
    trial.cramps[7] = analysis::unknown;
    const ExperimentChart chart = timeline_chart(diary_.source(), experiment_, trial);

    ASSERT_TRUE(timeline(chart).with_mean && timeline(chart).without_mean);
    EXPECT_DOUBLE_EQ(timeline(chart).with_mean->value, 0.75);
    EXPECT_EQ(timeline(chart).with_mean->text, "0.75");
    EXPECT_DOUBLE_EQ(timeline(chart).without_mean->value, 1);
}

TEST_F(ExperimentCharts, LeaveWashedOutNightsOutOfTheMeans) {
    Trial trial;
    trial.design = Design::week_blocks;
    trial.cramps = analysis::Series::Zero(14);
    trial.done = analysis::Series::Constant(14, analysis::unknown);
    for (int i = 0; i < 14; ++i) trial.schedule.push_back(i < 7);
    trial.cramps[0] = 9;
    trial.cramps[2] = 1;
    const ExperimentChart chart = timeline_chart(diary_.source(), experiment_, trial);

    EXPECT_TRUE(timeline(chart).nights[1].washed_out);
    EXPECT_FALSE(timeline(chart).nights[2].washed_out);
    EXPECT_DOUBLE_EQ(timeline(chart).with_mean->value, 0.2);
    EXPECT_EQ(chart.table.rows[0].back(), "no");
    EXPECT_EQ(chart.table.rows[2].back(), "yes");
}

TEST_F(ExperimentCharts, HaveNoMeanWhereNothingIsRecorded) {
    Trial trial = eight_nights();
    trial.cramps.setConstant(analysis::unknown);
    const ExperimentChart chart = timeline_chart(diary_.source(), experiment_, trial);

    EXPECT_EQ(timeline(chart).with_mean, std::nullopt);
    EXPECT_EQ(timeline(chart).without_mean, std::nullopt);
}

TEST_F(ExperimentCharts, HaveTheNightsAsATable) {
    Trial trial = eight_nights();
    trial.done[1] = 1;
    trial.done[2] = analysis::unknown;
    trial.cramps[3] = analysis::unknown;
    const ChartTable table = timeline_chart(diary_.source(), experiment_, trial).table;

    EXPECT_THAT(table.columns, ElementsAre("night", "drawn", "done", "cramps", "analysed"));
    ASSERT_THAT(table.rows, SizeIs(8));
    EXPECT_THAT(table.rows[0], ElementsAre(iso(experiment_.first_night), "propped", "propped", "0", "yes"));
    EXPECT_THAT(table.rows[1], ElementsAre(testing::_, "flat", "propped", "1", "yes"));
    EXPECT_THAT(table.rows[2], ElementsAre(testing::_, "flat", "", "1", "yes"));
    EXPECT_THAT(table.rows[3], ElementsAre(testing::_, "propped", "propped", "", "no"));
}

TEST_F(ExperimentCharts, SayWhereNothingIsFinished) {
    const ExperimentChart chart = timeline_chart(diary_.source(), experiment_, Trial());

    EXPECT_EQ(chart.subtitle, "No set of nights is finished.");
    EXPECT_THAT(chart.table.rows, IsEmpty());
}

TEST_F(ExperimentCharts, CountEveryDrawOnce) {
    const std::vector<double> all = signed_sums({0.3, 1.1, 0.7, 2, 0.9, 0.2});
    for (const double observed : {all[5], all[0], all[31], all[63]}) {
        const TrialResult made = result(all, observed);
        const ExperimentChart chart = draws_chart(diary_.source(), experiment_, made);

        EXPECT_EQ(sum_of(draws(chart), &chart::DrawsBar::draws), 64) << observed;
        EXPECT_EQ(sum_of(draws(chart), &chart::DrawsBar::as_far), made.share.count) << observed;
        EXPECT_EQ(draws(chart).yours, observed);
    }
}

TEST_F(ExperimentCharts, LayBarsSymmetricallyAndSideBySide) {
    const ExperimentChart chart =
        draws_chart(diary_.source(), experiment_, result(signed_sums({1, 2, 3, 1, 2, 3}), -8));
    const auto& bars = draws(chart).bars;

    ASSERT_EQ(bars.size() % 2, 1U);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const chart::DrawsBar& opposite = bars[bars.size() - 1 - i];
        EXPECT_NEAR(bars[i].from, -opposite.to, 1e-9);
        EXPECT_EQ(bars[i].draws, opposite.draws);
        if (i > 0) {
            EXPECT_NEAR(bars[i].from, bars[i - 1].to, 1e-9);
        }
    }
}

TEST_F(ExperimentCharts, FillWholeBarsWithWhatIsAtLeastAsFarOut) {
    const std::vector<double> all = signed_sums({0.3, 1.1, 0.7, 2, 0.9, 0.2});
    const ExperimentChart chart = draws_chart(diary_.source(), experiment_, result(all, all[9]));

    for (const chart::DrawsBar& bar : draws(chart).bars) {
        EXPECT_TRUE(bar.as_far == 0 || bar.as_far == bar.draws) << bar.from;
    }
}

TEST_F(ExperimentCharts, StandDrawsThatAreAllAlike) {
    const ExperimentChart chart =
        draws_chart(diary_.source(), experiment_, result(std::vector<double>(64, 0.0), 0));

    ASSERT_THAT(draws(chart).bars, SizeIs(1));
    EXPECT_EQ(draws(chart).bars.front().as_far, 64);
}

TEST_F(ExperimentCharts, HaveNoMoreBarsThanCanBeSeen) {
    std::vector<double> all;
    for (int i = 0; i < 10'000; ++i) all.push_back(std::sin(i) * 12);
    for (const double observed : {0.0, 0.001, 0.3, -2.0, 11.9}) {
        const ExperimentChart chart = draws_chart(diary_.source(), experiment_, result(all, observed));
        EXPECT_GE(draws(chart).bars.size(), 11U) << observed;
        EXPECT_LE(draws(chart).bars.size(), 65U) << observed;
    }
}

TEST_F(ExperimentCharts, SayHowManyOfHowManyDraws) {
    TrialResult made = result(signed_sums({1, 2, 3, 1, 2, 3}), -12, Finding::fewer);
    EXPECT_EQ(draws(draws_chart(diary_.source(), experiment_, made)).sentence,
              "2 of all 64 possible draws come out at least as far from the middle as yours.");

    made.share = {412, 10'000, false};
    EXPECT_EQ(draws(draws_chart(diary_.source(), experiment_, made)).sentence,
              "412 of 10,000 draws come out at least as far from the middle as yours.");
}

TEST_F(ExperimentCharts, SayWhichSideIsWhich) {
    const ExperimentChart chart = draws_chart(diary_.source(), experiment_, result({-1, 1}, -1));

    EXPECT_THAT(draws(chart).fewer, StartsWith("fewer on nights "));
    EXPECT_THAT(draws(chart).more, StartsWith("more on nights "));
}

TEST_F(ExperimentCharts, SayWhyThereAreNoDraws) {
    TrialResult made;
    made.finding = Finding::no_cramps;
    EXPECT_THAT(draws(draws_chart(diary_.source(), experiment_, made)).sentence,
                HasSubstr("Without a cramp"));
    made.finding = Finding::too_short;
    EXPECT_THAT(draws(draws_chart(diary_.source(), experiment_, made)).sentence, HasSubstr("Too few nights"));
    EXPECT_THAT(draws(draws_chart(diary_.source(), experiment_, made)).bars, IsEmpty());
}

TEST_F(ExperimentCharts, HaveTheBarsAsATable) {
    const ExperimentChart chart =
        draws_chart(diary_.source(), experiment_, result(signed_sums({1, 2, 3, 1, 2, 3}), -8));

    EXPECT_THAT(chart.table.columns, SizeIs(4));
    EXPECT_THAT(chart.table.rows, SizeIs(draws(chart).bars.size()));
    for (const auto& row : chart.table.rows) EXPECT_THAT(row, SizeIs(4));
}

TEST_F(ExperimentCharts, AreMadeOfARealTrial) {
    diary_.log(56, 3, experiment_.first_night + days(55));
    diary_.now = test::at(experiment_.first_night + days(60), 12);
    const Trial trial =
        experiment::trial(experiment_, diary_.habit("feet-lifted"), diary_.nights, diary_.now);
    const TrialResult made = experiment::result_of(trial);
    const ExperimentChart chart = draws_chart(diary_.source(), experiment_, made);

    EXPECT_THAT(timeline(timeline_chart(diary_.source(), experiment_, trial)).nights, SizeIs(56));
    EXPECT_EQ(sum_of(draws(chart), &chart::DrawsBar::as_far), made.share.count);
    EXPECT_EQ(sum_of(draws(chart), &chart::DrawsBar::draws), made.share.total);
}

}  // namespace
}  // namespace nightcramp::present
