#pragma once

#include "experiment/follow.hpp"
#include "experiment/schedule.hpp"
#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {

/// Stretching, night by night, 112 nights, with its first night so many nights before the pinned day; the
/// seed is always the same.
inline Experiment made_experiment(int nights_ago, int nights = 112, const std::string& habit = "stretching") {
    const Date first = test::today - days(nights_ago);
    const experiment::Choice choice{habit, Design::nightly, nights, first, std::nullopt, false};
    return experiment::drawn(choice, 4711, test::at(first, 8));
}

/// Its nights up to last night, each as drawn. A cramp in every second one with the habit, or without it.
inline Edit nights_of(const Experiment& experiment, bool cramps_with) {
    Edit edit{{}, "nights", test::now, Face::window};
    int of_arm = 0;
    for (std::size_t i = 0; i < experiment.schedule.size(); ++i) {
        const Date date = experiment.first_night + days(static_cast<int>(i));
        if (date >= test::today) break;
        const bool with = experiment.schedule[i];
        const bool cramp = with == cramps_with && ++of_arm % 2 == 0;
        Night night = cramp ? test::night_with_cramp(date) : test::night_without_cramps(date);
        set_answer(night,
                   {experiment.habit, with ? AnswerValue::yes() : AnswerValue::no(), test::this_morning()});
        edit.changes.emplace_back(Changed<Night>{std::nullopt, night});
    }
    return edit;
}

/// Puts it into the diary with its nights.
inline void add_experiment(HeadlessApp& window, const Experiment& experiment, bool cramps_with = false) {
    window.journal().save(test::edit<Experiment>(std::nullopt, experiment));
    Edit nights = nights_of(experiment, cramps_with);
    if (!nights.changes.empty()) window.journal().save(nights);
    window.desk().look();
    window.settle();
}

inline void set_clock(HeadlessApp& window, Moment moment) {
    window.clock.moment = moment;
    window.desk().look();
    window.settle();
}

/// The Experiments view of a window that is high enough for all of it.
class Experiments : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        height = 2400;
        chord(ctrl('6'));
    }

    /// By the keyboard, wherever it lies.
    void press_on(const std::string& id) {
        app().ui().focus().focus(id);
        settle();
        press(Key::enter);
    }
    /// With Tab alone.
    void tab_to(const std::string& id) {
        for (int i = 0; i < 60 && focused() != id; ++i) press(Key::tab);
        ASSERT_EQ(focused(), id);
    }
    [[nodiscard]] Experiment only() {
        const auto all = journal().experiments();
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? Experiment() : all.front();
    }
    [[nodiscard]] std::optional<AnswerKind> said(Date night, const std::string& habit = "stretching") {
        const Night logged = stored(night);
        const Answer* answer = find_answer(logged, habit);
        return answer == nullptr ? std::nullopt : std::optional(answer->value.kind);
    }
};

}  // namespace nightcramp::ui
