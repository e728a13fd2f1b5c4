#include "tests/support/test_picture.hpp"

#include "report/picture.hpp"
#include "tests/support/pixels.hpp"
#include "tests/support/scratch.hpp"
#include "tests/ui/headless_app.hpp"
#include "tests/ui/rasterizer.hpp"
#include "ui/compat/imgui_compat.hpp"
#include "ui/draw/draw_list_canvas.hpp"

namespace nightcramp::ui {
namespace {

constexpr int scale = 2;
constexpr int width = scale * static_cast<int>(test::test_picture_width);
constexpr int height = scale * static_cast<int>(test::test_picture_height);

/// The test picture as the window draws it.
void draw_in_window(test::Pixels& pixels) {
    HeadlessContext context;
    context.make_current();
    Fonts fonts(find_fonts());
    fonts.load(scale);
    compat::build_atlas_without_renderer();
    ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    ImGui::NewFrame();
    DrawListCanvas canvas(*ImGui::GetForegroundDrawList(), fonts);
    test::draw_test_picture(canvas);
    compat::finish_frame_without_renderer();
    rasterize(*ImGui::GetDrawData(), pixels);
}

TEST(TestPicture, LooksInTheWindowAsInAPicture) {
    const test::Scratch scratch;
    report::PictureSpec spec;
    spec.width = test::test_picture_width;
    spec.height = test::test_picture_height;
    const std::string file = (scratch / "picture.png").string();
    test::write_file(file, report::picture(report::PictureFormat::png, spec, test::draw_test_picture));
    const test::Pixels picture(file);
    test::Pixels window(width, height);
    draw_in_window(window);
    ASSERT_EQ(picture.width(), window.width());
    EXPECT_LT(test::different_squares(picture, window, 40), 0.01);
    EXPECT_LT(test::difference(picture, window).mean, 3);
}

TEST(TestPicture, ThatIsDrawnFourPixelsLowerIsFound) {
    test::Pixels window(width, height);
    draw_in_window(window);
    test::Pixels lower(width, height);
    for (int y = 4 * scale; y < height; ++y) {
        for (int x = 0; x < width; ++x) lower.set(x, y, window.at(x, y - 4 * scale));
    }
    EXPECT_GT(test::different_squares(window, lower, 40), 0.02);
}

}  // namespace
}  // namespace nightcramp::ui
