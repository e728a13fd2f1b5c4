#pragma once

#include "diary/problem.hpp"
#include "diary/watch.hpp"

#include <filesystem>

namespace nightcramp::storage {

/// The private folder beside the new diary in which a salvage does all its work. It is gone with the object.
class SalvageRoom {
public:
    /// Throws CannotOpen where `to` is taken or its folder cannot be written to.
    explicit SalvageRoom(std::filesystem::path to);
    SalvageRoom(const SalvageRoom&) = delete;
    SalvageRoom& operator=(const SalvageRoom&) = delete;
    ~SalvageRoom();

    [[nodiscard]] std::filesystem::path damaged() const { return folder_ / "damaged.nightcramp"; }
    [[nodiscard]] std::filesystem::path rows() const { return folder_ / "rows.nightcramp"; }
    [[nodiscard]] std::filesystem::path fresh() const { return folder_ / "new.nightcramp"; }

    /// Copies the damaged diary here, with the unfinished change beside it, while nobody writes to it.
    /// Returns the parts that the disk cannot read; zeros stand for them. Throws CannotOpen, Busy and
    /// std::system_error.
    [[nodiscard]] Problems take_in(const std::filesystem::path& file, const Watch& watch) const;

    /// Gives the fresh diary its name. Throws CannotOpen where somebody took it meanwhile.
    void name_fresh() const;

private:
    std::filesystem::path to_;
    std::filesystem::path folder_;
};

}  // namespace nightcramp::storage
