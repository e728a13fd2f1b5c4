#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace nightcramp::app {

/// The value of an environment variable; none where it is not set. Tests bring their own.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

[[nodiscard]] Environment process_environment();

/// `$XDG_DATA_HOME/nightcramp/diary.nightcramp`. A variable that is not an absolute path is ignored, as the
/// XDG base directory specification says; then it is below `$HOME/.local/share`. Throws CannotOpen where
/// there is no home either.
[[nodiscard]] std::filesystem::path default_diary(const Environment& environment);

/// The example diary beside it: "example.nightcramp". Throws like default_diary().
[[nodiscard]] std::filesystem::path example_file(const Environment& environment);

/// `$XDG_CONFIG_HOME/nightcramp/settings.json`, otherwise below `$HOME/.config`; none without a home.
/// Variables that are not absolute paths are ignored.
[[nodiscard]] std::optional<std::filesystem::path> settings_file(const Environment& environment);

/// Where files are offered to be saved: `$HOME/Documents` where there is one, otherwise the home folder,
/// otherwise the current one.
[[nodiscard]] std::filesystem::path documents_folder(const Environment& environment);

/// Whether a window could be opened.
[[nodiscard]] bool has_display(const Environment& environment);

}  // namespace nightcramp::app
