#include "app/example_diary.hpp"
#include "app/example_life.hpp"
#include "diary/derived.hpp"
#include "tests/support/builders.hpp"

#include <map>

#include <gmock/gmock.h>

/// What the example was made from has to show in what it says. Counted over fixed seeds, so nothing here is
/// left to chance.
namespace nightcramp::app {
namespace {

using test::sunday;

constexpr std::uint64_t seeds = 50;

enum class NightBefore { any, quiet, with_cramps };

/// Cramps and nights, counted over diaries.
struct Tally {
    double cramps = 0;
    double nights = 0;

    [[nodiscard]] double rate() const { return cramps / nights; }
};

struct Comparison {
    Tally with;
    Tally without;

    [[nodiscard]] double rate_ratio() const { return with.rate() / without.rate(); }
};

std::optional<bool> done(const Night& night, const Habit& habit) {
    const auto answer = answer_to(night, habit);
    if (!answer || answer->value.kind == AnswerKind::not_applicable) return std::nullopt;
    return answer->value.kind == AnswerKind::yes || answer->value.amount > 0;
}

/// The recorded nights with and without the habit, as far as it is known, as a person with a pencil would
/// count them.
void count(Comparison& comparison, const std::vector<Night>& nights, const Habit& habit, NightBefore wanted) {
    const Night* before = nullptr;
    for (const Night& night : nights) {
        const bool follows =
            before != nullptr && before->date + days(1) == night.date && is_recorded(*before);
        const auto seen = follows && !before->cramps.empty() ? NightBefore::with_cramps : NightBefore::quiet;
        const bool fits = wanted == NightBefore::any || (follows && seen == wanted);
        before = &night;
        const auto with = done(night, habit);
        if (!fits || !is_recorded(night) || !with) continue;
        Tally& tally = *with ? comparison.with : comparison.without;
        tally.cramps += static_cast<double>(night.cramps.size());
        tally.nights += 1;
    }
}

const std::vector<ExampleDiary>& examples() {
    static const std::vector<ExampleDiary> all = [] {
        std::vector<ExampleDiary> made;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed)
            made.push_back(example_diary({sunday, seed}, test::catalogue()));
        return made;
    }();
    return all;
}

double rate_ratio(const std::string& id, NightBefore before = NightBefore::any) {
    Comparison comparison;
    for (const ExampleDiary& example : examples()) {
        count(comparison, example.nights, *find_habit(test::catalogue().habits, id), before);
    }
    return comparison.rate_ratio();
}

TEST(ExampleTruth, StretchingHalvesTheCrampsOfTheNight) {
    EXPECT_NEAR(rate_ratio("stretching"), 0.5, 0.05);
    EXPECT_NEAR(rate_ratio("stretching", NightBefore::quiet), 0.5, 0.05);
    // A cramp in spite of stretching tells of a bad spell, and people who stretch do so for days on end.
    EXPECT_NEAR(rate_ratio("stretching", NightBefore::with_cramps), 0.5, 0.08);
}

TEST(ExampleTruth, SaltedSnacksSeemToHelpWhereTheNightBeforeIsForgotten) {
    EXPECT_LT(rate_ratio("salted"), 0.75);
}

TEST(ExampleTruth, SaltedSnacksDoNothingAmongNightsAfterAQuietNightNorAmongNightsAfterCramps) {
    EXPECT_NEAR(rate_ratio("salted", NightBefore::quiet), 1, 0.05);
    EXPECT_NEAR(rate_ratio("salted", NightBefore::with_cramps), 1, 0.05);
}

TEST(ExampleTruth, SaltedSnacksSeemToHelpInMostDiaries) {
    int seems_to_help = 0;
    for (const ExampleDiary& example : examples()) {
        Comparison comparison;
        count(comparison, example.nights, *find_habit(test::catalogue().habits, "salted"), NightBefore::any);
        if (comparison.rate_ratio() < 0.85) ++seems_to_help;
    }
    EXPECT_GE(seems_to_help, 45);
}

TEST(ExampleTruth, ShowsInTheDiaryOfTheUsualSeedWheneverItIsMade) {
    for (int later = 0; later < 365; later += 13) {
        const ExampleDiary example = example_diary({sunday + days(later)}, test::catalogue());
        Comparison salted;
        Comparison stretching;
        count(salted, example.nights, *find_habit(test::catalogue().habits, "salted"), NightBefore::any);
        count(stretching, example.nights, *find_habit(test::catalogue().habits, "stretching"),
              NightBefore::any);
        EXPECT_LT(salted.rate_ratio(), 0.8) << later;
        EXPECT_NEAR(stretching.rate_ratio(), 0.5, 0.12) << later;
    }
}

TEST(ExampleTruth, TheOtherHabitsDoNothing) {
    for (const char* id : {"magnesium", "shoes", "bike", "alcohol", "feet-lifted", "back-with-pillow"}) {
        EXPECT_NEAR(rate_ratio(id), 1, 0.06) << id;
    }
}

TEST(ExampleTruth, CrampsComeAboutEverySecondNightAtFirst) {
    Tally first;
    for (const ExampleDiary& example : examples()) {
        for (const Night& night : example.nights) {
            if (!is_recorded(night) || night.date >= sunday - days(730 - 180)) continue;
            first.cramps += static_cast<double>(night.cramps.size());
            first.nights += 1;
        }
    }
    EXPECT_NEAR(first.rate(), 0.5, 0.05);
}

TEST(ExampleTruth, CrampsRiseALittleAfterTheMedicine) {
    Tally before;
    Tally after;
    const Date started = sunday - days(729 - medicine_night(730));
    for (const ExampleDiary& example : examples()) {
        for (const Night& night : example.nights) {
            const days since = night.date - started;
            if (!is_recorded(night) || since < days(-60) || since >= days(60)) continue;
            Tally& tally = since < days(0) ? before : after;
            tally.cramps += static_cast<double>(night.cramps.size());
            tally.nights += 1;
        }
    }
    EXPECT_GT(after.rate() / before.rate(), 1.1);
    EXPECT_LT(after.rate() / before.rate(), 1.4);
}

TEST(ExampleTruth, SomeHabitsGoTogether) {
    double both = 0;
    double exercised = 0;
    double rode = 0;
    double nights = 0;
    for (const ExampleDay& day : example_life(sunday, 20'000, 1)) {
        ++nights;
        exercised += day.exercise > 0 ? 1 : 0;
        rode += day.bike_min > 0 ? 1 : 0;
        both += day.exercise > 0 && day.bike_min > 0 ? 1 : 0;
    }
    EXPECT_GT(both / nights, 1.4 * (exercised / nights) * (rode / nights));
}

TEST(ExampleTruth, SaysSoForEveryHabitThatIsAnswered) {
    const ExampleTruth truth = example_truth(test::catalogue());

    std::map<std::string, double> effects;
    for (const TrueEffect& effect : truth.effects) effects[effect.habit] = effect.rate_ratio;
    for (const Night& night : examples().front().nights) {
        for (const Answer& answer : night.answers)
            EXPECT_TRUE(effects.contains(answer.habit)) << answer.habit;
    }
    for (const auto& [habit, rate_ratio] : effects) {
        EXPECT_EQ(rate_ratio, habit == "stretching" ? 0.5 : 1) << habit;
    }
    EXPECT_EQ(effects.size(), 13U);
    EXPECT_THAT(truth.sentences, testing::SizeIs(7));
}

}  // namespace
}  // namespace nightcramp::app
