#pragma once

#include "diary/vault.hpp"
#include "ui/shell/sheets.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// A copy in the list of those that can be put in place.
struct CopyLine {
    Backup copy;
    std::string when;  ///< "Today, 07:12"
    std::string why;   ///< "Kept by itself"

    friend bool operator==(const CopyLine&, const CopyLine&) = default;
};

/// The question which copy takes the place of the diary, and what would become of it.
struct RestoreSheet {
    std::vector<CopyLine> lines{};  ///< newest first; behind them, files that were chosen
    bool replaces = false;          ///< the diary cannot be opened: nothing is compared with it
    int cursor = 0;
    std::optional<std::size_t> chosen{};   ///< of the lines: what it would bring is shown
    std::vector<std::string> sentences{};  ///< of the chosen one; empty while they are made
    std::string problem{};                 ///< why they could not be made: whole sentences
};

/// The question in which folder copies are kept besides.
struct FolderSheet {
    explicit FolderSheet(const std::filesystem::path& folder);

    FolderBrowser browser;
    bool shown = false;
};

}  // namespace nightcramp::ui
