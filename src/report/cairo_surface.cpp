#include "report/cairo_surface.hpp"

#include <new>
#include <stdexcept>

#include <cairo-pdf.h>
#include <fmt/format.h>

namespace nightcramp::report {

cairo_status_t append_bytes(void* to, const unsigned char* bytes, unsigned int length) {
    // An exception must not fly through Cairo, which is C.
    try {
        static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), length);
        return CAIRO_STATUS_SUCCESS;
    } catch (const std::bad_alloc&) {
        return CAIRO_STATUS_NO_MEMORY;
    }
}

void check(cairo_status_t status) {
    if (status == CAIRO_STATUS_SUCCESS) return;
    throw std::runtime_error(
        fmt::format("The picture cannot be drawn: {}. Nothing was written.", cairo_status_to_string(status)));
}

Surface pdf_surface(std::string& bytes, double width, double height, const std::string& title,
                    const std::string& program) {
    Surface surface(cairo_pdf_surface_create_for_stream(append_bytes, &bytes, width, height));
    check(cairo_surface_status(surface.get()));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, program.c_str());
    // Without a date of its own Cairo would write the present one, and no two files would be the same.
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "");
    return surface;
}

}  // namespace nightcramp::report
