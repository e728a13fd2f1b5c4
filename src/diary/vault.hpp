#pragma once

#include "diary/moment.hpp"
#include "diary/problem.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// A whole copy of a diary.
struct Backup {
    std::filesystem::path file;  ///< names it; a real file only where the vault keeps files
    std::string reason;          ///< a slug: "by-hand", "before-v2"
    std::uintmax_t bytes = 0;

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// The reason of the copy that restore() keeps of the present state.
inline constexpr std::string_view before_restore = "before-restore";

/// Keeps whole copies of the diary and looks after its health.
class Vault {
public:
    Vault() = default;
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;
    virtual ~Vault() = default;

    /// Makes a copy, reads it back, and only then gives it its name. Throws a DiaryError; then there is none.
    virtual Backup keep(const Moment& now, std::string_view reason) = 0;

    /// Newest first.
    [[nodiscard]] virtual std::vector<Backup> backups() const = 0;

    /// Makes the diary what the copy holds. The present state is kept first, as "before-restore", and is
    /// returned. Throws a DiaryError; then the diary is as it was.
    virtual Backup restore(const std::filesystem::path& file, const Moment& now) = 0;

    /// Everything that is wrong with the diary: pages, references, and nights that break a rule.
    [[nodiscard]] virtual std::vector<Problem> check(Date today) const = 0;
};

}  // namespace nightcramp
