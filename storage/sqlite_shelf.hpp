#pragma once

#include "diary/shelf.hpp"

namespace nightcramp {

/// Diaries as SQLite files. The one door of the storage room.
class SqliteShelf final : public Shelf {
public:
    [[nodiscard]] Diary open(const std::filesystem::path& file, const Moment& now) const override;
    [[nodiscard]] std::vector<Backup> copies(const std::filesystem::path& file,
                                             const std::filesystem::path& folder = {}) const override;
    [[nodiscard]] Salvaged salvage(const std::filesystem::path& file, const std::filesystem::path& to,
                                   const Moment& now, const Watch& watch) const override;
    [[nodiscard]] std::filesystem::path put_back(const std::filesystem::path& file,
                                                 const std::filesystem::path& copy,
                                                 const Moment& now) const override;
};

}  // namespace nightcramp
