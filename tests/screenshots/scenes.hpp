#pragma once

#include "ui/shell/app.hpp"

#include <functional>
#include <string>
#include <vector>

/// What the pictures show: each scene on each kind of diary.
namespace nightcramp::screenshots {

/// Monday 23 November 2026, 07:12 in Berlin: nothing in a picture depends on when it was taken.
class PinnedClock final : public app::Clock {
public:
    [[nodiscard]] Moment now() const override { return now_; }
    void set_hour(int hour, int minute);

private:
    Moment now_ = parse_moment("2026-11-23T07:12:00+01:00").value();
};

enum class Data { example, empty, three_nights };

struct Scene {
    std::string name;
    std::vector<Data> data;
    int hour = 7;
    /// Brings the view about; draws frames with the second argument.
    std::function<void(ui::App&, const std::function<void()>&)> prepare;
};

[[nodiscard]] std::vector<Scene> all_scenes();
[[nodiscard]] std::vector<Scene> scenes_of_experiments();
[[nodiscard]] std::vector<Scene> scenes_of_data();
[[nodiscard]] std::vector<Scene> scenes_of_copies();
[[nodiscard]] std::vector<Scene> other_scenes();

[[nodiscard]] std::string name_of(Data data);

/// Makes the diary of that kind at `file`; none for Data::empty in the welcome scene.
void make_diary(const app::World& world, const Catalogue& catalogue, const std::filesystem::path& file,
                Data data);

}  // namespace nightcramp::screenshots
