#include "advice/limits.hpp"
#include "tests/advice/made_facts.hpp"

#include <gmock/gmock.h>

namespace nightcramp::advice {
namespace {

using analysis::Word;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

MadeFacts with_amounts(const std::string& habit, double amount, int nights) {
    return MadeFacts().recorded(40, [&](Night& night, int age) {
        if (age < nights) set_answer(night, {habit, AnswerValue::of(amount), test::this_morning()});
    });
}

/// So few that nothing is steady yet.
MadeFacts first_nights(int count) {
    auto facts = MadeFacts().recorded(count);
    facts.steady = {};
    facts.steady_night.reset();
    return facts;
}

TEST(RuleRecordNights, FiresUntilThereAreEnoughForAComparison) {
    EXPECT_EQ(MadeFacts().suggestion("record-nights")->facts, "none");
    EXPECT_EQ(MadeFacts().recorded(27).suggestion("record-nights")->facts, "few");
    EXPECT_EQ(MadeFacts().recorded(27).suggestion("record-nights")->nights, (NightShare{27, 28}));
    EXPECT_EQ(first_nights(1).suggestion("record-nights")->facts, "few") << "the first night counts at once";
    EXPECT_EQ(first_nights(6).suggestion("record-nights")->nights, (NightShare{6, 28}));
    EXPECT_FALSE(MadeFacts().recorded(28).suggests("record-nights"));
}

TEST(RuleRecordNights, FiresForGapsOfMoreThanTwoFifths) {
    const auto with_gaps = [](int of_28) {
        auto facts = MadeFacts().recorded(56);
        std::erase_if(facts.nights, [&](const Night& night) {
            const auto age = (last_night(test::today) - night.date).count();
            return age < 28 && age >= of_28;
        });
        return facts;
    };
    EXPECT_EQ(with_gaps(16).suggestion("record-nights")->facts, "gaps");
    EXPECT_FALSE(with_gaps(17).suggests("record-nights"));
}

TEST(RuleRecordHabit, FiresForAFollowedHabitAnsweredOnLessThanHalfOfTheNights) {
    const auto answered = [](int nights) {
        return MadeFacts().recorded(28, [&](Night& night, int age) {
            for (const Habit& habit : catalogue().habits) {
                if (!habit.followed || habit.origin == Origin::derived) continue;
                if (habit.id == "shoes" && age >= nights) continue;
                const auto value = habit.kind == HabitKind::amount ? AnswerValue::of(1) : AnswerValue::no();
                set_answer(night, {habit.id, value, test::this_morning()});
            }
        });
    };
    EXPECT_TRUE(answered(13).suggests("record-habit shoes"));
    EXPECT_EQ(answered(13).suggestion("record-habit shoes")->nights, (NightShare{13, 28}));
    EXPECT_FALSE(answered(14).suggests("record-habit shoes"));
}

TEST(RuleRecordHabit, WaitsForFourteenNights) {
    const auto has_any = [](const MadeFacts& facts) {
        const auto ids = facts.ids();
        return std::any_of(ids.begin(), ids.end(),
                           [](const std::string& id) { return id.starts_with("record-habit"); });
    };
    EXPECT_FALSE(has_any(MadeFacts().recorded(13)));
    EXPECT_TRUE(has_any(MadeFacts().recorded(14)));
}

TEST(RuleOverLimit, FiresAboveTheMagnesiumLimitFromFourDaysOn) {
    EXPECT_TRUE(with_amounts("magnesium", 351, 4).suggests("over-limit magnesium"));
    EXPECT_FALSE(with_amounts("magnesium", 350, 4).suggests("over-limit magnesium"));
    EXPECT_FALSE(with_amounts("magnesium", 351, 3).suggests("over-limit magnesium"));
}

TEST(RuleOverLimit, FiresAboveTheCalciumLimitOfTheAge) {
    auto facts = with_amounts("calcium", 2100, 5);
    EXPECT_TRUE(facts.suggests("over-limit calcium")) << "age not known: the stricter limit";
    facts.profile.year_of_birth = 1990;
    EXPECT_FALSE(facts.suggests("over-limit calcium"));
    facts.profile.year_of_birth = 1950;
    EXPECT_TRUE(facts.suggests("over-limit calcium"));
    EXPECT_EQ(facts.suggestion("over-limit calcium")->limit, 2000);
}

TEST(RuleAskAbout, FiresForAnyMineralThatADoctorHasToSay) {
    for (const std::string condition : {"chronic-kidney-disease", "acute-kidney-failure", "dialysis"}) {
        auto facts = with_amounts("magnesium", 100, 4).has(condition);
        ASSERT_TRUE(facts.suggests("ask-about magnesium")) << condition;
        EXPECT_FALSE(with_amounts("magnesium", 500, 4).has(condition).suggests("over-limit magnesium"))
            << "there is no safe limit to name";
    }
    EXPECT_TRUE(with_amounts("calcium", 500, 4).has("kidney-stones").suggests("ask-about calcium"));
    EXPECT_FALSE(with_amounts("magnesium", 100, 4).has("kidney-stones").suggests("ask-about magnesium"));
    EXPECT_FALSE(with_amounts("magnesium", 100, 3).has("dialysis").suggests("ask-about magnesium"));
    auto child = with_amounts("magnesium", 100, 4);
    child.profile.year_of_birth = 2026 - 17;
    EXPECT_TRUE(child.suggests("ask-about magnesium"));
    child.profile.year_of_birth = 2026 - 18;
    EXPECT_FALSE(child.suggests("ask-about magnesium"));
}

TEST(RuleOverLimit, LeavesNoRoomForTheSameSupplementOnceItIsPutAway) {
    auto facts = with_amounts("magnesium", 500, 20).found("magnesium", Word::probably_fewer, -0.5);
    facts.dismissals = {dismissal(*facts.suggestion("over-limit magnesium"), test::now)};
    EXPECT_FALSE(facts.suggests("over-limit magnesium"));
    EXPECT_FALSE(facts.suggests("keep magnesium"));
    EXPECT_FALSE(facts.suggests("start magnesium"));
}

TEST(RuleBeforeExercise, FiresWithAWeightAndFourDaysOfExercise) {
    auto facts = with_amounts("exercise", 2, 4);
    EXPECT_FALSE(facts.suggests("before-exercise")) << "no weight";
    facts.profile.weight_kg = 80;
    ASSERT_TRUE(facts.suggests("before-exercise"));
    EXPECT_EQ(facts.suggestion("before-exercise")->amount, (AmountRange{400, 560}));
    auto little = with_amounts("exercise", 2, 3);
    little.profile.weight_kg = 80;
    EXPECT_FALSE(little.suggests("before-exercise"));
    auto light = with_amounts("exercise", 1, 10);
    light.profile.weight_kg = 80;
    EXPECT_FALSE(light.suggests("before-exercise"));
}

TEST(RuleShoes, FiresForFlatFeetWithoutSupportiveShoes) {
    auto facts = MadeFacts().answered(28, "shoes", 3);
    EXPECT_FALSE(facts.suggests("shoes"));
    facts.profile.flat_feet = false;
    EXPECT_FALSE(facts.suggests("shoes"));
    facts.profile.flat_feet = true;
    ASSERT_TRUE(facts.suggests("shoes"));
    auto worn = MadeFacts().answered(28, "shoes", 2);
    worn.profile.flat_feet = true;
    EXPECT_FALSE(worn.suggests("shoes"));
}

MadeFacts lying(int of_15, const std::function<void(Sleep&)>& so) {
    return MadeFacts().recorded(15, [&](Night& night, int age) {
        night.sleep.feet = Told<Feet>{Feet::free, test::this_morning()};
        night.sleep.covers = Told<Covers>{Covers::light, test::this_morning()};
        night.sleep.position = Told<Position>{Position::side, test::this_morning()};
        if (age < of_15) so(night.sleep);
    });
}

TEST(RuleSleep, FiresFromAThirdOfTheNightsOn) {
    const auto pointed = [](Sleep& sleep) { sleep.feet->value = Feet::pointed_down; };
    const auto heavy = [](Sleep& sleep) { sleep.covers->value = Covers::heavy; };
    const auto front = [](Sleep& sleep) { sleep.position->value = Position::front; };
    EXPECT_TRUE(lying(5, pointed).suggests("sleep feet-pointed"));
    EXPECT_FALSE(lying(4, pointed).suggests("sleep feet-pointed"));
    EXPECT_TRUE(lying(5, heavy).suggests("sleep heavy-covers"));
    EXPECT_FALSE(lying(4, heavy).suggests("sleep heavy-covers"));
    EXPECT_TRUE(lying(5, front).suggests("sleep on-the-front"));
    EXPECT_FALSE(lying(4, front).suggests("sleep on-the-front"));
}

TEST(RuleSleep, LeavesTheWordToTheOwnNights) {
    const auto heavy = [](Sleep& sleep) { sleep.covers->value = Covers::heavy; };
    EXPECT_FALSE(
        lying(9, heavy).found("heavy-covers", Word::little_difference, 0).suggests("sleep heavy-covers"));
    EXPECT_TRUE(
        lying(9, heavy).found("heavy-covers", Word::probably_more, 0.5).suggests("start heavy-covers"));
}

TEST(RuleSleep, IsCommonAdviceForSomebodyNew) {
    EXPECT_TRUE(MadeFacts().suggests("sleep heavy-covers"));
    EXPECT_EQ(MadeFacts().suggestion("sleep heavy-covers")->nights, std::nullopt);
    EXPECT_FALSE(MadeFacts().recorded(14).suggests("sleep heavy-covers"));
}

TEST(RulePregnancy, FiresUntilTwoWeeksAfterTheDueDate) {
    auto facts = MadeFacts();
    facts.profile.due_date = test::today - days(14);
    EXPECT_TRUE(facts.suggests("pregnancy"));
    facts.profile.due_date = test::today - days(15);
    EXPECT_FALSE(facts.suggests("pregnancy"));
    facts.profile.due_date = test::today + days(42 * 7);
    EXPECT_TRUE(facts.suggests("pregnancy"));
    facts.profile.due_date = test::today + days(42 * 7 + 1);
    EXPECT_FALSE(facts.suggests("pregnancy"));
}

TEST(RulePregnancy, SpeaksOfStretchingOnlyWhereNothingStandsAgainstIt) {
    auto facts = MadeFacts();
    facts.profile.due_date = test::today + days(60);
    EXPECT_EQ(facts.suggestion("pregnancy")->habit, "stretching");
    facts.has("earlier-clot");
    EXPECT_EQ(facts.suggestion("pregnancy")->habit, "");
}

MadeFacts after_start(double before, double after, bool enough) {
    auto facts = MadeFacts().recorded(130);
    const Date start = test::today - days(70);
    facts.takes("furosemide", start);
    analysis::BeforeAfter change;
    change.change = start;
    change.started = true;
    change.before = {60, 10, before};
    change.after = {50, 20, after};
    change.enough = enough;
    facts.steady.medicines = {{"furosemide", {change}, std::nullopt}};
    return facts;
}

TEST(RuleMedicine, FiresForAListedOneThatWasBegunBeforeCrampsRose) {
    EXPECT_TRUE(after_start(12, 14, true).suggests("medicine furosemide")) << "leans that way";
    EXPECT_FALSE(after_start(12, 13, true).suggests("medicine furosemide")) << "may well be luck";
    EXPECT_TRUE(after_start(300, 313, true).suggests("medicine furosemide")) << "a quarter more a night";
    EXPECT_FALSE(after_start(300, 312, true).suggests("medicine furosemide"));
    EXPECT_FALSE(after_start(12, 30, false).suggests("medicine furosemide")) << "too short to compare";
    EXPECT_FALSE(after_start(0, 4, true).suggests("medicine furosemide")) << "too few cramps";
    EXPECT_THAT(after_start(12, 30, true).suggestion("medicine furosemide")->steps,
                Contains(Step::ask_doctor));
}

TEST(RuleMedicine, FiresForNothingThatIsNotOnTheList) {
    auto facts = after_start(12, 30, true);
    facts.profile.medicines.front().id = "";
    EXPECT_FALSE(facts.suggests("medicine furosemide"));
    EXPECT_FALSE(facts.suggests("medicine "));
    facts.profile.medicines.front().id = "quinine";
    for (const std::string& id : facts.ids()) EXPECT_THAT(id, testing::Not(testing::HasSubstr("quinine")));
}

TEST(RuleListedMedicines, NamesOneThatIsTakenUnderTwoNamesOnce) {
    auto facts = MadeFacts().takes("furosemide").takes("furosemide");
    facts.profile.medicines.back().name = "Lasix";
    EXPECT_THAT(facts.suggestion("listed-medicines")->medicines, ElementsAre("furosemide"));
}

TEST(RuleListedMedicines, NamesWhatIsTakenNow) {
    EXPECT_THAT(MadeFacts().takes("statins").takes("furosemide").suggestion("listed-medicines")->medicines,
                ElementsAre("statins", "furosemide"));
    auto stopped = MadeFacts().takes("statins");
    stopped.profile.medicines.front().stopped = test::today;
    EXPECT_FALSE(stopped.suggests("listed-medicines"));
    EXPECT_FALSE(MadeFacts().takes("vitamin-k-blockers").suggests("listed-medicines"));
}

TEST(RuleAskFirst, FiresForConditionsMedicinesAndPregnancy) {
    EXPECT_FALSE(MadeFacts().suggests("ask-first"));
    EXPECT_FALSE(MadeFacts().has("osteoarthritis").suggests("ask-first"));
    for (const std::string condition : {"heart-failure", "chronic-kidney-disease", "fluid-restriction"}) {
        const auto suggestion = MadeFacts().has(condition).suggestion("ask-first");
        ASSERT_TRUE(suggestion) << condition;
        EXPECT_THAT(suggestion->habits, Contains("fluids")) << condition;
        EXPECT_THAT(suggestion->because, ElementsAre("condition " + condition));
    }
    EXPECT_THAT(MadeFacts().takes("furosemide").suggestion("ask-first")->because,
                ElementsAre("family diuretic"));
    EXPECT_THAT(MadeFacts().has("chronic-kidney-disease").suggestion("ask-first")->habits,
                Contains("magnesium"));
    EXPECT_THAT(MadeFacts().has("kidney-stones").suggestion("ask-first")->habits, ElementsAre("calcium"));
}

/// Every token of the knowledge stands against the habits that name it.
TEST(RuleAskFirst, ObeysEveryTokenOfEveryHabit) {
    int tokens = 0;
    for (const HabitKnowledge& known : knowledge().habits) {
        for (const std::string& token : known.ask_first) {
            auto facts = MadeFacts();
            const std::string id = token.substr(token.find(' ') + 1);
            if (token == "pregnancy") {
                facts.profile.due_date = test::today + days(30);
            } else if (token == "child") {
                facts.profile.year_of_birth = 2015;
            } else if (token.starts_with("condition ")) {
                facts.has(id);
            } else {
                for (const ListedMedicine& medicine : catalogue().medicines) {
                    if (medicine.id == id || medicine.family == id) facts.takes(medicine.id);
                }
            }
            EXPECT_THAT(reasons_to_ask(facts.facts(), facts.habit(known.habit)), Contains(token))
                << known.habit;
            ++tokens;
        }
    }
    EXPECT_GT(tokens, 40);
}

TEST(RuleAskFirst, LetsNobodyFindOutAboutAlcoholWhoShouldNotDrink) {
    auto facts = MadeFacts().recorded(60);
    ASSERT_TRUE(facts.suggests("follow alcohol"));
    auto pregnant = facts;
    pregnant.profile.due_date = test::today + days(60);
    EXPECT_FALSE(pregnant.suggests("follow alcohol"));
    auto child = facts;
    child.profile.year_of_birth = 2012;
    EXPECT_FALSE(child.suggests("follow alcohol"));
    EXPECT_FALSE(MadeFacts(facts).has("alcohol-dependence").suggests("follow alcohol"));
}

TEST(RuleAskFirst, LetsAPregnantWomanLeaveAlcoholAndADependentOneAsk) {
    const auto drinking = MadeFacts()
                              .answered(60, "alcohol", 5, AnswerValue::of(2), AnswerValue::of(0))
                              .found("alcohol", Word::probably_more, 0.5);
    auto pregnant = drinking;
    pregnant.profile.due_date = test::today + days(60);
    EXPECT_TRUE(pregnant.suggests("start alcohol"));
    EXPECT_FALSE(MadeFacts(drinking).has("alcohol-dependence").suggests("start alcohol"));
}

TEST(Limits, TakeTheStricterCalciumLimitWhereTheAgeIsNotClear) {
    Profile profile;
    EXPECT_EQ(calcium_limit(profile, test::today), 2000);
    profile.year_of_birth = 2026 - 51;
    EXPECT_EQ(calcium_limit(profile, test::today), 2000);
    profile.year_of_birth = 2026 - 50;
    EXPECT_EQ(calcium_limit(profile, test::today), 2500);
}

TEST(Limits, RoundWhatToDrinkBeforeExercise) {
    EXPECT_EQ(before_exercise_ml(80), (AmountRange{400, 560}));
    EXPECT_EQ(before_exercise_ml(61), (AmountRange{310, 430}));
}

TEST(Limits, HoldAMedicineForTakenFromItsStartToItsStop) {
    Medicine medicine{"statins", "statins", "", test::today, test::today + days(2)};
    EXPECT_FALSE(is_taken(medicine, test::today - days(1)));
    EXPECT_TRUE(is_taken(medicine, test::today));
    EXPECT_TRUE(is_taken(medicine, test::today + days(1)));
    EXPECT_FALSE(is_taken(medicine, test::today + days(2)));
}

}  // namespace
}  // namespace nightcramp::advice
