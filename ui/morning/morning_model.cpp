#include "ui/morning/morning_model.hpp"

#include "present/cramp_words.hpp"

namespace nightcramp::ui {

MorningModel morning_model(const Desk& desk, int cells) {
    const Night& night = desk.night();
    const Manner& manner = desk.settings().manner;
    MorningModel model;
    model.question = present::night_question(night.date, desk.today());
    model.evening = present::evening_words(night.date);
    const auto rows = present::habit_rows(night, desk.habits(), manner.units);
    for (const auto& row : rows) model.rows.push_back({row, present::presets(row.habit, manner.units)});
    model.answered_line = present::answered_line(night, desk.habits());
    model.open_yes_no = present::open_yes_no(rows);
    for (const Cramp& cramp : night.cramps) {
        model.cramps.push_back({present::cramp_title(cramp), present::cramp_summary(cramp, manner)});
    }
    model.sleep = present::sleep_summary(night.sleep, manner.clock);
    model.signs = present::sign_rows(desk.catalogue(), night);
    model.noticed = present::noticed_signs(desk.catalogue(), night);
    if (cells > 0) {
        const DateSpan span = present::bar_span(night.date, desk.newest(), cells);
        model.cells = present::date_cells(desk.nights(span), span);
    }
    return model;
}

}  // namespace nightcramp::ui
