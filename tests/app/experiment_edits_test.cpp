#include "app/experiment_edits.hpp"

#include "diary/catalogue.hpp"
#include "diary/derived.hpp"
#include "diary/plain_answer.hpp"
#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;

std::optional<AnswerValue> said(const std::optional<Night>& night, std::string_view id) {
    if (!night) return std::nullopt;
    const auto answer = answer_to(*night, catalogue_habit(id));
    return answer ? std::optional(answer->value) : std::nullopt;
}

TEST(WithDone, AnswersYesAndNo) {
    EXPECT_EQ(said(with_done(blank_night(sunday), catalogue_habit("stretching"), true, this_morning()),
                   "stretching"),
              AnswerValue::yes());
    EXPECT_EQ(said(with_done(blank_night(sunday), catalogue_habit("stretching"), false, this_morning()),
                   "stretching"),
              AnswerValue::no());
}

TEST(WithDone, SaysHowSomebodyLay) {
    for (const char* id : {"feet-lifted", "feet-pointed", "heavy-covers"}) {
        EXPECT_EQ(said(with_done(blank_night(sunday), catalogue_habit(id), true, this_morning()), id),
                  AnswerValue::yes())
            << id;
        EXPECT_EQ(said(with_done(blank_night(sunday), catalogue_habit(id), false, this_morning()), id),
                  AnswerValue::no())
            << id;
    }
    EXPECT_EQ(said(with_done(blank_night(sunday), catalogue_habit("back-with-pillow"), true, this_morning()),
                   "back-with-pillow"),
              AnswerValue::yes());
}

TEST(WithDone, LeavesToTheDiaryWhatNoDoesNotTell) {
    EXPECT_EQ(with_done(blank_night(sunday), catalogue_habit("back-with-pillow"), false, this_morning()),
              std::nullopt);
    EXPECT_EQ(with_done(blank_night(sunday), catalogue_habit("fluids"), true, this_morning()), std::nullopt);
    EXPECT_EQ(with_done(blank_night(sunday), catalogue_habit("fluids"), false, this_morning()), std::nullopt);
    EXPECT_EQ(with_done(blank_night(sunday), catalogue_habit("caffeine"), false, this_morning()),
              std::nullopt);
    EXPECT_EQ(with_done(blank_night(sunday), catalogue_habit("bike"), true, this_morning()), std::nullopt);
}

TEST(WithDone, TakesNoneOfATabletForZero) {
    for (const char* id : {"bike", "calcium", "magnesium"}) {
        EXPECT_EQ(said(with_done(blank_night(sunday), catalogue_habit(id), false, this_morning()), id),
                  AnswerValue::of(0))
            << id;
    }
    Habit own = catalogue_habit("magnesium");
    own.origin = Origin::own;
    EXPECT_EQ(with_done(blank_night(sunday), own, false, this_morning()), std::nullopt);
}

TEST(WithDone, KeepsWhatIsKnownOfTheFeet) {
    Night night = blank_night(sunday);
    night.sleep.feet = Told<Feet>{Feet::pointed_down, this_morning()};
    EXPECT_EQ(with_done(night, catalogue_habit("feet-lifted"), false, this_morning()), night);
    EXPECT_EQ(with_done(night, catalogue_habit("feet-lifted"), true, this_morning())->sleep.feet->value,
              Feet::propped_up);
}

TEST(WithDone, KeepsEverythingElseOfTheNight) {
    Night night = night_with_cramp(sunday);
    night.note = "x";
    const auto after = with_done(night, catalogue_habit("stretching"), true, this_morning());
    ASSERT_TRUE(after);
    EXPECT_EQ(after->cramps, night.cramps);
    EXPECT_EQ(after->note, "x");
}

TEST(WithDone, IsThereExactlyWhereTheAnswerSaysAll) {
    for (const Habit& one : load_catalogue().habits) {
        for (const bool done : {true, false}) {
            EXPECT_EQ(with_done(blank_night(sunday), one, done, this_morning()).has_value(),
                      says_all(one, done))
                << one.id;
        }
    }
}

TEST(ExperimentLabel, SaysWhatBecameOfIt) {
    Experiment before;
    before.id = "stretching-2026-11-abcd";
    before.habit = "stretching";
    const Habit& stretching = catalogue_habit("stretching");
    EXPECT_EQ(experiment_label(std::nullopt, before, stretching),
              "experiment on stretching before bed begun");
    EXPECT_EQ(experiment_label(before, std::nullopt, stretching),
              "experiment on stretching before bed erased");
    Experiment after = before;
    after.extended = true;
    EXPECT_EQ(experiment_label(before, after, stretching), "experiment on stretching before bed extended");
    after = before;
    after.stopped_on = today;
    EXPECT_EQ(experiment_label(before, after, stretching), "experiment on stretching before bed stopped");
    after.unsealed_at = now;
    EXPECT_EQ(experiment_label(before, after, stretching), "experiment on stretching before bed opened");
}

}  // namespace
}  // namespace nightcramp::app
