#pragma once

#include "ui/shell/sheets.hpp"
#include "ui/widgets/ui.hpp"

#include <optional>
#include <string>

namespace nightcramp::ui {

/// What is said around the list.
struct FolderWords {
    std::string path;     ///< of the folder, as it is written
    std::string nothing;  ///< said where it holds nothing
};

/// A file of the list that was pressed.
struct PressedFile {
    std::string name;
    bool with_key = false;  ///< Enter; else the mouse
};

/// The folder's name with the way up, and what it holds as a list that scrolls; one stop of the keyboard
/// each. Folders are entered; the name of a file that was pressed is returned. `shown` is the path as it is
/// written.
std::optional<std::string> draw_folder(Ui& ui, const std::string& id, const Rect& rect,
                                       FolderBrowser& browser, const std::string& shown);

/// The same, for those who tell the mouse from the keyboard.
std::optional<PressedFile> draw_folder_of_files(Ui& ui, const std::string& id, const Rect& rect,
                                                FolderBrowser& browser, const FolderWords& words);

}  // namespace nightcramp::ui
