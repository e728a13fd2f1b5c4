#include "exchange/mapping.hpp"

#include "diary/catalogue.hpp"
#include "exchange/name_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

const std::vector<Habit>& habits() {
    static const std::vector<Habit> all = load_catalogue().habits;
    return all;
}

/// A draft that tells of one item, in words or in amounts.
Draft draft_of(const std::string& name, bool amounts = false, const std::string& unit = "") {
    Draft draft;
    Item item{"loop " + name, name, "habit", unit, {}};
    item.has_amounts = amounts;
    item.has_words = !amounts;
    static_cast<void>(draft.item(item));
    return draft;
}

std::string suggested(const std::string& name, bool amounts = false, const std::string& unit = "") {
    return word(suggested_mapping(draft_of(name, amounts, unit), habits(), {}).at("loop " + name));
}

TEST(Mapping, SuggestsWhatTheNameSays) {
    EXPECT_EQ(suggested("Calf stretching"), "stretching");
    EXPECT_EQ(suggested("Dehnen"), "stretching");
    EXPECT_EQ(suggested("Water (ml)", true, "ml"), "fluids");
    EXPECT_EQ(suggested("Magnesium", true, "mg"), "magnesium");
    EXPECT_EQ(suggested("Wore supportive shoes most of the day"), "nothing");
    EXPECT_EQ(suggested("Leg cramps"), "cramp");
    EXPECT_EQ(suggested("Wadenkrampf"), "cramp");
    EXPECT_EQ(suggested("Meditate"), "nothing");
}

TEST(Mapping, SuggestsAHabitByItsVeryName) {
    for (const Habit& habit : habits()) {
        if (habit.kind != HabitKind::yes_no || denies(habit.name)) continue;
        EXPECT_EQ(suggested(habit.name), habit.id) << habit.name;
    }
}

TEST(Mapping, SuggestsNothingWhereTheNameDenies) {
    EXPECT_EQ(suggested("kein Alkohol", true), "nothing");
    EXPECT_EQ(suggested("No alcohol", true), "nothing");
    EXPECT_EQ(suggested("Alcohol-free", true), "nothing");
    EXPECT_EQ(suggested("no stretching"), "nothing");
}

TEST(Mapping, TakesNoOtherCrampForOneOfTheLeg) {
    for (const char* name :
         {"Period cramps", "Stomach cramps", "Menstrual cramps", "Writer’s cramp", "Hand cramp"}) {
        EXPECT_FALSE(names_a_cramp(name)) << name;
    }
}

TEST(Mapping, TakesNoRemedyAgainstCrampsForACramp) {
    for (const char* name :
         {"Magnesium for leg cramps", "Stretch against cramps", "Cramp-prevention exercise",
          "anti-cramp pill", "Mittel gegen Wadenkrampf", "zero cramps", "never cramps",
          "Calcium channel blocker", "Heat pack", "weinen", "Beerdigung", "sweater"}) {
        EXPECT_EQ(suggested(name), "nothing") << name;
        EXPECT_EQ(suggested(name, true, "mg"), "nothing") << name;
    }
}

TEST(Mapping, TakesNoSymptomForAHabit) {
    Draft draft = draft_of("Sweating");
    draft.items[0].kind = "symptom";
    EXPECT_EQ(word(suggested_mapping(draft, habits(), {}).at("loop Sweating")), "nothing");
}

TEST(Mapping, TakesNoMigraineForACrampUnlessItsPlaceIsALeg) {
    for (const auto& [name, target] :
         {std::pair("Attack", "nothing"), std::pair("Attack in a leg", "cramp")}) {
        Draft draft = draft_of(name);
        draft.items[0].kind = "attack";
        EXPECT_EQ(word(suggested_mapping(draft, habits(), {}).begin()->second), target);
    }
}

TEST(Mapping, DoesNotGuessAUnit) {
    EXPECT_EQ(suggested("Water", true), "nothing");
    EXPECT_EQ(suggested("Magnesium", true), "nothing");
    EXPECT_EQ(suggested("Alcohol", true), "alcohol") << "drinks are counted";
    EXPECT_EQ(unit_in("Water (L) "), "L");
    EXPECT_EQ(unit_in("Water (glasses)"), "");
    EXPECT_EQ(unit_in("Water)"), "");
    EXPECT_EQ(unit_in("Water ("), "");
}

TEST(Mapping, NeverSuggestsWhatTheMarksCannotBecome) {
    EXPECT_EQ(suggested("Water"), "nothing") << "a mark that it was done says nothing of how much";
    EXPECT_EQ(suggested("Water", true, "kcal"), "nothing");
}

TEST(Mapping, RemembersWhatWasChosenBefore) {
    const Mapping remembered{{"loop Meditate", {Target::Kind::habit, "heat"}}};
    EXPECT_EQ(word(suggested_mapping(draft_of("Meditate"), habits(), remembered).at("loop Meditate")),
              "heat");
    EXPECT_THAT(outgrown_choices(draft_of("Meditate"), habits(), remembered), IsEmpty());
}

TEST(Mapping, GoesByTheNameWhereWhatWasChosenFitsNoMore) {
    for (const char* habit : {"fluids", "no-such"}) {
        const Mapping impossible{{"loop Dehnen", {Target::Kind::habit, habit}},
                                 {"loop Meditate", {Target::Kind::habit, habit}},
                                 {"loop of another file", {Target::Kind::habit, habit}}};
        EXPECT_EQ(word(suggested_mapping(draft_of("Dehnen"), habits(), impossible).at("loop Dehnen")),
                  "stretching");
        EXPECT_EQ(word(suggested_mapping(draft_of("Meditate"), habits(), impossible).at("loop Meditate")),
                  "nothing");
        EXPECT_EQ(outgrown_choices(draft_of("Dehnen"), habits(), impossible),
                  "What was chosen for “Dehnen” before does not fit any more; its name decides instead.");
    }
}

TEST(Mapping, SaysOnceForHowManyNamesWhatWasChosenFitsNoMore) {
    Draft draft;
    Mapping remembered;
    for (const char* name : {"A", "B", "C", "D", "E"}) {
        static_cast<void>(draft.item(draft_of(name).items.front()));
        if (draft.items.size() > 2) continue;
        remembered[draft.items.back().key] = {Target::Kind::habit, "no-such"};
    }
    EXPECT_EQ(outgrown_choices(draft, habits(), remembered),
              "What was chosen before does not fit any more for “A”, “B”; their names decide instead.");
    for (const Item& item : draft.items) remembered[item.key] = {Target::Kind::habit, "no-such"};
    EXPECT_THAT(outgrown_choices(draft, habits(), remembered), HasSubstr("for “A”, “B”, “C” and 2 more;"));
}

TEST(Mapping, SaysWhyATargetCannotBeTaken) {
    EXPECT_THAT(target_problem(draft_of("Water"), 0, {Target::Kind::habit, "fluids"}, habits()),
                HasSubstr("only says that it was done"));
    EXPECT_THAT(target_problem(draft_of("Water", true, "kcal"), 0, {Target::Kind::habit, "fluids"}, habits()),
                HasSubstr("kcal cannot be turned into it"));
    EXPECT_THAT(target_problem(draft_of("Water", true, "L"), 0, {Target::Kind::habit, "fluids"}, habits()),
                IsEmpty());
    EXPECT_THAT(target_problem(draft_of("Heat"), 0, {Target::Kind::cramp_count, ""}, habits()),
                HasSubstr("how many"));
    EXPECT_THAT(target_problem(draft_of("Heat"), 0, {Target::Kind::habit, "no-such"}, habits()),
                HasSubstr("no such habit"));
}

TEST(Mapping, WordsAreReadBack) {
    for (const Target& target : {Target{}, Target{Target::Kind::new_habit, ""},
                                 Target{Target::Kind::cramp, ""}, Target{Target::Kind::cramp_count, ""},
                                 Target{Target::Kind::note, ""}, Target{Target::Kind::habit, "heat"}}) {
        EXPECT_EQ(target_from(word(target), habits()), target);
    }
    EXPECT_FALSE(target_from("nonsense", habits()));
}

TEST(Units, AreTurnedIntoOneAnotherWhereTheyMeasureTheSame) {
    EXPECT_EQ(unit_factor("L", "ml"), 1000);
    EXPECT_NEAR(*unit_factor("fl_oz_us", "ml"), 29.5735, 1e-4);
    EXPECT_EQ(unit_factor("hours", "min"), 60);
    EXPECT_EQ(unit_factor("g", "mg"), 1000);
    EXPECT_EQ(unit_factor("cups", "Cups"), 1);
    EXPECT_EQ(unit_factor("", "ml"), 1);
    EXPECT_FALSE(unit_factor("mg", "ml"));
    EXPECT_FALSE(unit_factor("cups", "ml"));
}

}  // namespace
}  // namespace nightcramp::exchange
