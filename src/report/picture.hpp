#pragma once

#include "chart/canvas.hpp"

#include <functional>
#include <string>

namespace nightcramp::report {

enum class PictureFormat { svg, png, pdf };

struct PictureSpec {
    float width = 960;  ///< logical pixels, 1 … 10,000; of a PDF: three quarters of a point each
    float height = 540;
    /// What is drawn is so large; it is made smaller or larger to fit, in the middle. 0: as the picture.
    float drawn_width = 0;
    float drawn_height = 0;
    chart::Color ground = chart::rgb(0xFFFFFF);  ///< behind everything
    float scale = 2;                             ///< device pixels a logical one, for PNG
    std::string title;                           ///< of the document, for readers of screens and windows
    std::string author;                          ///< the program and its version
};

/// Draws once and returns the bytes of the file. Texts are real texts in SVG and PDF, with their fonts
/// embedded in the PDF. The same drawing gives the same bytes: they bear no date. Throws std::runtime_error
/// where there is no memory for it.
[[nodiscard]] std::string picture(PictureFormat format, const PictureSpec& spec,
                                  const std::function<void(chart::Canvas&)>& draw);

}  // namespace nightcramp::report
