#pragma once

#include <memory>
#include <string>

#include <cairo.h>

/// What Cairo draws on; inside this room only.
namespace nightcramp::report {

struct SurfaceEnd {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceEnd>;

struct CairoEnd {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
using Cairo = std::unique_ptr<cairo_t, CairoEnd>;

/// A cairo_write_func_t that appends to the std::string `to`.
cairo_status_t append_bytes(void* to, const unsigned char* bytes, unsigned int length);

/// Throws std::runtime_error with a sentence where something went wrong.
void check(cairo_status_t status);

/// A document whose pages have that many points; it is written to `bytes`, which has to live longer, and
/// bears no date.
[[nodiscard]] Surface pdf_surface(std::string& bytes, double width, double height, const std::string& title,
                                  const std::string& program);

}  // namespace nightcramp::report
