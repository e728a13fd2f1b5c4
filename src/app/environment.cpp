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
    auto data = absolute_path(environment, "XDG_DATA_HOME");
    if (!data) {
        const auto home = absolute_path(environment, "HOME");
        if (!home) {
            throw CannotOpen(
                "There is no home folder to keep the diary in: HOME is not set. "
                "Nothing was changed. Name a file with --diary.");
        }
        data = *home / ".local" / "share";
    }
    return *data / "nightcramp" / "diary.nightcramp";
}

bool has_display(const Environment& environment) {
    return is_set(environment, "DISPLAY") || is_set(environment, "WAYLAND_DISPLAY");
}

}  // namespace nightcramp::app
