#pragma once

#include "present/night_history.hpp"
#include "present/trash.hpp"
#include "ui/shell/desk.hpp"

#include <vector>

/// What was erased or was otherwise once, and how it comes back.
namespace nightcramp::ui {

/// What was erased lately, newest first. Reads the history: to be asked after a change only.
[[nodiscard]] std::vector<present::ErasedThing> erased_things(Desk& desk);
/// A strip offers to take it back; what may not come back is said in a dialog.
void bring_back(Desk& desk, const present::ErasedThing& thing);

/// Whether anything of the past of that night is known.
[[nodiscard]] bool has_history(Desk& desk, Date night);
/// Opens the sheet with the past of the night.
void show_history(Desk& desk, Date night);
/// Reads the past of the night again, where the diary has changed.
void follow_history(Desk& desk, HistorySheet& sheet);
/// Makes the night that version again; a strip offers to take it back.
void restore_night(Desk& desk, Date night, const present::NightVersion& version);

}  // namespace nightcramp::ui
