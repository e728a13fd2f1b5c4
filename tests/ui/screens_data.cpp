#include "tests/ui/data_fixture.hpp"
#include "tests/ui/screens.hpp"

namespace nightcramp::ui {
namespace {

/// One that never comes to an end.
class Endless final : public app::Worker {
public:
    void start(app::Work) override {}
    void cancel() override {}
    [[nodiscard]] std::optional<double> progress() const override { return 0.4; }
    bool deliver() override { return false; }
};

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

}  // namespace

std::vector<Screen> data_screens() {
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

}  // namespace nightcramp::ui
