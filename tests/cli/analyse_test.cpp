#include "cli/analyse_table.hpp"
#include "cli/analyse_text.hpp"
#include "tests/cli/cli_test.hpp"

#include <cmath>
#include <limits>

namespace nightcramp::cli {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsNan;
using testing::UnorderedElementsAre;

constexpr double infinity = std::numeric_limits<double>::infinity();

Parsed<analysis::Question> read(std::string_view text, std::vector<std::string> others = {}) {
    return question_of(exchange::read_csv(text).table, {"y", "x", std::move(others)});
}

analysis::Question question(std::string_view text, std::vector<std::string> others = {}) {
    auto parsed = read(text, std::move(others));
    EXPECT_THAT(parsed.problems, IsEmpty()) << parsed.problems.front().sentence;
    return parsed.value;
}

void expect_problem(std::string_view text, const std::string& field, const std::string& part) {
    const Problems problems = read(text).problems;
    ASSERT_EQ(problems.size(), 1U) << text;
    EXPECT_EQ(problems.front().field, field);
    EXPECT_THAT(problems.front().sentence, HasSubstr(part));
}

TEST(AnalyseTable, TakesRowsAsNightsOneAfterTheOther) {
    const auto asked = question("x,y,a,b\n1,0,5,7\n0.5,2,,1e-05\n-1,1.5,NA,NaN\n", {"b", "a"});
    EXPECT_THAT(asked.outcome, ElementsAre(0, 2, 1.5));
    EXPECT_THAT(asked.exposure, ElementsAre(1, 0.5, -1));
    ASSERT_EQ(asked.others.cols(), 2);
    EXPECT_EQ(asked.others(1, 0), 1e-05);
    EXPECT_THAT(asked.others(2, 0), IsNan());
    EXPECT_EQ(asked.others(0, 1), 5);
    EXPECT_THAT(asked.others(1, 1), IsNan());
    EXPECT_EQ(asked.calendar.rows(), 3);
    EXPECT_EQ(asked.calendar.cols(), 0);
}

TEST(AnalyseTable, MakesUnknownNightsOfTheGapsBetweenDates) {
    const auto asked = question("night,x,y\n2026-03-01,3,2\n2026-02-26,1,0\n");
    EXPECT_THAT(asked.outcome, ElementsAre(0, IsNan(), IsNan(), 2));
    EXPECT_THAT(asked.exposure, ElementsAre(1, IsNan(), IsNan(), 3));
}

TEST(AnalyseTable, PlacesRowsByWholeNumbersToo) {
    EXPECT_THAT(question("night,x,y\n2,1,2\n-1,1,0\n").outcome, ElementsAre(0, IsNan(), IsNan(), 2));
}

TEST(AnalyseTable, DropsTheNightsBeforeTheFirstAndAfterTheLastOutcome) {
    const auto asked = question("x,y,a\n9,,9\n1,2,5\n0,,6\n1,0,7\n9,NA,9\n", {"a"});
    EXPECT_THAT(asked.outcome, ElementsAre(2, IsNan(), 0));
    EXPECT_THAT(asked.exposure, ElementsAre(1, 0, 1));
    EXPECT_THAT(asked.others.col(0), ElementsAre(5, 6, 7));
}

TEST(AnalyseTable, NamesNightsThatCannotBeRead) {
    expect_problem("night,x,y\n2026-02-26,1,0\n\n2026-02-26,1,0\n", "line 4, column night",
                   "stands on line 2 already");
    expect_problem("night,x,y\n2026-02-26,1,0\n7,1,0\n", "line 3, column night", "as in the first row");
    expect_problem("night,x,y\n1,1,0\n,1,0\n", "line 3, column night", "not a date");
    expect_problem("night,x,y\n1.5,1,0\n", "line 2, column night", "or a whole number");
    expect_problem("night,x,y\n0,1,0\n100000,1,0\n", "rows", "spans 100001 nights");
}

TEST(AnalyseTable, NamesNumbersThatAreNone) {
    expect_problem("x,y\none,1\n", "line 2, column x", "“one” is not a number");
    expect_problem("x,y\n1,1\ninf,1\n", "line 3, column x", "not a number");
    expect_problem("x,y\n1,-1\n", "line 2, column y", "an outcome is 0 or more");
    expect_problem("x,y\n1,\n2,NA\n", "column y", "No row holds an outcome");
    expect_problem("x,y\n", "column y", "No row holds an outcome");
}

TEST(AnalyseTable, NamesColumnsThatAreNotThereOrNamedTwice) {
    const Problems problems = read("x,z\n1,1\n", {"x", "q", "z", "z"}).problems;
    ASSERT_EQ(problems.size(), 4U);
    EXPECT_EQ(problems[0].field, "--outcome");
    EXPECT_EQ(problems[0].sentence, "The table has no column “y”; its columns are x, z.");
    EXPECT_EQ(problems[1].field, "--others");
    EXPECT_THAT(problems[1].sentence, HasSubstr("“x” is named already"));
    EXPECT_THAT(problems[2].sentence, HasSubstr("no column “q”"));
    EXPECT_THAT(problems[3].sentence, HasSubstr("“z” is named already"));
}

Analysed whole() {
    Analysed all;
    all.habit = "h1";
    all.test = {-4.8, 97.7, 0.0000057, false};
    all.estimate = analysis::Estimate{std::log(0.51), 0.1, 0.2, 1.3, 97.7, 40};
    all.interval = analysis::LogInterval{std::log(0.38), std::log(0.67)};
    all.posterior = analysis::Posterior{1.2, -0.6, -0.9, -0.31, 0.9991, 0.9};
    all.nights_used = 730;
    return all;
}

TEST(AnalyseText, SaysTheResultInWords) {
    EXPECT_EQ(analysed_text(whole()),
              "rate ratio 0.51 (95 % interval 0.38 to 0.67) per unit of h1\n"
              "slide test at log rate ratio 0: t = -4.80, 97.7 effective slides, p = 0.0000057\n"
              "log rate ratio after shrinkage towards 0.00: -0.60 (95 % from -0.90 to -0.31); below 0 with "
              "probability 0.999\n"
              "730 nights used\n");
}

TEST(AnalyseText, SaysWhereAnEndIsOpen) {
    Analysed open = whole();
    open.interval->lo = -infinity;
    EXPECT_THAT(analysed_text(open), HasSubstr("could be as low as zero, up to 0.67"));
    open.interval->hi = infinity;
    EXPECT_THAT(analysed_text(open), HasSubstr("could be as low as zero, no upper limit yet"));
    open.interval->lo = 0;
    EXPECT_THAT(analysed_text(open), HasSubstr("from 1.00, no upper limit yet"));
}

TEST(AnalyseText, WritesSmallProbabilitiesOut) {
    Analysed all = whole();
    const std::vector<std::pair<double, std::string>> expected{
        {1, "p = 1.00\n"}, {0.049, "p = 0.049\n"}, {0.5, "p = 0.50\n"}, {0, "p below 0.000000000001\n"}};
    for (const auto& [p, text] : expected) {
        all.test.p = p;
        EXPECT_THAT(analysed_text(all), HasSubstr(text));
    }
}

TEST(AnalyseText, SaysWhereNothingCanBeTold) {
    Analysed nothing;
    nothing.test = {0, std::nan(""), 1, true};
    nothing.nights_used = 1;
    nothing.degenerate = true;
    EXPECT_EQ(analysed_text(nothing), "Cannot tell: the habit or the outcome does not vary.\n1 night used\n");
    const Json json = analysed_json(nothing);
    for (const std::string key : {"neff", "beta", "rr", "lo", "hi", "kappa", "post_mean", "info"}) {
        EXPECT_TRUE(json.at(key).is_null()) << key;
    }
    EXPECT_EQ(json.at("degenerate"), true);
}

TEST(AnalyseText, GivesEverythingInJsonAtFullPrecision) {
    Analysed all = whole();
    all.interval->lo = -infinity;
    const Json json = Json::parse(analysed_json(all).dump());
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items()) keys.push_back(key);
    EXPECT_THAT(keys, UnorderedElementsAre("t", "neff", "p", "beta", "rr", "lo", "hi", "se_slide", "se_quasi",
                                           "phi", "info", "kappa", "p_helps", "post_mean", "post_lo",
                                           "post_hi", "n_use", "degenerate"));
    EXPECT_EQ(json.at("beta"), std::log(0.51));
    EXPECT_EQ(json.at("lo"), "-inf");
    EXPECT_EQ(json.at("hi"), std::log(0.67));
    EXPECT_EQ(json.at("n_use"), 730);
}

class AnalyseTest : public CliTest {
protected:
    Outcome analyse(const std::string& text, const std::vector<std::string>& options) {
        test::write_file(scratch / "table.csv", text);
        std::vector<std::string> line{"analyse", (scratch / "table.csv").string()};
        line.insert(line.end(), options.begin(), options.end());
        return run(line);
    }

    /// A habit on every third night, and cramps on most nights without it.
    static std::string table() {
        std::string text = "y,x,a\n";
        for (int i = 0; i < 90; ++i) {
            const bool done = i % 3 == 0 || i % 7 == 0;
            text += std::to_string(done ? (i % 5 == 0 ? 1 : 0) : (i % 2) + 1) + ',' + (done ? '1' : '0') +
                    ',' + std::to_string(i % 4) + '\n';
        }
        return text;
    }
};

TEST_F(AnalyseTest, RunsTheEstimatorAndLeavesTheDiaryAlone) {
    const Outcome outcome = analyse(
        table(), {"--outcome", "y", "--habit", "x", "--others", "a", "--beta0", "-0.5", "--prior", "-0.1"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("per unit of x"), HasSubstr("slide test at log rate ratio -0.5"),
                                   HasSubstr("towards -0.10"), HasSubstr("90 nights used")));
    EXPECT_FALSE(diary_exists());
}

TEST_F(AnalyseTest, AnswersInJsonWhereAsked) {
    const Json json = analyse(table(), {"--outcome", "y", "--habit", "x", "--json"}).json();
    EXPECT_EQ(json.size(), 18U);
    EXPECT_LT(json.at("beta").get<double>(), 0);
    EXPECT_EQ(json.at("n_use"), 90);
}

TEST_F(AnalyseTest, SaysWhereNothingVaries) {
    const Outcome outcome = analyse("y,x\n1,1\n0,1\n2,1\n0,1\n", {"--outcome", "y", "--habit", "x"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, HasSubstr("Cannot tell"));
}

TEST_F(AnalyseTest, NamesEveryProblemAtOnce) {
    const Outcome outcome = analyse("y,x\n1\n", {"--outcome", "z", "--habit", "x", "--beta0", "half"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("--beta0: \"half\" is not a number"),
                                   HasSubstr("line 2: The row"), HasSubstr("no column “z”")));
    EXPECT_EQ(run({"analyse", "none.csv", "--outcome", "y", "--habit", "x"}).code, bad_usage);
    EXPECT_EQ(analyse("y,x\n1,1\n", {"--outcome", "y"}).code, bad_usage);
}

}  // namespace
}  // namespace nightcramp::cli
