#pragma once

#include <string>

#include <cairo.h>

namespace nightcramp::test {

/// Two pictures beside each other.
struct Difference {
    bool same_size = false;
    double mean = 0;   ///< of the absolute differences of red, green and blue, 0 … 255
    double share = 0;  ///< of the pixels that differ by more than 48 in one of them
};

/// A picture from a PNG file.
class Pixels {
public:
    /// White.
    Pixels(int width, int height);
    explicit Pixels(const std::string& file) : surface_(cairo_image_surface_create_from_png(file.c_str())) {}
    ~Pixels() { cairo_surface_destroy(surface_); }
    Pixels(const Pixels&) = delete;
    Pixels& operator=(const Pixels&) = delete;

    [[nodiscard]] int width() const { return cairo_image_surface_get_width(surface_); }
    [[nodiscard]] int height() const { return cairo_image_surface_get_height(surface_); }
    /// 0xRRGGBB
    [[nodiscard]] unsigned at(int x, int y) const;
    void set(int x, int y, unsigned color);

private:
    cairo_surface_t* surface_;
};

[[nodiscard]] Difference difference(const Pixels& a, const Pixels& b);

/// The share of squares of 8 by 8 pixels whose mean colours differ by more than `most` in red, green or blue:
/// how edges are smoothed and letters are hinted hardly counts, what is missing or elsewhere does.
[[nodiscard]] double different_squares(const Pixels& a, const Pixels& b, double most);

}  // namespace nightcramp::test
