#include "report/report_text.hpp"
#include "tests/report/report_cases.hpp"
#include "tests/support/golden.hpp"

#include <gtest/gtest.h>

/// What reports say, whole, as it was read once and taken as right.
namespace nightcramp::report {
namespace {

void expect_said(const std::string& name, const ReportCase& one) {
    test::expect_golden_text("report/" + name, report_text(one.report()));
}

TEST(ReportGolden, OfAnEmptyDiaryIsCalm) {
    expect_said("empty", empty_case());
}

TEST(ReportGolden, OfThreeNightsCountsAndSaysNoMore) {
    expect_said("three-nights", three_nights_case());
}

TEST(ReportGolden, OfARichYearHasEverything) {
    ReportCase one = rich_case();
    one.wishes.name = true;
    one.wishes.called = "Anna Berg";
    one.wishes.notes = true;
    one.wishes.method = true;
    expect_said("rich-year", one);
}

TEST(ReportGolden, OfTenYearsGoesByYears) {
    expect_said("ten-years", ten_years_case());
}

TEST(ReportGolden, WithLongNamesKeepsThemWhole) {
    expect_said("long-names", long_names_case());
}

TEST(ReportGolden, WithManyScriptsKeepsThemAsTheyAre) {
    expect_said("many-scripts", many_scripts_case());
}

TEST(ReportGolden, WithAHundredMedicinesNamesEachOfThem) {
    expect_said("hundred-medicines", hundred_medicines_case());
}

TEST(ReportGolden, OfFortnightHasATableOfItsNights) {
    ReportCase one = rich_case();
    one.wishes.span = {test::sunday - days(13), test::sunday};
    one.wishes.nights = true;
    expect_said("fortnight-by-nights", one);
}

}  // namespace
}  // namespace nightcramp::report
