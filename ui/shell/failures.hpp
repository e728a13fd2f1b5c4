#pragma once

#include "diary/errors.hpp"
#include "diary/vault.hpp"
#include "ui/shell/dialog.hpp"

#include <string>
#include <vector>

namespace nightcramp::ui {

class Desk;

/// The dialog for a diary that could not be opened: what happened, what it means, and what can be done.
[[nodiscard]] Dialog cannot_open_dialog(const DiaryError& error, Desk& desk);

/// The dialog for a diary that is gone while copies of it, which are not empty and newest first, lie beside
/// it.
[[nodiscard]] Dialog missing_dialog(const std::vector<Backup>& copies, Desk& desk);

/// The dialog for a change that could not be saved; it is still on screen.
[[nodiscard]] Dialog not_saved_dialog(const DiaryError& error, Desk& desk);

/// Of a damaged diary: reads what can be read into a new one.
[[nodiscard]] DialogButton read_the_rest(Desk& desk);

/// "the disk is full": for the header, after "Not saved: ".
[[nodiscard]] std::string reason_in_short(const DiaryError& error);

/// Asks for the file of another diary.
[[nodiscard]] Dialog other_file_dialog(Desk& desk);

}  // namespace nightcramp::ui
