#include "ui/platform/gl_pictures.hpp"

#include "ui/compat/imgui_compat.hpp"

#include <GLFW/glfw3.h>

namespace nightcramp::ui {

GlPictures::~GlPictures() {
    for (const auto& [place, texture] : textures_) glDeleteTextures(1, &texture);
}

ImTextureID GlPictures::put(int place, const Pixels& pixels) {
    forget(place);
    unsigned int texture = 0;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, pixels.width, pixels.height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 pixels.rgba.data());
    textures_[place] = texture;
    return compat::texture_id(texture);
}

void GlPictures::forget(int place) {
    const auto found = textures_.find(place);
    if (found == textures_.end()) return;
    glDeleteTextures(1, &found->second);
    textures_.erase(found);
}

}  // namespace nightcramp::ui
