#include "present/calendar_words.hpp"
#include "present/trash.hpp"

#include <string_view>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

constexpr std::string_view for_good =
    "It can never be brought back, and it goes from the copies beside the diary and in the folder that is "
    "chosen for them now, once they can be reached.";

Forgetting of_night(Date date) {
    return {{ValueKind::night, iso(date)}};
}

Forgetting forgetting(const Night& night) {
    return of_night(night.date);
}

Forgetting forgetting(const ErasedCramp& cramp) {
    return of_night(cramp.night);
}

Forgetting forgetting(const Habit& habit) {
    return {{ValueKind::habit, habit.id}};
}

Forgetting forgetting(const Medicine& medicine) {
    return {{ValueKind::profile, key(Profile())}, medicine.id, medicine.name};
}

Forgetting forgetting(const Experiment& experiment) {
    return {{ValueKind::experiment, experiment.id}};
}

std::string night_words(Date date) {
    return fmt::format("{} {}", day_and_month(date), year_of(date));
}

std::string what_goes(const Night& night) {
    return fmt::format("Everything that was ever noted for the night of {} goes from the history.",
                       night_words(night.date));
}

std::string what_goes(const ErasedCramp& cramp) {
    return fmt::format(
        "All earlier versions of the night of {} go from the history with it, with whatever else was erased "
        "there; what the night is now stays.",
        night_words(cramp.night));
}

std::string what_goes(const Habit& habit) {
    return fmt::format("The habit “{}” goes from the history. Answers to it stay in their nights.",
                       habit.name);
}

std::string what_goes(const Medicine& medicine) {
    return fmt::format("The medicine “{}” goes from the history, with every dose and date of it.",
                       medicine.name);
}

std::string what_goes(const Experiment&) {
    return "The experiment goes from the history, with what was drawn for it. The nights stay.";
}

std::string with_the_rest(const std::string& what_goes) {
    return fmt::format("{} {} {}", what_goes, for_good, still_held_elsewhere);
}

}  // namespace

Forgetting forgetting(const ErasedThing& thing) {
    return std::visit([](const auto& what) { return forgetting(what); }, thing.what);
}

std::string forgetting_words(const ErasedThing& thing) {
    return with_the_rest(std::visit([](const auto& what) { return what_goes(what); }, thing.what));
}

Forgetting forgetting_past(Date night) {
    return of_night(night);
}

std::string forgetting_past_words(Date night) {
    return with_the_rest(
        fmt::format("All earlier versions of the night of {} go from the history, with whatever was "
                    "erased there; what the night is now stays.",
                    night_words(night)));
}

}  // namespace nightcramp::present
