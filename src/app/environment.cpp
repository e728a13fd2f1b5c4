#include "app/environment.hpp"

#include "diary/errors.hpp"

#include <cstdlib>

namespace nightcramp::app {
namespace {

std::optional<std::filesystem::path> absolute_path(const Environment& environment, const std::string& name) {
    const auto value = environment(name);
    if (!value || !std::filesystem::path(*value).is_absolute()) return std::nullopt;
    return *value;
}

/// The folder of our files below the one that `variable` names, or below that one of the home.
std::optional<std::filesystem::path> our_folder(const Environment& environment, const std::string& variable,
                                                const std::filesystem::path& below_home) {
    if (const auto named = absolute_path(environment, variable)) return *named / "nightcramp";
    const auto home = absolute_path(environment, "HOME");
    if (!home) return std::nullopt;
    return *home / below_home / "nightcramp";
}

bool is_set(const Environment& environment, const std::string& name) {
    return !environment(name).value_or("").empty();
}

}  // namespace

Environment process_environment() {
    return [](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    };
}

std::filesystem::path default_diary(const Environment& environment) {
    const auto folder = our_folder(environment, "XDG_DATA_HOME", ".local/share");
    if (!folder) {
        throw CannotOpen(
            "There is no home folder to keep the diary in: HOME is not set. "
            "Nothing was changed. Name a file with --diary.");
    }
    return *folder / "diary.nightcramp";
}

std::filesystem::path example_file(const Environment& environment) {
    return default_diary(environment).replace_filename("example.nightcramp");
}

std::optional<std::filesystem::path> settings_file(const Environment& environment) {
    const auto folder = our_folder(environment, "XDG_CONFIG_HOME", ".config");
    if (!folder) return std::nullopt;
    return *folder / "settings.json";
}

std::filesystem::path documents_folder(const Environment& environment) {
    const std::string home = environment("HOME").value_or("");
    std::error_code unknown;
    if (home.empty()) return std::filesystem::current_path(unknown);
    const std::filesystem::path documents = std::filesystem::path(home) / "Documents";
    return std::filesystem::is_directory(documents, unknown) ? documents : std::filesystem::path(home);
}

bool has_display(const Environment& environment) {
    return is_set(environment, "DISPLAY") || is_set(environment, "WAYLAND_DISPLAY");
}

}  // namespace nightcramp::app
