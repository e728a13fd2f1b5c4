#pragma once

#include "diary/journal.hpp"
#include "diary/moment.hpp"
#include "diary/vault.hpp"

#include <filesystem>
#include <memory>

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
};

}  // namespace nightcramp
