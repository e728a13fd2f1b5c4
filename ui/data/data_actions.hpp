#pragma once

#include "exchange/writers/export.hpp"
#include "ui/data/data_model.hpp"
#include "ui/shell/desk.hpp"

#include <cstddef>
#include <string>
#include <vector>

/// What the Data view asks of the desk.
namespace nightcramp::ui {

void ask_for_file(Desk& desk);
/// What becomes of that item of the file.
void ask_what_becomes_of(Desk& desk, std::size_t item);
/// Goes to the calendar, to the newest night that came in; the night of the morning stays.
void look_at_what_came_in(Desk& desk);

/// The imports of the diary, newest first. Reads the diary once, and what each of them changed: to be asked
/// after a change only.
[[nodiscard]] std::vector<CameInLine> came_in_lines(Desk& desk);
/// What came in last may have been undone since; then it is not said any more that it came in.
void forget_what_was_undone(Desk& desk);
/// What came in last is the newest edit; else undo takes something else back.
[[nodiscard]] bool undo_takes_it_back(Desk& desk);
/// Says what would go, and takes it out of the diary if that is wanted.
void ask_to_take_back(Desk& desk, const CameInLine& line);

/// What is taken out of the diary, as far as it is chosen.
struct TakeOut {
    exchange::ExportFormat format = exchange::ExportFormat::csv;
    int nights = 0;  ///< the last ones; 0: all
    bool without_names = false;
};
/// Why nothing can be taken out so; empty where it can.
[[nodiscard]] std::string why_not_taken_out(Desk& desk, const TakeOut& what);
void ask_where_to_save_diary(Desk& desk, const TakeOut& what);

}  // namespace nightcramp::ui
