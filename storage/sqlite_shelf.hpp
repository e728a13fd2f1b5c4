#pragma once

#include "diary/shelf.hpp"

namespace nightcramp {

/// Diaries as SQLite files. The one door of the storage room.
class SqliteShelf final : public Shelf {
public:
    [[nodiscard]] Diary open(const std::filesystem::path& file, const Moment& now) const override;
};

}  // namespace nightcramp
