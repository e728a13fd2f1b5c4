#include "tests/screenshots/scenes.hpp"

#include <array>
#include <fstream>

#include <fmt/format.h>

namespace nightcramp::screenshots {
namespace {

using Draw = std::function<void()>;

void press_on(ui::App& app, const Draw& draw, const std::string& id) {
    app.ui().focus().focus(id);
    draw();
    ui::KeyEvent enter;
    enter.key = ui::Key::enter;
    app.ui().input().push(enter);
    draw();
    draw();
}

std::filesystem::path place_of(ui::App& app, const std::string& name) {
    return app.desk().diary_file().parent_path() / name;
}

/// Fifty-six evenings as Daylio writes them, and two lines that mean nothing.
std::filesystem::path write_daylio(ui::App& app) {
    const std::filesystem::path file = place_of(app, "daylio_export_2026_11_22.csv");
    std::ofstream out(file);
    out << "full_date,date,weekday,time,mood,activities,note_title,note\n";
    constexpr std::array more{"Guitar", "Stretching", "Leg cramp",
                              "Coffee", "Family",     "Long walk in the rain"};
    for (int ago = 1; ago <= 56; ++ago) {
        const Date date = date_from(2026, 11, 23) - days(ago);
        std::string activities = more.at(static_cast<std::size_t>(ago) % more.size());
        if (ago % 2 == 0) activities += " | Stretching";
        if (ago % 9 == 0) activities += " | Leg cramp";
        out << fmt::format("{},day,Monday,22:{:02},good,{},\"\",\"\"\n", iso(date), ago, activities);
    }
    out << "2026-13-01,day,Monday,22:10,good,Guitar,\"\",\"\"\n";
    out << "yesterday,day,Monday,22:10,good,Guitar,\"\",\"\"\n";
    return file;
}

/// Dates that can be read in two ways, of a diary of habits.
std::filesystem::path write_unclear_dates(ui::App& app) {
    const std::filesystem::path file = place_of(app, "HabitBull.csv");
    std::ofstream out(file);
    out << "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n";
    for (int day = 1; day <= 11; ++day) {
        out << fmt::format("Stretching,,Health,{:02}/10/2026,{},\n", day, day % 3 == 0 ? 0 : 1);
    }
    return file;
}

/// The diary says that some of the file's evenings were without stretching.
void differ(ui::App& app) {
    for (int ago = 2; ago <= 10; ago += 4) {
        Night before;
        before.date = date_from(2026, 11, 23) - days(ago);
        Night night = before;
        night.cramps_answer = CrampsAnswer::none;
        night.recorded_at = app.desk().now();
        night.answers = {{"stretching", AnswerValue::no(), stamp_at(night, app.desk().now())}};
        app.desk().session()->save(before, night);
    }
    app.desk().look();
}

void type_and_enter(ui::App& app, const Draw& draw, const std::string& id, const std::string& words) {
    app.ui().focus().focus(id);
    draw();
    for (const char sign : words) {
        ui::KeyEvent event;
        event.key = ui::Key::text;
        event.sign = static_cast<char32_t>(sign);
        app.ui().input().push(event);
        draw();
    }
    ui::KeyEvent enter;
    enter.key = ui::Key::enter;
    app.ui().input().push(enter);
    draw();
    draw();
}

void show(ui::App& app, const Draw& draw) {
    app.desk().show_view(ui::View::data);
    draw();
}

void look_at(ui::App& app, const Draw& draw, const std::filesystem::path& file) {
    show(app, draw);
    app.desk().import.begin(file);
    draw();
    draw();
}

void bring_in(ui::App& app, const Draw& draw) {
    look_at(app, draw, write_daylio(app));
    press_on(app, draw, "bring in:save");
}

std::vector<Scene> preview_scenes() {
    const std::vector<Data> empty{Data::empty};
    const std::vector<Data> three{Data::three_nights};
    return {
        {"data-found",
         {Data::empty, Data::three_nights},
         7,
         [](ui::App& app, const Draw& draw) { look_at(app, draw, write_daylio(app)); }},
        {"data-items", empty, 7,
         [](ui::App& app, const Draw& draw) {
             look_at(app, draw, write_daylio(app));
             app.ui().focus().focus("item:daylio Coffee");
         }},
        {"data-left-out", three, 7,
         [](ui::App& app, const Draw& draw) {
             look_at(app, draw, write_daylio(app));
             press_on(app, draw, "bring in:left out");
         }},
        {"data-target", empty, 7,
         [](ui::App& app, const Draw& draw) {
             look_at(app, draw, write_daylio(app));
             press_on(app, draw, "item:daylio Guitar");
         }},
        {"data-unclear-dates", empty, 7,
         [](ui::App& app, const Draw& draw) { look_at(app, draw, write_unclear_dates(app)); }},
        {"data-replace", empty, 7,
         [](ui::App& app, const Draw& draw) {
             differ(app);
             look_at(app, draw, write_daylio(app));
             press_on(app, draw, "bring in:replace");
         }},
        {"data-wrong-zone", empty, 7,
         [](ui::App& app, const Draw& draw) {
             look_at(app, draw, write_daylio(app));
             press_on(app, draw, "bring in:change zone");
             type_and_enter(app, draw, "bring in:zone", "Europe/Atlantis");
         }},
        {"data-unreadable", empty, 7,
         [](ui::App& app, const Draw& draw) {
             const std::filesystem::path file = place_of(app, "holiday.txt");
             std::ofstream(file) << "We were in Rome.\n";
             look_at(app, draw, file);
         }},
    };
}

std::vector<Scene> other_data_scenes() {
    const std::vector<Data> empty{Data::empty};
    return {
        {"data", empty, 7, show},
        {"data",
         {Data::example},
         7,
         [](ui::App& app, const Draw& draw) {
             app.desk().open_example();
             show(app, draw);
         }},
        {"data-which-file", empty, 7,
         [](ui::App& app, const Draw& draw) {
             write_daylio(app);
             show(app, draw);
             press_on(app, draw, "bring in:choose");
         }},
        {"data-reading", empty, 7,
         [](ui::App& app, const Draw& draw) {
             show(app, draw);
             app.desk().import.bring_in.begin(place_of(app, "Loop Habits CSV 2026-11-22.zip"));
             static_cast<void>(app.desk().import.bring_in.take_work());
         }},
        {"data-done", empty, 7, bring_in},
        {"data-came-in", empty, 7,
         [](ui::App& app, const Draw& draw) {
             bring_in(app, draw);
             app.ui().focus().focus(fmt::format("came in:{}", app.desk().import.bring_in.came_in().edit));
         }},
        {"data-take-back", empty, 7,
         [](ui::App& app, const Draw& draw) {
             bring_in(app, draw);
             press_on(app, draw, fmt::format("came in:{}", app.desk().import.bring_in.came_in().edit));
         }},
        {"data-save", empty, 7,
         [](ui::App& app, const Draw& draw) {
             bring_in(app, draw);
             press_on(app, draw, "take out:save");
         }},
    };
}

void show_report(ui::App& app, const Draw& draw) {
    app.desk().show_report();
    draw();
    draw();
}

/// With everything on it that can be wanted.
void show_full_report(ui::App& app, const Draw& draw) {
    app::Settings settings = app.desk().settings();
    settings.report_with = {"name", "notes", "nights", "method"};
    settings.report_name = "Anna Berg";
    app.desk().change_settings(settings);
    show_report(app, draw);
}

std::vector<Scene> report_scenes() {
    const std::vector<Data> example{Data::example};
    return {
        {"report", {Data::example, Data::empty, Data::three_nights}, 7, show_report},
        {"report-full", example, 7, show_full_report},
        {"report-second-page", example, 7,
         [](ui::App& app, const Draw& draw) {
             show_full_report(app, draw);
             press_on(app, draw, "report:later page");
         }},
        {"report-larger", example, 7,
         [](ui::App& app, const Draw& draw) {
             show_report(app, draw);
             press_on(app, draw, "report:larger");
         }},
        {"report-own-nights", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().report.nights = -1;
             app.desk().report.span = {date_from(2026, 9, 1), date_from(2026, 11, 22)};
             show_report(app, draw);
             type_and_enter(app, draw, "report:from", "sometime");
         }},
        {"report-save", example, 7,
         [](ui::App& app, const Draw& draw) {
             show_report(app, draw);
             press_on(app, draw, "report:save");
         }},
        {"report-saved", example, 7,
         [](ui::App& app, const Draw& draw) {
             show_report(app, draw);
             app.desk().report.saved = place_of(app, "nightcramp-report-2026-11-23.pdf");
             app.desk().report.trouble = "There is no program to open files with on this desktop (xdg-open).";
             app.ui().focus().focus("report:open it");
         }},
        {"report-card",
         {Data::three_nights},
         7,
         [](ui::App& app, const Draw& draw) {
             show(app, draw);
             app.ui().focus().focus("data:report");
         }},
        {"report-questions", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().show_view(ui::View::profile);
             draw();
             app.ui().focus().focus("questions:report");
         }},
    };
}

}  // namespace

std::vector<Scene> scenes_of_data() {
    std::vector<Scene> all = other_data_scenes();
    for (Scene& scene : report_scenes()) all.push_back(std::move(scene));
    for (Scene& scene : preview_scenes()) all.push_back(std::move(scene));
    return all;
}

}  // namespace nightcramp::screenshots
