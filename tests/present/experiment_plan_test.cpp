#include "present/experiment_parts.hpp"
#include "tests/present/experiment_cases.hpp"

#include <algorithm>

namespace nightcramp::present {
namespace {

using namespace nightcramp::test;
using experiment::Obstacle;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::size_t place_of_habit(const std::vector<TestableHabit>& all, std::string_view id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const TestableHabit& one) { return one.id == id; });
    return static_cast<std::size_t>(found - all.begin());
}

TEST(TestableHabits, NamesEveryHabitOnceAndThoseThatCannotBeTestedLast) {
    const ExperimentCase person;
    const auto all = testable_habits(person.source());
    ASSERT_EQ(all.size(), person.habits.size());
    EXPECT_TRUE(std::is_partitioned(all.begin(), all.end(),
                                    [](const TestableHabit& habit) { return habit.why_not.empty(); }));
    EXPECT_NE(all.back().why_not, "");
    EXPECT_EQ(all.front().why_not, "");
}

TEST(TestableHabits, PutsThoseThatAreFollowedFirst) {
    ExperimentCase person;
    for (Habit& habit : person.habits) habit.followed = habit.id == "salted";
    const auto all = testable_habits(person.source());
    EXPECT_EQ(all.front().id, "salted");
    EXPECT_LT(place_of_habit(all, "stretching"), place_of_habit(all, "heat"));
}

TEST(RecentRate, NeedsAFortnightOfRecordedNights) {
    ExperimentCase person;
    person.log(13, 2);
    EXPECT_EQ(recent_rate(person.nights), std::nullopt);
    person.log(14, 2);
    EXPECT_EQ(recent_rate(person.nights), 0.5);
}

TEST(RecentRate, LooksAtTheLastNinetyRecordedNights) {
    ExperimentCase person;
    person.log(200, 1);
    for (std::size_t i = 110; i < 200; ++i) person.nights[i] = night_without_cramps(person.nights[i].date);
    EXPECT_EQ(recent_rate(person.nights), 0);
    person.nights[150] = Night();
    person.nights[150].date = sunday - days(49);
    EXPECT_GT(recent_rate(person.nights), 0) << "one further back is looked at instead";
}

TEST(FirstChoice, BeginsTonightUntilItsInstructionWouldBeKnown) {
    ExperimentCase person;
    person.now = at(today, 16, 59);
    EXPECT_EQ(first_choice(person.source(), person.habit("salted")).first_night, today);
    person.now = at(today, 17);
    EXPECT_EQ(first_choice(person.source(), person.habit("salted")).first_night, today + days(1));
}

TEST(FirstChoice, TakesTheBestDesignAndALengthThatIsOffered) {
    ExperimentCase person;
    person.log(90, 2);
    for (const char* id : {"salted", "stretching", "magnesium"}) {
        const experiment::Choice choice = first_choice(person.source(), person.habit(id));
        EXPECT_EQ(choice.design, trial_of(person.knowledge, person.habit(id)).designs.front()) << id;
        EXPECT_THAT(experiment::lengths(choice.design), Contains(choice.nights)) << id;
        EXPECT_LE(choice.nights, 182) << id;
    }
}

TEST(FirstChoice, IsShorterWhereThereAreManyCramps) {
    ExperimentCase person;
    person.log(90, 2);
    const int few = first_length(person.source(), Design::nightly);
    for (Night& night : person.nights) night = night_with_cramp(night.date);
    EXPECT_LT(first_length(person.source(), Design::nightly), few);
}

TEST(PlanWords, SayWhatANightlyExperimentCouldShow) {
    ExperimentCase person;
    person.log(90, 2);
    experiment::Choice choice = first_choice(person.source(), person.habit("feet-lifted"));
    choice.nights = 112;
    const PlanWords words = plan_words(person.source(), choice);
    EXPECT_EQ(words.question, trial_of(person.knowledge, person.habit("feet-lifted")).question);
    EXPECT_EQ(words.rate, "You had 0.5 cramps a night in your last 90 recorded nights.");
    EXPECT_THAT(words.power, AllOf(HasSubstr("halved your cramps, 112 nights would show it in about "),
                                   HasSubstr(" of 10 tries.")));
    EXPECT_THAT(words.power_less, HasSubstr("three of ten cramps"));
    EXPECT_EQ(words.advice, "");
    EXPECT_EQ(words.span, "112 nights, 23 November 2026 to 14 March 2027");
    EXPECT_THAT(words.obstacles, IsEmpty());
    EXPECT_THAT(words.how, Contains(HasSubstr("Each day at 17:00")));
    EXPECT_THAT(words.how, Contains(HasSubstr("expectation may still colour")));
}

TEST(PlanWords, NameTheLengthsWithTheirChances) {
    ExperimentCase person;
    person.log(90, 2);
    const PlanWords words = person.plan("feet-lifted");
    ASSERT_GE(words.lengths.size(), 3U);
    EXPECT_EQ(words.lengths.front().name, "4 weeks");
    EXPECT_TRUE(std::is_sorted(words.lengths.begin(), words.lengths.end(),
                               [](const auto& a, const auto& b) { return a.of_ten < b.of_ten; }));
    for (const LengthChoice& length : words.lengths) {
        EXPECT_THAT(length.chance, HasSubstr(" of 10"));
        EXPECT_GE(length.of_ten, 0);
        EXPECT_LE(length.of_ten, 10);
    }
}

TEST(PlanWords, SayWhereTheRateIsAssumed) {
    ExperimentCase person;
    EXPECT_THAT(person.plan("feet-lifted").rate, HasSubstr("is assumed"));
    person.log(20, 50);
    person.nights.back() = night_without_cramps(sunday);
    EXPECT_EQ(person.plan("feet-lifted").rate, "You had no cramps in your last 20 recorded nights.");
}

TEST(PlanWords, SayPlainlyWhereItIsNotWorthIt) {
    ExperimentCase person;
    person.log(90, 2);
    experiment::Choice choice = first_choice(person.source(), person.habit("stretching"));
    choice.design = Design::week_blocks;
    choice.nights = 84;
    const PlanWords words = plan_words(person.source(), choice);
    EXPECT_THAT(words.advice, AllOf(testing::StartsWith("Even if "),
                                    HasSubstr("84 nights would most likely not show it.")));
    EXPECT_THAT(words.advice, HasSubstr("Night by night shows it in about"));
}

TEST(PlanWords, AskForPatienceWhereThereAreFewCramps) {
    ExperimentCase person;
    person.log(90, 30);
    EXPECT_THAT(person.plan("feet-lifted").advice, HasSubstr("You have few cramps now"));
}

TEST(PlanWords, DescribeEveryDesignAndMarkTheBest) {
    const ExperimentCase person;
    const PlanWords words = person.plan("stretching");
    ASSERT_EQ(words.designs.size(), 2U);
    EXPECT_EQ(words.designs[0].name, "Weeks in pairs");
    EXPECT_TRUE(words.designs[0].is_best);
    EXPECT_EQ(words.designs[1].name, "Night by night");
    EXPECT_FALSE(words.designs[1].is_best);
}

TEST(PlanWords, SayFromWhichAmountANightCounts) {
    ExperimentCase person;
    experiment::Choice choice = first_choice(person.source(), person.habit("bike"));
    ASSERT_TRUE(choice.done_from);
    choice.done_from = 5;
    EXPECT_THAT(plan_words(person.source(), choice).how, Contains(HasSubstr("5 min or more counts as")));
}

TEST(PlanWords, CountFromWholeStepsOnly) {
    Habit drinks;
    drinks.kind = HabitKind::amount;
    drinks.unit = "ml";
    drinks.step = 50;
    EXPECT_EQ(whole_steps(1887.5, drinks, Units::metric), 1900);
    EXPECT_EQ(whole_steps(3, drinks, Units::metric), 50) << "never none at all";
}

TEST(PlanWords, ShowTheCautionsOfTheHabit) {
    const ExperimentCase person;
    EXPECT_EQ(person.plan("magnesium").cautions, find_knowledge(person.knowledge, "magnesium")->cautions);
}

TEST(PlanObstacles, SayWhyAHabitCannotBeTested) {
    const ExperimentCase person;
    const PlanWords words = person.plan("diarrhoea");
    EXPECT_THAT(words.obstacles, ElementsAre(Obstacle::not_testable));
    EXPECT_THAT(words.obstacle_words,
                ElementsAre(trial_of(person.knowledge, person.habit("diarrhoea")).why_not));
    EXPECT_THAT(words.lengths, IsEmpty());
}

TEST(PlanObstacles, SendTheIllToTheirDoctorFirst) {
    ExperimentCase person;
    person.profile.conditions = {"chronic-kidney-disease"};
    experiment::Choice choice = first_choice(person.source(), person.habit("magnesium"));
    const PlanWords words = plan_words(person.source(), choice);
    EXPECT_THAT(words.obstacles, ElementsAre(Obstacle::doctor_first));
    EXPECT_THAT(words.obstacle_words,
                ElementsAre(AllOf(HasSubstr("Ask your doctor first."), HasSubstr("kidney disease"))));
    EXPECT_TRUE(words.needs_doctor);
    choice.agreed_with_doctor = true;
    EXPECT_THAT(plan_words(person.source(), choice).obstacles, IsEmpty());
    EXPECT_TRUE(plan_words(person.source(), choice).needs_doctor) << "so that the answer can be taken back";
    EXPECT_FALSE(person.plan("feet-lifted").needs_doctor);
}

TEST(PlanObstacles, LeaveMedicinesToTheDoctor) {
    ExperimentCase person;
    for (const char* name : {"Furosemide", "My lasix", "Morning pill"}) {
        Habit own;
        own.id = "own";
        own.name = name;
        person.habits = {own};
        person.profile.medicines = {{"", "Morning pill", "", {}, {}}};
        const PlanWords words = person.plan("own");
        EXPECT_THAT(words.obstacles, ElementsAre(Obstacle::medicine)) << name;
        EXPECT_TRUE(words.needs_doctor);
    }
    person.habits.front().name = "Warm socks";
    const std::string question = person.plan("own").obstacle_words.front();
    EXPECT_THAT(question, HasSubstr("Is “Warm socks” a medicine")) << "only the person knows";
}

TEST(PlanObstacles, LetOneExperimentGoOnAtATime) {
    ExperimentCase person;
    person.begin("stretching", Design::week_blocks, 84, today);
    EXPECT_THAT(person.plan("salted").obstacle_words,
                ElementsAre(HasSubstr("The experiment on stretching before bed is not finished.")));
}

TEST(PlanObstacles, NameWrongLengthsDesignsAndNights) {
    const ExperimentCase person;
    experiment::Choice choice = first_choice(person.source(), person.habit("magnesium"));
    choice.design = Design::nightly;
    choice.nights = 30;
    choice.first_night = today - days(1);
    EXPECT_THAT(plan_words(person.source(), choice).obstacle_words,
                testing::UnorderedElementsAre(HasSubstr("does not fit this habit"),
                                              HasSubstr("another number of whole 4-night sets"),
                                              HasSubstr("tonight or later")));
    choice = first_choice(person.source(), person.habit("magnesium"));
    choice.first_night = today + days(60);
    EXPECT_THAT(plan_words(person.source(), choice).obstacle_words, ElementsAre(HasSubstr("within a month")));
}

}  // namespace
}  // namespace nightcramp::present
