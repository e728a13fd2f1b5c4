#include "diary/errors.hpp"
#include "storage/sqlite_shelf.hpp"
#include "tests/screenshots/png.hpp"
#include "tests/screenshots/scenes.hpp"
#include "ui/platform/event_loop.hpp"
#include "ui/platform/gl_pictures.hpp"

#include <exception>
#include <iostream>

#include <unistd.h>

namespace nightcramp::screenshots {
namespace {

namespace fs = std::filesystem;

struct Size {
    std::string name;
    int width;
    int height;
    int text_percent;
};

const std::vector<Size> sizes{
    {"1280x800", 1280, 800, 100}, {"960x640", 960, 640, 100}, {"text200", 1280, 800, 200}};

/// A home of its own, gone with the object, so that nobody's diary or settings are touched.
class Home {
public:
    Home() : path_(fs::temp_directory_path() / ("nightcramp-pictures-" + std::to_string(::getpid()))) {
        fs::create_directories(path_);
    }
    ~Home() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }
    [[nodiscard]] app::Environment environment() const {
        return [home = path_.string()](const std::string& name) {
            return name == "HOME" ? std::optional(home) : std::nullopt;
        };
    }

private:
    fs::path path_;
};

struct Studio {
    PinnedClock clock;
    Zone zone = Zone::named("Europe/Berlin");
    SqliteShelf shelf;
    Home home;
    Catalogue catalogue = load_catalogue();
    ui::FontFiles fonts = ui::find_fonts();
    app::World world{shelf, clock, zone, home.environment()};
    int taken = 0;

    /// A fresh copy of the diary of that kind.
    fs::path diary(const Scene& scene, Data data) {
        const fs::path file = home / ("diary" + std::to_string(taken) + ".nightcramp");
        if (scene.name == "welcome") return home / "Documents/diary.nightcramp";
        const fs::path master = home / (name_of(data) + ".nightcramp");
        if (!fs::exists(master)) make_diary(world, catalogue, master, data);
        fs::copy_file(master, file);
        return file;
    }

    void take(ui::Window& window, const Scene& scene, Data data, const Size& size, app::Theme theme,
              const fs::path& to) {
        clock.set_hour(scene.hour, 12);
        ui::App app(world, catalogue, diary(scene, data), fonts);
        app::Settings settings;
        settings.theme = theme;
        settings.text_size_percent = size.text_percent;
        app.desk().change_settings(settings);
        ui::GlPictures pictures;
        app.show_pictures_on(pictures);
        ui::EventLoop loop(window, app);
        for (int i = 0; i < 3; ++i) loop.draw();
        if (scene.prepare) scene.prepare(app, [&loop] { loop.draw(); });
        for (int i = 0; i < 6; ++i) loop.draw();
        write_png(to, window.picture());
        ++taken;
    }
};

std::string slug_of(app::Theme theme) {
    return std::string(slug(theme));
}

/// Every scene whose name begins with `wanted`; "" for all, "short" for one of each at the first size.
int take_all(const fs::path& folder, const std::string& wanted) {
    fs::create_directories(folder);
    Studio studio;
    for (const Size& size : sizes) {
        if (wanted == "short" && size.name != "1280x800") continue;
        ui::WindowOptions options{size.width, size.height};
        options.scale = 1;
        ui::Window window(options);
        window.keeps_picture = true;
        for (const Scene& scene : all_scenes()) {
            if (wanted != "short" && !scene.name.starts_with(wanted)) continue;
            for (const Data data : scene.data) {
                if (wanted == "short" && data != scene.data.front()) continue;
                for (const auto& theme : words<app::Theme>()) {
                    if (wanted == "short" && theme.value == app::Theme::high_contrast) continue;
                    const std::string name = scene.name + "-" + name_of(data) + "-" + size.name + "-" +
                                             slug_of(theme.value) + ".png";
                    studio.take(window, scene, data, size, theme.value, folder / name);
                }
            }
        }
    }
    std::cout << studio.taken << " pictures of the window in " << folder.string() << '\n';
    return studio.taken > 0 ? 0 : 1;
}

}  // namespace
}  // namespace nightcramp::screenshots

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        std::cerr << "usage: nightcramp_screenshots FOLDER [short | the beginning of a scene's name]\n";
        return 2;
    }
    try {
        return nightcramp::screenshots::take_all(argv[1], argc == 3 ? argv[2] : "");
    } catch (const std::exception& error) {
        std::cerr << "nightcramp_screenshots: " << error.what() << '\n';
        return 1;
    }
}
