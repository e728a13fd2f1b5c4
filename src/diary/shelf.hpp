#pragma once

#include "diary/journal.hpp"
#include "diary/moment.hpp"
#include "diary/salvaged.hpp"
#include "diary/vault.hpp"
#include "diary/watch.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace nightcramp {

/// An open diary: its contents and its copies.
struct Diary {
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Vault> vault;
};

/// Where diaries come from. The program's start hands the one of the storage room to the faces.
class Shelf {
public:
    Shelf() = default;
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;
    virtual ~Shelf() = default;

    /// Opens the diary of that file, making a new one where there is no file. Throws a DiaryError.
    [[nodiscard]] virtual Diary open(const std::filesystem::path& file, const Moment& now) const = 0;

    /// The copies that are kept of that diary, newest first, also where it cannot be opened: those beside it,
    /// or, where one is named, those in another folder. Empty where they cannot be listed.
    [[nodiscard]] virtual std::vector<Backup> copies(const std::filesystem::path& file,
                                                     const std::filesystem::path& folder = {}) const = 0;

    /// Reads whatever can be read of a damaged diary into the new diary `to`, and says what could not be. The
    /// file is not written to. Throws a DiaryError where `to` exists or cannot be written, or where nothing
    /// can be read, and Cancelled; then there is no `to`.
    [[nodiscard]] virtual Salvaged salvage(const std::filesystem::path& file, const std::filesystem::path& to,
                                           const Moment& now, const Watch& watch) const = 0;

    /// Puts what the copy holds in the place of a diary that cannot be opened, after the copy has been read
    /// as a whole. The present file, with the unfinished change beside it, is set aside under a new name in
    /// the same folder, which is returned; empty where there was no file. The copy itself stays as it is.
    /// Throws a DiaryError; then nothing was changed.
    [[nodiscard]] virtual std::filesystem::path put_back(const std::filesystem::path& file,
                                                         const std::filesystem::path& copy,
                                                         const Moment& now) const = 0;
};

}  // namespace nightcramp
