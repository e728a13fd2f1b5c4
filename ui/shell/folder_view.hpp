#pragma once

#include "ui/shell/sheets.hpp"
#include "ui/widgets/ui.hpp"

#include <optional>
#include <string>

namespace nightcramp::ui {

/// The folder's name with the way up, and what it holds as a list that scrolls; one stop of the keyboard
/// each. Folders are entered; the name of a file that was pressed is returned. `shown` is the path as it is
/// written.
std::optional<std::string> draw_folder(Ui& ui, const std::string& id, const Rect& rect,
                                       FolderBrowser& browser, const std::string& shown);

}  // namespace nightcramp::ui
