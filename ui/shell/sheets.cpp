#include "ui/shell/sheets.hpp"

#include <algorithm>
#include <cctype>

namespace nightcramp::ui {
namespace {

bool ends_with(const std::string& name, const std::string& ending) {
    if (name.size() <= ending.size()) return false;
    return std::equal(ending.rbegin(), ending.rend(), name.rbegin(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    });
}

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

void add_line(std::string& text, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) text += '\t';
        text += cells[i];
    }
    text += '\n';
}

}  // namespace

void FolderBrowser::enter(const std::filesystem::path& path) {
    app::Folder next = app::read_folder(path, endings);
    cursor = 0;
    if (next.problem.empty() || folder.path.empty()) {
        folder = std::move(next);
    } else {
        folder.problem = next.problem;  // what could be read stays on the screen
    }
}

const std::string& FolderBrowser::name(std::size_t line) const {
    return is_folder(line) ? folder.folders[line] : folder.files.at(line - folder.folders.size());
}

SaveSheet::SaveSheet(SaveRequest what, const std::filesystem::path& folder)
    : request(std::move(what)), kind(request.kind), name(request.name) {
    choose_kind(kind);
    browser.enter(folder);
}

void SaveSheet::choose_kind(std::size_t which) {
    kind = which;
    browser.endings = {request.kinds.at(kind).ending};
    if (!browser.folder.path.empty()) browser.enter(browser.folder.path);
}

std::filesystem::path SaveSheet::file() {
    name = trimmed(name);
    for (std::size_t i = 0; i < request.kinds.size(); ++i) {
        const std::string& ending = request.kinds[i].ending;
        if (!ends_with(name, ending)) continue;
        name.resize(name.size() - ending.size());
        if (i != kind) choose_kind(i);
        break;
    }
    return browser.folder.path / (name + request.kinds.at(kind).ending);
}

std::vector<std::filesystem::path> SaveSheet::files() {
    const std::filesystem::path first = file();
    return request.files ? request.files(first, kind) : std::vector{first};
}

std::string NumbersSheet::as_text() const {
    std::string text;
    add_line(text, table.columns);
    for (const auto& row : table.rows) add_line(text, row);
    return text;
}

}  // namespace nightcramp::ui
