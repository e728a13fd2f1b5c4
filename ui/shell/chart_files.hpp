#pragma once

#include "present/chart_table.hpp"
#include "present/charts.hpp"
#include "ui/shell/desk.hpp"

#include <string>

namespace nightcramp::ui {

/// What a saved chart is made of, kept until the person has said where.
struct ChartToSave {
    present::Chart chart;
    present::ChartTable numbers;
    std::string foot;  ///< a line below the picture: the nights, and the program
};

/// Asks where to save the chart as a picture, a page or its numbers. `last` is the newest night it is about.
void ask_where_to_save_chart(Desk& desk, present::ChartName name, Date last, ChartToSave chart);
/// The same for one with a name of its own; `file` is offered without its ending.
void ask_where_to_save_chart(Desk& desk, const std::string& title, const std::string& file,
                             ChartToSave chart);

}  // namespace nightcramp::ui
