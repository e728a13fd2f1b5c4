#include "report/picture.hpp"

#include "report/cairo_canvas.hpp"
#include "report/cairo_surface.hpp"
#include "report/svg_canvas.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

constexpr double point = 0.75;  ///< of a logical pixel: 96 of them are an inch

/// How what is drawn becomes as large as the picture.
struct Fit {
    float scale = 1;
    float x = 0;
    float y = 0;
};

Fit fit_of(const PictureSpec& spec) {
    const float width = spec.drawn_width > 0 ? spec.drawn_width : spec.width;
    const float height = spec.drawn_height > 0 ? spec.drawn_height : spec.height;
    const float scale = std::min(spec.width / width, spec.height / height);
    return {scale, (spec.width - scale * width) / 2, (spec.height - scale * height) / 2};
}

void draw_onto(cairo_surface_t* surface, const PictureSpec& spec, double unit, bool pixels,
               const std::function<void(chart::Canvas&)>& draw) {
    const Cairo cairo(cairo_create(surface));
    cairo_scale(cairo.get(), unit, unit);
    CairoCanvas canvas(cairo.get(), pixels);
    canvas.fill_rect({0, 0, spec.width, spec.height}, spec.ground, 0);
    const Fit fit = fit_of(spec);
    cairo_translate(cairo.get(), static_cast<double>(fit.x), static_cast<double>(fit.y));
    cairo_scale(cairo.get(), static_cast<double>(fit.scale), static_cast<double>(fit.scale));
    draw(canvas);
    check(cairo_status(cairo.get()));
}

std::string png(const PictureSpec& spec, const std::function<void(chart::Canvas&)>& draw) {
    const int width = std::max(1, static_cast<int>(std::lround(spec.width * spec.scale)));
    const int height = std::max(1, static_cast<int>(std::lround(spec.height * spec.scale)));
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
    check(cairo_surface_status(surface.get()));
    draw_onto(surface.get(), spec, static_cast<double>(spec.scale), true, draw);
    std::string bytes;
    check(cairo_surface_write_to_png_stream(surface.get(), append_bytes, &bytes));
    return bytes;
}

std::string pdf(const PictureSpec& spec, const std::function<void(chart::Canvas&)>& draw) {
    std::string bytes;
    const Surface surface = pdf_surface(bytes, static_cast<double>(spec.width) * point,
                                        static_cast<double>(spec.height) * point, spec.title, spec.author);
    draw_onto(surface.get(), spec, point, false, draw);
    cairo_surface_show_page(surface.get());
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    return bytes;
}

std::string svg(const PictureSpec& spec, const std::function<void(chart::Canvas&)>& draw) {
    SvgCanvas canvas;
    draw(canvas);
    const Fit fit = fit_of(spec);
    std::string text = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 "
        "{0:.0f} "
        "{1:.0f}\" role=\"img\" font-family=\"{2}\">\n<title>{3}</title>\n<desc>{4}</desc>\n",
        spec.width, spec.height, families, xml_text(spec.title), xml_text(spec.author));
    SvgCanvas ground;
    ground.fill_rect({0, 0, spec.width, spec.height}, spec.ground, 0);
    text += ground.body();
    text +=
        fmt::format("<g transform=\"translate({:.3f} {:.3f}) scale({:.5f})\">\n", fit.x, fit.y, fit.scale);
    return text + canvas.body() + "</g>\n</svg>\n";
}

}  // namespace

std::string picture(PictureFormat format, const PictureSpec& spec,
                    const std::function<void(chart::Canvas&)>& draw) {
    switch (format) {
        case PictureFormat::svg:
            return svg(spec, draw);
        case PictureFormat::png:
            return png(spec, draw);
        case PictureFormat::pdf:
            break;
    }
    return pdf(spec, draw);
}

}  // namespace nightcramp::report
