#pragma once

#include "app/session.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace nightcramp::app {

/// What takes an import out of the diary at that moment, also after other edits; empty where nothing of it is
/// left, and for an import that was undone. A value that is still as the import made it becomes what it was
/// before. Of a night that was changed since, each part that the import brought and that is still as it
/// brought it goes back: the cramps, the warning signs, each part of the sleep, each answer, the lines of the
/// note where they stand together and once. All else stays, so that no later work of the person is lost. A
/// habit that the import made goes where no night has an answer to it any more and nobody changed it;
/// otherwise it is archived. An experiment that may not be changed any more stays.
[[nodiscard]] std::vector<Change> taken_back(const SavedEdit& import, const Journal& journal,
                                             const Moment& now);

/// Of each of these edits of the history, in their order: whether taken_back() would find something. The
/// diary is read once for all of them.
[[nodiscard]] std::vector<bool> are_left(const std::vector<std::int64_t>& imports, const Journal& journal,
                                         const Moment& now);

/// Saves that in one edit, which the history remembers as the one that took the import back. Where all that
/// is left of it lies beneath a later import, the edit changes nothing, and what the import had brought does
/// not come in again when the later one is taken back. None where nothing is left. Throws as Session::save
/// does; then nothing was written.
std::optional<SavedEdit> take_back(Session& session, const SavedEdit& import);

}  // namespace nightcramp::app
