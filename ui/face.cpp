#include "ui/face.hpp"

#include "ui/platform/event_loop.hpp"
#include "ui/platform/gl_pictures.hpp"

#include <cmath>
#include <future>
#include <memory>

namespace nightcramp::ui {
namespace {

void remember_size(Window& window, App& app) {
    app::Settings settings = app.desk().settings();
    settings.window_width = static_cast<int>(std::lround(window.size().x));
    settings.window_height = static_cast<int>(std::lround(window.size().y));
    settings.view = slug_of(app.desk().view);
    app.desk().change_settings(settings);
}

}  // namespace

std::optional<std::string> run_window(const app::World& world, const std::filesystem::path& diary) {
    const app::Settings settings = app::SettingsFile(app::settings_file(world.environment)).load();
    try {
        const Catalogue catalogue = load_catalogue();
        // The diary is opened and the fonts are found while the display makes the window.
        auto opening = std::async(std::launch::async, [&] {
            const auto worker = [] { return std::make_unique<app::ThreadWorker>(Window::wake); };
            return std::make_unique<App>(world, catalogue, diary, find_fonts(),
                                         Workers{worker(), worker(), worker(), worker()});
        });
        Window window({settings.window_width, settings.window_height});
        const std::unique_ptr<App> opened = opening.get();
        App& app = *opened;
        GlPictures pictures;
        app.show_pictures_on(pictures);
        EventLoop loop(window, app);
        loop.run();
        remember_size(window, app);
        return std::nullopt;
    } catch (const NoWindow& error) {
        return error.what();
    }
}

}  // namespace nightcramp::ui
