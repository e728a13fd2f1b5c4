#pragma once

#include "ui/shell/sheets.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace nightcramp::ui {

/// The question which file to read: a field for its path, and a folder that is looked through.
struct OpenSheet {
    /// Begins in `folder`; `home` is what "~" stands for.
    OpenSheet(const std::filesystem::path& folder, std::filesystem::path home);

    /// The file that was typed or pressed; "~" is the home folder. One that is not there or is no file is a
    /// problem, and a folder that was typed is entered; then none.
    [[nodiscard]] std::optional<std::filesystem::path> chosen(const std::string& path);
    /// The file of that name in the folder on screen.
    [[nodiscard]] std::filesystem::path in_folder(const std::string& name) const;

    /// The mouse pressed a file of the list at that time (in seconds); whether it was the second press of
    /// two.
    [[nodiscard]] bool press(const std::string& name, double time_s);

    std::string title = "Which file?";
    bool takes_folders = true;  ///< a whole folder can be chosen
    /// What is done with the file; empty: it is brought in.
    std::function<void(const std::filesystem::path& file)> take{};
    FolderBrowser browser;
    std::filesystem::path home;
    std::string typed;
    std::string problem;  ///< a sentence
    bool shown = false;

private:
    std::string pressed_;
    double pressed_s_ = 0;
};

}  // namespace nightcramp::ui
