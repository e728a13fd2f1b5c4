#include "tests/screenshots/png.hpp"

#include <stdexcept>

#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb_image_write.h>

namespace nightcramp::screenshots {

void write_png(const std::filesystem::path& file, const ui::Window::Picture& picture) {
    const int row = picture.width * 3;
    if (stbi_write_png(file.c_str(), picture.width, picture.height, 3, picture.rgb.data(), row) == 0) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

}  // namespace nightcramp::screenshots
