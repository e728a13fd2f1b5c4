#include "app/night_edits.hpp"
#include "app/profile_edits.hpp"
#include "experiment/follow.hpp"
#include "experiment/schedule.hpp"
#include "tests/screenshots/scenes.hpp"

namespace nightcramp::screenshots {
namespace {

using Draw = std::function<void()>;

constexpr std::uint64_t seed = 20261001;

void press_on(ui::App& app, const Draw& draw, const std::string& id) {
    app.ui().focus().focus(id);
    draw();
    ui::KeyEvent enter;
    enter.key = ui::Key::enter;
    app.ui().input().push(enter);
    draw();
    draw();
}

void show(ui::App& app, const Draw& draw) {
    app.desk().look();
    app.desk().show_view(ui::View::experiments);
    draw();
}

Cramp cramp_in(Date night, int pain) {
    Cramp cramp;
    cramp.at = Moment{night + days(1) + std::chrono::hours(2), std::chrono::minutes(60)};
    cramp.muscle = Muscle::calf;
    cramp.side = Side::left;
    cramp.pain = pain;
    return cramp;
}

/// As drawn but for every thirteenth; every twenty-first is not recorded.
Night lived(Night night, const Experiment& experiment, std::size_t place) {
    const bool otherwise = place % 13 == 10;
    const bool with = experiment.schedule[place] != otherwise;
    const Stamp stamp = stamp_at(night, Moment{night.date + days(1) + std::chrono::hours(7), {}});
    if (experiment.habit == "feet-lifted") {
        night = app::with_feet(night, with ? Feet::propped_up : Feet::free, stamp);
    } else {
        night = app::answered(night, experiment.habit, with ? AnswerValue::yes() : AnswerValue::no(), stamp);
    }
    if (place % 21 == 11) return night;
    const bool cramp = place % (experiment.schedule[place] ? 6 : 2) == 1;
    if (cramp) return app::with_cramp(night, cramp_in(night.date, 5));
    return app::without_cramps(night);
}

struct Begun {
    std::string habit;
    Design design = Design::nightly;
    int nights = 112;
    Date first{};
};

/// In the diary, with its nights up to last night.
Experiment begin(ui::App& app, const Begun& begun) {
    const Moment drawn_at{begun.first + std::chrono::hours(8), std::chrono::minutes(60)};
    const Experiment experiment =
        experiment::drawn({begun.habit, begun.design, begun.nights, begun.first, {}, false}, seed, drawn_at);
    app::Session& session = *app.desk().session();
    session.save({Changed<Experiment>{std::nullopt, experiment}}, "begun");
    for (std::size_t i = 0; i < experiment.schedule.size(); ++i) {
        const Date date = begun.first + days(static_cast<int>(i));
        if (date >= app.desk().today()) break;
        const Night before = session.night(date);
        session.save(before, lived(before, experiment, i));
    }
    return experiment;
}

const Date october = date_from(2026, 10, 1);

/// Until last night: over today.
Begun over(const ui::Desk& desk, int nights) {
    return {"stretching", Design::nightly, nights, desk.today() - days(nights)};
}

std::vector<Scene> plan_scenes() {
    const std::vector<Data> empty{Data::empty};
    const std::vector<Data> example{Data::example};
    return {
        {"experiments-none", empty, 7, [](ui::App& app, const Draw& draw) { show(app, draw); }},
        {"experiments-plan-what", example, 7,
         [](ui::App& app, const Draw&) { app.desk().plan_experiment(""); }},
        {"experiments-plan-how", example, 7,
         [](ui::App& app, const Draw&) { app.desk().plan_experiment("stretching"); }},
        {"experiments-plan-begin", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().plan_experiment("fluids");
             draw();
             press_on(app, draw, "plan:next");
         }},
        {"experiments-plan-doctor", example, 7,
         [](ui::App& app, const Draw& draw) {
             app.desk().save_profile(
                 app::with_condition(app.desk().profile(), "chronic-kidney-disease", true));
             app.desk().plan_experiment("magnesium");
             draw();
             press_on(app, draw, "plan:next");
             app.ui().focus().focus("plan:begin");
         }},
        {"experiments-plan-long-name", empty, 7,
         [](ui::App& app, const Draw&) {
             Habit habit;
             habit.id = "own-long";
             habit.name = "Warm bath with salts ";
             while (habit.name.size() < 190) habit.name += "and then a slow walk ";
             habit.name.resize(190);
             habit.question = "Did you do all of it?";
             app.desk().save_habit(std::nullopt, habit);
             app.desk().strip.reset();
             app.desk().plan_experiment("");
         }},
        {"experiments-plan-while-one-goes-on", empty, 7,
         [](ui::App& app, const Draw& draw) {
             begin(app, {"feet-lifted", Design::nightly, 112, october});
             show(app, draw);
             app.desk().plan_experiment("");
         }},
    };
}

/// An experiment that goes on: feet propped up, night by night.
void feet(ui::App& app, const Draw& draw) {
    begin(app, {"feet-lifted", Design::nightly, 112, october});
    show(app, draw);
}

std::vector<Scene> follow_scenes() {
    const std::vector<Data> empty{Data::empty};
    const std::vector<Data> example{Data::example};
    return {
        {"experiments", empty, 18, feet},
        {"experiments-weeks", empty, 18,
         [](ui::App& app, const Draw& draw) {
             begin(app, {"stretching", Design::week_blocks, 112, october});
             show(app, draw);
         }},
        {"experiments-answered", empty, 18,
         [](ui::App& app, const Draw& draw) {
             feet(app, draw);
             press_on(app, draw, "tonight:done");
         }},
        {"experiments-stop", empty, 18,
         [](ui::App& app, const Draw& draw) {
             feet(app, draw);
             press_on(app, draw, "experiment:stop");
         }},
        {"experiments-tonight", example, 19,
         [](ui::App& app, const Draw& draw) {
             begin(app, {"stretching", Design::nightly, 112, october});
             app.desk().look();
             app.desk().show_night(app.desk().today());
             draw();
         }},
    };
}

std::vector<Scene> morning_scenes() {
    const std::vector<Data> empty{Data::empty};
    const std::vector<Data> example{Data::example};
    return {
        {"experiments-day", empty, 7, feet},
        {"experiments-morning", example, 7,
         [](ui::App& app, const Draw& draw) {
             begin(app, {"stretching", Design::nightly, 112, october});
             app.desk().look();
             draw();
         }},
        {"experiments-afternoon", empty, 14, feet},
        {"experiments-waiting", empty, 9,
         [](ui::App& app, const Draw& draw) {
             begin(app, {"feet-lifted", Design::nightly, 112, app.desk().today() + days(2)});
             show(app, draw);
         }},
        {"experiments-morning-not-said", empty, 7,
         [](ui::App& app, const Draw& draw) {
             begin(app, {"feet-lifted", Design::nightly, 112, october});
             app::Session& session = *app.desk().session();
             const Night before = session.night(app.desk().today() - days(1));
             Night after = before;
             after.sleep.feet.reset();
             session.save(before, after);
             show(app, draw);
         }},
    };
}

std::vector<Scene> end_scenes() {
    const std::vector<Data> empty{Data::empty};
    const auto read = [](ui::App& app, const Draw& draw) {
        begin(app, over(app.desk(), 112));
        show(app, draw);
        press_on(app, draw, "experiment:open");
        app.desk().dialogs.press(0);
        draw();
    };
    return {
        {"experiments-over", empty, 7,
         [](ui::App& app, const Draw& draw) {
             begin(app, over(app.desk(), 56));
             show(app, draw);
         }},
        {"experiments-open-gaps", empty, 7,
         [](ui::App& app, const Draw& draw) {
             begin(app, over(app.desk(), 112));
             show(app, draw);
             press_on(app, draw, "experiment:open");
         }},
        {"experiments-result", empty, 7, read},
        {"experiments-result-charts", empty, 7,
         [read](ui::App& app, const Draw& draw) {
             read(app, draw);
             app.ui().focus().focus("experiment:nights save");
         }},
        {"experiments-result-computed", empty, 7,
         [read](ui::App& app, const Draw& draw) {
             read(app, draw);
             press_on(app, draw, "experiment:computed");
         }},
        {"experiments-opened-early", empty, 7,
         [](ui::App& app, const Draw& draw) {
             begin(app, {"stretching", Design::nightly, 112, october});
             show(app, draw);
             press_on(app, draw, "experiment:open early");
             app.desk().dialogs.press(0);
             draw();
         }},
    };
}

}  // namespace

std::vector<Scene> scenes_of_experiments() {
    std::vector<Scene> all = plan_scenes();
    for (auto* each : {&follow_scenes, &morning_scenes, &end_scenes}) {
        for (Scene& scene : each()) all.push_back(std::move(scene));
    }
    return all;
}

}  // namespace nightcramp::screenshots
