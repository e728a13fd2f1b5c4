#pragma once

#include "chart/chance_scale.hpp"
#include "chart/forest_chart.hpp"
#include "present/habit_page.hpp"
#include "present/known_pages.hpp"
#include "present/result_charts.hpp"
#include "ui/habits/habit_form.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// What the list draws: built when the results, the diary or the way of reading change.
struct HabitsModel {
    bool known = false;  ///< there are results
    std::string head;    ///< "12 habits checked, 2 stand out"
    std::string as_of;
    DateSpan span{};  ///< of the nights that they are made from
    present::Forest forest;
    chart::ForestChart chart;
    std::optional<chart::ChanceScale> chance;  ///< none without an estimate, and while a habit is sealed
    std::string chance_words;
    /// The followed ones first, then the others, those read from the sleep last. A copy: what is pressed
    /// changes the desk's.
    std::vector<Habit> habits;
    std::vector<present::KnownPage> known_pages;
};

/// The page of one habit.
struct HabitPageModel {
    std::string id;
    present::HabitPage page;
    Habit habit;
    std::string as_of;
    bool can_be_planned = false;  ///< an experiment on it
};

/// What the parts of the view share in a frame.
struct HabitsFrame {
    Ui& ui;
    Desk& desk;
    const Layout& layout;
    const HabitsModel& model;
    HabitForm& form;
};

/// Every habit: what the person's nights say of it, what studies say, how it is done, and what is followed.
class HabitsView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    /// What the models are built of.
    struct Seen {
        std::int64_t change = -1;
        std::string habit;
        std::string known;

        friend bool operator==(const Seen&, const Seen&) = default;
    };

    void follow(Desk& desk);
    void build_page(Desk& desk);
    [[nodiscard]] std::string row_of(const std::string& page) const;
    void begin_page(Ui& ui, const Desk& desk, const std::string& name, const std::string& before);

    std::filesystem::path file_;
    std::string shown_ = "habits";  ///< the page that was drawn last
    Seen seen_;
    HabitsModel model_;
    std::optional<HabitPageModel> page_;
    std::optional<present::KnownPage> known_;
    HabitForm form_;
};

}  // namespace nightcramp::ui
