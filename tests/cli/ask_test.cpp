#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class AskTest : public CliTest {
protected:
    [[nodiscard]] Night stored() const { return journal().night(sunday).value_or(Night{}); }
};

TEST_F(AskTest, NamesTheNightAndLogsWithTwoKeys) {
    const Outcome outcome = run({"log"}, "n\nq\n");
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("Sunday 22 to Monday 23 November"), HasSubstr("Any cramps?")));
    EXPECT_EQ(stored().cramps_answer, CrampsAnswer::none);
}

TEST_F(AskTest, GoesThroughEverythingOneQuestionAtATime) {
    run({"log"},
        "02:30 left calf pain 7 5min woke\n"   // a cramp
        "04:10 toes\n\n"                       // another one, no more
        "22:45-06:30\nside\nfree\nlight\n7\n"  // sleep
        "1800ml\ny\nr\n"                       // drinks, stretching, the rest: no
        "n\nlong walk\n");                     // nothing unusual; a note
    EXPECT_EQ(stored().cramps.size(), 2U);
    EXPECT_EQ(stored().cramps.front(), left_calf_cramp(sunday));
    EXPECT_EQ(stored().sleep.up, at(today, 6, 30));
    EXPECT_EQ(stored().sleep.covers->value, Covers::light);
    EXPECT_EQ(stored().sleep.rested, 7);
    EXPECT_EQ(find_answer(stored(), "fluids")->value, AnswerValue::of(1800));
    EXPECT_EQ(find_answer(stored(), "stretching")->value, AnswerValue::yes());
    EXPECT_EQ(find_answer(stored(), "shoes")->value, AnswerValue::no());
    EXPECT_EQ(find_answer(stored(), "bike"), nullptr) << "amounts stay unknown";
    EXPECT_EQ(find_answer(stored(), "alcohol"), nullptr) << "not followed, not asked";
    EXPECT_EQ(stored().warning_signs, std::vector<std::string>());
    EXPECT_EQ(stored().note, "long walk");
}

TEST_F(AskTest, LeavesUnknownWhatIsLeftOut) {
    const Outcome outcome = run({"log"}, "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n");
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, HasSubstr("Nothing was changed."));
    EXPECT_EQ(journal().night(sunday), std::nullopt);
}

TEST_F(AskTest, AsksAgainWhereItDidNotUnderstand) {
    const Outcome outcome = run({"log"}, "02:30 lft calf\n02:30 left calf pain 12\n02:30 left calf\nq\n");
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("did you mean \"left\"?"), HasSubstr("0 to 10")));
    EXPECT_EQ(stored().cramps.size(), 1U);
}

TEST_F(AskTest, KeepsWhatWasSaidWhenTheInputEnds) {
    run({"log"}, "n\n22:45-06:30\n");
    EXPECT_EQ(stored().cramps_answer, CrampsAnswer::none);
    EXPECT_EQ(stored().sleep.to_bed, at(sunday, 22, 45));
}

TEST_F(AskTest, ShowsWhatIsKnownAlreadyAndKeepsItOnEnter) {
    run({"log", "--none", "--habit", "stretching=yes", "--sleep", "side"});
    const Outcome outcome = run({"log"}, "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n");
    EXPECT_THAT(outcome.out,
                AllOf(HasSubstr("Any cramps? [no cramps]"), HasSubstr("[on the side]"), HasSubstr("[yes]")));
    EXPECT_EQ(find_answer(stored(), "stretching")->value, AnswerValue::yes());
}

TEST_F(AskTest, TheRestNoDoesNotTouchWhatIsAnswered) {
    run({"log", "--habit", "shoes=yes"});
    run({"log"}, "n\n\n\n\n\n\n\nr\nq\n");
    EXPECT_EQ(find_answer(stored(), "shoes")->value, AnswerValue::yes());
    EXPECT_EQ(find_answer(stored(), "stretching")->value, AnswerValue::no());
}

TEST_F(AskTest, ShowsTheListOfSignsAndTheAdviceAtOnce) {
    const auto sign = load_catalogue().warning_signs.at(1);
    const std::string skip_to_signs = "n\n\n\n\n\n\nr\n";
    const Outcome outcome = run({"log"}, skip_to_signs + "y\n2\n\n");
    EXPECT_THAT(outcome.out, AllOf(HasSubstr(sign.name), HasSubstr(sign.advice)));
    EXPECT_EQ(stored().warning_signs, std::vector{sign.id});
}

TEST_F(AskTest, EachAnswerIsAStepThatCanBeTakenBack) {
    run({"log"}, "n\n22:45-06:30\nq\n");
    run({"undo"});
    EXPECT_EQ(stored().sleep.to_bed, std::nullopt);
    EXPECT_EQ(stored().cramps_answer, CrampsAnswer::none);
}

TEST_F(AskTest, TalksOnStandardErrorWhereTheAnswerIsJson) {
    const Outcome outcome = run({"log", "--json"}, "n\nq\n");
    EXPECT_EQ(outcome.json().at("cramps_answer"), "none");
    EXPECT_THAT(outcome.err, HasSubstr("Any cramps?"));
}

}  // namespace
}  // namespace nightcramp::cli
