#include "cli/ask.hpp"

#include "cli/answer_text.hpp"
#include "cli/cramp_words.hpp"
#include "cli/face.hpp"
#include "cli/interview.hpp"
#include "cli/night_text.hpp"
#include "diary/derived.hpp"
#include "diary/vocabulary.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

void ask_cramps(Interview& interview) {
    const Night night = interview.night();
    const std::string example = "02:30 left calf pain 7 5min woke";
    if (night.cramps.empty()) {
        const std::string now = is_recorded(night) ? fmt::format(" [{}]", cramps_words(night)) : "";
        interview.ask(fmt::format("Any cramps?{}  n = none, or describe one, such as: {}", now, example),
                      [](const std::string& text) {
                          LogInput input;
                          if (text == "n" || text == "no" || text == "none") {
                              input.none = true;
                          } else {
                              input.cramps = {text};
                          }
                          return input;
                      });
    }
    while (!interview.ended() && !interview.night().cramps.empty()) {
        const Night logged = interview.night();
        const std::string last = visible(cramp_sentence(logged.cramps.back()));
        const bool more = interview.add_cramp(
            fmt::format("{} logged, the last: {}.  Another one? Enter = no", cramps_words(logged), last));
        if (!more) break;
    }
}

std::string in_brackets(std::string_view value) {
    return value.empty() ? "" : fmt::format(" [{}]", value);
}

template <class Value>
std::string told_words(const std::optional<Told<Value>>& told) {
    return told ? in_brackets(name(told->value)) : "";
}

template <class Value>
std::string choices() {
    std::vector<std::string_view> slugs;
    for (const auto& word : words<Value>()) slugs.push_back(word.slug);
    return fmt::format("{}", fmt::join(slugs, " / "));
}

void ask_sleep(Interview& interview) {
    const Sleep sleep = interview.night().sleep;
    const auto part = [&](const std::string& question, const std::string& word) {
        interview.ask(question, [word](const std::string& text) {
            LogInput input;
            input.sleep = word + text;
            return input;
        });
    };
    part(fmt::format("In bed from when to when?{}  such as 22:45-06:30", in_brackets(sleep_times(sleep))),
         "");
    part(fmt::format("How did you lie?{}  {}", told_words(sleep.position), choices<Position>()), "");
    part(fmt::format("Your feet?{}  {}", told_words(sleep.feet), choices<Feet>()), "feet ");
    part(fmt::format("Your covers?{}  {}", told_words(sleep.covers), choices<Covers>()), "covers ");
    part(fmt::format("How rested, 0 to 10?{}", sleep.rested ? fmt::format(" [{}]", *sleep.rested) : ""),
         "rested ");
}

std::vector<Habit> asked_habits(const Interview& interview) {
    std::vector<Habit> asked = interview.habits();
    std::erase_if(asked,
                  [](const Habit& habit) { return !habit.followed || habit.origin == Origin::derived; });
    return asked;
}

/// "The rest: no" answers every yes/no habit from this one on that is still open.
LogInput rest_no(const Night& night, const std::vector<Habit>& asked, std::size_t from) {
    LogInput input;
    for (std::size_t i = from; i < asked.size(); ++i) {
        if (asked[i].kind == HabitKind::yes_no && !answer_to(night, asked[i]))
            input.habits.push_back(asked[i].id + "=no");
    }
    return input;
}

std::string habit_question(const Habit& habit, const Night& night) {
    const auto answer = answer_to(night, habit);
    const std::string now = answer ? in_brackets(answer_words(answer->value, habit)) : "";
    const std::string how =
        habit.kind == HabitKind::yes_no ? "y / n" : fmt::format("a number, in {}", habit.unit);
    return fmt::format("{}{}  {}", habit.question, now, how);
}

void ask_habits(Interview& interview) {
    const std::vector<Habit> asked = asked_habits(interview);
    bool done = false;
    for (std::size_t i = 0; i < asked.size() && !done && !interview.ended(); ++i) {
        interview.ask(habit_question(asked[i], interview.night()), [&](const std::string& text) {
            LogInput input;
            done = text == "r";
            if (done) return rest_no(interview.night(), asked, i);
            input.habits = {fmt::format("{}={}", asked[i].id, text)};
            return input;
        });
    }
}

void ask_note(Interview& interview) {
    interview.ask("A note?", [](const std::string& text) {
        LogInput input;
        input.note = text;
        return input;
    });
}

}  // namespace

int ask(Context& context, Date date) {
    const Catalogue catalogue = load_catalogue();
    const Diary diary = open_for_writing(context);
    app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    Interview interview(context, session, date);
    interview.say(
        fmt::format("The night of {}. Enter leaves a thing as it is, q ends; every answer is saved at once.",
                    night_name(date)));
    ask_cramps(interview);
    ask_sleep(interview);
    if (!interview.ended()) interview.say("Yesterday until bed.  y / n, - = doesn't apply, r = the rest: no");
    ask_habits(interview);
    interview.ask_signs();
    ask_note(interview);
    interview.finish();
    return success;
}

}  // namespace nightcramp::cli
