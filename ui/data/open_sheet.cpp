#include "ui/data/open_sheet.hpp"

#include "diary/text.hpp"

#include <system_error>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {

namespace fs = std::filesystem;

namespace {

constexpr double double_press_s = 0.5;

}  // namespace

OpenSheet::OpenSheet(const fs::path& folder, fs::path home_folder) : home(std::move(home_folder)) {
    browser.endings = {""};  // every name ends so
    browser.enter(folder);
}

std::optional<fs::path> OpenSheet::chosen(const std::string& path) {
    problem.clear();
    const std::string name = without_spaces_around(path);
    if (name.empty()) {
        problem = "Choose a file in the list, or type where it is.";
        return std::nullopt;
    }
    fs::path file(name);
    if (name == "~" && !home.empty()) file = home;
    if (name.starts_with("~/") && !home.empty()) file = home / name.substr(2);
    if (file.is_relative()) file = browser.folder.path / file;
    std::error_code unknown;
    if (fs::is_directory(file, unknown)) {
        browser.enter(file);
        typed.clear();
        return std::nullopt;
    }
    if (!fs::exists(file, unknown)) {
        problem = fmt::format("There is no file “{}”. Choose one in the list, or type another.", name);
        return std::nullopt;
    }
    if (!fs::is_regular_file(file, unknown)) {
        problem = fmt::format("“{}” is not a file: nothing can be read from it. Choose another.", name);
        return std::nullopt;
    }
    return file;
}

bool OpenSheet::press(const std::string& name, double time_s) {
    const bool twice = name == pressed_ && time_s - pressed_s_ <= double_press_s;
    pressed_ = name;
    pressed_s_ = time_s;
    return twice;
}

fs::path OpenSheet::in_folder(const std::string& name) const {
    return browser.folder.path / name;
}

}  // namespace nightcramp::ui
