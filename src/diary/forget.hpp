#pragma once

#include "diary/memory_journal.hpp"
#include "diary/vault.hpp"

#include <optional>
#include <variant>

/// Erasing for good, as Vault::forget() promises it.
namespace nightcramp {

/// Whether it is about a medicine and not about a whole value.
[[nodiscard]] bool is_of_medicine(const Forgetting& what);

/// A value that has the key of the subject and nothing else. Throws NotValid where there is no such key.
[[nodiscard]] std::variant<Night, Habit, Profile, Experiment, Dismissal> like(const Subject& subject);

/// The profile without every medicine of that id and name.
[[nodiscard]] Profile without_medicine(Profile profile, const Forgetting& what);

/// The change without them; none where nothing is left that it changes.
[[nodiscard]] std::optional<Changed<Profile>> without_medicine(const Changed<Profile>& change,
                                                               const Forgetting& what);

/// What a label becomes that names the medicine: "weight, a medicine added" for "weight, Lasix added".
[[nodiscard]] std::string without_medicine(const std::string& label, const Forgetting& what);

/// Throws NotValid: the diary still holds it.
[[noreturn]] void throw_still_there(const Forgetting& what);

/// Takes it out of the history. Throws NotValid as Vault::forget() does.
void forget_in(MemoryJournal::Contents& contents, const Forgetting& what);

/// Takes it out of an older copy: its history, and the value that the copy holds; a night becomes what the
/// diary holds. True where the copy held any of it.
bool forget_in_copy(MemoryJournal::Contents& copy, const Forgetting& what,
                    const MemoryJournal::Contents& diary);

}  // namespace nightcramp
