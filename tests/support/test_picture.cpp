#include "tests/support/test_picture.hpp"

#include "chart/palette.hpp"
#include "chart/stroke.hpp"

#include <array>

namespace nightcramp::test {
namespace {

using chart::Align;
using chart::Canvas;
using chart::Clip;
using chart::Color;
using chart::Point;
using chart::Role;
using chart::Type;

Color color(Role role) {
    return chart::day_palette[role];
}

void draw_shapes(Canvas& canvas) {
    canvas.fill_rect({16, 16, 80, 48}, color(Role::accent), 0);
    canvas.fill_rect({112, 16, 80, 48}, color(Role::good), 12);
    canvas.stroke_rect({208, 16, 80, 48}, color(Role::cramp), 4, 0);
    canvas.stroke_rect({304, 16, 80, 48}, color(Role::text), 2, 12);
    canvas.fill_circle({40, 100}, 20, color(Role::s2));
    canvas.stroke_circle({96, 100}, 20, color(Role::s4), 4);
    canvas.fill_polygon(std::array{Point{136, 120}, Point{156, 80}, Point{176, 120}}, color(Role::s3), true);
    canvas.fill_polygon(std::array{Point{192, 80}, Point{216, 80}, Point{216, 120}, Point{192, 120}},
                        color(Role::s1), false);
    canvas.fill_polygon(std::array{Point{216, 80}, Point{240, 80}, Point{240, 120}, Point{216, 120}},
                        color(Role::s1), false);
    canvas.polygon(std::array{Point{256, 120}, Point{276, 80}, Point{296, 120}}, color(Role::text), 3);
    canvas.polyline(std::array{Point{312, 120}, Point{332, 84}, Point{352, 116}, Point{376, 84}},
                    color(Role::accent), 3);
}

void draw_areas(Canvas& canvas) {
    const std::array upper{Point{16, 150}, Point{56, 140}, Point{96, 152}, Point{136, 138}};
    const std::array lower{Point{16, 176}, Point{56, 184}, Point{96, 170}, Point{136, 186}};
    canvas.fill_band(upper, lower, chart::faded(color(Role::s1), 0.4F));
    canvas.fill_rect({152, 140, 60, 44}, color(Role::cramp), 0);
    canvas.fill_rect({182, 150, 60, 44}, chart::faded(color(Role::accent), 0.5F), 0);
    hatch(canvas, {256, 140, 60, 48}, color(Role::text), 8, 2);
    dashed_polyline(canvas, std::array{Point{328, 150}, Point{384, 150}, Point{384, 184}}, color(Role::text),
                    3, 10, 6);
    const Clip clip(canvas, {328, 160, 40, 28});
    canvas.fill_circle({328, 188}, 30, color(Role::good));
    const Clip inner(canvas, {340, 150, 60, 20});
    canvas.fill_rect({300, 150, 100, 60}, color(Role::warn), 0);
}

void draw_texts(Canvas& canvas) {
    canvas.text({16, 212}, "Title", Type::title, color(Role::text), Align::left);
    canvas.text({200, 212}, "Heading", Type::heading, color(Role::text), Align::centre);
    canvas.text({384, 212}, "Body strong", Type::body_strong, color(Role::text), Align::right);
    canvas.text({16, 244}, "Body, Größe – 12 × 3", Type::body, color(Role::muted), Align::left);
    canvas.text({384, 244}, "small strong", Type::small_strong, color(Role::accent), Align::right);
    canvas.text({16, 272}, "small", Type::small, color(Role::text), Align::left);
    canvas.text({200, 272}, "note", Type::note, color(Role::text), Align::centre);
    // The capitals stand on the line: its place is a promise of every canvas.
    line(canvas, {16, 300}, {384, 300}, color(Role::line), 1);
    canvas.text({16, 300}, "HHHH", Type::title, color(Role::cramp), Align::left);
}

}  // namespace

void draw_test_picture(Canvas& canvas) {
    canvas.fill_rect({0, 0, test_picture_width, test_picture_height}, color(Role::surface), 0);
    draw_shapes(canvas);
    draw_areas(canvas);
    draw_texts(canvas);
}

}  // namespace nightcramp::test
