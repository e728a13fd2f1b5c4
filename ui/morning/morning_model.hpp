#pragma once

#include "present/date_bar.hpp"
#include "present/habit_rows.hpp"
#include "present/night_words.hpp"
#include "present/presets.hpp"
#include "present/sign_list.hpp"
#include "present/sleep_words.hpp"
#include "ui/shell/desk.hpp"

#include <string>
#include <vector>

namespace nightcramp::ui {

/// What the Morning view says, made anew only when something changed.
struct MorningModel {
    struct Row {
        present::HabitRow row;
        std::vector<present::Preset> presets;
    };
    struct CrampWords {
        std::string title;
        std::string summary;
    };

    present::NightQuestion question;
    std::string evening;  ///< "Sunday 22 November"
    std::vector<Row> rows;
    std::string answered_line;
    int open_yes_no = 0;
    std::vector<CrampWords> cramps;
    present::SleepSummary sleep;
    std::vector<present::SignRow> signs;
    std::vector<const WarningSign*> noticed;
    std::vector<present::DateCell> cells;
    std::string experiment;  ///< what one that goes on has to say of the night; empty: it is none of it
    std::string tested;      ///< id of its habit; empty where nothing is tested
    bool has_history = false;
};

/// `cells`: how many nights the date bar has room for.
[[nodiscard]] MorningModel morning_model(Desk& desk, int cells);

}  // namespace nightcramp::ui
