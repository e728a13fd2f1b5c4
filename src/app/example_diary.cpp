#include "app/example_diary.hpp"

#include "app/example_events.hpp"
#include "app/example_life.hpp"
#include "app/example_telling.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace nightcramp::app {
namespace {

bool follows_besides(const Habit& habit) {
    constexpr std::array<std::string_view, 3> besides{"salted", "alcohol", "caffeine"};
    return std::find(besides.begin(), besides.end(), habit.id) != besides.end();
}

std::vector<Habit> followed_besides(const Catalogue& catalogue) {
    std::vector<Habit> habits;
    std::copy_if(catalogue.habits.begin(), catalogue.habits.end(), std::back_inserter(habits),
                 follows_besides);
    for (Habit& habit : habits) habit.followed = true;
    return habits;
}

Profile example_profile(Date first_night, int nights) {
    Profile profile;
    profile.weight_kg = 74;
    profile.year_of_birth = static_cast<int>(std::chrono::year_month_day(first_night).year()) - 67;
    profile.flat_feet = false;
    profile.conditions = {"high-blood-pressure"};
    const Date started = first_night + days(medicine_night(nights));
    profile.medicines = {
        {"hydrochlorothiazide", "Hydrochlorothiazide", "12.5 mg in the morning", started, std::nullopt}};
    profile.questions = {"There were a few more cramps since the water tablet. Can that come from it?"};
    return profile;
}

template <class Value>
Changed<Value> adding(const Value& value) {
    return {std::nullopt, value};
}

}  // namespace

ExampleDiary example_diary(const ExampleOptions& options, const Catalogue& catalogue) {
    const std::vector<ExampleDay> lived = example_life(options.last_night, options.nights, options.seed);
    ExampleDiary example;
    example.nights = told(lived, options.seed);
    example.habits = followed_besides(catalogue);
    if (lived.empty()) return example;
    const Date first_night = lived.front().date;
    example.profile = example_profile(first_night, options.nights);
    add_events(example.nights, first_night, first_night + days(medicine_night(options.nights)));
    return example;
}

Edit example_edit(const ExampleDiary& example, const Moment& at, Face face) {
    Edit edit{{}, "example diary", at, face};
    for (const Habit& habit : example.habits) edit.changes.emplace_back(adding(habit));
    edit.changes.emplace_back(adding(example.profile));
    for (const Night& night : example.nights) edit.changes.emplace_back(adding(night));
    return edit;
}

ExampleTruth example_truth(const Catalogue& catalogue) {
    ExampleTruth truth;
    truth.sentences = {
        "The example person is invented, and so is every cramp.",
        "Stretching before bed truly helps: on nights with it there are half as many cramps.",
        "Salted snacks or drinks only look as if they helped: they mostly follow a cramp night.",
        "The night after a cramp night is calmer, whatever was eaten.",
        "The water tablet truly brings a quarter more cramps from the night it is first taken.",
        "Cramps come in spells, grow a little fewer over the two years, and come more often in summer.",
        "No other habit makes any difference."};
    for (const Habit& habit : catalogue.habits) {
        if (!habit.followed && !follows_besides(habit)) continue;
        truth.effects.push_back({habit.id, habit.id == "stretching" ? example_truths::stretching : 1});
    }
    return truth;
}

}  // namespace nightcramp::app
