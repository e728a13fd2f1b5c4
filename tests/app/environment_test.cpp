#include "app/environment.hpp"

#include "diary/errors.hpp"

#include <map>

#include <gtest/gtest.h>

namespace nightcramp::app {
namespace {

Environment with(std::map<std::string, std::string> variables) {
    return [variables = std::move(variables)](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
}

TEST(DefaultDiary, LiesBelowTheDataHome) {
    EXPECT_EQ(default_diary(with({{"XDG_DATA_HOME", "/data"}, {"HOME", "/home/ann"}})),
              "/data/nightcramp/diary.nightcramp");
    EXPECT_EQ(default_diary(with({{"HOME", "/home/ann"}})),
              "/home/ann/.local/share/nightcramp/diary.nightcramp");
}

TEST(DefaultDiary, IgnoresADataHomeThatIsNotAbsolute) {
    EXPECT_EQ(default_diary(with({{"XDG_DATA_HOME", "data"}, {"HOME", "/home/ann"}})),
              "/home/ann/.local/share/nightcramp/diary.nightcramp");
    EXPECT_EQ(default_diary(with({{"XDG_DATA_HOME", ""}, {"HOME", "/home/ann"}})),
              "/home/ann/.local/share/nightcramp/diary.nightcramp");
}

TEST(DefaultDiary, SaysThatThereIsNoHome) {
    EXPECT_THROW((void)default_diary(with({})), CannotOpen);
    EXPECT_THROW((void)default_diary(with({{"HOME", ""}})), CannotOpen);
}

TEST(ExampleFile, LiesBesideTheDefaultDiary) {
    EXPECT_EQ(example_file(with({{"XDG_DATA_HOME", "/data"}})), "/data/nightcramp/example.nightcramp");
    EXPECT_EQ(example_file(with({{"HOME", "/home/ann"}})),
              "/home/ann/.local/share/nightcramp/example.nightcramp");
    EXPECT_THROW((void)example_file(with({})), CannotOpen);
}

TEST(SettingsPath, LiesBelowTheConfigHome) {
    EXPECT_EQ(settings_file(with({{"XDG_CONFIG_HOME", "/config"}, {"HOME", "/home/ann"}})),
              "/config/nightcramp/settings.json");
    EXPECT_EQ(settings_file(with({{"XDG_CONFIG_HOME", "config"}, {"HOME", "/home/ann"}})),
              "/home/ann/.config/nightcramp/settings.json");
    EXPECT_EQ(settings_file(with({{"HOME", "/home/ann"}})), "/home/ann/.config/nightcramp/settings.json");
}

TEST(SettingsPath, IsNoneWithoutAHome) {
    EXPECT_EQ(settings_file(with({})), std::nullopt);
    EXPECT_EQ(settings_file(with({{"XDG_CONFIG_HOME", "config"}, {"HOME", ""}})), std::nullopt);
}

TEST(Display, IsThereWhereX11OrWaylandSaysSo) {
    EXPECT_TRUE(has_display(with({{"DISPLAY", ":0"}})));
    EXPECT_TRUE(has_display(with({{"WAYLAND_DISPLAY", "wayland-0"}})));
    EXPECT_FALSE(has_display(with({{"DISPLAY", ""}})));
    EXPECT_FALSE(has_display(with({})));
}

}  // namespace
}  // namespace nightcramp::app
