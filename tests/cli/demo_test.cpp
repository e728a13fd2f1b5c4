#include "app/example_diary.hpp"
#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class DemoTest : public CliTest {
protected:
    const std::filesystem::path target = scratch / "example.nightcramp";

    Outcome demo(std::vector<std::string> more = {}) {
        std::vector<std::string> line{"demo", "--to", target.string()};
        line.insert(line.end(), more.begin(), more.end());
        return run_bare(line);
    }
    [[nodiscard]] std::vector<Night> nights() const {
        return shelf.journal(target).nights({date_from(2000, 1, 1), today});
    }
};

TEST_F(DemoTest, WritesTwoYearsThatEndWithTheNightBeforeLastAndSaysTheTruth) {
    const Outcome outcome = demo();
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out,
                AllOf(HasSubstr("The truth in it:"), HasSubstr("Stretching before bed truly helps")));
    EXPECT_GT(nights().size(), 600U);
    EXPECT_LE(nights().back().date, sunday - days(1));
    EXPECT_GE(nights().front().date, sunday - days(731));
}

TEST_F(DemoTest, OverwritesNothing) {
    write_file(target, "precious");
    const Outcome outcome = demo();
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("nothing is overwritten"));
    EXPECT_EQ(read_file(target), "precious");
}

TEST_F(DemoTest, MakesAnotherDiaryOfAnotherSeed) {
    (void)demo({"--seed", "7"});
    const auto seventh = app::example_diary({app::example_end(today), 7}, load_catalogue()).nights;
    const auto usual = app::example_diary({app::example_end(today)}, load_catalogue()).nights;
    ASSERT_EQ(nights().size(), seventh.size());
    EXPECT_TRUE(same_content(nights().front(), seventh.front()));
    EXPECT_FALSE(same_content(seventh.front(), usual.front()));
}

TEST_F(DemoTest, EndsWhereToldTo) {
    (void)demo({"--until", "2026-06-30"});
    EXPECT_LE(nights().back().date, date_from(2026, 6, 30));
    EXPECT_GT(nights().back().date, date_from(2026, 6, 20));
}

TEST_F(DemoTest, RefusesAnEndThatHasNotComeOrIsNone) {
    EXPECT_THAT(demo({"--until", "2026-11-23"}).err, HasSubstr("not over yet"));
    EXPECT_THAT(demo({"--until", "soon"}).err, HasSubstr("not a date"));
    EXPECT_EQ(demo({"--seed", "x"}).code, bad_usage);
    EXPECT_EQ(run_bare({"demo"}).code, bad_usage);
    EXPECT_FALSE(std::filesystem::exists(target));
}

TEST_F(DemoTest, TellsTheTruthInJson) {
    const Json json = demo({"--json"}).json();
    EXPECT_EQ(json.at("rate_ratios").at("stretching"), 0.5);
    EXPECT_EQ(json.at("rate_ratios").at("salted"), 1.0);
    EXPECT_EQ(json.at("nights"), nights().size());
}

TEST_F(DemoTest, CanBeUndoneAsOneStep) {
    (void)demo();
    EXPECT_THAT(run_bare({"undo", "--diary", target.string()}).out, HasSubstr("example diary"));
    EXPECT_TRUE(nights().empty());
}

}  // namespace
}  // namespace nightcramp::cli
