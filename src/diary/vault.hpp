#pragma once

#include "diary/journal.hpp"
#include "diary/moment.hpp"
#include "diary/problem.hpp"
#include "diary/watch.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// A whole copy of a diary.
struct Backup {
    std::filesystem::path file;  ///< names it; a real file only where the vault keeps files
    std::string reason;          ///< a slug: "by-hand", "before-v2"
    std::uintmax_t bytes = 0;
    std::chrono::sys_seconds kept_at{};

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// Why copies are kept. Those that the program keeps by itself are thinned (may_be_thinned); "by-hand" and
/// "before-v2" stay.
namespace reasons {
inline constexpr std::string_view by_hand = "by-hand";
inline constexpr std::string_view daily = "daily";
inline constexpr std::string_view before_import = "before-import";
inline constexpr std::string_view before_restore = "before-restore";
}  // namespace reasons

/// What is to be gone for good, from the history and from all copies: the whole past of a value that is no
/// longer in the diary, or the earlier versions of a night that is, or all that names a medicine.
struct Forgetting {
    Subject subject;
    /// With the subject of the profile only: the id (which may be empty) and the name of the medicine.
    std::string medicine_id{};
    std::string medicine{};

    friend bool operator==(const Forgetting&, const Forgetting&) = default;
};

/// What a trial run of a copy showed.
struct Rehearsal {
    std::int64_t rows = 0;  ///< that were read back and compared
    std::uintmax_t bytes = 0;

    friend bool operator==(const Rehearsal&, const Rehearsal&) = default;
};

/// What tending the copies did.
struct Tended {
    std::vector<std::filesystem::path> removed;    ///< too many of their age
    std::vector<std::filesystem::path> rewritten;  ///< held what was erased for good
    Problems problems;                             ///< copies that could not be removed or rewritten, and why

    friend bool operator==(const Tended&, const Tended&) = default;
};

/// Keeps whole copies of the diary and looks after its health. The copies lie in a folder of the vault's own;
/// where a `folder` can be named, an empty one means that folder, another one a folder of the person's, which
/// has to exist and may hold copies of other diaries: those are neither listed nor touched.
class Vault {
public:
    Vault() = default;
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;
    virtual ~Vault() = default;

    /// Makes a copy, reads it back, compares it with the diary, and only then gives it its name. Throws a
    /// DiaryError; then there is none.
    virtual Backup keep(const Moment& now, std::string_view reason,
                        const std::filesystem::path& folder = {}) = 0;

    /// Newest first. Empty where they cannot be listed.
    [[nodiscard]] virtual std::vector<Backup> backups(const std::filesystem::path& folder = {}) const = 0;

    /// Makes the diary what the copy holds. The present state is kept first, as "before-restore", and is
    /// returned. Throws a DiaryError; then the diary is as it was.
    virtual Backup restore(const std::filesystem::path& file, const Moment& now) = 0;

    /// Throws CannotOpen where copies of this diary were kept in folders of the person's, but none lies in
    /// that one: a stick that is not connected leaves an empty folder. Not for a folder that was just chosen.
    virtual void expect_copies_in(const std::filesystem::path& /*folder*/) const {}

    /// The diary as that copy holds it, to be read. Nothing is written to the copy, and what is saved there
    /// is gone with the object. Throws a DiaryError.
    [[nodiscard]] virtual std::unique_ptr<Journal> look_into(const std::filesystem::path& file) const = 0;

    /// Everything that is wrong with the diary: pages, references, and nights that break a rule.
    [[nodiscard]] virtual std::vector<Problem> check(Date today, const Watch& watch = {}) const = 0;

    /// Makes a copy as keep() does and removes it again. Throws a DiaryError where keep() would.
    virtual Rehearsal rehearse(const Moment& now, const Watch& watch = {}) = 0;

    /// Takes it out of the history for good, in which it can no longer be undone or brought back, and notes
    /// it for tend(). The present value of a night stays. Throws NotValid where the diary still holds what is
    /// to be forgotten (any other value than a night; the medicine), and a DiaryError; then nothing was
    /// changed.
    virtual void forget(const Forgetting& what, const Moment& now) = 0;

    /// Thins the copies that the program kept by itself: it leaves the newest of each of the 14 newest days
    /// that have one, of the 8 newest such weeks, and of the 24 newest such months, and those that are dated
    /// after `now`. Takes what was forgotten out of all copies. Touches only diaries with a name of its
    /// copies. Throws CannotOpen where the folder is out of reach, or as expect_copies_in() does; for one
    /// copy, see Tended::problems.
    virtual Tended tend(const Moment& now, const std::filesystem::path& folder = {}) = 0;
};

}  // namespace nightcramp
