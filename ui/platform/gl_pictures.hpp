#pragma once

#include "ui/draw/picture_board.hpp"

#include <map>

namespace nightcramp::ui {

/// Pictures as textures of OpenGL. While the window's context is the current one.
class GlPictures final : public PictureBoard {
public:
    ~GlPictures() override;

    ImTextureID put(int place, const Pixels& pixels) override;
    void forget(int place) override;

private:
    std::map<int, unsigned int> textures_;
};

}  // namespace nightcramp::ui
