#include "tests/support/pixels.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace nightcramp::test {
namespace {

constexpr int clearly = 48;

int part(unsigned color, int shift) {
    return static_cast<int>(color >> static_cast<unsigned>(shift) & 0xFFU);
}

}  // namespace

Pixels::Pixels(int width, int height)
    : surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)) {
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) set(x, y, 0xFFFFFFU);
    }
}

void Pixels::set(int x, int y, unsigned color) {
    unsigned char* row = cairo_image_surface_get_data(surface_) +
                         static_cast<std::ptrdiff_t>(y) * cairo_image_surface_get_stride(surface_);
    const std::uint32_t bits = color;
    std::memcpy(row + static_cast<std::ptrdiff_t>(x) * 4, &bits, sizeof bits);
}

unsigned Pixels::at(int x, int y) const {
    const unsigned char* row = cairo_image_surface_get_data(surface_) +
                               static_cast<std::ptrdiff_t>(y) * cairo_image_surface_get_stride(surface_);
    std::uint32_t color = 0;
    std::memcpy(&color, row + static_cast<std::ptrdiff_t>(x) * 4, sizeof color);
    return color & 0xFFFFFFU;
}

Difference difference(const Pixels& a, const Pixels& b) {
    Difference result;
    result.same_size = a.width() == b.width() && a.height() == b.height();
    if (!result.same_size) return result;
    double sum = 0;
    double clear = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            int most = 0;
            for (const int shift : {0, 8, 16}) {
                const int way = std::abs(part(a.at(x, y), shift) - part(b.at(x, y), shift));
                sum += way;
                most = std::max(most, way);
            }
            if (most > clearly) ++clear;
        }
    }
    const double pixels = static_cast<double>(a.width()) * a.height();
    result.mean = sum / (3 * pixels);
    result.share = clear / pixels;
    return result;
}

double different_squares(const Pixels& a, const Pixels& b, double most) {
    constexpr int side = 8;
    int squares = 0;
    int different = 0;
    for (int top = 0; top + side <= a.height(); top += side) {
        for (int left = 0; left + side <= a.width(); left += side) {
            double worst = 0;
            for (const int shift : {0, 8, 16}) {
                double sum = 0;
                for (int y = top; y < top + side; ++y) {
                    for (int x = left; x < left + side; ++x)
                        sum += part(a.at(x, y), shift) - part(b.at(x, y), shift);
                }
                worst = std::max(worst, std::abs(sum) / (side * side));
            }
            ++squares;
            if (worst > most) ++different;
        }
    }
    return static_cast<double>(different) / squares;
}

}  // namespace nightcramp::test
