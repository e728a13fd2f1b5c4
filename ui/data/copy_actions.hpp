#pragma once

#include "present/trash.hpp"
#include "ui/data/copy_words.hpp"
#include "ui/shell/desk.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>

/// What the person and the program do with copies of the diary. All of it is done away from the window; what
/// came of it is in desk.copies, in a strip or in a dialog.
namespace nightcramp::ui {

/// How the desk says moments now.
[[nodiscard]] WordsOfTime time_of(const Desk& desk);

/// At the first start of a day; of the example no copies are kept.
void keep_copy_of_the_day(Desk& desk);
/// On a new day, and where it could not be kept in one of the places, every hour.
void keep_copy_where_due(Desk& desk, bool new_day);
/// Looks which copies there are, unless that is known or asked already.
void look_for_copies(Desk& desk);
/// Keeps one in each place now.
void keep_copy_now(Desk& desk);
/// Keeps one and then does `save`. Where none can be kept a dialog says why; there the person may do without.
void keep_copy_before_import(Desk& desk, const std::function<void()>& save);

/// The folder in which copies are kept besides.
void ask_for_copy_folder(Desk& desk);
void keep_copies_in(Desk& desk, const std::filesystem::path& folder);
void keep_copies_beside_only(Desk& desk);

void check_diary(Desk& desk);

/// Opens the list of the copies; choosing one shows what it would bring.
void ask_which_copy(Desk& desk);
void look_into_copy(Desk& desk, std::size_t line);
/// What the diary was before is kept; a strip offers to go back to it.
void put_copy_in_place(Desk& desk, const Backup& copy);

/// Says what goes with it, and erases it for good where that is wanted.
void ask_to_erase_for_good(Desk& desk, const present::ErasedThing& thing);

/// Reads what can be read of a damaged diary into a new one beside it, and says what came of it.
void read_what_can_be_read(Desk& desk);

}  // namespace nightcramp::ui
