#include "present/time_charts.hpp"

#include "present/time_markers.hpp"
#include "present/time_series.hpp"
#include "tests/present/chart_source.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using test::sunday;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> labels(const std::vector<chart::Marker>& markers) {
    std::vector<std::string> all;
    for (const chart::Marker& marker : markers) all.push_back(iso(marker.day) + " " + marker.label);
    return all;
}

TEST(TimeChartState, HasEveryNightFromTheFirstToTheNewest) {
    ChartDiary diary = ChartDiary::of({1, -1, 0, 2});
    const auto chart = time_chart(diary.source(), {diary.span(), {}}, {PanelName::cramps, PanelName::pain});
    EXPECT_EQ(chart.first, sunday - days(3));
    EXPECT_THAT(chart.recorded, ElementsAre(true, false, true, true));
    const auto& cramps = std::get<chart::CrampsPanel>(chart.panels.at(0)).cramps;
    EXPECT_THAT(cramps, ElementsAre(1, std::nullopt, 0, 2));
    const auto& pain = std::get<chart::PainPanel>(chart.panels.at(1)).worst_pain;
    EXPECT_THAT(pain, ElementsAre(7, std::nullopt, std::nullopt, 7));
}

TEST(TimeChartState, LeavesTonightOut) {
    ChartDiary diary = ChartDiary::of({1});
    Night tonight;
    tonight.date = test::today;
    set_answer(tonight, {"stretching", AnswerValue::yes(), test::this_morning()});
    diary.nights.push_back(tonight);
    EXPECT_THAT(time_chart(diary.source(), {diary.span(), {}}, {PanelName::cramps}).recorded, SizeIs(1));
}

TEST(TimeChartState, KnowsBedTimesOnBothSidesOfMidnight) {
    ChartDiary diary = ChartDiary::of({0, 0});
    diary.night(sunday - days(1)).sleep.to_bed = test::at(sunday - days(1), 22, 30);
    diary.night(sunday - days(1)).sleep.up = test::at(sunday, 6, 15);
    diary.night(sunday).sleep.to_bed = test::at(test::today, 0, 45);
    const chart::SleepPanel panel = sleep_panel(diary.source(), diary.span());
    EXPECT_EQ(panel.nights.at(0).from, 630);
    EXPECT_EQ(panel.nights.at(0).to, 1095);
    EXPECT_EQ(panel.nights.at(1).from, 765);
    EXPECT_EQ(panel.nights.at(1).to, std::nullopt);
}

TEST(TimeChartState, CountsTheHoursThatPassedWhenTheClocksWereChanged) {
    const Date change = date_from(2026, 10, 24);
    Sleep sleep;
    sleep.to_bed = Moment{change + std::chrono::hours(22), std::chrono::minutes(120)};
    sleep.up = Moment{change + std::chrono::hours(30), std::chrono::minutes(60)};
    EXPECT_DOUBLE_EQ(hours_in_bed(sleep).value(), 9) << "the night on which the hour comes twice";
    const Date spring = date_from(2026, 3, 28);
    sleep.to_bed = Moment{spring + std::chrono::hours(22), std::chrono::minutes(60)};
    sleep.up = Moment{spring + std::chrono::hours(30), std::chrono::minutes(120)};
    EXPECT_DOUBLE_EQ(hours_in_bed(sleep).value(), 7);
    sleep.up.reset();
    EXPECT_EQ(hours_in_bed(sleep), std::nullopt);
}

TEST(TimeChartState, ShowsAmountsInThePersonsUnitAndWhatDoesNotApplyAsUnknown) {
    ChartDiary diary = ChartDiary::of({0, 0, 0});
    set_answer(diary.nights[0], {"fluids", AnswerValue::of(1774), test::this_morning()});
    set_answer(diary.nights[1], {"fluids", AnswerValue::of(0), test::this_morning()});
    set_answer(diary.nights[2], {"fluids", AnswerValue::not_applicable(), test::this_morning()});
    diary.manner.units = Units::us;
    const Habit& fluids = *find_habit(diary.habits, "fluids");
    const auto panel = habit_panel(diary.source(), diary.span(), fluids, 0);
    EXPECT_THAT(panel.values, ElementsAre(60.0, 0.0, std::nullopt));
    EXPECT_EQ(panel.name, "Drinks in all, fl oz");
    EXPECT_FALSE(panel.yes_no);
}

TEST(TimeMarkers, AreTheMedicinesThatChangedInTheDiary) {
    ChartDiary diary = ChartDiary::of(std::vector<int>(40, 0));
    diary.profile.medicines = {{"", "Amlodipine", "", sunday - days(10), sunday - days(3)},
                               {"", "Furosemide", "", sunday - days(500), std::nullopt}};
    EXPECT_THAT(labels(time_markers(diary.source(), diary.span())),
                ElementsAre("2026-11-12 Amlodipine started", "2026-11-19 Amlodipine stopped"));
}

ChartDiary with_shoes(const std::vector<std::pair<int, bool>>& runs) {
    int nights = 0;
    for (const auto& [count, worn] : runs) nights += count;
    ChartDiary diary = ChartDiary::of(std::vector<int>(static_cast<std::size_t>(nights), 0));
    std::size_t place = 0;
    for (const auto& [count, worn] : runs) {
        for (int i = 0; i < count; ++i) {
            set_answer(diary.nights[place++],
                       {"shoes", worn ? AnswerValue::yes() : AnswerValue::no(), test::this_morning()});
        }
    }
    return diary;
}

TEST(TimeMarkers, TellWhenShoesWereBegunAndGivenUp) {
    const ChartDiary diary = with_shoes({{40, false}, {40, true}, {40, false}});
    EXPECT_THAT(labels(time_markers(diary.source(), diary.span())),
                ElementsAre(iso(sunday - days(79)) + " Supportive shoes begun",
                            iso(sunday - days(39)) + " Supportive shoes given up"));
}

TEST(TimeMarkers, TellNothingOfShoesThatAreWornNowAndThen) {
    ChartDiary diary = with_shoes({{120, false}});
    for (std::size_t i = 0; i < diary.nights.size(); i += 2) {
        set_answer(diary.nights[i], {"shoes", AnswerValue::yes(), test::this_morning()});
    }
    EXPECT_THAT(time_markers(diary.source(), diary.span()), IsEmpty());
    const ChartDiary few = with_shoes({{5, false}, {40, true}});
    EXPECT_THAT(time_markers(few.source(), few.span()), IsEmpty())
        << "five answers are too few to call it a change";
}

Experiment on_stretching(Date first, int nights) {
    Experiment experiment;
    experiment.id = "one";
    experiment.habit = "stretching";
    experiment.first_night = first;
    experiment.schedule = std::vector<bool>(static_cast<std::size_t>(nights), true);
    return experiment;
}

TEST(TimePhases, AreTheExperimentsThatHaveBegun) {
    ChartDiary diary = ChartDiary::of(std::vector<int>(40, 0));
    diary.experiments = {on_stretching(sunday - days(20), 12), on_stretching(test::today + days(3), 12)};
    const auto phases = time_phases(diary.source());
    ASSERT_THAT(phases, SizeIs(1));
    EXPECT_EQ(phases[0].last, sunday - days(9));
    EXPECT_EQ(phases[0].label, "Experiment: stretching before bed");
}

TEST(TimePhases, EndWhereTheExperimentWasStopped) {
    ChartDiary diary = ChartDiary::of(std::vector<int>(40, 0));
    diary.experiments = {on_stretching(sunday - days(20), 12)};
    diary.experiments[0].stopped_on = sunday - days(15);
    EXPECT_EQ(time_phases(diary.source()).front().last, sunday - days(15));
}

TEST(Sealing, LastsFromTheFirstNightUntilTheResultIsOpened) {
    ChartDiary diary = ChartDiary::of(std::vector<int>(40, 0));
    diary.experiments = {on_stretching(sunday, 12)};
    EXPECT_TRUE(is_sealed(diary.source(), "stretching"));
    EXPECT_FALSE(is_sealed(diary.source(), "fluids"));
    diary.experiments[0].unsealed_at = test::now;
    EXPECT_FALSE(is_sealed(diary.source(), "stretching"));
    diary.experiments = {on_stretching(test::today, 12)};
    EXPECT_FALSE(is_sealed(diary.source(), "stretching")) << "it begins tonight";
}

TEST(NightGlanceWords, TellWhatIsKnownAndNothingElse) {
    ChartDiary diary = ChartDiary::of({2});
    Night& night = diary.night(sunday);
    night.cramps[0].pain = 3;
    night.sleep.rested = 5;
    night.sleep.to_bed = test::at(sunday, 22, 30);
    night.sleep.up = test::at(test::today, 5, 45);
    night.note = "Long walk.\nNew shoes.";
    set_answer(night, {"stretching", AnswerValue::no(), test::this_morning()});
    const NightGlance glance = night_glance(sunday, &night, diary.source(), {"stretching", "bike"});
    EXPECT_EQ(glance.title, "Sun 22 to Mon 23 November");
    using Line = NightGlance::Line;
    EXPECT_THAT(glance.lines, ElementsAre(Line{"Cramps", "2"}, Line{"Worst pain", "7 of 10"},
                                          Line{"Rested", "5 of 10"}, Line{"In bed", "22:30 to 05:45"},
                                          Line{"Stretching before bed", "no"}, Line{"Note", "Long walk. …"}));
}

TEST(NightGlanceWords, SayThatNothingIsRecorded) {
    const ChartDiary diary = ChartDiary::of({0});
    const NightGlance glance = night_glance(date_from(2025, 12, 31), nullptr, diary.source(), {});
    EXPECT_EQ(glance.title, "Wed 31 December to Thu 1 January");
    EXPECT_THAT(glance.lines, ElementsAre(NightGlance::Line{"Cramps", "Not recorded"}));
    const NightGlance earlier = night_glance(date_from(2025, 5, 2), nullptr, diary.source(), {});
    EXPECT_EQ(earlier.title, "Fri 2 to Sat 3 May 2025");
}

TEST(CountLine, CountsTheNightsOfTheDiaryOnly) {
    const ChartDiary diary = ChartDiary::of({1, 0, -1, 2, 0});
    EXPECT_EQ(count_line(diary.source(), {sunday - days(400), test::today + days(9)}),
              "2 cramp nights of 4 recorded; 1 not recorded");
    EXPECT_EQ(count_line(diary.source(), {sunday, sunday}), "0 cramp nights of 1 recorded");
    EXPECT_EQ(count_line(diary.source(), {sunday - days(1), sunday - days(1)}),
              "1 cramp night of 1 recorded");
}

}  // namespace
}  // namespace nightcramp::present
