#include "tests/ui/data_fixture.hpp"
#include "tests/ui/endless_worker.hpp"
#include "tests/ui/screens.hpp"

namespace nightcramp::ui {
namespace {

void press_on(HeadlessApp& window, const std::string& id) {
    window.app().ui().focus().focus(id);
    window.settle();
    window.press(Key::enter);
}

void bring_in(HeadlessApp& window) {
    look_at(window, write_daylio(window));
    press_on(window, "bring in:save");
}

void look_at_nothing(HeadlessApp& window) {
    const auto file = window.scratch / "holiday-in-rome.txt";
    test::write_file(file, "We were in Rome.\n");
    look_at(window, file);
}

/// In a diary that says something else than the file.
void differ(HeadlessApp& window) {
    Night night;
    night.date = date_from(2026, 11, 20);
    night.cramps_answer = CrampsAnswer::none;
    night.recorded_at = test::now;
    night.answers = {{"stretching", AnswerValue::no(), stamp_at(night, test::now)}};
    window.journal().save(test::adding(night));
    window.desk().look();
    look_at(window, write_daylio(window));
}

void report(HeadlessApp& window) {
    window.desk().show_report();
    window.settle();
}

/// With everything on it that can be wanted.
void full_report(HeadlessApp& window) {
    app::Settings settings = window.desk().settings();
    settings.report_with = {"name", "notes", "nights", "method"};
    window.desk().change_settings(settings);
    report(window);
}

void saved_report(HeadlessApp& window) {
    report(window);
    press_on(window, "report:save");
    window.press(Key::enter);
    window.show_trouble = "There is no program to open files with on this desktop (xdg-open).";
    press_on(window, "report:open it");
    window.desk().strip.reset();
    window.settle();
}

/// A folder that could be used yesterday.
void missed_folder(HeadlessApp& window) {
    window.trouble.vault.elsewhere = test::throwing<CannotOpen>(
        "There is no folder /media/margarete/SICHERUNG-DER-TAGEBUECHER/nightcramp. Plug the stick in.");
    app::Settings settings = window.desk().settings();
    settings.backup_folder = "/media/margarete/SICHERUNG-DER-TAGEBUECHER/nightcramp";
    settings.backup_missed_since = "2026-11-01";
    window.desk().change_settings(settings);
    window.start();
    show_data(window);
}

void find_problems(HeadlessApp& window) {
    for (int i = 1; i <= 20; ++i) {
        window.trouble.vault.problems.push_back(
            {"night 2026-11-22, cramp 1, pain", "The pain is 11; it would be 0 to 10."});
    }
    show_data(window);
    press_on(window, "check:begin");
}

void lose_diary(HeadlessApp& window) {
    window.shelf.keep_copy(window.file);
    std::filesystem::remove(window.file);
    window.start();
}

void choose_copy(HeadlessApp& window) {
    for (int back = 0; back < 12; ++back) {
        window.journal().save(test::adding(test::night_with_cramp(test::sunday - days(2 * back))));
    }
    window.desk().look();
    show_data(window);
    press_on(window, "copies:keep");
    window.desk().strip.reset();
    press_on(window, "copies:back");
}

std::vector<Screen> way_screens() {
    return {
        {"data", show_data},
        {"data of the example",
         [](HeadlessApp& window) {
             window.desk().open_example();
             show_data(window);
         }},
        {"which file",
         [](HeadlessApp& window) {
             write_daylio(window);
             show_data(window);
             press_on(window, "bring in:choose");
         }},
        {"reading a file",
         [](HeadlessApp& window) {
             window.start({nullptr, std::make_unique<Endless>()});
             look_at(window, write_daylio(window));
         }},
        {"what a file would bring",
         [](HeadlessApp& window) {
             look_at(window, write_daylio(window));
             press_on(window, "bring in:left out");
         }},
        {"a file that says something else", differ},
        {"what becomes of it",
         [](HeadlessApp& window) {
             look_at(window, write_daylio(window));
             press_on(window, "item:daylio Guitar");
         }},
        {"a file that came in", bring_in},
        {"a file that cannot be read", look_at_nothing},
        {"taking an import back",
         [](HeadlessApp& window) {
             bring_in(window);
             press_on(window, "came in:" + std::to_string(window.journal().imports().front().id));
         }},
        {"report", report},
        {"report of the example",
         [](HeadlessApp& window) {
             window.desk().open_example();
             report(window);
         }},
        {"report with everything", full_report},
        {"report of nights of one's own",
         [](HeadlessApp& window) {
             window.desk().report.nights = -1;
             window.desk().report.span = {test::today - days(400), test::sunday};
             report(window);
             window.app().ui().focus().focus("report:from");
             window.settle();
             window.type("sometime");
             window.press(Key::enter);
         }},
        {"report, larger",
         [](HeadlessApp& window) {
             full_report(window);
             press_on(window, "report:larger");
         }},
        {"report that is being made",
         [](HeadlessApp& window) {
             window.start({nullptr, nullptr, std::make_unique<Endless>()});
             report(window);
             window.wait(1);
         }},
        {"report that was saved", saved_report},
        {"saving the report",
         [](HeadlessApp& window) {
             report(window);
             press_on(window, "report:save");
         }},
        {"saving the diary",
         [](HeadlessApp& window) {
             bring_in(window);
             press_on(window, "take out:save");
         }},
    };
}

std::vector<Screen> copy_screens() {
    return {
        {"copies",
         [](HeadlessApp& window) {
             show_data(window);
             press_on(window, "copies:keep");
         }},
        {"a folder for copies that is not there", missed_folder},
        {"which folder for copies",
         [](HeadlessApp& window) {
             std::filesystem::create_directories(window.scratch / "stick");
             show_data(window);
             press_on(window, "copies:folder");
         }},
        {"which copy", choose_copy},
        {"what a copy would bring",
         [](HeadlessApp& window) {
             choose_copy(window);
             window.press(Key::down);
             window.press(Key::enter);
         }},
        {"a copy that cannot be read",
         [](HeadlessApp& window) {
             window.trouble.vault.looking = test::throwing<Damaged>("The copy is damaged. Choose another.");
             choose_copy(window);
             window.press(Key::enter);
         }},
        {"a copy that was put in place",
         [](HeadlessApp& window) {
             choose_copy(window);
             window.press(Key::enter);
             press_on(window, "restore:put in place");
         }},
        {"no copy before an import",
         [](HeadlessApp& window) {
             window.trouble.vault.keeping =
                 test::throwing<DiskFull>("The disk is full. No copy was made. Make some room.");
             bring_in(window);
         }},
        {"checking the diary",
         [](HeadlessApp& window) {
             window.start({nullptr, nullptr, nullptr, std::make_unique<Endless>()});
             show_data(window);
             press_on(window, "check:begin");
         }},
        {"a sound diary",
         [](HeadlessApp& window) {
             show_data(window);
             press_on(window, "check:begin");
         }},
        {"a diary with problems", find_problems},
        {"reading a damaged diary",
         [](HeadlessApp& window) {
             window.shelf.damage(window.file);
             window.start({nullptr, nullptr, nullptr, std::make_unique<Endless>()});
             press_on(window, "dialog:open:Read what can be read …");
         }},
        {"a damaged diary that was read",
         [](HeadlessApp& window) {
             window.shelf.damage(window.file);
             window.start();
             press_on(window, "dialog:open:Read what can be read …");
         }},
        {"a damaged diary that is replaced",
         [](HeadlessApp& window) {
             window.shelf.damage(window.file);
             window.start();
             press_on(window, "dialog:open:Read what can be read …");
             press_on(window, "dialog:salvaged:Use it as my diary");
         }},
        {"a diary that is gone", lose_diary},
        {"which copy becomes the diary",
         [](HeadlessApp& window) {
             lose_diary(window);
             press_on(window, "dialog:missing:Choose another copy …");
         }},
        {"a copy that becomes the diary",
         [](HeadlessApp& window) {
             lose_diary(window);
             press_on(window, "dialog:missing:Choose another copy …");
             window.press(Key::enter);
         }},
        {"a copy that cannot be used",
         [](HeadlessApp& window) {
             lose_diary(window);
             window.trouble.putting_back = test::throwing<Damaged>("The copy is damaged. Choose another.");
             press_on(window, "dialog:missing:Choose another copy …");
             window.press(Key::enter);
             press_on(window, "restore:put in place");
         }},
        {"erasing for good",
         [](HeadlessApp& window) {
             show_data(window);
             window.journal().save(test::adding(test::night_with_cramp(test::sunday - days(2))));
             window.journal().save(test::edit<Night>(window.journal().night(test::sunday - days(2)),
                                                     std::nullopt, "night erased"));
             window.desk().look();
             window.settle();
             press_on(window, "trash 0 erase");
         }},
    };
}

}  // namespace

std::vector<Screen> data_screens() {
    std::vector<Screen> all = copy_screens();
    for (Screen& screen : way_screens()) all.push_back(std::move(screen));
    return all;
}

}  // namespace nightcramp::ui
