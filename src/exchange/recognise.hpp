#pragma once

#include "exchange/package.hpp"
#include "exchange/reader.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

using Readers = std::vector<const Reader*>;

/// The readers of this room, in the order in which they are asked.
[[nodiscard]] const Readers& own_readers();

/// The programs whose files they read, each once: several readers may know forms of one program.
[[nodiscard]] std::vector<std::string_view> program_names(const Readers& readers);

/// How a file of the package begins. Throws Unreadable.
[[nodiscard]] Glimpse glimpse_of(const Package& package, std::size_t file);

/// A reader and the files of a package that it recognised.
struct Match {
    const Reader* reader = nullptr;
    std::vector<std::size_t> files;
    bool is_forced = false;  ///< the reader recognised none of them; it was told to read them
};

/// Which readers recognise what. Each file goes to the first that does. Throws Unreadable where none does,
/// with what the package holds and what can be read; and Cancelled.
[[nodiscard]] std::vector<Match> recognise(const Package& package, const Readers& readers,
                                           const Watch& watch);

/// The same for one format (`--as`): what its reader recognises, else every file. Throws Unreadable where
/// there is no such format, with those that there are.
[[nodiscard]] std::vector<Match> recognise_as(const Package& package, const Readers& readers,
                                              std::string_view slug, const Watch& watch);

/// What the files tell, all in one draft. Throws Unreadable and Cancelled.
[[nodiscard]] Draft read_draft(Package& package, const std::vector<Match>& matches,
                               const ReadOptions& options, const Watch& watch);

/// "Loop Habit Tracker", or several joined by "and".
[[nodiscard]] std::string format_name(const std::vector<Match>& matches);

}  // namespace nightcramp::exchange
