#include "app/example_diary.hpp"
#include "tests/cli/cli_test.hpp"

#include <functional>

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::Each;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class InsightsTest : public CliTest {
protected:
    void save(const Edit& edit) const { shelf.open(file, now).journal->save(edit); }

    /// Adds nights that end with last night; `tell` says the rest of the night of each index.
    void add_nights(int count, const std::function<void(Night&, int)>& tell) const {
        Edit all{{}, "nights", now, Face::window};
        for (int i = 0; i < count; ++i) {
            Night night = night_without_cramps(sunday - days(count - 1 - i));
            tell(night, i);
            all.changes.emplace_back(Changed<Night>{std::nullopt, night});
        }
        save(all);
    }

    static void answer(Night& night, const std::string& habit, const AnswerValue& value) {
        set_answer(night, {habit, value, this_morning()});
    }

    static void cramp(Night& night) {
        night.cramps_answer = CrampsAnswer::some;
        night.cramps = {left_calf_cramp(night.date)};
    }

    /// Cramps on every third night, stretching on every second one.
    void add_usual_nights(int count) const {
        add_nights(count, [](Night& night, int i) {
            if (i % 3 == 0) cramp(night);
            answer(night, "stretching", i % 2 == 0 ? AnswerValue::yes() : AnswerValue::no());
        });
    }
};

TEST_F(InsightsTest, OfAnEmptyDiaryAreFriendly) {
    const Outcome outcome = run({"insights"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_EQ(
        outcome.out,
        "No night is recorded yet, so there is nothing to compare.\nLog last night with: nightcramp log\n");
    EXPECT_FALSE(diary_exists());
    EXPECT_EQ(run({"insights", "stretching"}).out,
              "Stretching before bed: no recorded night has an answer to it yet.\n");
    const Json json = run({"insights", "--json"}).json();
    EXPECT_TRUE(json.at("from").is_null());
    EXPECT_EQ(json.at("recorded_nights"), 0);
    EXPECT_TRUE(json.at("habits").empty());
}

TEST_F(InsightsTest, OfTenNightsCountAndCompareNothing) {
    add_usual_nights(10);
    const std::string page = run({"insights"}).out;
    EXPECT_THAT(
        page,
        AllOf(HasSubstr("No habit has enough nights yet to be checked; 10 of 10 nights recorded."),
              HasSubstr("Stretching before bed            5           5"), HasSubstr("Cannot tell yet\n"),
              HasSubstr("  Stretching before bed: Needs 18 more recorded nights.\n"),
              HasSubstr("No review has been held yet."),
              HasSubstr("The next review comes after 35 more recorded nights."), Not(HasSubstr("5 of"))));
}

TEST_F(InsightsTest, WithoutAnyCrampsAreGoodNews) {
    add_nights(40, [](Night& night, int i) {
        answer(night, "stretching", i % 2 == 0 ? AnswerValue::yes() : AnswerValue::no());
    });
    EXPECT_EQ(run({"insights"}).out,
              "No cramps in 40 nights; with 95 % certainty fewer than 0.09 a night.\n"
              "That is good news; there is nothing to explain.\n");
    EXPECT_THAT(run({"insights", "stretching"}).out, HasSubstr("good news, and nothing to explain"));
}

TEST_F(InsightsTest, OfAHabitThatIsAlwaysYesSayThatThereIsNothingToCompareWith) {
    add_nights(40, [](Night& night, int i) {
        if (i % 3 == 0) cramp(night);
        answer(night, "shoes", AnswerValue::yes());
    });
    EXPECT_THAT(
        run({"insights"}).out,
        AllOf(HasSubstr("Supportive shoes          14 of 40           -"),
              HasSubstr("Supportive shoes: Yes on every night, so there is nothing to compare with.")));
    const Json habit = run({"insights", "shoes", "--json"}).json().at("insight");
    EXPECT_EQ(habit.at("word"), "cannot-tell");
    EXPECT_EQ(habit.at("obstacles"), Json::parse(R"([{"obstacle": "always-with", "more": 0}])"));
    EXPECT_TRUE(habit.at("estimate").is_null());
}

TEST_F(InsightsTest, FindAHabitByItsIdOrItsNameInAnyCase) {
    add_usual_nights(60);
    const std::string page = run({"insights", "stretching"}).out;
    EXPECT_THAT(page, AllOf(HasSubstr("Stretching before bed\n"), HasSubstr("of 30 with, 10 of 30 without."),
                            HasSubstr("This is a link, not proof; a planned on/off test is stronger."),
                            HasSubstr("Review of 45 nights"), HasSubstr("How was this computed?"),
                            HasSubstr("Method slide-1, data ")));
    EXPECT_EQ(run({"insights", "STRETCHING before Bed"}).out, page);
}

TEST_F(InsightsTest, HelpWithAHabitThatThereIsNot) {
    const Outcome near = run({"insights", "stretchin"});
    EXPECT_EQ(near.code, bad_usage);
    EXPECT_EQ(near.err, "nightcramp: habit: There is no habit \"stretchin\"; did you mean \"stretching\"?\n");
    EXPECT_THAT(run({"insights", "zzzzzzzzzz"}).err, HasSubstr("the habits are fluids, "));
}

TEST_F(InsightsTest, LeaveOutLaterNightsWhereToldTo) {
    add_usual_nights(60);
    const Json whole = run({"insights", "--json"}).json();
    const Json early = run({"insights", "--to", "2026-10-01", "--json"}).json();
    EXPECT_EQ(whole.at("to"), "2026-11-22");
    EXPECT_EQ(early.at("to"), "2026-10-01");
    EXPECT_EQ(early.at("recorded_nights"), 8);
    EXPECT_NE(early.at("fingerprint"), whole.at("fingerprint"));
    EXPECT_EQ(run({"insights", "--to", "last-night", "--json"}).json(), whole);
    EXPECT_EQ(run({"insights", "--to", "2020-01-01", "--json"}).json().at("recorded_nights"), 0);
    EXPECT_EQ(run({"insights", "--to", "soon"}).code, bad_usage);
}

TEST_F(InsightsTest, NameNightsThatAreLeftOut) {
    add_nights(40, [](Night& night, int i) {
        if (i % 3 == 0) cramp(night);
        if (i % 5 == 1) {
            night.cramps_answer = CrampsAnswer::unknown;
            night.cramps.clear();
            night.recorded_at.reset();
        }
        answer(night, "stretching", i % 2 == 0 ? AnswerValue::yes() : AnswerValue::no());
    });
    EXPECT_THAT(run({"insights"}).out, AllOf(HasSubstr("8 nights are not recorded and left out"),
                                             HasSubstr("8 nights have answers without a word about cramps")));
}

class InsightsOfTheExample : public InsightsTest {
protected:
    void SetUp() override {
        const auto example = app::example_diary({app::example_end(today)}, load_catalogue());
        save(app::example_edit(example, now, Face::command_line));
    }
};

std::vector<std::string> lines_of(const std::string& page) {
    std::vector<std::string> lines;
    std::istringstream in(page);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

TEST_F(InsightsOfTheExample, FitIntoTheTerminalAndFindWhatIsTrue) {
    const std::string page = run({"insights"}).out;
    EXPECT_THAT(lines_of(page), Each(SizeIs(testing::Le(100U))));
    EXPECT_THAT(page, AllOf(HasSubstr("habits checked, "), HasSubstr("Probably fewer"),
                            HasSubstr("If none of these "), HasSubstr("Ask your prescriber"),
                            HasSubstr("The next review comes after ")));
    EXPECT_THAT(lines_of(run({"insights", "fluids"}).out), Each(SizeIs(testing::Le(100U))));
}

TEST_F(InsightsOfTheExample, ShowPValuesOfReviewsOnly) {
    const Json json = run({"insights", "--json"}).json();
    for (const Json& habit : json.at("habits")) {
        EXPECT_FALSE(habit.contains("p"));
        const Json& estimate = habit.at("estimate");
        EXPECT_FALSE(estimate.is_object() && estimate.contains("p"));
    }
    EXPECT_FALSE(json.at("chance").contains("as_strong"));
    const Json one = run({"insights", "fluids", "--json"}).json();
    EXPECT_FALSE(one.at("insight").at("reviews").empty());
    EXPECT_FALSE(one.at("detail").at("dose").contains("bend_p"));
    EXPECT_EQ(one.at("fingerprint"), json.at("fingerprint"));
}

}  // namespace
}  // namespace nightcramp::cli
