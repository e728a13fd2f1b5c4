#pragma once

#include "diary/problem.hpp"
#include "diary/watch.hpp"
#include "storage/diary_file.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

namespace nightcramp::storage {

/// Names a value, and can be ordered; see Subject.
using ValueName = std::pair<ValueKind, std::string>;

/// What the tables of a damaged diary gave.
struct SalvagedTables {
    /// The rows that the diary allows, in memory and in the newest form, each value that can be read with its
    /// checksum. Changes whose edit is missing are among them.
    std::unique_ptr<DiaryFile> rows;
    /// Values of which a part is missing, and why.
    std::map<ValueName, std::string> broken;
    /// Kinds of which values may be missing without a trace.
    std::set<ValueKind> incomplete;
    bool history_is_whole = false;
    bool has_checksums = false;  ///< the damaged diary had them already
    bool found_any = false;      ///< a table or a row of a diary
    std::int64_t counter = 0;
};

/// The damaged file, ready to be read: a private copy with a mended head.
struct DamagedFile {
    const std::filesystem::path& file;
    const std::filesystem::path& name;  ///< what errors are about
    std::uint32_t page_size;
};

/// Throws NewerSchema, Cancelled, std::system_error, and what SQLite throws where memory runs out.
[[nodiscard]] SalvagedTables read_tables(const DamagedFile& damaged, const Opening& opening,
                                         const Watch& watch);

}  // namespace nightcramp::storage
