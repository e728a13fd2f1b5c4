#pragma once

#include "report/page_pen.hpp"
#include "report/pages.hpp"

#include <functional>
#include <string>

/// From pages that can be drawn to bytes and pixels; inside this room only.
namespace nightcramp::report {

struct DocumentSpec {
    float width = 0;  ///< points
    float height = 0;
    float point = 1;  ///< of a logical pixel
    int pages = 1;
    std::string title;
    std::string program;
};

/// Throws std::runtime_error where there is no memory for it.
[[nodiscard]] std::string pages_pdf(const DocumentSpec& spec,
                                    const std::function<void(const Pen& pen, int number)>& draw);

/// A drawing of that size as pixels, `across` of them wide (at least one).
[[nodiscard]] Pages::Pixels page_pixels(float width, float height, int across,
                                        const std::function<void(chart::Canvas&)>& draw);

}  // namespace nightcramp::report
