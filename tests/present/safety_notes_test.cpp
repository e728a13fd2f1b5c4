#include "present/safety_notes.hpp"

#include "diary/catalogue.hpp"

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

std::string note(std::string_view id, const std::optional<AnswerValue>& value) {
    const Catalogue catalogue = load_catalogue();
    const Habit* habit = find_habit(catalogue.habits, id);
    return habit == nullptr ? "no such habit" : safety_note(*habit, value);
}

TEST(SafetyNote, ComesOnlyAboveTheLimit) {
    EXPECT_EQ(note("magnesium", AnswerValue::of(250)), "");
    EXPECT_EQ(note("magnesium", AnswerValue::of(350)), "Above 250: ask a pharmacist.");
    EXPECT_EQ(note("magnesium", AnswerValue::of(400)), "Above 350: ask a doctor.");
    EXPECT_EQ(note("calcium", AnswerValue::of(2000)), "");
    EXPECT_EQ(note("calcium", AnswerValue::of(2100)), "Above 2,000: ask a doctor.");
}

TEST(SafetyNote, SaysNothingOfOtherHabitsAndOfWhatIsNoAmount) {
    EXPECT_EQ(note("fluids", AnswerValue::of(9000)), "");
    EXPECT_EQ(note("magnesium", AnswerValue::not_applicable()), "");
    EXPECT_EQ(note("magnesium", std::nullopt), "");
}

}  // namespace
}  // namespace nightcramp::present
