#include "diary/catalogue.hpp"
#include "exchange/mapping.hpp"
#include "exchange/name_words.hpp"
#include "exchange/readers/loop.hpp"
#include "exchange/readers/track_and_graph.hpp"
#include "tests/exchange/planning.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::exchange::test;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

const std::vector<Habit>& habits() {
    static const std::vector<Habit> all = load_catalogue().habits;
    return all;
}

Draft counted(const std::string& name, const std::string& unit, const std::vector<double>& amounts) {
    Draft draft;
    draft.files = {{"file.csv"}};
    Item item{"loop " + name, name, "habit", unit, {}};
    item.has_amounts = true;
    const std::size_t index = draft.item(item);
    Date day = sunday - days(9);
    for (const double amount : amounts) {
        draft.marks.push_back({index, FileTime::of(day), AnswerValue::of(amount), {}, "", {0, 2}});
        day += days(1);
    }
    return draft;
}

std::string suggested(const Draft& draft) {
    return word(suggested_mapping(draft, habits(), {}).begin()->second);
}

std::vector<std::string> assumptions(const Draft& draft) {
    return plan_import(draft, with(suggested_mapping(draft, habits(), {})), empty_diary()).assumptions;
}

TEST(CrampNames, SayWhatTheirNumbersAre) {
    struct Case {
        std::string name;
        std::string unit;
        std::vector<double> amounts;
        std::string target;
    };
    const std::vector<Case> cases{{"Number of leg cramps", "", {1, 1}, "cramp-count"},
                                  {"How many cramps", "", {2}, "cramp-count"},
                                  {"Leg cramp count", "", {0, 1}, "cramp-count"},
                                  {"Anzahl Wadenkrämpfe", "", {1}, "cramp-count"},
                                  {"Wie viele Krämpfe", "", {1}, "cramp-count"},
                                  {"Leg cramp", "cramps", {1}, "cramp-count"},
                                  {"Leg cramp", "times", {1}, "cramp-count"},
                                  {"Leg cramp", "x", {1}, "cramp-count"},
                                  {"Leg cramps", "", {1, 3}, "cramp-count"},
                                  {"Wadenkrämpfe", "", {2}, "cramp-count"},
                                  {"Charley horses", "", {2}, "cramp-count"},
                                  {"Leg cramps", "", {1, 0}, "cramp"},
                                  {"Leg cramps", "", {1.5, 3}, "cramp"},
                                  {"Leg cramps", "", {90, 3}, "cramp"},
                                  {"Leg cramp", "", {6, 3}, "cramp"},
                                  {"Leg cramps", "min", {6, 3}, "cramp"},
                                  {"Cramp pain", "", {6, 7.5}, "cramp-pain"},
                                  {"Leg cramp severity", "", {6}, "cramp-pain"},
                                  {"Leg cramps strength", "", {6}, "cramp-pain"},
                                  {"Cramp intensity", "", {1}, "cramp-pain"},
                                  {"Wadenkrampf Stärke", "", {4}, "cramp-pain"},
                                  {"Wadenkrampf Schmerz", "", {4}, "cramp-pain"},
                                  {"Leg cramps", "/10", {4}, "cramp-pain"},
                                  {"Leg cramps", "0-10", {4}, "cramp-pain"},
                                  {"Leg cramps", "0–10", {4}, "cramp-pain"},
                                  {"Leg cramps", "out of 10", {4}, "cramp-pain"},
                                  {"Leg cramp severity", "", {6, 70}, "cramp"}};
    for (const Case& one : cases) {
        EXPECT_EQ(suggested(counted(one.name, one.unit, one.amounts)), one.target)
            << one.name << " " << one.unit;
    }
}

TEST(CrampNames, TakeNoGradeOfAnotherProgramForACountOrAPain) {
    for (const auto measure : {Item::Measure::grade, Item::Measure::pain}) {
        Draft draft = counted("Leg cramps severity", "", {3});
        draft.items[0].measure = measure;
        EXPECT_EQ(suggested(draft), "cramp");
        EXPECT_THAT(assumptions(draft), Not(Contains(HasSubstr("The numbers of"))));
    }
}

TEST(CrampNames, SayWhenTheirNumbersAreGivenUp) {
    EXPECT_THAT(assumptions(counted("Leg cramp", "", {1, 6})),
                Contains("The numbers of “Leg cramp” are taken neither for how many cramps there were nor "
                         "for their pain: each entry becomes one cramp."));
    EXPECT_THAT(assumptions(counted("Leg cramp", "", {1, 0})), IsEmpty());
    EXPECT_THAT(assumptions(counted("Leg cramps", "", {1, 3})), IsEmpty());
    EXPECT_THAT(assumptions(counted("Leg cramp", "min", {5})), IsEmpty());
}

TEST(CrampNames, CountTheCrampsOfTrackAndGraph) {
    const Draft draft = read_text(track_and_graph_reader(), "points.csv",
                                  "FeatureName,Timestamp,Value,Label,Note\r\n"
                                  "Cramps,2026-11-22T23:30+01:00,3.0,,\r\n");
    const ImportPlan plan = plan_import(draft, with(suggested_mapping(draft, habits(), {})), empty_diary());
    ASSERT_THAT(nights_of(plan), SizeIs(1));
    EXPECT_THAT(nights_of(plan)[0].cramps, SizeIs(3));
}

TEST(CrampNames, CountTheCrampsOfLoop) {
    const Draft draft = read_files(
        loop_reader(),
        {{"Habits.csv",
          "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,"
          "Target Type,Target Value,Archived?\n"
          "001,Leg cramps,NUMERICAL,,,1,1,#D32F2F,cramps,AT_MOST,0.0,false\n"},
         {"001 Leg cramps/Checkmarks.csv", "Date,Value,Notes\n2026-11-21,2000,\n2026-11-20,NO,\n"}});
    EXPECT_EQ(suggested(draft), "cramp-count");
    const ImportPlan plan = plan_import(draft, with(suggested_mapping(draft, habits(), {})), empty_diary());
    ASSERT_THAT(nights_of(plan), SizeIs(2));
    EXPECT_EQ(nights_of(plan)[0].cramps_answer, CrampsAnswer::none);
    EXPECT_THAT(nights_of(plan)[1].cramps, SizeIs(2));
}

TEST(HabitNames, AreNotTakenFromWhatOnlySoundsLikeThem) {
    for (const char* name : {"Decaf coffee",
                             "Decaffeinated coffee",
                             "Entkoffeinierter Kaffee",
                             "koffeinfreier Kaffee",
                             "Coffee table",
                             "Ginger beer",
                             "Root beer",
                             "Alcohol free beer",
                             "Alcohol-free wine",
                             "Non-alcoholic beer",
                             "Bier alkoholfrei",
                             "alkoholfreies Bier",
                             "Wine vinegar",
                             "Standing desk",
                             "Standing calf raises",
                             "Water the plants",
                             "Water retention",
                             "Water pill",
                             "Stretch goals",
                             "Magnesium rich meals",
                             "Cycling",
                             "Bike",
                             "Biking",
                             "Bicycle",
                             "Fahrrad",
                             "Radfahren",
                             "Mountain bike",
                             "Bike to work",
                             "Exercise: bike repair",
                             "Rowing ergometer"}) {
        EXPECT_FALSE(denies(name) ? std::nullopt : named_habit(name)) << name;
    }
}

TEST(HabitNames, AreStillKnown) {
    for (const auto& [name, habit] :
         std::vector<std::pair<const char*, const char*>>{{"Coffee", "caffeine"},
                                                          {"Beer", "alcohol"},
                                                          {"Bier am Freitag", "alcohol"},
                                                          {"Standing at work", "standing"},
                                                          {"Water", "fluids"},
                                                          {"Stationary bike", "bike"},
                                                          {"Indoor cycling", "bike"},
                                                          {"Cycling (indoors)", "bike"},
                                                          {"Exercise bike", "bike"},
                                                          {"Spin bike", "bike"},
                                                          {"Spinning", "bike"},
                                                          {"Ergometer", "bike"},
                                                          {"Fahrradergometer", "bike"},
                                                          {"Heimtrainer", "bike"}}) {
        EXPECT_EQ(denies(name) ? std::nullopt : named_habit(name), habit) << name;
    }
}

}  // namespace
}  // namespace nightcramp::exchange
