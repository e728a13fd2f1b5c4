#include "report/page_render.hpp"

#include "report/cairo_canvas.hpp"
#include "report/cairo_surface.hpp"
#include "report/cairo_tags.hpp"
#include "report/pdf_finish.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace nightcramp::report {
namespace {

/// Ends each text with a blank, so that words do not run together for readers who hear one after the other.
class SpacedCanvas final : public CairoCanvas {
public:
    explicit SpacedCanvas(cairo_t* cairo) : CairoCanvas(cairo, false) {}

    void text(chart::Point at, std::string_view text, chart::Type type, chart::Color color,
              chart::Align align) override {
        if (align == chart::Align::centre) at.x -= text_width(text, type) / 2;
        if (align == chart::Align::right) at.x -= text_width(text, type);
        CairoCanvas::text(at, std::string(text) + ' ', type, color, chart::Align::left);
    }
};

/// ARGB in the order of the machine, which covers, to bytes red, green, blue, alpha.
std::vector<std::uint8_t> rgba_of(cairo_surface_t* surface, int width, int height) {
    cairo_surface_flush(surface);
    const unsigned char* bytes = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    std::vector<std::uint8_t> rgba;
    rgba.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    for (int y = 0; y < height; ++y) {
        const auto* row =
            reinterpret_cast<const std::uint32_t*>(bytes + static_cast<std::ptrdiff_t>(stride) * y);
        for (int x = 0; x < width; ++x) {
            for (const unsigned shift : {16U, 8U, 0U})
                rgba.push_back(static_cast<std::uint8_t>(row[x] >> shift));
            rgba.push_back(255);
        }
    }
    return rgba;
}

}  // namespace

std::string pages_pdf(const DocumentSpec& spec, const std::function<void(const Pen& pen, int number)>& draw) {
    std::string bytes;
    const Surface surface = pdf_surface(bytes, static_cast<double>(spec.width),
                                        static_cast<double>(spec.height), spec.title, spec.program);
    const Cairo cairo(cairo_create(surface.get()));
    SpacedCanvas canvas(cairo.get());
    CairoTags tags(cairo.get());
    tags.begin(Tag::document);
    for (int number = 0; number < spec.pages; ++number) {
        cairo_save(cairo.get());
        cairo_scale(cairo.get(), static_cast<double>(spec.point), static_cast<double>(spec.point));
        draw({canvas, tags}, number);
        cairo_restore(cairo.get());
        // Behind the last page there is no end to be told: Cairo 1.18 would begin a page for it.
        if (number + 1 == spec.pages) tags.end(Tag::document);
        cairo_show_page(cairo.get());
    }
    check(cairo_status(cairo.get()));
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    return finished_pdf(bytes, tags.figures());
}

Pages::Pixels page_pixels(float width, float height, int across,
                          const std::function<void(chart::Canvas&)>& draw) {
    Pages::Pixels pixels;
    pixels.width = std::max(1, across);
    const float scale = static_cast<float>(pixels.width) / width;
    pixels.height = std::max(1, static_cast<int>(std::lround(height * scale)));
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels.width, pixels.height));
    check(cairo_surface_status(surface.get()));
    const Cairo cairo(cairo_create(surface.get()));
    cairo_scale(cairo.get(), static_cast<double>(scale), static_cast<double>(scale));
    CairoCanvas canvas(cairo.get(), true);
    canvas.fill_rect({0, 0, width, height}, chart::rgb(0xFFFFFF), 0);
    draw(canvas);
    check(cairo_status(cairo.get()));
    pixels.rgba = rgba_of(surface.get(), pixels.width, pixels.height);
    return pixels;
}

}  // namespace nightcramp::report
