#include "tests/system/report_reading.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace nightcramp::system_test {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

constexpr double rounded = 0.0051;  ///< two decimals

/// Every figure of the report is that of the other commands.
class ReportFigures : public ReportSystemTest {
protected:
    /// --from and --to of the last so many nights that are over.
    [[nodiscard]] std::vector<std::string> newest(int nights) const {
        const Date last = *parse_date(whole_span().at("last").get<std::string>());
        return {"--from", iso(last - days(nights - 1)), "--to", iso(last)};
    }
};

TEST_F(ReportFigures, OfTheLastFourWeeksAreThoseOfTheSummary) {
    const Json summary = run({"summary", "--json"}).json();
    const std::string report =
        html({"--from", summary.at("from").get<std::string>(), "--to", summary.at("to").get<std::string>()});
    const auto nights = told::figure(report, "with a cramp");
    EXPECT_THAT(numbers_in(nights.value),
                ElementsAre(summary.at("cramp_nights").get<int>(), summary.at("recorded_nights").get<int>()));
    EXPECT_EQ(number_in(nights.more), summary.at("unrecorded_nights").get<int>());
    const auto rate = told::figure(report, "cramps a recorded night");
    EXPECT_THAT(rate.more, HasSubstr("; " + summary.at("cramps").dump() + " in all"));
    const double cramps = summary.at("cramps").get<double>();
    EXPECT_THAT(number_in(rate.value),
                DoubleNear(cramps / summary.at("recorded_nights").get<int>(), rounded));
    const auto pain = told::figure(report, "pain");
    EXPECT_THAT(number_in(pain.value), DoubleNear(summary.at("median_pain").get<double>(), 0.051));
    EXPECT_THAT(pain.more, HasSubstr("worst " + summary.at("worst_pain").dump()));
    EXPECT_EQ(number_in(told::figure(report, "woken").value), summary.at("woken_nights").get<int>());
}

TEST_F(ReportFigures, OfTheWholeDiaryAreThoseOfTheInsights) {
    const std::string report = html();
    const Json insights = run({"insights", "--json"}).json();
    const int recorded = insights.at("recorded_nights");
    const auto cramps = static_cast<int>(insights.at("cramps").get<double>());
    EXPECT_THAT(numbers_in(told::figure(report, "with a cramp").value),
                ElementsAre(insights.at("cramp_nights").get<int>(), recorded));
    const auto rate = told::figure(report, "cramps a recorded night");
    EXPECT_THAT(number_in(rate.value), DoubleNear(1.0 * cramps / recorded, rounded));
    const auto interval = numbers_in(rate.more);  // 95 % interval … to …; … in all, … a week
    ASSERT_THAT(interval, SizeIs(5));
    EXPECT_THAT(interval[1], DoubleNear(insights.at("rate").at("lo").get<double>(), rounded));
    EXPECT_THAT(interval[2], DoubleNear(insights.at("rate").at("hi").get<double>(), rounded));
    EXPECT_EQ(interval[3], cramps);
    EXPECT_THAT(report, HasSubstr(insights.at("headline").get<std::string>()));
}

TEST_F(ReportFigures, OfMonthsAreThoseOfTheChart) {
    const auto span = newest(300);
    const auto told = told::rows(html(span), "Month by month");
    ASSERT_GE(told.size(), 10U);
    std::map<std::string, std::vector<std::string>> drawn;
    for (const auto& row : chart_rows("months", span)) drawn[row[0]] = row;
    for (const auto& row : told) {
        const auto& chart = drawn.at(row[0]);
        for (std::size_t i = 1; i <= 3; ++i) EXPECT_EQ(row[i], chart[i]) << row[0];
        EXPECT_THAT(number_in(row[4]), DoubleNear(std::stod(chart[4]), rounded)) << row[0];
        const auto interval = numbers_in(row[5]);
        ASSERT_THAT(interval, SizeIs(2)) << row[0];
        EXPECT_THAT(interval[0], DoubleNear(std::stod(chart[5]), rounded)) << row[0];
        EXPECT_THAT(interval[1], DoubleNear(std::stod(chart[6]), rounded)) << row[0];
    }
}

TEST_F(ReportFigures, OfHoursAndPlacesAreThoseOfTheCharts) {
    const auto span = newest(400);
    const std::string report = html(span);
    EXPECT_EQ(told::rows(report, "When in the night"), chart_rows("clock", span));
    EXPECT_EQ(told::rows(report, "Where"), chart_rows("legs", span));
    EXPECT_GE(told::rows(report, "Where").size(), 4U);
}

TEST_F(ReportFigures, OfHabitsAreThoseOfTheInsights) {
    const auto told = told::rows(html({"--with", "method"}), "Every habit that was noted");
    const Json habits = run({"insights", "--json"}).json().at("habits");
    int ratios = 0;
    for (const Json& habit : habits) {
        const std::string name = habit.at("name");
        const auto row = std::find_if(told.begin(), told.end(),
                                      [&](const auto& cells) { return cells[0].starts_with(name); });
        if (habit.at("estimate").is_null() || row == told.end()) continue;
        const Json& estimate = habit.at("estimate");
        const auto numbers = numbers_in((*row)[4]);
        if (numbers.size() != 3) continue;
        ++ratios;
        EXPECT_THAT(numbers[0], DoubleNear(estimate.at("rate_ratio").get<double>(), rounded)) << name;
        EXPECT_THAT(numbers[1], DoubleNear(estimate.at("interval").at("lo").get<double>(), rounded)) << name;
        EXPECT_THAT(numbers[2], DoubleNear(estimate.at("interval").at("hi").get<double>(), rounded)) << name;
    }
    EXPECT_GE(ratios, 8);
}

TEST_F(ReportFigures, SayTheSameInTextAndInHtml) {
    std::string text = test::read_file(save("report.txt", {"--with", "name,notes,nights,method"}));
    const std::string page = html({"--with", "name,notes,nights,method"});
    std::string flowing;
    for (const char sign : text) flowing += sign == '\n' ? ' ' : sign;
    std::string::size_type blanks = 0;
    while ((blanks = flowing.find("  ")) != std::string::npos) flowing.erase(blanks, 1);
    std::size_t from = 0;
    for (const std::string& statement : told::statements(page)) {
        const std::size_t found = flowing.find(statement, from);
        EXPECT_NE(found, std::string::npos) << statement;
        if (found != std::string::npos) from = found + statement.size();
    }
}

TEST_F(ReportFigures, StandInHtmlThatOtherProgramsRead) {
    const std::string whole = save("whole.html", {"--with", "name,notes,nights,method"});
    const std::string script =
        "import sys, xml.etree.ElementTree as tree\n"
        "page = tree.parse(sys.argv[1]).getroot()\n"
        "print(page.tag, page.get('lang'), len(page.findall('.//h1')), page.find('.//title').text)\n";
    EXPECT_EQ(tool({NIGHTCRAMP_PYTHON, "-c", script, whole}), "html en 1 Night leg cramps\n");
}

}  // namespace
}  // namespace nightcramp::system_test
