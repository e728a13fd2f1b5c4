#pragma once

#include "present/trash.hpp"
#include "ui/data/copy_words.hpp"
#include "ui/shell/desk.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

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

/// Why no copies can be kept in that folder besides, as far as one sees; empty where they may.
[[nodiscard]] std::string copy_folder_problem(const Desk& desk, const std::filesystem::path& folder);

/// Opens the list of the copies; choosing one shows what it would bring. Of a diary that cannot be opened, or
/// is gone, the chosen one takes the place.
void ask_which_copy(Desk& desk);
/// Asks for the file of a copy that is not in that list, and shows what it would bring. From the welcome,
/// too.
void ask_for_copy_file(Desk& desk);
void look_into_copy(Desk& desk, std::size_t line);
/// What the diary was before is kept; a strip offers to go back to it, and undo does so as long as nothing
/// else is changed, unless this `is_return` already.
void put_copy_in_place(Desk& desk, const Backup& copy, bool is_return = false);

/// The newest copy of the diary, wherever it is kept, also where the diary cannot be opened or is gone.
[[nodiscard]] std::optional<CopyLine> newest_copy(const Desk& desk);
/// Puts the copy in the place of a diary that cannot be opened, or is gone, and opens it.
void put_copy_instead(Desk& desk, const std::filesystem::path& copy);

/// Says what goes with it, and erases it for good where that is wanted.
void ask_to_erase_for_good(Desk& desk, const present::ErasedThing& thing);

/// Reads what can be read of a damaged diary into a new one beside it, and says what came of it.
void read_what_can_be_read(Desk& desk);

}  // namespace nightcramp::ui
