#include "tests/screenshots/scenes.hpp"

#include "app/example_diary.hpp"
#include "app/night_edits.hpp"
#include "app/profile_edits.hpp"
#include "diary/errors.hpp"
#include "ui/shell/failures.hpp"

namespace nightcramp::screenshots {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Moment wall(Date date, int hour, int minute) {
    return {date + hours(hour) + minutes(minute), minutes(60)};
}

const Date sunday = date_from(2026, 11, 22);

Cramp left_calf(Date night) {
    Cramp cramp;
    cramp.at = wall(night + days(1), 2, 30);
    cramp.muscle = Muscle::calf;
    cramp.side = Side::left;
    cramp.pain = 7;
    cramp.duration = minutes(5);
    cramp.woke_me = true;
    return cramp;
}

/// The night of the mockup: one cramp, sleep, four habits.
Night told(const ui::Desk& desk) {
    const Stamp stamp = desk.stamp();
    Night night = app::with_cramp(desk.night(), left_calf(sunday));
    night = app::with_to_bed(night, wall(sunday, 22, 45));
    night = app::with_up(night, wall(sunday + days(1), 6, 30));
    night = app::with_position(night, Position::back_with_pillow, stamp);
    night = app::with_feet(night, Feet::propped_up, stamp);
    night = app::with_rested(night, 6);
    night = app::answered(night, "stretching", AnswerValue::yes(), stamp);
    night = app::answered(night, "fluids", AnswerValue::of(1750), stamp);
    night = app::answered(night, "shoes", AnswerValue::yes(), stamp);
    night = app::answered(night, "magnesium", AnswerValue::of(300), stamp);
    return app::with_note(night,
                          "Long walk on Sunday, new paths. Woke once, stood up, gone after five minutes.");
}

using Draw = std::function<void()>;

void put(ui::App& app, const Draw& draw, const Night& night) {
    app.desk().put(night);
    app.desk().show_night(sunday - days(1));  // coming back opens its one cramp
    draw();
    app.desk().show_night(sunday);
    draw();
    app.ui().focus().focus("habit:exercise");
}

void press_enter(ui::App& app) {
    ui::KeyEvent enter;
    enter.key = ui::Key::enter;
    app.ui().input().push(enter);
}

void press(ui::App& app, const Draw& draw, ui::Key key) {
    ui::KeyEvent event;
    event.key = key;
    app.ui().input().push(event);
    draw();
}

/// Ours has a cramp, theirs has none.
EditConflict conflict() {
    Night theirs;
    theirs.date = sunday;
    theirs.cramps_answer = CrampsAnswer::none;
    Night ours = theirs;
    ours.cramps_answer = CrampsAnswer::some;
    ours.cramps = {left_calf(sunday)};
    return EditConflict(Changed<Night>{theirs, ours});
}

Edit adding(const Night& night) {
    return {{Changed<Night>{std::nullopt, night}}, "added", night.recorded_at.value(), Face::window};
}

/// With the question about warning signs answered.
void show_suggestions(ui::App& app) {
    app.desk().answer_signs("");
    app.desk().view = ui::View::suggestions;
}

void add_three_nights(Journal& journal) {
    for (int back = 1; back <= 3; ++back) {
        Night night;
        night.date = sunday - days(back);
        night.recorded_at = wall(night.date + days(1), 7, 5);
        night.cramps_answer = back == 2 ? CrampsAnswer::some : CrampsAnswer::none;
        if (back == 2) night.cramps = {left_calf(night.date)};
        journal.save(adding(night));
    }
}

}  // namespace

void PinnedClock::set_hour(int hour, int minute) {
    now_.wall = date_of(now_) + hours(hour) + minutes(minute);
}

std::string name_of(Data data) {
    switch (data) {
        case Data::example:
            return "example";
        case Data::empty:
            return "empty";
        case Data::three_nights:
            break;
    }
    return "three-nights";
}

void make_diary(const app::World& world, const Catalogue& catalogue, const std::filesystem::path& file,
                Data data) {
    const Diary diary = world.shelf.open(file, world.clock.now());
    if (data == Data::example) {
        const auto example = app::example_diary({app::example_end(date_of(world.clock.now()))}, catalogue);
        diary.journal->save(app::example_edit(example, world.clock.now(), Face::window));
    } else if (data == Data::three_nights) {
        add_three_nights(*diary.journal);
    } else {
        Profile profile;
        profile.weight_kg = 74;
        diary.journal->save(
            {{Changed<Profile>{std::nullopt, profile}}, "begun", world.clock.now(), Face::window});
    }
}

std::vector<Scene> all_scenes() {
    std::vector<Scene> all = scenes_of_experiments();
    for (auto* each : {&scenes_of_data, &scenes_of_copies, &other_scenes}) {
        for (Scene& scene : each()) all.push_back(std::move(scene));
    }
    return all;
}

std::vector<Scene> other_scenes() {
    const std::vector<Data> every{Data::example, Data::empty, Data::three_nights};
    const std::vector<Data> example{Data::example};
    return {
        {"welcome", {Data::empty}, 7, {}},
        {"morning-untouched", every, 7, {}},
        {"morning", every, 7, [](ui::App& app, const Draw& draw) { put(app, draw, told(app.desk())); }},
        {"morning-scrolled", example, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) {
             put(app, draw, told(app.desk()));
             app.ui().focus().focus("sleep:rested");
         }},
        {"morning-more", example, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) {
             put(app, draw, told(app.desk()));
             app.ui().focus().focus("cramp:more");
             press_enter(app);
         }},
        {"signs", example, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) {
             app.desk().put(app::with_sign(app.desk().night(), "one-leg-swollen-or-warm", true));
             app.ui().focus().focus("signs:open");
             press_enter(app);
         }},
        {"strip", example, 7,
         [](ui::App& app, const Draw& draw) {
             put(app, draw, told(app.desk()));
             app.desk().put_with_undo(app::without_cramp(app.desk().night(), 0));
         }},
        {"dialog-no-cramps", example, 7,
         [](ui::App& app, const Draw& draw) {
             put(app, draw, told(app.desk()));
             app.ui().focus().focus("answer:none");
             press_enter(app);
         }},
        {"dialog-conflict", example, 7,
         [](ui::App& app, const Draw&) {
             app.desk().dialogs.add(ui::not_saved_dialog(conflict(), app.desk()));
         }},
        {"dialog-damaged", example, 7,
         [](ui::App& app, const Draw&) {
             app.desk().dialogs.add(ui::cannot_open_dialog(
                 Damaged(
                     "The diary \"/home/anna/Documents/diary.nightcramp\" is damaged: it has lost a page. "
                     "Nothing was written to it, and what can still be read is not lost. The newest copy of "
                     "it is "
                     "\"/home/anna/Documents/diary-backups/diary-20261122-0712-first-of-day.nightcramp\". Go "
                     "back to it, or read whatever can be read into a new diary. Keep the damaged file "
                     "until you have your nights back."),
                 app.desk()));
         }},
        {"dialog-disk-full", example, 7,
         [](ui::App& app, const Draw&) {
             app.desk().dialogs.add(ui::not_saved_dialog(
                 DiskFull(
                     "There is no room left on the disk for the diary. Nothing of this change was saved; the "
                     "diary is as it was before. Make some room and try again."),
                 app.desk()));
         }},
        {"dialog-other-file", example, 7,
         [](ui::App& app, const Draw&) { app.desk().dialogs.add(ui::other_file_dialog(app.desk())); }},
        {"tonight", every, 19,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) { app.desk().show_night(app.desk().today()); }},
        {"calendar", every, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) { app.desk().view = ui::View::calendar; }},
        {"calendar-night", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().view = ui::View::calendar;
             draw();
             app.ui().focus().focus("calendar:month");
             for (int i = 0; i < 6; ++i) press(app, draw, ui::Key::left);
             app.ui().focus().clear();
         }},
        {"trends", every, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) { app.desk().view = ui::View::trends; }},
        {"trends-all", example, 7,
         [](ui::App& app, const Draw& draw) {
             app::Settings settings = app.desk().settings();
             settings.trends_nights = 0;
             app.desk().change_settings(settings);
             app.desk().view = ui::View::trends;
             draw();
         }},
        {"trends-night", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().view = ui::View::trends;
             draw();
             app.ui().focus().focus("trends:time");
             for (int i = 0; i < 9; ++i) press(app, draw, ui::Key::left);
         }},
        {"trends-when", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().view = ui::View::trends;
             draw();
             app.ui().focus().focus("trends:legs save");
         }},
        {"trends-habits", example, 7,
         [](ui::App& app, const Draw& draw) {
             app::Settings settings = app.desk().settings();
             settings.trends_habits = {"stretching", "fluids"};
             app.desk().change_settings(settings);
             app.desk().view = ui::View::trends;
             draw();
             app.ui().focus().focus("trends:habits save");
         }},
        {"trends-weeks", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().view = ui::View::trends;
             draw();
             app.ui().focus().focus("trends:months save");
         }},
        {"trends-charts", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().view = ui::View::trends;
             draw();
             app.ui().focus().focus("trends:charts");
             press_enter(app);
         }},
        {"numbers", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().view = ui::View::trends;
             draw();
             app.ui().focus().focus("trends:trends numbers");
             press_enter(app);
         }},
        {"save-sheet", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().view = ui::View::trends;
             draw();
             app.ui().focus().focus("trends:trends save");
             press_enter(app);
         }},
        {"suggestions-question", every, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) { app.desk().view = ui::View::suggestions; }},
        {"suggestions", every, 7, [](ui::App& app, const Draw&) { show_suggestions(app); }},
        {"suggestions-signs", example, 7,
         [](ui::App& app, const Draw&) {
             app.desk().answer_signs("cramp-over-ten-minutes");
             app.desk().view = ui::View::suggestions;
         }},
        {"suggestions-kidneys", example, 7,
         [](ui::App& app, const Draw& draw) {
             show_suggestions(app);
             app.desk().save_profile(
                 app::with_condition(app.desk().profile(), "chronic-kidney-disease", true));
             draw();
         }},
        {"suggestions-away", example, 7,
         [](ui::App& app, const Draw& draw) {
             show_suggestions(app);
             draw();
             app.desk().put_away(app.desk().results()->advice.suggestions.front(), false);
             draw();
             app.ui().focus().focus("suggestions:dismissed");
             press_enter(app);
         }},
        {"habits", every, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) { app.desk().view = ui::View::habits; }},
        {"habits-followed", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().view = ui::View::habits;
             draw();
             app.ui().focus().focus("habits:add");
         }},
        {"habit-form", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().view = ui::View::habits;
             draw();
             app.ui().focus().focus("habits:add");
             press_enter(app);
             draw();
             app.ui().focus().focus("habit form:add");
         }},
        {"habit-page", example, 7,
         [](ui::App& app, const Draw&) { app.desk().show_habit("stretching", false); }},
        {"habit-page-how", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().show_habit("stretching", false);
             draw();
             press(app, draw, ui::Key::page_down);
         }},
        {"habit-page-computed", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().show_habit("fluids", true);
             draw();
             app.ui().focus().focus("habit:computed");
         }},
        {"profile", every, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) { app.desk().view = ui::View::profile; }},
        {"settings", every, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) { app.desk().view = ui::View::settings; }},
        {"help", example, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) { app.desk().help_open = true; }},
        {"jump", example, 7,
         [](ui::App& app, [[maybe_unused]] const Draw& draw) { app.desk().jump_open = true; }},
    };
}

}  // namespace nightcramp::screenshots
