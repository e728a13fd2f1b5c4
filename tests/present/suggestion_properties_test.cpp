#include "advice/limits.hpp"
#include "present/results.hpp"
#include "present/suggestion_words.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/medicine_orders.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <random>
#include <set>

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using advice::Rule;

/// Draws a person and a diary from one number, so that a case costs little and can be made again.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    /// 0 … below − 1
    int below(int limit) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(limit)); }
    bool of(int percent) { return below(100) < percent; }

private:
    std::mt19937_64 engine_;
};

template <class Thing>
std::vector<std::string> some_ids(const std::vector<Thing>& things, int percent, Chance& chance) {
    std::vector<std::string> ids;
    for (const Thing& thing : things) {
        if (chance.of(percent)) ids.push_back(thing.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Profile any_person(Chance& chance) {
    Profile profile;
    if (chance.of(50)) profile.weight_kg = 20 + chance.below(381);
    if (chance.of(50)) profile.year_of_birth = 1920 + chance.below(100);
    if (chance.of(25)) profile.due_date = test::today + days(chance.below(310) - 10);
    if (chance.of(50)) profile.flat_feet = chance.of(70);
    const bool is_ill = chance.of(60);
    profile.conditions = some_ids(test::catalogue().conditions, is_ill ? 10 : 0, chance);
    for (const std::string& id : some_ids(test::catalogue().medicines, is_ill ? 12 : 0, chance)) {
        profile.medicines.push_back({id, id, "", test::today - days(chance.below(120)), {}});
    }
    return profile;
}

AnswerValue any_answer(const Habit& habit, bool cramped, Chance& chance) {
    if (habit.kind == HabitKind::amount) {
        return AnswerValue::of(std::round(habit.most.value_or(10) * chance.below(101) / 100));
    }
    // Habits go with the cramps or against them, so that the rules have something to say.
    const bool follows = habit.id.size() % 2 == 0;
    return chance.of(25) || cramped == follows ? AnswerValue::yes() : AnswerValue::no();
}

std::vector<Night> any_diary(Chance& chance) {
    std::vector<Night> nights;
    for (int age = chance.below(90); age >= 1; --age) {
        const bool cramped = chance.of(35);
        const Date date = test::today - days(age);
        Night night = cramped ? test::night_with_cramp(date) : test::night_without_cramps(date);
        for (const Habit& habit : test::catalogue().habits) {
            if (habit.origin == Origin::derived || chance.of(20)) continue;
            set_answer(night, {habit.id, any_answer(habit, cramped, chance), test::this_morning()});
        }
        night.sleep.feet = Told<Feet>{cramped ? Feet::pointed_down : Feet::free, test::this_morning()};
        night.sleep.covers =
            Told<Covers>{chance.of(50) ? Covers::heavy : Covers::light, test::this_morning()};
        if (age == 1 || chance.of(15)) night.warning_signs = std::vector<std::string>();
        nights.push_back(std::move(night));
    }
    return nights;
}

DiaryCopy any_copy(std::uint64_t seed) {
    Chance chance(seed);
    DiaryCopy diary;
    diary.nights = any_diary(chance);
    diary.habits = test::catalogue().habits;
    for (Habit& habit : diary.habits) habit.followed = habit.followed || chance.of(50);
    diary.profile = any_person(chance);
    diary.today = test::today;
    return diary;
}

/// A few of forty people with their diaries: each process of a test has to make its own.
constexpr int groups = 5;
constexpr int people_in_group = 8;

class SuggestionsOfManyPeople : public testing::TestWithParam<int> {
protected:
    void SetUp() override {
        for (int one = 1; one <= people_in_group; ++one) {
            const auto seed = static_cast<std::uint64_t>(GetParam() * people_in_group + one);
            people_.push_back(results_of(any_copy(seed), test::catalogue(), test::knowledge()));
        }
    }

    const std::vector<Results>& people() const { return people_; }

private:
    std::vector<Results> people_;
};

CardSource source_of(const Results& results) {
    return {{results.diary.habits}, results.all, results.diary.profile, test::catalogue(), test::knowledge()};
}

std::vector<std::string> texts_of(const SuggestionCard& card) {
    std::vector<std::string> texts{card.claim, card.badge, card.studies, card.question};
    texts.insert(texts.end(), card.why.begin(), card.why.end());
    texts.insert(texts.end(), card.cautions.begin(), card.cautions.end());
    return texts;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char sign) { return static_cast<char>(std::tolower(sign)); });
    return text;
}

std::vector<advice::Suggestion> everything(const Results& results) {
    std::vector<advice::Suggestion> all = results.advice.suggestions;
    all.insert(all.end(), results.advice.signs.begin(), results.advice.signs.end());
    return all;
}

/// Words of letters, in lower case.
std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char sign : lower(text)) {
        if (std::isalpha(static_cast<unsigned char>(sign)) != 0) {
            words.back() += sign;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    return words;
}

bool contains(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

void expect_no_order(const std::string& text, const std::string& id) {
    EXPECT_TRUE(test::medicine_orders(text).empty()) << id << ": " << text;
    EXPECT_FALSE(contains(words_of(text), "quinine")) << id << ": " << text;
}

void expect_plain_words(const std::string& text, const std::string& id) {
    const auto words = words_of(text);
    for (const std::string_view bad : {"nan", "inf", "rr", "ci"}) {
        EXPECT_FALSE(contains(words, bad)) << id << ": " << text;
    }
    for (const std::string_view bad : {"{", "}", "  ", "p =", "p-value"}) {
        EXPECT_EQ(text.find(bad), std::string::npos) << id << ": " << text;
    }
}

bool changes_what_is_done(Rule rule) {
    switch (rule) {
        case Rule::keep:
        case Rule::start:
        case Rule::try_out:
        case Rule::follow:
        case Rule::before_exercise:
        case Rule::shoes:
        case Rule::sleep:
            return true;
        default:
            return false;
    }
}

void expect_within_safety_limits(const advice::Suggestion& suggestion, const Profile& profile) {
    const HabitKnowledge* known = find_knowledge(test::knowledge(), suggestion.habit);
    if (known != nullptr && changes_what_is_done(suggestion.rule)) {
        auto reasons = advice::true_of(known->ask_first, profile, test::catalogue(), test::today);
        if (suggestion.avoid) std::erase(reasons, "pregnancy");
        if (suggestion.avoid) std::erase(reasons, "child");
        EXPECT_TRUE(reasons.empty()) << suggestion.id;
    }
    if (suggestion.rule == Rule::pregnancy && suggestion.habit == "stretching") {
        for (const std::string condition : {"earlier-clot", "recent-operation", "falls"}) {
            EXPECT_THAT(profile.conditions, testing::Not(testing::Contains(condition)));
        }
    }
    if (suggestion.rule == Rule::before_exercise) {
        EXPECT_LE(suggestion.amount->to, 7 * *profile.weight_kg + 5);
    }
    if (suggestion.rule == Rule::over_limit) {
        EXPECT_GT(suggestion.amount->from, *suggestion.limit);
    }
    if (advice::is_pregnant(profile, test::today) && suggestion.rule != Rule::ask_about) {
        EXPECT_NE(suggestion.habit, "magnesium");
        EXPECT_NE(suggestion.habit, "calcium");
    }
}

TEST_P(SuggestionsOfManyPeople, OrderNothingSpeakPlainlyAndKeepToTheLimits) {
    std::set<Rule> rules;
    for (const Results& results : people()) {
        for (const advice::Suggestion& suggestion : everything(results)) {
            rules.insert(suggestion.rule);
            const SuggestionCard card = card_of(suggestion, source_of(results));
            EXPECT_FALSE(card.claim.empty()) << suggestion.id;
            EXPECT_FALSE(card.why.empty()) << suggestion.id;
            for (const std::string& text : texts_of(card)) {
                expect_no_order(text, suggestion.id);
                expect_plain_words(text, suggestion.id);
            }
        }
        for (const advice::Suggestion& suggestion : results.advice.suggestions) {
            expect_within_safety_limits(suggestion, results.diary.profile);
        }
    }
    EXPECT_GE(rules.size(), 7U) << "otherwise it says little";
}

INSTANTIATE_TEST_SUITE_P(Some, SuggestionsOfManyPeople, testing::Range(0, groups));

std::vector<std::string> ids_of(const Results& results) {
    std::vector<std::string> all;
    for (const auto& one : results.advice.suggestions) all.push_back(one.id);
    return all;
}

TEST(SuggestionsOfOnePerson, StayTheSameFromDayToDay) {
    int compared = 0;
    for (std::uint64_t seed = 101; seed <= 120; ++seed) {
        DiaryCopy diary = any_copy(seed);
        const std::size_t nights = diary.nights.size();
        const bool chooses_anew = nights % 7 == 0 || nights == 45;
        if (nights < 2 || chooses_anew) continue;
        for (Night& night : diary.nights) {
            night.warning_signs = std::vector<std::string>();
            // Limits are watched day by day.
            clear_answer(night, "magnesium");
            clear_answer(night, "calcium");
        }
        DiaryCopy yesterday = diary;
        yesterday.nights.pop_back();
        EXPECT_EQ(ids_of(results_of(std::move(diary), test::catalogue(), test::knowledge())),
                  ids_of(results_of(std::move(yesterday), test::catalogue(), test::knowledge())))
            << "seed " << seed;
        ++compared;
    }
    EXPECT_GT(compared, 10);
}

}  // namespace
}  // namespace nightcramp::present
