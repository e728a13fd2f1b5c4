#include "app/night_edits.hpp"

#include "diary/catalogue.hpp"
#include "diary/rules.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <functional>

#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;

Cramp with_pain(int pain) {
    Cramp cramp;
    cramp.pain = pain;
    return cramp;
}

TEST(NightEdits, NoCrampsClearsThoseThatWereEntered) {
    const Night night = without_cramps(night_with_cramp(sunday));
    EXPECT_EQ(night.cramps_answer, CrampsAnswer::none);
    EXPECT_TRUE(night.cramps.empty());
    EXPECT_EQ(night.recorded_at, night_with_cramp(sunday).recorded_at);
}

TEST(NightEdits, TheCrampQuestionCanBeTakenBack) {
    const Night night = cramps_unanswered(night_with_cramp(sunday));
    EXPECT_EQ(night.cramps_answer, CrampsAnswer::unknown);
    EXPECT_TRUE(night.cramps.empty());
}

TEST(NightEdits, ACrampIsAppendedAndAnswersTheQuestion) {
    Night night = with_cramp(blank_night(sunday), with_pain(3));
    night = with_cramp(without_cramps(blank_night(sunday)), with_pain(3));
    night = with_cramp(night, with_pain(5));
    EXPECT_EQ(night.cramps_answer, CrampsAnswer::some);
    EXPECT_EQ(night.cramps, (std::vector{with_pain(3), with_pain(5)}));
}

TEST(NightEdits, OneOfSeveralCrampsIsReplacedOrRemoved) {
    Night night =
        with_cramp(with_cramp(with_cramp(blank_night(sunday), with_pain(1)), with_pain(2)), with_pain(3));
    night = with_cramp_at(night, 1, with_pain(9));
    EXPECT_EQ(night.cramps, (std::vector{with_pain(1), with_pain(9), with_pain(3)}));
    night = without_cramp(night, 0);
    EXPECT_EQ(night.cramps, (std::vector{with_pain(9), with_pain(3)}));
    EXPECT_EQ(night.cramps_answer, CrampsAnswer::some);
}

TEST(NightEdits, RemovingTheLastCrampIsNotNoCramps) {
    const Night night = without_cramp(night_with_cramp(sunday), 0);
    EXPECT_EQ(night.cramps_answer, CrampsAnswer::unknown);
    EXPECT_TRUE(night.cramps.empty());
}

TEST(NightEdits, ACrampThatIsNotThereIsAMistakeOfTheCaller) {
    EXPECT_THROW((void)with_cramp_at(night_with_cramp(sunday), 1, Cramp()), std::out_of_range);
    EXPECT_THROW((void)without_cramp(blank_night(sunday), 0), std::out_of_range);
}

TEST(NightEdits, AnAnswerIsGivenChangedAndTakenBack) {
    const Stamp later{at(today, 9), Provenance::morning};
    Night night = answered(blank_night(sunday), "fluids", AnswerValue::of(1500), this_morning());
    night = answered(night, "fluids", AnswerValue::of(1500), later);
    EXPECT_EQ(find_answer(night, "fluids")->stamp, this_morning()) << "the same again is no new answer";
    night = answered(night, "fluids", AnswerValue::of(1800), later);
    EXPECT_EQ(*find_answer(night, "fluids"), (Answer{"fluids", AnswerValue::of(1800), later}));
    EXPECT_EQ(unanswered(night, "fluids"), blank_night(sunday));
    EXPECT_EQ(unanswered(blank_night(sunday), "fluids"), blank_night(sunday));
}

TEST(NightEdits, TheRestNoAnswersEveryOpenYesNoHabitThatIsAsked) {
    const Catalogue catalogue = load_catalogue();
    Night night = answered(blank_night(sunday), "stretching", AnswerValue::yes(), this_morning());
    night = rest_no(night, catalogue.habits, this_morning());
    EXPECT_EQ(find_answer(night, "stretching")->value, AnswerValue::yes());
    int answered_no = 0;
    for (const Habit& habit : catalogue.habits) {
        const Answer* answer = find_answer(night, habit.id);
        const bool is_asked = habit.followed && habit.origin != Origin::derived;
        if (habit.id == "stretching") continue;
        EXPECT_EQ(answer != nullptr, is_asked && habit.kind == HabitKind::yes_no) << habit.id;
        if (answer == nullptr) continue;
        EXPECT_EQ(*answer, (Answer{habit.id, AnswerValue::no(), this_morning()}));
        ++answered_no;
    }
    EXPECT_GT(answered_no, 0);
    EXPECT_EQ(rest_no(night, catalogue.habits, {at(today, 9), Provenance::morning}), night);
}

TEST(NightEdits, WhatDoesNotApplyIsAnAnswerThatTheRestNoKeeps) {
    const Catalogue catalogue = load_catalogue();
    Night night = answered(blank_night(sunday), "shoes", AnswerValue::not_applicable(), this_morning());
    night = rest_no(night, catalogue.habits, this_morning());
    EXPECT_EQ(find_answer(night, "shoes")->value, AnswerValue::not_applicable());
}

TEST(NightEdits, SleepIsToldAndTakenBack) {
    const Stamp later{at(today, 9), Provenance::morning};
    Night night =
        with_rested(with_up(with_to_bed(blank_night(sunday), at(sunday, 22, 45)), at(today, 6, 30)), 7);
    night = with_position(night, Position::side, this_morning());
    night = with_position(night, Position::side, later);
    night = with_covers(with_feet(night, Feet::free, this_morning()), Covers::heavy, this_morning());
    const Sleep expected{at(sunday, 22, 45),
                         at(today, 6, 30),
                         7,
                         {{Position::side, this_morning()}},
                         {{Feet::free, this_morning()}},
                         {{Covers::heavy, this_morning()}}};
    EXPECT_EQ(night.sleep, expected);
    night = with_rested(with_up(with_to_bed(night, {}), {}), {});
    night = with_covers(with_feet(with_position(night, {}, later), {}, later), {}, later);
    EXPECT_EQ(night, blank_night(sunday));
}

TEST(NightEdits, SignsAreKeptAscendingAndOnce) {
    Night night = with_sign(with_sign(with_sign(blank_night(sunday), "swelling", true), "fever", true),
                            "swelling", true);
    EXPECT_THAT(night.warning_signs.value(), testing::ElementsAre("fever", "swelling"));
    night = with_sign(with_sign(night, "swelling", false), "no-such-one", false);
    EXPECT_THAT(night.warning_signs.value(), testing::ElementsAre("fever"));
}

TEST(NightEdits, NothingUnusualIsAnotherAnswerThanNone) {
    EXPECT_EQ(with_sign(blank_night(sunday), "fever", false).warning_signs, std::nullopt);
    const Night nothing = with_sign(with_sign(blank_night(sunday), "fever", true), "fever", false);
    EXPECT_EQ(nothing, without_signs(blank_night(sunday)));
    ASSERT_TRUE(nothing.warning_signs);
    EXPECT_TRUE(nothing.warning_signs->empty());
    EXPECT_EQ(signs_unanswered(nothing), blank_night(sunday));
    EXPECT_EQ(without_signs(with_sign(blank_night(sunday), "fever", true)),
              without_signs(blank_night(sunday)));
}

TEST(NightEdits, ANoteReplacesTheOneBefore) {
    EXPECT_EQ(with_note(with_note(blank_night(sunday), "a"), "b").note, "b");
    EXPECT_EQ(with_note(with_note(blank_night(sunday), "a"), ""), blank_night(sunday));
}

/// One edit of any kind with what may be said.
Night edited(const Night& night, const std::vector<Habit>& habits) {
    const std::size_t count = night.cramps.size();
    const std::vector<std::function<Night()>> edits{
        [&] { return without_cramps(night); },
        [&] { return cramps_unanswered(night); },
        [&] { return with_cramp(night, *valid_cramp(night.date)); },
        [&] { return count == 0 ? night : with_cramp_at(night, count - 1, *valid_cramp(night.date)); },
        [&] { return count == 0 ? night : without_cramp(night, 0); },
        [&] { return answered(night, "stretching", AnswerValue::yes(), this_morning()); },
        [&] { return unanswered(night, "stretching"); },
        [&] { return rest_no(night, habits, this_morning()); },
        [&] { return with_position(night, Position::front, this_morning()); },
        [&] { return with_sign(night, "fever", *rc::gen::arbitrary<bool>()); },
        [&] { return without_signs(night); },
        [&] { return with_note(night, *any_note()); }};
    return edits[*rc::gen::inRange<std::size_t>(0, edits.size())]();
}

TEST(NightEdits, NeverLeadFromAValidNightToOneThatMayNotBeSaved) {
    const Catalogue catalogue = load_catalogue();
    EXPECT_TRUE(rc::check("edits of nights", [&] {
        Night night = *valid_night(sunday);
        for (int i = 0; i < 5; ++i) {
            night = edited(night, catalogue.habits);
            // The session keeps the moment of the answer.
            night.recorded_at = is_recorded(night) ? std::optional(now) : std::nullopt;
            RC_ASSERT(problems(night, today).empty());
        }
    }));
}

}  // namespace
}  // namespace nightcramp::app
