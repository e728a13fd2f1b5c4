#pragma once

#include <string>

namespace nightcramp::ui {

/// A face of a font on this computer.
struct FontFile {
    std::string path;
    int index = 0;          ///< of the face in its file
    bool embolden = false;  ///< the face is no bolder than the regular one, so its strokes have to be
    /// Ascender minus descender over the em, of the face itself. Dear ImGui's size is this times the em size.
    double line_per_em = 1.2;
};

struct FontFiles {
    FontFile regular;
    FontFile strong;
};

/// Inter, Noto Sans, DejaVu Sans, or whatever the computer has as "sans", found through fontconfig. Paths are
/// empty where there is none at all.
[[nodiscard]] FontFiles find_fonts();

}  // namespace nightcramp::ui
