#include "report/report_of.hpp"

#include "present/count_charts.hpp"
#include "present/effect_words.hpp"
#include "present/period_rates.hpp"
#include "present/summary.hpp"
#include "report/report_text.hpp"
#include "tests/report/report_cases.hpp"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::report {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

present::ChartSource charts_of(const ReportCase& one) {
    return {one.diary.nights,      one.diary.habits, one.diary.profile,
            one.diary.experiments, one.catalogue,    one.diary.today - days(1)};
}

TEST(ReportOf, CountsAsTheSummaryDoes) {
    const ReportCase one = rich_case();
    const auto results = one.results();
    const Report report = one.report(results);
    const auto totals = present::summary_state(one.diary.nights, one.diary.habits, one.diary.profile,
                                               whole_span(one.diary), results.seals)
                            .totals;
    ASSERT_THAT(report.figures, SizeIs(5));
    EXPECT_EQ(report.figures[0].value,
              std::to_string(totals.cramp_nights) + " of " + std::to_string(totals.recorded_nights));
    EXPECT_EQ(report.figures[0].more, std::to_string(totals.unrecorded_nights) + " nights not recorded");
    EXPECT_THAT(report.figures[2].more, HasSubstr("worst " + std::to_string(*totals.worst_pain)));
    EXPECT_EQ(report.figures[4].value, std::to_string(totals.woken_nights) + " nights");
}

TEST(ReportOf, GivesTheRateAndTheIntervalOfTheResults) {
    const auto results = rich_case().results();
    const Report report = rich_case().report(results);
    const analysis::Insights& all = results.all;
    EXPECT_EQ(report.figures[1].value, present::rate_text(all.recorded.cramps / all.recorded.nights));
    EXPECT_THAT(report.figures[1].more,
                HasSubstr(present::rate_text(all.rate->lo) + " to " + present::rate_text(all.rate->hi)));
}

TEST(ReportOf, GivesTheMonthsOfTheTrends) {
    const ReportCase one = rich_case();
    const Report report = one.report();
    const auto numbers =
        present::numbers(present::ChartName::months, charts_of(one), {whole_span(one.diary), {}});
    ASSERT_EQ(report.periods.table.rows.size(), numbers.rows.size());
    for (std::size_t i = 0; i < numbers.rows.size(); ++i) {
        const auto& mine = report.periods.table.rows[i];
        const auto& theirs = numbers.rows[i];
        EXPECT_THAT(std::vector(mine.begin(), mine.begin() + 4),
                    testing::ElementsAreArray(theirs.begin(), theirs.begin() + 4));
        EXPECT_EQ(mine[4], present::rate_text(std::stod(theirs[4]))) << mine[0];
    }
}

TEST(ReportOf, GivesTheHoursAndPlacesOfTheTrends) {
    const ReportCase one = rich_case();
    const Report report = one.report();
    const present::ChartOptions options{whole_span(one.diary), {}};
    EXPECT_EQ(report.when.table.rows,
              present::numbers(present::ChartName::clock, charts_of(one), options).rows);
    EXPECT_EQ(report.where.table.rows,
              present::numbers(present::ChartName::legs, charts_of(one), options).rows);
}

TEST(ReportOf, JudgesHabitsFromTheWholeDiaryWhateverTheSpan) {
    ReportCase one = rich_case();
    const auto whole = one.report();
    one.wishes.span = {test::sunday - days(29), test::sunday};
    const Lines habits = one.report().habits;
    EXPECT_THAT(habits.lines.front(), AllOf(HasSubstr(whole.habits.lines.front()), HasSubstr("Judged from")));
    EXPECT_THAT(std::vector(habits.lines.begin() + 1, habits.lines.end()),
                testing::ElementsAreArray(whole.habits.lines.begin() + 1, whole.habits.lines.end()));
    EXPECT_NE(one.report().figures, whole.figures);
}

TEST(ReportOf, NamesNobodyUnlessItIsAsked) {
    ReportCase one = rich_case();
    one.wishes.called = "Anna Berg";
    const std::string without = report_text(one.report());
    EXPECT_THAT(without, AllOf(Not(HasSubstr("Anna")), Not(HasSubstr("1957"))));
    one.wishes.name = true;
    EXPECT_THAT(report_text(one.report()), AllOf(HasSubstr("Anna Berg"), HasSubstr("1957")));
}

TEST(ReportOf, WithoutANameLeavesALineForIt) {
    ReportCase one = empty_case();
    one.wishes.name = true;
    EXPECT_THAT(one.report().person, ElementsAre(Fact{"Name", ""}, Fact{"Born", ""}));
}

TEST(ReportOf, TellsNothingOfTheNotesUnlessItIsAsked) {
    ReportCase one = rich_case();
    one.wishes.nights = true;
    one.wishes.method = true;
    const std::string without = report_text(one.report());
    EXPECT_THAT(without, AllOf(Not(HasSubstr("Long walk")), Not(HasSubstr("Would not let go"))));
    one.wishes.notes = true;
    EXPECT_THAT(one.report().notes->lines,
                ElementsAre(HasSubstr(": Long walk in the heat."), HasSubstr(": Would not let go.")));
}

TEST(ReportOf, MarksMedicinesOfTheListAndNamesThemFirst) {
    const Report report = rich_case().report();
    constexpr const char* remark = "listed as possible cause; for discussion";
    ASSERT_THAT(report.taken, SizeIs(5));
    EXPECT_EQ(report.taken[0], (Taken{"Hydrochlorothiazide, 12.5 mg", "since 1 Mar 2024", remark}));
    EXPECT_EQ(report.taken[1], (Taken{"Atorvastatin, 20 mg in the evening", "since 4 May 2026", remark}));
    EXPECT_EQ(report.taken[2], (Taken{"Levothyroxine, 75 µg in the morning", "since 1 May 2019", ""}));
    EXPECT_EQ(report.taken[3], (Taken{"Nifedipine, 30 mg", "from 10 Jan 2022 until 7 Sep 2026", remark}));
    EXPECT_THAT(report.taken[4].what, HasSubstr("mostly 150 mg a day"));
}

TEST(ReportOf, LeavesOutASupplementThatWasNeverTaken) {
    ReportCase one = three_nights_case();
    const Stamp stamp{test::now, Provenance::morning};
    for (Night& night : one.diary.nights) set_answer(night, {"magnesium", AnswerValue::of(0), stamp});
    EXPECT_THAT(one.report().taken, IsEmpty());
    EXPECT_EQ(one.report().taken_none, "None noted.");
}

TEST(ReportOf, KeepsARunningExperimentSealed) {
    const Report report = rich_case().report();
    ASSERT_THAT(report.experiments.lines, SizeIs(2));
    EXPECT_THAT(report.experiments.lines[0],
                AllOf(HasSubstr("sealed"), HasSubstr("Under way"), Not(HasSubstr("times the cramps"))));
    EXPECT_THAT(report.experiments.lines[1], Not(HasSubstr("sealed")));
}

/// The cramps of the nights under the seal are exchanged between both kinds of nights: nothing may show it.
TEST(ReportOf, GivesNothingAwayOfASealedHabit) {
    ReportCase one = rich_case();
    one.wishes.method = true;
    const Experiment& running = one.diary.experiments.back();
    ReportCase other = one;
    const Stamp stamp{test::now, Provenance::morning};
    for (Night& night : one.diary.nights) {
        if (night.date < running.first_night) continue;
        set_answer(night,
                   {"feet-lifted", night.cramps.empty() ? AnswerValue::yes() : AnswerValue::no(), stamp});
    }
    for (Night& night : other.diary.nights) {
        if (night.date < running.first_night) continue;
        set_answer(night,
                   {"feet-lifted", night.cramps.empty() ? AnswerValue::no() : AnswerValue::yes(), stamp});
    }
    auto without_fingerprint = [](std::string text) {
        const auto at = text.find("figures ");
        return at == std::string::npos ? text : text.substr(0, at);
    };
    EXPECT_EQ(without_fingerprint(report_text(one.report())),
              without_fingerprint(report_text(other.report())));
}

TEST(ReportOf, PutsWarningSignsAndLongCrampsForward) {
    const Report report = rich_case().report();
    EXPECT_TRUE(report.has_signs);
    EXPECT_THAT(report.signs.lines, Contains(HasSubstr("end within ten minutes")));
    EXPECT_THAT(report.signs.lines, Contains(HasSubstr("12 min")));
}

TEST(ReportOf, SaysWhereNobodyAskedForWarningSigns) {
    const Report report = three_nights_case().report();
    EXPECT_FALSE(report.has_signs);
    EXPECT_THAT(report.signs.lines, ElementsAre("Not asked about in these nights."));
    EXPECT_EQ(report.signs.note, "");
}

TEST(ReportOf, TellsChangesOfMedicinesWithTheCourse) {
    EXPECT_THAT(rich_case().report().course.sentences, AllOf(Contains("4 May 2026: Atorvastatin started."),
                                                             Contains("7 Sep 2026: Nifedipine stopped.")));
}

TEST(ReportOf, OfTheExampleSaysSo) {
    ReportCase one = three_nights_case();
    one.example = true;
    EXPECT_THAT(one.report().subtitle, HasSubstr("Example data of nobody"));
}

TEST(ReportOf, NamesNightsThatWereNotRecordedInTheTable) {
    ReportCase one = three_nights_case();
    one.wishes.nights = true;
    const Table table = one.report().tables.back();
    ASSERT_THAT(table.rows, SizeIs(4));
    EXPECT_THAT(table.rows[1], Contains("not recorded"));
}

TEST(ReportOf, KeepsNoSignThatTurnsALineRound) {
    ReportCase one = three_nights_case();
    one.diary.profile.questions = {"\u202Ewhy\u2066 not\u2069\x07", "ok\u202A"};
    EXPECT_THAT(one.report().questions.lines, ElementsAre("why not", "ok"));
}

TEST(ReportOf, SaysNothingOfWakingWhereNobodyDid) {
    ReportCase one = three_nights_case();
    for (Night& night : one.diary.nights) {
        for (Cramp& cramp : night.cramps) cramp.woke_me.reset();
    }
    EXPECT_EQ(one.report().figures.back(), (KeyFigure{"–", "woken by a cramp", "not noted"}));
}

TEST(ReportOf, LeavesOutMedicinesAndTestsOfOtherTimes) {
    ReportCase one = rich_case();
    one.wishes.span = {date_from(2025, 12, 1), date_from(2026, 2, 1)};
    const Report report = one.report();
    EXPECT_THAT(report.taken, Not(Contains(Field(&Taken::what, HasSubstr("Atorvastatin")))));
    EXPECT_THAT(report.taken, Contains(Field(&Taken::what, HasSubstr("Nifedipine"))));
    EXPECT_THAT(report.experiments.lines, IsEmpty());
}

TEST(ReportOf, GivesNoWeeklyRateOfAFewNights) {
    EXPECT_THAT(three_nights_case().report().figures[1].more, Not(HasSubstr("a week")));
    EXPECT_THAT(rich_case().report().figures[1].more, HasSubstr("a week"));
}

TEST(ReportOf, EndsWithTheNewestNightThatIsKnown) {
    ReportCase one = three_nights_case();
    one.diary.nights.pop_back();
    EXPECT_EQ(whole_span(one.diary).last, test::sunday - days(1));
}

TEST(ReportOf, WithoutAnyPlaceDrawsNoLegs) {
    ReportCase one = three_nights_case();
    for (Night& night : one.diary.nights) {
        for (Cramp& cramp : night.cramps) {
            cramp.side.reset();
            cramp.muscle.reset();
        }
    }
    EXPECT_EQ(one.report().where.empty, "No place was noted for any cramp.");
}

TEST(ReportOf, HasWholeRows) {
    ReportCase one = rich_case();
    one.wishes.nights = true;
    one.wishes.method = true;
    for (const Table& table : one.report().tables) {
        EXPECT_EQ(table.numbers.size(), table.columns.size());
        for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    }
}

}  // namespace
}  // namespace nightcramp::report
