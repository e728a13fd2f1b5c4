#include "diary/night.hpp"

#include "diary/derived.hpp"
#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::test {
namespace {

Answer answer(const std::string& habit, AnswerValue value, Moment when = now) {
    return {habit, value, {when, Provenance::morning}};
}

TEST(Night, WithNothingSaidIsBlankAndNotRecorded) {
    Night night;
    night.date = sunday;
    night.revision = 7;
    EXPECT_TRUE(is_blank(night));
    EXPECT_FALSE(is_recorded(night));
    night.note = "tired";
    EXPECT_FALSE(is_blank(night));
    EXPECT_TRUE(is_recorded(night_without_cramps(sunday)));
}

TEST(Night, ThatWasAskedForSignsAndHadNoneIsNotBlank) {
    Night night;
    night.date = sunday;
    night.warning_signs = std::vector<std::string>();
    EXPECT_FALSE(is_blank(night));
}

TEST(Night, KeepsOneAnswerForEachHabitInOrder) {
    Night night;
    set_answer(night, answer("stretching", AnswerValue::yes()));
    set_answer(night, answer("bike", AnswerValue::of(20)));
    set_answer(night, answer("stretching", AnswerValue::no()));
    ASSERT_EQ(night.answers.size(), 2U);
    EXPECT_EQ(night.answers[0].habit, "bike");
    EXPECT_EQ(find_answer(night, "stretching")->value, AnswerValue::no());
    EXPECT_EQ(find_answer(night, "shoes"), nullptr);
}

TEST(Night, KeepsTheFirstStampOfTheSameAnswer) {
    Night night;
    set_answer(night, answer("bike", AnswerValue::of(20), at(sunday, 21)));
    set_answer(night, answer("bike", AnswerValue::of(20), now));
    EXPECT_EQ(find_answer(night, "bike")->stamp.at, at(sunday, 21));
    set_answer(night, answer("bike", AnswerValue::of(25), now));
    EXPECT_EQ(find_answer(night, "bike")->stamp.at, now);
}

TEST(Night, ForgetsAnAnswer) {
    Night night;
    set_answer(night, answer("bike", AnswerValue::of(20)));
    clear_answer(night, "bike");
    clear_answer(night, "never-there");
    EXPECT_TRUE(night.answers.empty());
}

TEST(Night, StampsAnAnswerByItsOwnBedtime) {
    Night night;
    night.date = sunday;
    EXPECT_EQ(stamp_at(night, at(sunday, 23, 30)).provenance, Provenance::evening);
    night.sleep.to_bed = at(sunday, 22);
    EXPECT_EQ(stamp_at(night, at(sunday, 23, 30)).provenance, Provenance::morning);
}

Habit derived(const std::string& id) {
    Habit habit;
    habit.id = id;
    habit.origin = Origin::derived;
    return habit;
}

TEST(DerivedHabit, IsReadFromTheSleepWithItsStamp) {
    Night night;
    night.sleep.position = Told<Position>{Position::back_with_pillow, {at(sunday, 22), Provenance::evening}};
    const auto read = answer_to(night, derived("back-with-pillow"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value, AnswerValue::yes());
    EXPECT_EQ(read->stamp.provenance, Provenance::evening);
    night.sleep.position->value = Position::back;
    EXPECT_EQ(answer_to(night, derived("back-with-pillow"))->value, AnswerValue::no());
}

TEST(DerivedHabit, IsUnknownWhereTheSleepIs) {
    const Night night;
    for (const auto* id : {"back-with-pillow", "feet-pointed", "feet-lifted", "heavy-covers"}) {
        EXPECT_EQ(answer_to(night, derived(id)), std::nullopt) << id;
    }
}

TEST(DerivedHabit, OfTheFeetAnswersBothQuestions) {
    Night night;
    night.sleep.feet = Told<Feet>{Feet::propped_up, this_morning()};
    night.sleep.covers = Told<Covers>{Covers::heavy, this_morning()};
    EXPECT_EQ(answer_to(night, derived("feet-lifted"))->value, AnswerValue::yes());
    EXPECT_EQ(answer_to(night, derived("feet-pointed"))->value, AnswerValue::no());
    EXPECT_EQ(answer_to(night, derived("heavy-covers"))->value, AnswerValue::yes());
}

TEST(Habit, ThatIsAnsweredIsReadAsAnswered) {
    Night night;
    set_answer(night, answer("bike", AnswerValue::of(20)));
    Habit bike;
    bike.id = "bike";
    EXPECT_EQ(answer_to(night, bike)->value, AnswerValue::of(20));
    bike.id = "shoes";
    EXPECT_EQ(answer_to(night, bike), std::nullopt);
}

TEST(Slug, IsLowerCaseWithSingleHyphens) {
    for (const auto* good : {"a", "bike", "back-with-pillow", "k2"}) EXPECT_TRUE(is_slug(good)) << good;
    for (const auto* bad : {"", "Bike", "2k", "-a", "a-", "a--b", "a b", "a_b", "ü"})
        EXPECT_FALSE(is_slug(bad)) << bad;
    EXPECT_FALSE(is_slug(std::string(61, 'a')));
}

}  // namespace
}  // namespace nightcramp::test
