#pragma once

#include "chart/palette.hpp"
#include "cli/parsed.hpp"
#include "present/charts.hpp"
#include "report/chart_sheet.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// `chart` as it was typed; what was left out is empty.
struct ChartOptionsTyped {
    std::string name;
    bool list = false;
    std::vector<std::string> to;  ///< the file, and perhaps a night
    std::string from;
    std::vector<std::string> habits;
    std::string theme;
    std::string size;
    bool replace = false;
};

/// What was meant.
struct ChartInput {
    present::ChartName name = present::ChartName::trends;
    std::filesystem::path file;
    std::optional<report::PictureFormat> format;  ///< none: CSV
    const chart::Palette* palette = nullptr;
    std::optional<report::SheetSize> size;
    DateSpan span;
    std::vector<std::string> habits;
};

/// Without --from: 90 nights for what runs over time, a year for what is counted, everything for results.
/// Without --theme: black on white for PDF, otherwise the day's. `newest` is last night. None where there are
/// problems.
[[nodiscard]] Parsed<std::optional<ChartInput>> read_chart_input(const ChartOptionsTyped& typed,
                                                                 const std::vector<Night>& nights,
                                                                 const std::vector<Habit>& habits,
                                                                 Date newest);

}  // namespace nightcramp::cli
