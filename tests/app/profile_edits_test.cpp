#include "app/profile_edits.hpp"

#include "diary/rules.hpp"
#include "tests/support/builders.hpp"

#include <stdexcept>

#include <gtest/gtest.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;

std::string label(const Profile& before, const Profile& after) {
    return profile_label(before, after, catalogue());
}

Medicine furosemide() {
    return {"furosemide", "Furosemide", "", date_from(2024, 5, 3), std::nullopt};
}

Medicine vitamins() {
    return {"", "Vitamins", "one", std::nullopt, std::nullopt};
}

TEST(ProfileEdits, SetAndClearWhatHasOneValue) {
    const Profile blank;
    const Profile full = with_flat_feet(
        with_due_date(with_year_of_birth(with_weight(blank, 80), 1951), date_from(2027, 2, 1)), false);
    EXPECT_EQ(full.weight_kg, 80);
    EXPECT_EQ(full.year_of_birth, 1951);
    EXPECT_EQ(full.due_date, date_from(2027, 2, 1));
    EXPECT_EQ(full.flat_feet, false);
    EXPECT_EQ(with_weight(with_year_of_birth(with_due_date(with_flat_feet(full, std::nullopt), std::nullopt),
                                             std::nullopt),
                          std::nullopt),
              blank);
}

TEST(ProfileEdits, KeepConditionsAscendingAndOnce) {
    Profile profile = with_condition(Profile(), "heart-failure", true);
    profile = with_condition(profile, "dialysis", true);
    profile = with_condition(profile, "heart-failure", true);
    EXPECT_EQ(profile.conditions, (std::vector<std::string>{"dialysis", "heart-failure"}));
    EXPECT_TRUE(problems(profile, today).empty());
    profile = with_condition(profile, "falls", false);
    profile = with_condition(profile, "dialysis", false);
    EXPECT_EQ(profile.conditions, std::vector<std::string>{"heart-failure"});
}

TEST(ProfileEdits, AddReplaceAndRemoveMedicines) {
    Profile profile = with_medicine(with_medicine(Profile(), furosemide()), vitamins());
    EXPECT_EQ(profile.medicines, (std::vector{furosemide(), vitamins()}));
    Medicine two = vitamins();
    two.dose = "two";
    profile = with_medicine_at(profile, 1, two);
    EXPECT_EQ(profile.medicines, (std::vector{furosemide(), two}));
    profile = without_medicine(profile, 0);
    EXPECT_EQ(profile.medicines, std::vector{two});
    EXPECT_THROW((void)with_medicine_at(profile, 1, two), std::out_of_range);
    EXPECT_THROW((void)without_medicine(profile, 1), std::out_of_range);
}

TEST(ProfileEdits, KeepQuestionsWithoutSpacesAroundThem) {
    Profile profile = with_question(with_question(Profile(), "  Is it the statin?\n"), "More?");
    EXPECT_EQ(profile.questions, (std::vector<std::string>{"Is it the statin?", "More?"}));
    EXPECT_EQ(with_question(profile, " \t"), profile);
    profile = with_question_at(profile, 1, " Anything more? ");
    EXPECT_EQ(profile.questions.back(), "Anything more?");
    profile = with_question_at(profile, 0, "");
    EXPECT_EQ(profile.questions, std::vector<std::string>{"Anything more?"});
    EXPECT_THROW((void)with_question_at(profile, 1, "x"), std::out_of_range);
    EXPECT_THROW((void)with_question_at(profile, 1, ""), std::out_of_range);
}

TEST(ProfileLabel, NamesSingleValuesAndJoinsThem) {
    const Profile blank;
    EXPECT_EQ(label(blank, blank), "");
    EXPECT_EQ(label(blank, with_weight(blank, 80)), "weight");
    EXPECT_EQ(label(with_weight(blank, 80), blank), "weight");
    EXPECT_EQ(label(blank, with_due_date(with_year_of_birth(blank, 1951), today)), "year of birth, due date");
    EXPECT_EQ(label(blank, with_flat_feet(blank, true)), "flat feet");
}

TEST(ProfileLabel, NamesConditionsAsTheyReadInASentence) {
    const Profile blank;
    const Profile high = with_condition(blank, "high-blood-pressure", true);
    EXPECT_EQ(label(blank, high), "high blood pressure added");
    EXPECT_EQ(label(high, blank), "high blood pressure taken off");
    EXPECT_EQ(label(blank, with_condition(blank, "parkinsons-disease", true)), "Parkinson's disease added");
    EXPECT_EQ(label(blank, with_condition(blank, "anaemia", true)), "anaemia added");
    EXPECT_EQ(label(high, with_condition(blank, "dialysis", true)),
              "dialysis added, high blood pressure taken off");
    EXPECT_EQ(label(blank, with_condition(blank, "of-a-newer-program", true)), "of-a-newer-program added");
}

TEST(ProfileLabel, SaysWhatBecameOfAMedicine) {
    const Profile one = with_medicine(Profile(), furosemide());
    const Profile two = with_medicine(one, vitamins());
    EXPECT_EQ(label(Profile(), one), "Furosemide added");
    EXPECT_EQ(label(one, two), "Vitamins added");
    EXPECT_EQ(label(two, without_medicine(two, 0)), "Furosemide removed");
    Medicine stopped = furosemide();
    stopped.stopped = date_from(2026, 5, 3);
    EXPECT_EQ(label(two, with_medicine_at(two, 0, stopped)), "Furosemide stopped on 3 May");
    EXPECT_EQ(label(with_medicine_at(two, 0, stopped), two), "Furosemide changed");
    stopped.dose = "40 mg";
    EXPECT_EQ(label(two, with_medicine_at(two, 0, stopped)), "Furosemide changed");
}

TEST(ProfileLabel, SumsUpWhatCannotBeMatched) {
    const Profile one = with_medicine(Profile(), furosemide());
    Medicine other = furosemide();
    other.name = "Lasix";
    const Profile two = with_medicine(with_medicine(Profile(), other), vitamins());
    EXPECT_EQ(label(one, two), "medicines");
    EXPECT_EQ(label(one, with_medicine_at(one, 0, other)), "Lasix changed");
}

TEST(ProfileLabel, CountsQuestionsForTheDoctor) {
    const Profile one = with_question(Profile(), "Why?");
    EXPECT_EQ(label(Profile(), one), "question for the doctor added");
    EXPECT_EQ(label(one, with_question(one, "When?")), "question for the doctor added");
    EXPECT_EQ(with_question(one, " Why? "), one) << "it is there already";
    EXPECT_EQ(label(one, with_question_at(one, 0, "How?")), "question for the doctor changed");
    EXPECT_EQ(label(one, Profile()), "question for the doctor removed");
    EXPECT_EQ(label(Profile(), with_question(one, "How?")), "2 questions for the doctor added");
}

}  // namespace
}  // namespace nightcramp::app
