#pragma once

#include "present/calendar_charts.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace nightcramp::ui {

/// What the calendar draws: built when the diary, the selected night or what is looked at changes.
struct CalendarModel {
    bool blank = true;  ///< the diary knows nothing of any night
    Date first{};       ///< of the diary
    Date newest{};      ///< the newest night that is over
    chart::HeatChart heat;
    std::string heat_title;
    std::string heat_counts;
    chart::MonthChart month;
    std::string month_title;
    present::NightCard card;
    present::MonthComparison comparison;
    bool has_history = false;  ///< of the night in words
};

/// A year of nights, one month of them, and one night in words.
class CalendarView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    struct Seen {
        std::int64_t change = -1;
        Date selected{};
        Date heat_end{};
        std::chrono::year_month month{};
        int weeks = 0;

        friend bool operator==(const Seen&, const Seen&) = default;
    };

    void follow(Desk& desk, const Layout& layout);
    void build(Desk& desk);
    /// Goes where the desk asks to look, with a night that is over.
    void look_at(Date night);
    /// Goes there, and shows the year and the month that hold it.
    void select(Date night);
    void show_month(std::chrono::year_month month);
    void open(Desk& desk);

    float draw_year(Ui& ui, Desk& desk, const Layout& layout, Point at, float width);
    float draw_month(Ui& ui, Desk& desk, const Layout& layout, Point at, float width, float height);
    float draw_night(Ui& ui, Desk& desk, const Layout& layout, Point at, float width, float height);
    /// Returns whether the counts had room.
    bool draw_year_head(Ui& ui, const Layout& layout, const Rect& row);
    void draw_month_head(Ui& ui, const Rect& row);
    /// A night under the mouse is told in words; a click selects it, and opens it once it is selected.
    void point_at(Ui& ui, Desk& desk, const Item& item, Date night, const Rect& cell);
    void take_heat_keys(Ui& ui);
    void take_month_keys(Ui& ui);
    bool take_shared_keys(Ui& ui);

    std::filesystem::path file_;
    std::optional<Date> selected_;
    Date heat_end_{};  ///< the heat map ends with its week
    std::chrono::year_month month_{};
    Seen seen_;
    Seen wanted_;
    CalendarModel model_;
};

}  // namespace nightcramp::ui
