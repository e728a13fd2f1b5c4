#include "tests/report/pixels.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace nightcramp::report {
namespace {

constexpr int clearly = 48;

int part(unsigned color, int shift) {
    return static_cast<int>(color >> static_cast<unsigned>(shift) & 0xFFU);
}

}  // namespace

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

}  // namespace nightcramp::report
