#include "tests/present/suggestion_cards.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using advice::Rule;
using advice::Strength;
using advice::Suggestion;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

Suggestion about(Rule rule, const std::string& habit, Strength strength) {
    Suggestion suggestion;
    suggestion.id = std::string(advice::rule_slug(rule)) + " " + habit;
    suggestion.rule = rule;
    suggestion.habit = habit;
    suggestion.strength = strength;
    return suggestion;
}

analysis::HabitInsight decided(analysis::HabitInsight insight, analysis::Word word, double ratio) {
    insight = with_estimate(std::move(insight));
    insight.with = {187, 48, 60};
    insight.without = {183, 70, 90};
    insight.unknown = 21;
    insight.judged->estimate.beta = std::log(ratio);
    insight.verdict.word = word;
    return insight;
}

TEST(SuggestionCards, OfWhatHelpsNameTheNightsAndTheEffect) {
    const auto all = year({decided(stretching(), analysis::Word::probably_fewer, 0.56)});
    const Cards cards(all);
    const SuggestionCard card = cards.card(about(Rule::keep, "stretching", Strength::own_verdict));
    EXPECT_EQ(card.claim, "Keep stretching before bed");
    EXPECT_EQ(card.badge, "Probably fewer");
    EXPECT_EQ(card.look, chart::Look::probably_fewer);
    ASSERT_TRUE(card.ratio);
    EXPECT_THAT(
        card.why,
        ElementsAre("Cramps on 48 of 187 nights with stretching, 70 of 183 without; 21 unknown left out.",
                    "That is about 44 % fewer cramps."));
    EXPECT_THAT(card.studies, HasSubstr("Studies: tested, not settled."));
    EXPECT_THAT(card.studies, HasSubstr("Hallegraeff 2012"));
}

TEST(SuggestionCards, OfAmountsNameTheDifference) {
    const auto all = year({decided(fluids(), analysis::Word::little_difference, 0.996)});
    const Cards cards(all);
    const SuggestionCard card = cards.card(about(Rule::drop, "fluids", Strength::own_verdict));
    EXPECT_EQ(card.claim, "No need to drink extra for the cramps");
    EXPECT_EQ(card.why.back(), "750 ml more: no visible difference.");
}

TEST(PlainEffect, SaysTimesFromTwiceOn) {
    const HabitTalk words = talk();
    EXPECT_EQ(plain_effect_sentence(words, decided(stretching(), analysis::Word::probably_more, 1.67)),
              "That is about 67 % more cramps.");
    EXPECT_EQ(plain_effect_sentence(words, decided(stretching(), analysis::Word::probably_more, 2.4)),
              "That is about 2.4 times the cramps.");
    EXPECT_EQ(plain_effect_sentence(words, stretching()), "");
}

TEST(SuggestionCards, OfWhatIsUncertainSayWhatIsMissing) {
    auto insight = decided(stretching(), analysis::Word::cannot_tell, 0.8);
    insight.judged->sceptical.p_helps = 0.85;
    insight.judged->more_nights = 210;
    const auto all = year({insight});
    const Cards cards(all);
    Suggestion uncertain = about(Rule::try_out, "stretching", Strength::own_lean);
    EXPECT_EQ(cards.card(uncertain).why.back(), "About 210 more nights are needed to tell.");
    uncertain.lean = analysis::Leaning::fewer;
    const SuggestionCard card = cards.card(uncertain);
    EXPECT_EQ(card.claim, "Does stretching before bed help you?");
    EXPECT_EQ(card.badge, "Cannot tell yet");
    EXPECT_THAT(card.why, ElementsAre(HasSubstr("48 of 187"),
                                      "So far it leans towards fewer cramps; too early to say."));
}

TEST(SuggestionCards, FromStudiesAloneSaySo) {
    const auto all = year({});
    const Cards cards(all);
    const SuggestionCard card = cards.card(about(Rule::start, "stretching", Strength::studies));
    EXPECT_EQ(card.badge, "From studies");
    EXPECT_FALSE(card.look);
    EXPECT_THAT(card.why, ElementsAre("This rests on studies of other people, not on your own nights."));
    EXPECT_THAT(card.cautions, Not(IsEmpty()));
}

TEST(SuggestionCards, OfOwnHabitsUseTheirNames) {
    auto insight = decided(stretching(), analysis::Word::probably_fewer, 0.5);
    insight.id = "pickle-juice";
    const auto all = year({insight});
    Cards cards(all);
    Habit own;
    own.id = "pickle-juice";
    own.name = "Pickle juice";
    cards.habits.push_back(own);
    const SuggestionCard card = cards.card(about(Rule::keep, "pickle-juice", Strength::own_verdict));
    EXPECT_EQ(card.claim, "Keep up “Pickle juice”");
    EXPECT_THAT(card.studies, IsEmpty());
    EXPECT_THAT(card.why.front(), HasSubstr("nights with it"));
}

TEST(SuggestionCards, OfAPreventionHabitThatGoesWithMoreSayToTryWithout) {
    const auto all = year({decided(stretching(), analysis::Word::probably_more, 1.5)});
    const Cards cards(all);
    Suggestion avoid = about(Rule::start, "stretching", Strength::own_verdict);
    avoid.avoid = true;
    EXPECT_EQ(cards.card(avoid).claim, "Try some nights without “Stretching before bed”");
}

TEST(SuggestionCards, OfALimitNameAmountAndLimit) {
    const auto all = year({});
    const Cards cards(all);
    Suggestion over = about(Rule::over_limit, "magnesium", Strength::safety);
    over.amount = advice::AmountRange{500, 500};
    over.limit = 350;
    const SuggestionCard card = cards.card(over);
    EXPECT_EQ(card.claim, "Ask your pharmacist about your magnesium supplement");
    EXPECT_THAT(card.why, ElementsAre("You noted about 500 mg a day lately.",
                                      "The upper limit for you is 350 mg a day from supplements."));
    EXPECT_EQ(card.badge, "Safety");
    EXPECT_THAT(card.question, HasSubstr("500 mg"));
}

TEST(SuggestionCards, OfAskingFirstNameHabitsAndReasons) {
    const auto all = year({});
    const Cards cards(all);
    Suggestion ask = about(Rule::ask_first, "", Strength::safety);
    ask.habits = {"fluids", "magnesium"};
    ask.because = {"condition heart-failure", "family diuretic"};
    const SuggestionCard card = cards.card(ask);
    EXPECT_THAT(card.why.at(0), HasSubstr("drinks in all and magnesium"));
    EXPECT_THAT(card.why.at(1), HasSubstr("and the water tablets"));
}

TEST(SuggestionCards, OfAMedicineDescribeAndNeverOrder) {
    const auto all = year({});
    Cards cards(all);
    cards.profile.medicines = {{"furosemide", "Furosemide", "", {}, {}}};
    Suggestion medicine = about(Rule::medicine, "", Strength::own_lean);
    medicine.medicines = {"Furosemide"};
    analysis::BeforeAfter change;
    change.change = date_from(2026, 5, 3);
    change.before = {60, 10, 12};
    change.after = {50, 20, 30};
    medicine.change = change;
    const SuggestionCard card = cards.card(medicine);
    EXPECT_EQ(card.claim, "Talk with your doctor about Furosemide");
    EXPECT_THAT(card.why, ElementsAre("You began it on 3 May 2026.",
                                      "Before: 12 cramps in 60 nights. After: 30 cramps in "
                                      "50 nights.",
                                      "Other things changed too, so this shows no cause."));
    EXPECT_EQ(card.badge, "From your diary");
}

TEST(SuggestionCards, OfASignNameItAndItsNight) {
    const auto all = year({});
    const Cards cards(all);
    Suggestion sign = about(Rule::warning_sign, "", Strength::safety);
    sign.sign = "cramp-over-ten-minutes";
    sign.night = date_from(2026, 11, 14);
    const SuggestionCard card = cards.card(sign);
    EXPECT_EQ(card.claim, "A cramp of more than ten minutes that would not ease, 14 November");
    EXPECT_THAT(card.why.front(), HasSubstr("Please call a doctor today."));
}

TEST(SuggestionCards, OfDrinkingBeforeExerciseSpeakThePersonsUnits) {
    const auto all = year({});
    Cards cards(all);
    Suggestion drink = about(Rule::before_exercise, "fluids-before-exercise", Strength::advice);
    drink.amount = advice::AmountRange{400, 560};
    EXPECT_EQ(cards.card(drink).claim, "Before exercise, drink about 400 to 560 ml in all");
    cards.units = Units::us;
    EXPECT_EQ(cards.card(drink).claim, "Before exercise, drink about 14 to 19 fl oz in all");
}

TEST(Listed, JoinsNamesAsPeopleDo) {
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed({"a"}), "a");
    EXPECT_EQ(listed({"a", "b"}), "a and b");
    EXPECT_EQ(listed({"a", "b", "c"}), "a, b and c");
}

}  // namespace
}  // namespace nightcramp::present
