#include "app/night_edits.hpp"
#include "app/profile_edits.hpp"
#include "tests/screenshots/scenes.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/shell/failures.hpp"
#include "ui/shell/returns.hpp"

#include <filesystem>

namespace nightcramp::screenshots {
namespace {

using Draw = std::function<void()>;

void press(ui::App& app, const Draw& draw, ui::Key key) {
    ui::KeyEvent event;
    event.key = key;
    app.ui().input().push(event);
    draw();
    draw();
}

void focus(ui::App& app, const Draw& draw, const std::string& id) {
    app.ui().focus().focus(id);
    draw();
}

void press_on(ui::App& app, const Draw& draw, const std::string& id) {
    focus(app, draw, id);
    press(app, draw, ui::Key::enter);
}

void show(ui::App& app, const Draw& draw) {
    app.desk().show_view(ui::View::data);
    draw();
    draw();
}

std::filesystem::path folder_of(ui::App& app) {
    const auto folder = app.desk().diary_file().parent_path() / "Stick" / "Nightcramp";
    std::filesystem::create_directories(folder);
    return folder;
}

void keep_in_folder(ui::App& app, const Draw& draw) {
    ui::keep_copies_in(app.desk(), folder_of(app));
    draw();
    app.desk().strip.reset();
}

/// The settings of a person whose stick is not there.
void miss_folder(ui::App& app, const Draw& draw) {
    app::Settings settings = app.desk().settings();
    settings.backup_folder = "/media/anna/STICK/Nightcramp";
    settings.backup_missed_since = "2026-11-19";
    app.desk().change_settings(settings);
    app.desk().copies.unreachable = "The folder “/media/anna/STICK/Nightcramp” is not there.";
    show(app, draw);
    focus(app, draw, "copies:keep");
}

/// Other things than those that the newest copy holds.
void change_nights(ui::App& app) {
    const Date newest = date_from(2026, 11, 22);
    for (const int ago : {0, 1, 2, 5, 9, 10, 11}) {
        app.desk().show_night(newest - days(ago));
        app.desk().put(app::with_note(app.desk().night(), "Told again."));
    }
    app.desk().save_profile(
        app::with_medicine(app.desk().profile(), {"", "Magnesium 300", "at bedtime", {}, {}}));
    app.desk().show_night(newest);
}

void list_copies(ui::App& app, const Draw& draw) {
    show(app, draw);
    ui::keep_copy_now(app.desk());
    draw();
    change_nights(app);
    app.desk().strip.reset();
    show(app, draw);
    press_on(app, draw, "copies:back");
}

void erase_things(ui::App& app, const Draw& draw) {
    const Date newest = date_from(2026, 11, 22);
    app.desk().save_profile(
        app::with_medicine(app.desk().profile(), {"", "Magnesium 300", "at bedtime", {}, {}}));
    Profile without = app.desk().profile();
    without.medicines.clear();
    app.desk().save_profile(without);
    for (const int ago : {2, 3, 4}) {
        app.desk().show_night(newest - days(ago));
        Night blank;
        blank.date = app.desk().date();
        blank.revision = app.desk().night().revision;
        app.desk().put(blank);
    }
    app.desk().show_night(newest);
    show(app, draw);
    focus(app, draw, "trash 1");
}

void tell_thrice(ui::App& app, const Draw& draw) {
    app.desk().put(app::with_note(app.desk().night(), "Slept badly."));
    Night night = app::without_cramps(app.desk().night());
    app.desk().put(night);
    draw();
}

}  // namespace

std::vector<Scene> scenes_of_copies() {
    const std::vector<Data> three{Data::three_nights};
    const std::vector<Data> example{Data::example};
    return {
        {"copies", three, 7,
         [](ui::App& app, const Draw& draw) {
             show(app, draw);
             focus(app, draw, "copies:back");
         }},
        {"copies-folder", three, 7,
         [](ui::App& app, const Draw& draw) {
             keep_in_folder(app, draw);
             show(app, draw);
             focus(app, draw, "copies:stop");
         }},
        {"copies-missed", three, 7, miss_folder},
        {"copies-which-folder", three, 7,
         [](ui::App& app, const Draw& draw) {
             folder_of(app);
             show(app, draw);
             press_on(app, draw, "copies:folder");
         }},
        {"copies-list", example, 7, list_copies},
        {"copies-preview", example, 7,
         [](ui::App& app, const Draw& draw) {
             list_copies(app, draw);
             press(app, draw, ui::Key::enter);
         }},
        {"copies-put-back", example, 7,
         [](ui::App& app, const Draw& draw) {
             list_copies(app, draw);
             press(app, draw, ui::Key::enter);
             press_on(app, draw, "restore:put in place");
         }},
        {"check", example, 7,
         [](ui::App& app, const Draw& draw) {
             show(app, draw);
             press_on(app, draw, "check:begin");
             focus(app, draw, "check:begin");
         }},
        {"check-problems", example, 7,
         [](ui::App& app, const Draw& draw) {
             show(app, draw);
             app.desk().copies.checked.emplace();
             for (int i = 0; i < 12; ++i) {
                 app.desk().copies.checked->problems.emplace_back(
                     "night 2026-09-20, cramp 1, pain: It is 12; a pain is a number from 0 to 10.");
             }
             app.desk().copies.note_change();
             focus(app, draw, "check:back");
         }},
        {"trash", three, 7, erase_things},
        {"trash-erase", three, 7,
         [](ui::App& app, const Draw& draw) {
             erase_things(app, draw);
             press_on(app, draw, "trash 0 erase");
         }},
        {"history", example, 7,
         [](ui::App& app, const Draw& draw) {
             tell_thrice(app, draw);
             ui::show_history(app.desk(), date_from(2026, 11, 22));
         }},
        {"history-link", three, 7,
         [](ui::App& app, const Draw& draw) {
             tell_thrice(app, draw);
             focus(app, draw, "night history");
         }},
        {"history-calendar", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().look_in_calendar_at = date_from(2026, 11, 20);
             app.desk().view = ui::View::calendar;
             draw();
             focus(app, draw, "calendar:history");
         }},
        {"dialog-salvaged", example, 7,
         [](ui::App& app, const Draw&) {
             Salvaged salvaged;
             salvaged.nights = {389, 2};
             salvaged.habits = {12, 0};
             salvaged.profiles = {1, 0};
             salvaged.edits = 412;
             salvaged.lost = {{"night 2026-01-22", "Taken from the history as it was on 23 January 07:12."},
                              {"pages 7, 9–12", "They cannot be read."}};
             app.desk().dialogs.add(
                 {"salvaged",
                  "What could be read",
                  ui::salvaged_words(salvaged, "~/.local/share/nightcramp/diary-salvaged.nightcramp"),
                  {},
                  {{"Go back", {}, false}, {"Use it as my diary", {}, true}}});
         }},
    };
}

}  // namespace nightcramp::screenshots
