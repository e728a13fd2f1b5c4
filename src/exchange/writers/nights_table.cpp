#include "exchange/writers/nights_table.hpp"

#include "diary/vocabulary.hpp"
#include "exchange/csv_write.hpp"
#include "exchange/writers/answer_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using Cells = std::vector<std::string>;

constexpr std::array<std::string_view, 5> first_columns{"night", "cramps", "position", "feet", "covers"};

/// The habits that any of the nights has an answer to, but for those whose id would be read as another
/// column.
std::vector<const Habit*> answered_habits(const Contents& contents) {
    std::vector<const Habit*> answered;
    for (const Habit& habit : contents.habits) {
        const bool taken =
            std::find(first_columns.begin(), first_columns.end(), habit.id) != first_columns.end();
        if (taken || habit.origin == Origin::derived) continue;
        const bool any =
            std::any_of(contents.own.nights.begin(), contents.own.nights.end(),
                        [&](const Night& night) { return find_answer(night, habit.id) != nullptr; });
        if (any) answered.push_back(&habit);
    }
    return answered;
}

template <class Value>
std::string cell(const std::optional<Told<Value>>& told) {
    return told ? std::string(slug(told->value)) : "";
}

Cells row_of(const Night& night, const std::vector<const Habit*>& habits) {
    Cells row{iso(night.date), is_recorded(night) ? fmt::format("{}", night.cramps.size()) : "",
              cell(night.sleep.position), cell(night.sleep.feet), cell(night.sleep.covers)};
    for (const Habit* habit : habits) {
        const Answer* answer = find_answer(night, habit->id);
        row.push_back(answer == nullptr ? "" : answer_word(answer->value));
    }
    return row;
}

}  // namespace

bool has_table_row(const Night& night) {
    const Sleep& sleep = night.sleep;
    return is_recorded(night) || !night.answers.empty() || sleep.position || sleep.feet || sleep.covers;
}

std::string write_nights_table(const Contents& contents) {
    const std::vector<const Habit*> habits = answered_habits(contents);
    Cells header(first_columns.begin(), first_columns.end());
    for (const Habit* habit : habits) header.push_back(habit->id);
    std::vector<Cells> rows;
    for (const Night& night : contents.own.nights) {
        if (has_table_row(night)) rows.push_back(row_of(night, habits));
    }
    return write_csv(header, rows);
}

}  // namespace nightcramp::exchange
