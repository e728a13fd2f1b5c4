#include "storage/sqlite_shelf.hpp"
#include "tests/storage/damaged_bytes.hpp"
#include "tests/storage/fault_counts.hpp"
#include "tests/storage/lived_diary.hpp"
#include "tests/ui/headless_app.hpp"
#include "ui/compat/imgui_compat.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace nightcramp::ui {
namespace {

using namespace test;

/// The whole program behind its window, on a diary in a file.
class FileApp {
public:
    explicit FileApp(const std::filesystem::path& file)
        : home_(file.parent_path()),
          world_{shelf_,
                 clock_,
                 zone_,
                 [this](const std::string& name) {
                     return name == "HOME" ? std::optional(home_.string()) : std::nullopt;
                 },
                 {},
                 [](const std::filesystem::path&) { return std::string(); }},
          app_(world_, catalogue(), file, fonts()) {
        app_.show_pictures_on(board_);
        app_.ui().probe = &probe_;
        settle();
    }

    [[nodiscard]] App& app() { return app_; }
    [[nodiscard]] const std::vector<std::string>& texts() const { return probe_.texts; }

    /// Draws frames until nothing wants another.
    void settle() {
        constexpr int most_frames = 60;
        frame();
        frame();
        for (int i = 0; i < most_frames && app_.wants_another_frame(); ++i) frame();
        EXPECT_FALSE(app_.wants_another_frame()) << "the window never comes to rest";
    }

private:
    static const Catalogue& catalogue() {
        static const Catalogue loaded = load_catalogue();
        return loaded;
    }
    /// Fonts are looked for once: fontconfig reads many files.
    static const FontFiles& fonts() {
        static const FontFiles files = find_fonts();
        return files;
    }

    void frame() {
        ImGui::GetIO().DisplaySize = {1280, 800};
        if (app_.prepare(1)) compat::build_atlas_without_renderer();
        time_s_ += 1.0 / 60;
        ImGui::NewFrame();
        app_.frame(1280, 800, time_s_);
        compat::finish_frame_without_renderer();
    }

    HeadlessContext context_;
    std::filesystem::path home_;
    SqliteShelf shelf_;
    PinnedClock clock_;
    Zone zone_ = Zone::named("Europe/Berlin");
    app::World world_;
    BoardOfTests board_;
    Probe probe_;
    App app_;
    double time_s_ = 100;
};

struct Look {
    bool is_open = false;
    /// What each view says, but for those that name the file.
    std::vector<std::vector<std::string>> texts;
    bool says_damaged = false;
};

Look look_at_everything(const std::filesystem::path& file) {
    FileApp window(file);
    Look look;
    look.is_open = window.app().desk().stage() == Stage::diary;
    for (const View view : {View::calendar, View::trends, View::suggestions, View::habits, View::experiments,
                            View::profile, View::data, View::settings, View::morning}) {
        window.app().desk().show_view(view);
        window.settle();
        const auto& texts = window.texts();
        EXPECT_FALSE(texts.empty()) << slug_of(view);
        look.says_damaged =
            look.says_damaged || std::any_of(texts.begin(), texts.end(), [](const auto& text) {
                return text.find("damaged") != std::string::npos;
            });
        if (view != View::data && view != View::settings) look.texts.push_back(texts);
    }
    return look;
}

Look look_at(const std::string& bytes) {
    const Scratch home;
    write_file(home / "diary.nightcramp", bytes);
    return look_at_everything(home / "diary.nightcramp");
}

/// Every view of 50 damaged diaries comes to rest, and shows what it showed before or says what is wrong.
TEST(DamagedWindow, ShowsTheDiaryOrWhatIsWrong) {
    const Scratch scratch;
    live(*SqliteShelf().open(scratch / "original", now).journal);
    const std::string whole = read_file(scratch / "original");
    const Look right = look_at(whole);
    ASSERT_TRUE(right.is_open);
    constexpr int places = 50;
    int opened = 0;
    int wrong = 0;
    for (int i = 0; i < places; ++i) {
        const int place = i * (count_of_places / places);
        SCOPED_TRACE(testing::Message() << "place " << place);
        const Look look = look_at(harmed_at(place, whole));
        if (look.is_open) ++opened;
        EXPECT_TRUE(look.is_open || look.says_damaged);
        const bool is_right = look.says_damaged || look.texts == right.texts;
        EXPECT_TRUE(is_right);
        if (!is_right) ++wrong;
    }
    EXPECT_GT(opened, 5);
    EXPECT_LT(opened, places - 5);
    count_points("the window on a damaged diary", places, 0, wrong);
}

}  // namespace
}  // namespace nightcramp::ui
