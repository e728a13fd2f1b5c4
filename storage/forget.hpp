#pragma once

#include "diary/vault.hpp"
#include "storage/diary_file.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// Erasing for good: vault.hpp says what Vault::forget() promises.
namespace nightcramp::storage {

/// Something that was erased for good and may still be in copies. What it was, only a salted hash says.
struct PendingForget {
    std::int64_t revision = 0;    ///< of the diary when it was forgotten; names it
    std::string kind;             ///< "night", "habit", …, "medicine"
    std::string salt;             ///< hexadecimal
    std::string hash;             ///< hexadecimal
    bool beside_done = false;     ///< no copy beside the diary holds it any more
    bool elsewhere_done = false;  ///< no copy in the person's folder does
};

/// Where copies lie.
enum class Place { beside, elsewhere };

/// Vault::forget(), in a transaction of its own. Afterwards no byte of it is left in the file.
void forget(DiaryFile& diary, const Forgetting& what, const Moment& now);

/// Removes what a forget() may have left in the unused parts of the file because it could not finish; without
/// such remains it does nothing. Throws what SQLite throws, outside of transactions.
void sweep(DiaryFile& diary);

/// What is still to be taken out of copies, oldest first. Inside a transaction of the caller.
[[nodiscard]] std::vector<PendingForget> pending_forgets(DiaryFile& diary);

/// Takes it out of a copy in the newest form (in memory; its references are followed): its history, and the
/// value that the copy holds; a night becomes what the diary holds. True where the copy held any of it. A
/// copy that was made after the forgetting is left alone. Ask for what is pending oldest first. `diary` is
/// read inside a transaction of the caller.
bool forget_in(DiaryFile& copy, const PendingForget& what, DiaryFile& diary);

/// Notes that the copies of that place are clean of all these. What is clean in both places is no longer
/// pending. In a transaction of its own.
void forgotten_in(DiaryFile& diary, Place place, const std::vector<PendingForget>& all);

/// Before `copy` (in memory, in the newest form) takes the place of the diary: what was forgotten stays
/// forgotten and pending in it, and it bears the identity of the diary. `diary` is read inside a transaction
/// of the caller.
void carry_over(DiaryFile& diary, DiaryFile& copy);

}  // namespace nightcramp::storage
