#include "cli/answer_text.hpp"

#include "diary/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::cli {
namespace {

using testing::HasSubstr;

std::optional<AnswerValue> value(const std::string& text) {
    const auto parsed = parse_answer(text, load_catalogue().habits);
    EXPECT_TRUE(parsed.problems.empty()) << text;
    return parsed.value ? parsed.value->value : std::nullopt;
}

std::string problem(const std::string& text) {
    const auto parsed = parse_answer(text, load_catalogue().habits);
    EXPECT_FALSE(parsed.value) << text;
    return parsed.problems.size() == 1 ? parsed.problems.front().sentence : "";
}

TEST(AnswerText, IsYesNoNotApplicableOrUnknown) {
    EXPECT_EQ(value("stretching=yes"), AnswerValue::yes());
    EXPECT_EQ(value("stretching=n"), AnswerValue::no());
    EXPECT_EQ(value("stretching = yes "), AnswerValue::yes());
    EXPECT_EQ(value("stretching=-"), AnswerValue::not_applicable());
    EXPECT_EQ(value("fluids-before-exercise=n/a"), AnswerValue::not_applicable());
    EXPECT_EQ(value("stretching=unknown"), std::nullopt);
}

TEST(AnswerText, IsAnAmountWithOrWithoutItsUnit) {
    EXPECT_EQ(value("fluids=1800ml"), AnswerValue::of(1800));
    EXPECT_EQ(value("fluids=1800"), AnswerValue::of(1800));
    EXPECT_EQ(value("fluids=1.8 l"), AnswerValue::of(1800));
    EXPECT_EQ(value("fluids=1,8l"), AnswerValue::of(1800));
    EXPECT_EQ(value("caffeine=1 cup"), AnswerValue::of(1));
    EXPECT_EQ(value("bike=no"), AnswerValue::of(0));
}

TEST(AnswerText, NamesTheHabitThatWasMeant) {
    EXPECT_THAT(problem("strething=yes"), HasSubstr("did you mean \"stretching\"?"));
    EXPECT_THAT(problem("zzzzzzzzzzz=yes"), HasSubstr("the habits are fluids, "));
    EXPECT_THAT(problem("heavy-covers=yes"), HasSubstr("--sleep"));
    EXPECT_THAT(problem("stretching"), HasSubstr("The answer is missing"));
}

TEST(AnswerText, RefusesWhatIsNoAnswerToThatHabit) {
    EXPECT_THAT(problem("stretching=perhaps"), HasSubstr("write yes, no, n/a or unknown"));
    EXPECT_THAT(problem("stretching=3"), HasSubstr("not an answer"));
    EXPECT_THAT(problem("fluids=yes"), HasSubstr("not an amount in ml"));
    EXPECT_THAT(problem("fluids=3 cups"), HasSubstr("not an amount in ml"));
    EXPECT_THAT(problem("fluids=-3"), HasSubstr("not an amount"));
    EXPECT_THAT(problem("fluids=99999"), HasSubstr("cannot be meant"));
    EXPECT_THAT(problem("fluids="), HasSubstr("not an amount"));
}

}  // namespace
}  // namespace nightcramp::cli
