#include "tests/present/experiment_cases.hpp"
#include "tests/support/medicine_orders.hpp"

#include <algorithm>

namespace nightcramp::present {
namespace {

using namespace nightcramp::test;
using testing::IsEmpty;

/// Nothing to stumble over, and no order about a medicine.
void expect_plain(const std::vector<std::string>& texts, const std::string& of) {
    EXPECT_THAT(too_long(texts), IsEmpty()) << of;
    for (const std::string& text : texts) {
        EXPECT_THAT(medicine_orders(text), IsEmpty()) << of << ": " << text;
        for (const std::string_view bad : {"{", "}", "  ", "..", " nan", " inf", "p =", " arm ", "randomi"}) {
            EXPECT_EQ(text.find(bad), std::string::npos) << of << ": " << text;
        }
    }
}

std::vector<Habit> with_an_own_one(std::vector<Habit> habits) {
    Habit own;
    own.id = "warm-socks";
    own.name = "Warm socks";
    habits.push_back(own);
    return habits;
}

TEST(ExperimentWordsOfEveryHabit, ArePlainInEveryPlan) {
    ExperimentCase person;
    person.habits = with_an_own_one(person.habits);
    person.profile.conditions = {"chronic-kidney-disease", "heart-failure"};
    for (const int every : {1, 2, 7, 40}) {
        person.log(90, every);
        for (const Habit& habit : person.habits) {
            experiment::Choice choice = first_choice(person.source(), habit);
            for (const Design design : trial_of(person.knowledge, habit).designs) {
                choice.design = design;
                for (const int nights : experiment::lengths(design)) {
                    choice.nights = nights;
                    expect_plain(texts_of(plan_words(person.source(), choice)), habit.id);
                }
            }
        }
    }
}

TEST(ExperimentWordsOfEveryHabit, ArePlainAtEveryHour) {
    ExperimentCase person;
    person.habits = with_an_own_one(person.habits);
    person.log(120, 2);
    for (const Habit& habit : person.habits) {
        for (const Design design : trial_of(person.knowledge, habit).designs) {
            for (const Date first : {today - days(200), today - days(40), today, today + days(2)}) {
                for (const int hour : {3, 9, 13, 18}) {
                    person.experiments.clear();
                    person.now = at(today, hour);
                    const Experiment one =
                        person.begin(habit.id, design, experiment::lengths(design).front(), first);
                    expect_plain(texts_of(person.follow(one)), habit.id);
                    expect_plain(
                        {drawn_words(person.source(), one, today), experiment_line(person.source(), one)},
                        habit.id);
                }
            }
        }
    }
}

TEST(ExperimentWordsOfEveryHabit, ArePlainInEveryResult) {
    ExperimentCase person;
    person.habits = with_an_own_one(person.habits);
    person.profile.conditions = {"chronic-kidney-disease"};
    person.log(120, 2);
    person.now = at(today, 8);
    for (const Habit& habit : person.habits) {
        for (const Design design : trial_of(person.knowledge, habit).designs) {
            person.experiments.clear();
            const int nights = experiment::lengths(design).front();
            const Experiment one = person.begin(habit.id, design, nights, today - days(100));
            for (const auto finding :
                 {experiment::Finding::fewer, experiment::Finding::more,
                  experiment::Finding::little_difference, experiment::Finding::cannot_tell,
                  experiment::Finding::no_cramps, experiment::Finding::too_short}) {
                experiment::TrialResult result;
                result.finding = finding;
                result.with = {50, 20, 31};
                result.without = {48, 30, 51};
                result.share = {41, 10'000, false};
                result.log_rate_ratio = -0.5;
                result.interval = analysis::LogInterval{-1, 0.1};
                for (const StopCause cause : {StopCause::safety, StopCause::half_way, StopCause::opened}) {
                    const Experiment stopped = experiment::stopped(one, today, cause, "");
                    expect_plain(texts_of(result_words(person.source(), stopped, result)), habit.id);
                }
            }
        }
    }
}

}  // namespace
}  // namespace nightcramp::present
