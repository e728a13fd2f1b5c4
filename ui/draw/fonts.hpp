#pragma once

#include "chart/canvas.hpp"
#include "ui/draw/font_files.hpp"

#include <array>
#include <set>
#include <string_view>
#include <vector>

#include <imgui.h>

namespace nightcramp::ui {

/// A font at the size at which it is drawn.
struct FontFace {
    ImFont* font = nullptr;
    float px = 0;         ///< Dear ImGui's size, in device pixels
    float middle_px = 0;  ///< from the top of a line to the middle of its capital letters
    float zero_px = 0;    ///< width of the digit 0
};

/// The fonts of the window. Signs beyond Latin are loaded once a text has used one.
class Fonts {
public:
    explicit Fonts(FontFiles files) : files_(std::move(files)) {}

    /// Loads every face at `scale` device pixels a logical one. Between frames only; needs a context.
    void load(float scale);

    [[nodiscard]] const FontFace& face(chart::Type type) const {
        return faces_[static_cast<std::size_t>(type)];
    }
    [[nodiscard]] float scale() const { return scale_; }

    /// Remembers signs of the text that are not loaded yet.
    void expect(std::string_view text);
    /// Whether load() has to be called again for the signs that were expected.
    [[nodiscard]] bool incomplete() const { return incomplete_; }

private:
    static constexpr std::size_t types = static_cast<std::size_t>(chart::Type::title) + 1;

    void expect_sign(char32_t sign);
    [[nodiscard]] ImFont* add(const FontFile& file, float size_px) const;

    FontFiles files_;
    float scale_ = 1;
    bool incomplete_ = false;
    std::set<ImWchar> blocks_;     ///< first signs of the blocks of 128 that are loaded beyond the first ones
    std::vector<ImWchar> ranges_;  ///< what Dear ImGui reads while the fonts live
    std::array<FontFace, types> faces_{};
};

}  // namespace nightcramp::ui
