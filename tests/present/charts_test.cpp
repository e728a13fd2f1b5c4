#include "present/charts.hpp"

#include "present/time_charts.hpp"
#include "tests/present/chart_source.hpp"

#include <set>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using test::sunday;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// Two hundred nights with a habit that goes with the cramps, and one that does not.
ChartDiary two_hundred_nights() {
    std::vector<int> cramps;
    for (int i = 0; i < 200; ++i) cramps.push_back(i % 11 == 10 ? -1 : (i * 7 % 5 == 0 ? 1 : 0));
    ChartDiary diary = ChartDiary::of(cramps);
    for (std::size_t i = 0; i < diary.nights.size(); ++i) {
        const bool yes = i * 13 % 7 < 3;
        set_answer(diary.nights[i],
                   {"stretching", yes ? AnswerValue::yes() : AnswerValue::no(), test::this_morning()});
        set_answer(diary.nights[i], {"fluids", AnswerValue::of(1000 + 250 * static_cast<double>(i * 5 % 6)),
                                     test::this_morning()});
    }
    return diary;
}

Experiment running(const std::string& habit) {
    Experiment experiment;
    experiment.id = "one";
    experiment.habit = habit;
    experiment.first_night = sunday - days(10);
    experiment.schedule = std::vector<bool>(56, true);
    return experiment;
}

TEST(EveryChartState, OfAnEmptyDiaryIsOneFriendlySentence) {
    const ChartDiary diary;
    for (const auto& word : words<ChartName>()) {
        const Chart made = chart(word.value, diary.source(), {{sunday - days(89), sunday}, {}});
        EXPECT_THAT(made.empty, Not(IsEmpty())) << word.slug;
        EXPECT_THAT(made.title, Not(IsEmpty())) << word.slug;
        const ChartTable table = numbers(word.value, diary.source(), {{sunday - days(89), sunday}, {}});
        EXPECT_THAT(table.columns, Not(IsEmpty())) << word.slug;
        for (const auto& row : table.rows) EXPECT_THAT(row, SizeIs(table.columns.size())) << word.slug;
    }
}

TEST(EveryChartState, OfARichDiaryHasSomethingToDrawAndItsNumbers) {
    ChartDiary diary = two_hundred_nights();
    diary.profile.medicines = {{"", "Amlodipine", "", sunday - days(100), std::nullopt}};
    for (const auto& word : words<ChartName>()) {
        const ChartOptions options{diary.span(), {}};
        EXPECT_THAT(chart(word.value, diary.source(), options).empty, IsEmpty()) << word.slug;
        const ChartTable table = numbers(word.value, diary.source(), options);
        EXPECT_THAT(table.rows, Not(IsEmpty())) << word.slug;
        for (const auto& row : table.rows) EXPECT_THAT(row, SizeIs(table.columns.size())) << word.slug;
    }
}

TEST(EveryChartState, HasASlugOfItsOwn) {
    std::set<std::string_view> slugs;
    for (const auto& word : words<ChartName>()) slugs.insert(word.slug);
    EXPECT_EQ(slugs.size(), 13U);
}

TEST(ChartNumbers, OfTimeHaveOneRowForEachNightOfTheSpan) {
    const ChartDiary diary = two_hundred_nights();
    const ChartTable table = numbers(ChartName::cramps, diary.source(), {{sunday - days(29), sunday}, {}});
    ASSERT_THAT(table.rows, SizeIs(30));
    EXPECT_EQ(table.rows.back().front(), "2026-11-22");
    for (const auto& row : table.rows) {
        EXPECT_EQ(row[1] == "no", row[2].empty()) << "a night that is not recorded has no number: " << row[0];
    }
}

TEST(ChartNumbers, OfTrendsHoldEverythingThatItsPanelsShow) {
    const ChartDiary diary = two_hundred_nights();
    const ChartOptions options{diary.span(), {}};
    const ChartTable table = numbers(ChartName::trends, diary.source(), options);
    EXPECT_THAT(table.columns, Contains("worst pain (0-10)"));
    EXPECT_THAT(table.columns, Contains("to bed"));
    const auto drawn = std::get<chart::TimeChart>(chart(ChartName::trends, diary.source(), options).drawing);
    const auto& cramps = std::get<chart::CrampsPanel>(drawn.panels.at(0)).cramps;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        EXPECT_EQ(table.rows[i][2], cramps[i] ? std::to_string(*cramps[i]) : "");
    }
}

TEST(HabitsChart, TakesTheHabitThatIsAnsweredMostWhereNoneIsNamed) {
    ChartDiary diary = two_hundred_nights();
    clear_answer(diary.nights.front(), "stretching");
    EXPECT_EQ(most_answered(diary.source(), diary.span()), "fluids");
    const ChartTable table = numbers(ChartName::habits, diary.source(), {diary.span(), {}});
    EXPECT_THAT(table.columns, Contains("Drinks in all, ml"));
    EXPECT_EQ(most_answered(diary.source(), {sunday - days(900), sunday - days(800)}), "");
}

TEST(ForestState, NamesAmountsByTheirContrastAndCountsNights) {
    const ChartDiary diary = two_hundred_nights();
    const auto forest =
        std::get<chart::ForestChart>(chart(ChartName::forest, diary.source(), {diary.span(), {}}).drawing);
    std::vector<std::string> names;
    for (const auto& row : forest.rows) names.push_back(row.name + "|" + row.detail);
    EXPECT_THAT(names, Contains("Stretching before bed|"));
    EXPECT_THAT(names, Contains("Drinks in all|per 750 ml"));
    for (const auto& row : forest.rows) EXPECT_THAT(row.with, testing::MatchesRegex("[0-9]+ of [0-9]+"));
}

/// The diary with an experiment on stretching that began ten nights ago, since when it goes with fewer
/// cramps, or with more.
ChartDiary with_running_experiment(bool fewer) {
    ChartDiary diary = two_hundred_nights();
    diary.experiments = {running("stretching")};
    for (Night& night : diary.nights) {
        if (night.date < diary.experiments[0].first_night) continue;
        const bool cramp = night.cramps_answer == CrampsAnswer::some;
        set_answer(night, {"stretching", cramp == fewer ? AnswerValue::no() : AnswerValue::yes(),
                           test::this_morning()});
    }
    return diary;
}

TEST(SealedCharts, StandAsBeforeTheExperimentWhateverHappensSince) {
    const ChartDiary fewer = with_running_experiment(true);
    const ChartDiary more = with_running_experiment(false);
    const ChartOptions options{fewer.span(), {}};
    const ChartTable table = numbers(ChartName::forest, fewer.source(), options);
    EXPECT_EQ(table.rows, numbers(ChartName::forest, more.source(), options).rows);
    EXPECT_EQ(chart(ChartName::forest, fewer.source(), options).subtitle,
              chart(ChartName::forest, more.source(), options).subtitle);

    ChartDiary before = two_hundred_nights();
    std::erase_if(before.nights,
                  [&](const Night& night) { return night.date >= fewer.experiments[0].first_night; });
    const auto row_of = [&](const ChartDiary& diary) {
        for (const auto& row : numbers(ChartName::forest, diary.source(), options).rows) {
            if (row[0] == "Stretching before bed") return row;
        }
        return std::vector<std::string>();
    };
    EXPECT_THAT(row_of(fewer), Not(IsEmpty()));
    EXPECT_EQ(row_of(fewer), row_of(before));
}

TEST(SealedCharts, DifferOnceTheResultIsOpen) {
    ChartDiary fewer = with_running_experiment(true);
    ChartDiary more = with_running_experiment(false);
    fewer.experiments[0].unsealed_at = more.experiments[0].unsealed_at = test::now;
    const ChartOptions options{fewer.span(), {}};
    EXPECT_NE(numbers(ChartName::forest, fewer.source(), options).rows,
              numbers(ChartName::forest, more.source(), options).rows);
}

TEST(SealedCharts, SayThatAHabitIsSealed) {
    const ChartDiary diary = with_running_experiment(true);
    EXPECT_THAT(chart(ChartName::forest, diary.source(), {diary.span(), {}}).subtitle,
                HasSubstr("1 habit is sealed, and stands as before the experiment."));
    const ChartOptions options{diary.span(), {"stretching"}};
    EXPECT_THAT(chart(ChartName::habits, diary.source(), options).empty, HasSubstr("is sealed"));
    EXPECT_THAT(numbers(ChartName::habits, diary.source(), options).columns,
                Not(Contains("Stretching before bed")));
}

TEST(SealedCharts, OfAHabitWithoutNightsBeforeTellNothing) {
    ChartDiary diary = with_running_experiment(true);
    diary.experiments[0].first_night = diary.nights.front().date;
    const auto forest =
        std::get<chart::ForestChart>(chart(ChartName::forest, diary.source(), {diary.span(), {}}).drawing);
    const auto& row = forest.rows.back();
    EXPECT_EQ(row.name, "Stretching before bed");
    EXPECT_EQ(row.look, chart::Look::sealed);
    EXPECT_FALSE(row.ratio);
    EXPECT_THAT(row.with + row.without, IsEmpty());
}

TEST(SealedCharts, ShowTheOtherHabitOfTwo) {
    ChartDiary diary = two_hundred_nights();
    diary.experiments = {running("stretching")};
    const ChartOptions options{diary.span(), {"stretching", "fluids"}};
    EXPECT_THAT(chart(ChartName::habits, diary.source(), options).subtitle, HasSubstr("is sealed"));
    EXPECT_THAT(numbers(ChartName::habits, diary.source(), options).columns, Contains("Drinks in all, ml"));
    diary.experiments = {running("fluids")};
    EXPECT_EQ(most_answered(diary.source(), diary.span()), "stretching");
}

TEST(TimeCharts, ShowWhatIsKnownOfNightsWhoseCrampsAreNot) {
    ChartDiary diary;
    Night night;
    night.date = sunday;
    night.sleep.to_bed = test::at(sunday, 22, 45);
    night.sleep.up = test::at(test::today, 6, 30);
    diary.nights = {night};
    EXPECT_THAT(chart(ChartName::sleep, diary.source(), {{sunday - days(5), sunday}, {}}).empty, IsEmpty());
}

TEST(TimeCharts, SayNothingOfAnAverageThatIsThereOrThatTheyHaveNot) {
    const ChartDiary diary = two_hundred_nights();
    const ChartOptions one_night{{sunday - days(1), sunday - days(1)}, {}};
    EXPECT_THAT(chart(ChartName::cramps, diary.source(), one_night).subtitle, Not(HasSubstr("average")));
    EXPECT_THAT(chart(ChartName::pain, ChartDiary::of({1, 0}).source(), one_night).subtitle,
                Not(HasSubstr("average")));
}

TEST(ShownSpan, IsWhatTheChartIsReallyAbout) {
    const ChartDiary diary = two_hundred_nights();
    const ChartOptions days_of_november{{date_from(2026, 11, 10), date_from(2026, 11, 12)}, {}};
    const auto shown = [&](ChartName name) { return shown_span(name, diary.source(), days_of_november); };
    EXPECT_EQ(shown(ChartName::month), (DateSpan{date_from(2026, 11, 1), date_from(2026, 11, 30)}));
    EXPECT_EQ(shown(ChartName::forest), (DateSpan{diary.span().first, date_from(2026, 11, 12)}));
    EXPECT_EQ(shown(ChartName::cramps), days_of_november.span);
    EXPECT_EQ(numbers(ChartName::calendar, diary.source(), days_of_november).rows.size(), 3U);
}

TEST(BeforeAfterState, SaysThatItOnlyDescribes) {
    ChartDiary diary = two_hundred_nights();
    diary.profile.medicines = {{"", "Amlodipine", "", sunday - days(100), std::nullopt}};
    const Chart made = chart(ChartName::before_after, diary.source(), {diary.span(), {}});
    EXPECT_THAT(made.subtitle, HasSubstr("A description only"));
    const auto changes = std::get<chart::ChangeChart>(made.drawing);
    ASSERT_THAT(changes.rows, SizeIs(1));
    EXPECT_EQ(changes.rows[0].name, "Amlodipine started, 14 August 2026");
    EXPECT_THAT(changes.rows[0].before.words, testing::MatchesRegex("[0-9]+ cramps in [0-9]+ nights"));
}

TEST(ThinDiaries, SayFromWhenThereIsAnAverage) {
    const ChartDiary diary = ChartDiary::of({1, 0, 2});
    EXPECT_THAT(chart(ChartName::cramps, diary.source(), {{sunday - days(29), sunday}, {}}).subtitle,
                HasSubstr("after seven recorded nights"));
}

TEST(CalendarChart, ShowsTheNightsOfTheSpanAndNoOthers) {
    const ChartDiary diary = two_hundred_nights();
    const DateSpan span{sunday - days(99), sunday};
    EXPECT_THAT(numbers(ChartName::calendar, diary.source(), {span, {}}).rows, SizeIs(100));
}

RC_GTEST_PROP(ChartsProperty, AnUnrecordedNightIsNeverANumber, ()) {
    const auto counts =
        *rc::gen::nonEmpty<std::vector<int>>(rc::gen::container<std::vector<int>>(rc::gen::inRange(-1, 3)));
    const ChartDiary diary = ChartDiary::of(counts);
    const DateSpan span{sunday - days(static_cast<int>(counts.size()) - 1), sunday};
    const ChartTable table = numbers(ChartName::trends, diary.source(), {span, {}});
    // A diary begins with its first night: what is unknown before it is no row.
    const std::size_t before = counts.size() - table.rows.size();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const int count = counts[before + i];
        RC_ASSERT(table.rows[i][2] == (count < 0 ? std::string() : std::to_string(count)));
    }
}

}  // namespace
}  // namespace nightcramp::present
