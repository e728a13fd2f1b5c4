#include "tests/present/experiment_cases.hpp"

namespace nightcramp::present {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

/// On its 54th night, at half past six in the evening.
struct Followed : ExperimentCase {
    Followed() {
        now = at(today, 18, 30);
        log(90, 2);
        experiment = begin("feet-lifted", Design::nightly, 112, today - days(53));
    }

    Experiment experiment;
};

TEST(FollowWords, SayTheInstructionOfTonightFromFiveInTheAfternoonOn) {
    Followed person;
    const FollowWords words = person.follow(person.experiment);
    ASSERT_TRUE(words.tonight);
    EXPECT_EQ(words.tonight->head, "Tonight, Monday 23 November · night 54 of 112");
    EXPECT_EQ(words.tonight->with, person.experiment.schedule[53]);
    const HabitTrial trial = trial_of(person.knowledge, person.habit("feet-lifted"));
    const Instruction& told = person.experiment.schedule[53] ? trial.with : trial.without;
    EXPECT_EQ(words.tonight->instruction, told.title);
    EXPECT_EQ(words.tonight->detail, told.detail);
    EXPECT_EQ(words.tonight->done, told.done);
    EXPECT_EQ(words.tonight->not_done, told.not_done);
    EXPECT_EQ(words.tonight->answered, "");
}

TEST(FollowWords, SayWhenItAppearsBefore) {
    Followed person;
    person.now = at(today, 16, 59);
    const FollowWords words = person.follow(person.experiment);
    ASSERT_TRUE(words.tonight);
    EXPECT_EQ(words.tonight->with, std::nullopt);
    EXPECT_EQ(words.tonight->instruction, "Tonight’s instruction appears at 17:00");
    EXPECT_EQ(words.tonight->detail + words.tonight->done + words.tonight->not_done, "");
    const ExperimentSource source{person.experiments,
                                  person.habits,
                                  person.nights,
                                  person.profile,
                                  person.catalogue,
                                  person.knowledge,
                                  {ClockStyle::twelve_hours, Units::us},
                                  person.now};
    EXPECT_EQ(
        follow_words(source, person.experiment, person.standing(person.experiment)).tonight->instruction,
        "Tonight’s instruction appears at 5:00 pm");
}

TEST(FollowWords, ReadAsTheSameNightUntilNoon) {
    Followed person;
    person.now = at(today, 2);
    EXPECT_THAT(person.follow(person.experiment).tonight->head,
                StartsWith("Tonight, Sunday 22 November · night 53 of 112"));
    person.now = at(today, 8);
    EXPECT_THAT(person.follow(person.experiment).tonight->head, StartsWith("Last night, Sunday 22 November"));
    person.now = at(today, 12);
    EXPECT_THAT(person.follow(person.experiment).tonight->head, StartsWith("Tonight, Monday 23 November"));
}

TEST(FollowWords, GiveNoOrderForANightThatIsOver) {
    Followed person;
    person.now = at(today, 5);
    const TonightWords words = *person.follow(person.experiment).tonight;
    EXPECT_TRUE(words.is_over);
    EXPECT_EQ(words.instruction,
              person.experiment.schedule[52] ? "Last night: propped." : "Last night: flat.");
    EXPECT_EQ(words.was_it_so, words.did ? "" : "Was it so?");
    EXPECT_EQ(words.next_head, "Tonight, Monday 23 November · night 54 of 112");
    EXPECT_EQ(words.next, "Tonight’s instruction appears at 17:00");
    person.now = at(today, 4);
    EXPECT_FALSE(person.follow(person.experiment).tonight->is_over) << "they may still be awake";
}

TEST(FollowWords, AnnounceTheFirstNight) {
    Followed person;
    person.experiments.clear();
    const Experiment coming = person.begin("feet-lifted", Design::nightly, 112, today + days(3));
    const FollowWords words = person.follow(coming);
    ASSERT_TRUE(words.tonight);
    EXPECT_EQ(words.tonight->head, "Thursday 26 November · night 1 of 112");
    EXPECT_EQ(words.tonight->instruction, "The first instruction appears on Thursday 26 November at 17:00");
    EXPECT_THAT(words.sealed, Contains("It begins on 26 November 2026. Until then it can be taken back."));
    EXPECT_FALSE(words.can_open);
}

TEST(FollowWords, SayWhatWasNotedOfTheNight) {
    Followed person;
    Night night;
    night.date = today;
    night.sleep.feet =
        Told<Feet>{person.experiment.schedule[53] ? Feet::propped_up : Feet::free, this_morning()};
    person.nights.push_back(night);
    EXPECT_EQ(person.follow(person.experiment).tonight->answered, "Noted: done as drawn");
    person.nights.back().sleep.feet->value = person.experiment.schedule[53] ? Feet::free : Feet::propped_up;
    EXPECT_EQ(person.follow(person.experiment).tonight->answered, "Noted: done otherwise");
}

TEST(FollowWords, OfferNoButtonThatTellsTooLittle) {
    Followed person;
    for (const char* id : {"fluids", "back-with-pillow"}) {
        person.experiments.clear();
        const Experiment one = person.begin(id, Design::nightly, 112, today);
        const TonightWords tonight = *person.follow(one).tonight;
        const bool with = one.schedule.front();
        const bool is_amount = person.habit(id).kind == HabitKind::amount;
        const std::string& of_yes = with ? tonight.done : tonight.not_done;
        const std::string& of_no = with ? tonight.not_done : tonight.done;
        EXPECT_EQ(of_yes.empty(), is_amount) << id;
        EXPECT_EQ(of_no, "") << id;
    }
}

TEST(FollowWords, CountProgressWithoutCramps) {
    Followed person;
    const FollowWords words = person.follow(person.experiment);
    EXPECT_EQ(words.progress, "53 of 112 nights done");
    EXPECT_EQ(words.span, "1 October 2026 to 20 January 2027");
    ASSERT_EQ(words.figures.size(), 3U);
    EXPECT_EQ(words.figures[0].value, "53 of 53");
    EXPECT_EQ(words.figures[0].of, "nights with the cramp question answered");
    EXPECT_EQ(words.figures[2].value, "3 more");
    EXPECT_EQ(words.figures[2].of, "nights until the look at half-way");
    EXPECT_THAT(words.legend, testing::SizeIs(2));
    EXPECT_THAT(words.sealed, Contains("Opens on 21 January 2027."));
    EXPECT_THAT(words.can_show,
                AllOf(HasSubstr(", 112 nights would show it in "), HasSubstr(" of 100 tries.")));
    EXPECT_EQ(words.half_way, "");
    EXPECT_FALSE(words.can_open);
    EXPECT_FALSE(words.can_extend);
}

TEST(FollowWords, AreTheSameWhicheverNightsHadTheCramps) {
    const auto texts_with_cramps_on = [](bool with) {
        Followed person;
        for (std::size_t place = 0; place < 52; ++place) {
            Night& night = person.nights[37 + place];
            night = person.experiment.schedule[place] == with ? night_with_cramp(night.date)
                                                              : night_without_cramps(night.date);
        }
        return texts_of(person.follow(person.experiment));
    };
    EXPECT_EQ(texts_with_cramps_on(true), texts_with_cramps_on(false));
}

TEST(FollowWords, SayOnlyGoOnAtHalfWayWhereNothingIsClear) {
    Followed person;
    person.now = at(today + days(3), 18);
    person.log(93, 2, today + days(2));
    const FollowWords words = person.follow(person.experiment);
    EXPECT_EQ(words.half_way, "The look at half-way was made: go on.");
    EXPECT_FALSE(words.clear_at_half_way);
    EXPECT_EQ(words.figures[2].of, "nights until the result");
}

TEST(FollowWords, OfferToOpenWhereHalfOfItIsClear) {
    Followed person;
    person.now = at(today + days(3), 18);
    person.log(93, 2, today + days(2));
    for (std::size_t place = 0; place < 56; ++place) {
        Night& night = person.nights[37 + place];
        night = person.experiment.schedule[place] ? night_without_cramps(night.date)
                                                  : night_with_cramp(night.date);
    }
    const FollowWords words = person.follow(person.experiment);
    EXPECT_TRUE(words.clear_at_half_way);
    EXPECT_THAT(words.half_way, HasSubstr("already clear"));
}

TEST(FollowWords, OfferTheResultOnceTheLastNightIsOver) {
    Followed person;
    person.now = at(date_from(2027, 1, 21), 8);
    const FollowWords words = person.follow(person.experiment);
    EXPECT_EQ(words.tonight, std::nullopt);
    EXPECT_TRUE(words.can_open);
    EXPECT_TRUE(words.can_extend);
    EXPECT_THAT(words.extensions, ElementsAre(28, 56));
    EXPECT_THAT(words.sealed, Contains(HasSubstr("can be opened now")));
    person.now = at(date_from(2027, 1, 21), 17);
    EXPECT_FALSE(person.follow(person.experiment).can_extend) << "the first of those nights has begun";
}

TEST(FollowWords, TellOfStoppedAndOpenedOnes) {
    Followed person;
    const Experiment stopped = experiment::stopped(person.experiment, today, StopCause::safety, "it hurt");
    EXPECT_EQ(person.follow(stopped).progress, "Stopped after 53 nights");
    EXPECT_TRUE(person.follow(stopped).can_open);
    EXPECT_EQ(person.follow(stopped).tonight, std::nullopt);
    const Experiment opened = experiment::opened(stopped, person.now);
    EXPECT_THAT(person.follow(opened).sealed, IsEmpty());
    EXPECT_FALSE(person.follow(opened).can_open);
}

TEST(DrawnWords, NameWhatWasDrawnForANightThatMayBeKnown) {
    Followed person;
    const ExperimentSource source = person.source();
    const std::string words = drawn_words(source, person.experiment, today);
    const HabitTrial trial = trial_of(person.knowledge, person.habit("feet-lifted"));
    EXPECT_EQ(words, "Drawn for this night: " +
                         (person.experiment.schedule[53] ? trial.with.name : trial.without.name));
    EXPECT_EQ(drawn_words(source, person.experiment, today + days(1)), "");
    EXPECT_EQ(drawn_words(source, person.experiment, date_from(2026, 9, 30)), "");
}

TEST(ExperimentLine, SaysWhereEachOneStands) {
    Followed person;
    const Experiment& one = person.experiment;
    EXPECT_EQ(experiment_line(person.source(), one),
              "Feet propped up · 112 nights · running since 1 October 2026 · sealed");
    const Experiment stopped = experiment::stopped(one, today, StopCause::safety, "");
    EXPECT_EQ(experiment_line(person.source(), stopped),
              "Feet propped up · 112 nights · stopped on 23 November 2026 · sealed");
    EXPECT_EQ(experiment_line(person.source(), experiment::opened(stopped, person.now)),
              "Feet propped up · 112 nights · result opened on 23 November 2026");
    person.now = at(date_from(2027, 2, 1), 8);
    EXPECT_EQ(experiment_line(person.source(), one),
              "Feet propped up · 112 nights · over since 21 January 2027 · sealed");
    person.now = at(date_from(2026, 9, 30), 8);
    EXPECT_EQ(experiment_line(person.source(), one),
              "Feet propped up · 112 nights · begins on 1 October 2026");
}

}  // namespace
}  // namespace nightcramp::present
