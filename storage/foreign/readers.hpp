#pragma once

#include "exchange/reader.hpp"

#include <vector>

namespace nightcramp::storage {

/// Reads the backups of Loop Habit Tracker.
[[nodiscard]] const exchange::Reader& loop_backup_reader();

/// Reads the exports of Health Connect.
[[nodiscard]] const exchange::Reader& health_connect_reader();

/// The readers of databases that other programs write.
[[nodiscard]] std::vector<const exchange::Reader*> foreign_readers();

}  // namespace nightcramp::storage
