#include "tests/ui/screens.hpp"

#include "app/night_edits.hpp"
#include "app/profile_edits.hpp"
#include "tests/ui/experiment_fixture.hpp"
#include "ui/shell/failures.hpp"

namespace nightcramp::ui {
namespace {

constexpr auto long_sentence =
    "The file /home/margarete/Documents/Gesundheit/Tagebücher/2026/nightcramp-diary-of-the-year.nightcramp "
    "cannot be reached. Nothing was written to it. Look whether the disk is there, and try again.";

void focus(HeadlessApp& window, const std::string& id) {
    window.app().ui().focus().focus(id);
    window.settle();
}

void enter_on(HeadlessApp& window, const std::string& id) {
    focus(window, id);
    window.press(Key::enter);
}

/// A night about which everything was said.
Night full(const Desk& desk) {
    const Stamp stamp = desk.stamp();
    Cramp cramp = test::left_calf_cramp(desk.date());
    cramp.pain = 10;
    cramp.duration = std::chrono::minutes(20);
    Night night = app::with_cramp(desk.night(), cramp);
    night = app::with_cramp(night, test::left_calf_cramp(desk.date()));
    night = app::with_to_bed(night, test::at(desk.date(), 22, 45));
    night = app::with_up(night, test::at(desk.date() + days(1), 6, 30));
    night = app::with_position(night, Position::back_with_pillow, stamp);
    night = app::with_feet(night, Feet::propped_up, stamp);
    night = app::with_covers(night, Covers::heavy, stamp);
    night = app::with_rested(night, 6);
    night = app::answered(night, "stretching", AnswerValue::not_applicable(), stamp);
    night = app::answered(night, "fluids", AnswerValue::of(10000), stamp);
    night = app::answered(night, "shoes", AnswerValue::yes(), stamp);
    night = app::answered(night, "magnesium", AnswerValue::of(2000), stamp);
    night = app::answered(night, "exercise", AnswerValue::of(2), stamp);
    night = app::with_sign(night, desk.catalogue().warning_signs.front().id, true);
    return app::with_note(night, "Long walk on Sunday, new paths. Woke once, stood up.");
}

void show_full(HeadlessApp& window) {
    window.desk().put(full(window.desk()));
    window.settle();
}

void follow_all(HeadlessApp& window) {
    for (const Habit& habit : window.catalogue.habits) window.desk().follow(habit.id, true);
    window.desk().save_profile(app::with_weight(window.desk().profile(), 74));
    window.desk().strip.reset();
    window.settle();
}

void show_view(HeadlessApp& window, View view) {
    window.desk().view = view;
    window.settle();
}

void suggestions(HeadlessApp& window) {
    window.desk().answer_signs("");
    show_view(window, View::suggestions);
}

/// Going on, with a night that was done otherwise and one that was not recorded.
void experiment(HeadlessApp& window, int nights_ago, int nights) {
    add_experiment(window, made_experiment(nights_ago, nights));
    show_view(window, View::experiments);
}

void plan(HeadlessApp& window, const std::string& habit, bool begins) {
    window.desk().plan_experiment(habit);
    window.settle();
    if (begins) enter_on(window, "plan:next");
}

void settings(HeadlessApp& window) {
    show_view(window, View::settings);
}

template <class Error>
void cannot_open(HeadlessApp& window) {
    window.desk().dialogs.add(cannot_open_dialog(Error(long_sentence), window.desk()));
    window.settle();
}

void conflict(HeadlessApp& window) {
    window.journal().save(test::adding(test::night_with_cramp(test::sunday)));
    window.desk().put(full(window.desk()));
    window.settle();
}

void not_saved(HeadlessApp& window) {
    window.trouble.writing = test::throwing<Busy>(long_sentence);
    window.type("n");
}

}  // namespace

std::vector<Screen> all_screens() {
    std::vector<Screen> all{
        {"untouched", [](HeadlessApp&) {}},
        {"no cramps", [](HeadlessApp& window) { window.type("n"); }},
        {"new cramp", [](HeadlessApp& window) { window.type("a"); }},
        {"full night", show_full},
        {"open cramp",
         [](HeadlessApp& window) {
             show_full(window);
             enter_on(window, "cramp 1 open");
             enter_on(window, "cramp:more");
         }},
        {"signs", [](HeadlessApp& window) { enter_on(window, "signs:open"); }},
        {"times", [](HeadlessApp& window) { enter_on(window, "sleep:times"); }},
        {"all habits", follow_all},
        {"amount in focus",
         [](HeadlessApp& window) {
             show_full(window);
             focus(window, "habit:magnesium");
         }},
        {"yes or no in focus",
         [](HeadlessApp& window) {
             show_full(window);
             focus(window, "habit:shoes");
         }},
        {"an error",
         [](HeadlessApp& window) {
             focus(window, "habit:fluids");
             window.type("99999");
             window.press(Key::enter);
         }},
        {"strip",
         [](HeadlessApp& window) {
             window.type("r");
             window.frame();
         }},
        {"tonight",
         [](HeadlessApp& window) {
             window.clock.moment = test::at(test::today, 21);
             window.desk().look();
             window.desk().show_night(test::today);
             window.settle();
         }},
        {"last night in the evening",
         [](HeadlessApp& window) {
             window.clock.moment = test::at(test::today, 21);
             window.desk().look();
             window.settle();
         }},
        {"settings", settings},
        {"calendar", [](HeadlessApp& window) { show_view(window, View::calendar); }},
        {"calendar of nights",
         [](HeadlessApp& window) {
             show_full(window);
             show_view(window, View::calendar);
         }},
        {"trends", [](HeadlessApp& window) { show_view(window, View::trends); }},
        {"trends of nights",
         [](HeadlessApp& window) {
             show_full(window);
             show_view(window, View::trends);
         }},
        {"which charts",
         [](HeadlessApp& window) {
             show_full(window);
             show_view(window, View::trends);
             enter_on(window, "trends:charts");
         }},
        {"numbers",
         [](HeadlessApp& window) {
             show_full(window);
             show_view(window, View::trends);
             enter_on(window, "trends:trends numbers");
         }},
        {"where to save",
         [](HeadlessApp& window) {
             show_full(window);
             show_view(window, View::trends);
             enter_on(window, "trends:trends save");
         }},
        {"suggestions, asked first", [](HeadlessApp& window) { show_view(window, View::suggestions); }},
        {"suggestions", suggestions},
        {"suggestions with signs",
         [](HeadlessApp& window) {
             show_full(window);
             show_view(window, View::suggestions);
         }},
        {"suggestions for careful people",
         [](HeadlessApp& window) {
             Profile profile = app::with_condition(window.desk().profile(), "chronic-kidney-disease", true);
             profile = app::with_medicine(std::move(profile), {"statins", "Atorvastatin", "", {}, {}});
             profile.due_date = test::today + days(90);
             profile.flat_feet = true;
             window.desk().save_profile(profile);
             suggestions(window);
         }},
        {"put away",
         [](HeadlessApp& window) {
             suggestions(window);
             window.desk().put_away(window.desk().results()->advice.suggestions.front(), false);
             window.settle();
             enter_on(window, "suggestions:dismissed");
         }},
        {"habits", [](HeadlessApp& window) { show_view(window, View::habits); }},
        {"habits of the example",
         [](HeadlessApp& window) {
             window.desk().open_example();
             show_view(window, View::habits);
         }},
        {"habit form",
         [](HeadlessApp& window) {
             show_view(window, View::habits);
             enter_on(window, "habits:add");
         }},
        {"page of an amount",
         [](HeadlessApp& window) {
             window.desk().open_example();
             window.desk().show_habit("fluids", true);
             window.settle();
         }},
        {"page of stretching",
         [](HeadlessApp& window) {
             window.desk().show_habit("stretching", false);
             window.settle();
         }},
        {"good to know",
         [](HeadlessApp& window) {
             window.desk().show_known("magnesium-foods");
             window.settle();
         }},
        {"experiments", [](HeadlessApp& window) { show_view(window, View::experiments); }},
        {"plan, what", [](HeadlessApp& window) { plan(window, "", false); }},
        {"plan, a long name",
         [](HeadlessApp& window) {
             Habit habit;
             habit.id = "own-long";
             habit.name = "Warm bath" + std::string(140, 'x') + " before bed";
             habit.question = "Did you?";
             window.desk().save_habit(std::nullopt, habit);
             plan(window, "", false);
         }},
        {"plan while one goes on",
         [](HeadlessApp& window) {
             experiment(window, 9, 112);
             plan(window, "", false);
         }},
        {"plan, how", [](HeadlessApp& window) { plan(window, "stretching", false); }},
        {"plan, begin", [](HeadlessApp& window) { plan(window, "fluids", true); }},
        {"plan for careful people",
         [](HeadlessApp& window) {
             Profile profile = app::with_condition(window.desk().profile(), "chronic-kidney-disease", true);
             window.desk().save_profile(profile);
             plan(window, "magnesium", true);
         }},
        {"experiment to come", [](HeadlessApp& window) { experiment(window, 0, 112); }},
        {"experiment in the evening",
         [](HeadlessApp& window) {
             window.clock.moment = test::at(test::today, 21);
             experiment(window, 52, 112);
         }},
        {"experiment that is tested in blocks",
         [](HeadlessApp& window) {
             const Date first = test::today - days(30);
             const experiment::Choice choice{"stretching", Design::week_blocks, 112, first, {}, false};
             add_experiment(window, experiment::drawn(choice, 4711, test::at(first, 8)));
             show_view(window, View::experiments);
         }},
        {"trace in Morning",
         [](HeadlessApp& window) {
             experiment(window, 9, 112);
             show_view(window, View::morning);
         }},
        {"trace in Tonight",
         [](HeadlessApp& window) {
             window.clock.moment = test::at(test::today, 21);
             experiment(window, 9, 112);
             window.desk().show_night(test::today);
             show_view(window, View::morning);
         }},
        {"experiment that is over", [](HeadlessApp& window) { experiment(window, 56, 56); }},
        {"stopping an experiment",
         [](HeadlessApp& window) {
             experiment(window, 52, 112);
             enter_on(window, "experiment:stop");
         }},
        {"opening a result",
         [](HeadlessApp& window) {
             experiment(window, 52, 112);
             enter_on(window, "experiment:open early");
         }},
        {"result",
         [](HeadlessApp& window) {
             experiment(window, 56, 56);
             enter_on(window, "experiment:open");
             enter_on(window, "experiment:computed");
         }},
        {"result that was opened early",
         [](HeadlessApp& window) {
             experiment(window, 52, 112);
             static_cast<void>(window.desk().open_result(window.journal().experiments().front()));
             window.settle();
         }},
        {"profile", [](HeadlessApp& window) { show_view(window, View::profile); }},
        {"filled profile",
         [](HeadlessApp& window) {
             Profile profile = app::with_medicine(
                 window.desk().profile(),
                 {"furosemide", "Furosemide", "40 mg in the morning", test::today - days(90), {}});
             profile = app::with_question(std::move(profile), "Could my cramps have to do with Furosemide?");
             profile.due_date = test::today + days(60);
             window.desk().save_profile(profile);
             show_view(window, View::profile);
             enter_on(window, "medicine 1 edit");
         }},
        {"finding a medicine",
         [](HeadlessApp& window) {
             show_view(window, View::profile);
             focus(window, "medicine search");
             window.type("a");
         }},
        {"trash",
         [](HeadlessApp& window) {
             window.type("a");
             window.desk().put(app::cramps_unanswered(window.desk().night()));
             show_view(window, View::data);
             focus(window, "trash 0");
         }},
        {"history of a night",
         [](HeadlessApp& window) {
             show_full(window);
             window.clock.moment.wall += std::chrono::hours(1);
             window.desk().put(app::with_note(window.desk().night(), "Slept badly."));
             window.settle();
             enter_on(window, "night history");
         }},
        {"help", [](HeadlessApp& window) { window.press(Key::f1); }},
        {"jump",
         [](HeadlessApp& window) {
             window.desk().jump_open = true;
             window.settle();
             window.type("s");
         }},
        {"nothing to jump to",
         [](HeadlessApp& window) {
             window.desk().jump_open = true;
             window.settle();
             window.type("xyzzy");
         }},
        {"erase dialog",
         [](HeadlessApp& window) {
             show_full(window);
             enter_on(window, "erase night");
         }},
        {"no cramps dialog", [](HeadlessApp& window) { window.type("an"); }},
        {"damaged", cannot_open<Damaged>},
        {"busy", cannot_open<Busy>},
        {"conflict", conflict},
        {"not saved", not_saved},
        {"not saved, later",
         [](HeadlessApp& window) {
             not_saved(window);
             window.press(Key::escape);
         }},
        {"closing",
         [](HeadlessApp& window) {
             not_saved(window);
             window.press(Key::escape);
             static_cast<void>(window.desk().may_close());
             window.settle();
         }},
        {"other file",
         [](HeadlessApp& window) {
             window.desk().dialogs.add(other_file_dialog(window.desk()));
             window.settle();
         }},
        {"example",
         [](HeadlessApp& window) {
             window.desk().open_example();
             window.settle();
         }},
        {"welcome",
         [](HeadlessApp& window) {
             window.desk().open_other(window.scratch / "none.nightcramp");
             window.settle();
         }},
    };
    for (Screen& screen : data_screens()) all.push_back(std::move(screen));
    return all;
}

}  // namespace nightcramp::ui
