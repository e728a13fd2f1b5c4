#pragma once

#include "app/folder.hpp"
#include "present/chart_table.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// A kind of file that something can be saved as.
struct FileKind {
    std::string ending;  ///< ".png"
    std::string name;    ///< "Picture (PNG)"
};

/// What is to be saved, and how.
struct SaveRequest {
    std::string title;  ///< "Save this picture"
    std::string name;   ///< that is offered, without its ending
    std::vector<FileKind> kinds;
    std::size_t kind = 0;  ///< that is offered
    /// Writes the file; throws with a whole sentence where it cannot.
    std::function<void(const std::filesystem::path& file, std::size_t kind)> save;
    /// All files that this writes; without it the one alone.
    std::function<std::vector<std::filesystem::path>(const std::filesystem::path& file, std::size_t kind)>
        files{};
};

/// A folder that is looked through, and the line in it that the keyboard is on: folders first, then files.
struct FolderBrowser {
    app::Folder folder;
    std::vector<std::string> endings;
    int cursor = 0;

    void enter(const std::filesystem::path& path);
    void go_up() { enter(folder.path.parent_path()); }
    [[nodiscard]] std::size_t size() const { return folder.folders.size() + folder.files.size(); }
    [[nodiscard]] bool is_folder(std::size_t line) const { return line < folder.folders.size(); }
    [[nodiscard]] const std::string& name(std::size_t line) const;
};

/// The question where to save something.
struct SaveSheet {
    SaveSheet(SaveRequest what, const std::filesystem::path& folder);

    /// The file that the name means, with the ending of the kind. A typed ending that is a kind's chooses it.
    [[nodiscard]] std::filesystem::path file();
    void choose_kind(std::size_t which);
    /// Everything that would be written.
    [[nodiscard]] std::vector<std::filesystem::path> files();

    SaveRequest request;
    std::size_t kind = 0;
    std::string name;
    FolderBrowser browser;
    std::string problem;                           ///< a sentence
    std::vector<std::filesystem::path> replacing;  ///< they are there already, and the person is asked
    bool shown = false;
};

/// A table to look at and to copy.
struct NumbersSheet {
    std::string title;
    present::ChartTable table;
    std::vector<float> widths{};  ///< of the columns, once they were measured
    std::vector<bool> numeric{};  ///< columns of numbers
    float measured_scale = 0;     ///< at which they were
    std::string said{};           ///< "Copied 90 rows"

    /// Tab-separated, with the names of the columns.
    [[nodiscard]] std::string as_text() const;
};

}  // namespace nightcramp::ui
