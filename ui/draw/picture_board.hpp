#pragma once

#include <cstdint>
#include <span>

#include <imgui.h>

namespace nightcramp::ui {

/// Pixels that the window can show: red, green, blue and alpha, the first row on top.
struct Pixels {
    int width = 0;
    int height = 0;
    std::span<const std::uint8_t> rgba;
};

/// Where pictures lie for the window to show them. One for each window.
class PictureBoard {
public:
    PictureBoard() = default;
    PictureBoard(const PictureBoard&) = delete;
    PictureBoard& operator=(const PictureBoard&) = delete;
    virtual ~PictureBoard() = default;

    /// Puts the picture at a place, instead of what was there; it is shown pixel by pixel.
    virtual ImTextureID put(int place, const Pixels& pixels) = 0;
    virtual void forget(int place) = 0;
};

}  // namespace nightcramp::ui
