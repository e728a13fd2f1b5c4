#include "tests/ui/rasterizer.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace nightcramp::ui {
namespace {

/// Alpha of the fonts' texture.
struct Texture {
    const unsigned char* bytes = nullptr;
    int width = 0;
    int height = 0;

    [[nodiscard]] float at(ImVec2 uv) const {
        const float x = uv.x * static_cast<float>(width) - 0.5F;
        const float y = uv.y * static_cast<float>(height) - 0.5F;
        const float left = std::floor(x);
        const float top = std::floor(y);
        const float across = x - left;
        const float down = y - top;
        const auto texel = [&](float dx, float dy) {
            const int column = std::clamp(static_cast<int>(left + dx), 0, width - 1);
            const int row = std::clamp(static_cast<int>(top + dy), 0, height - 1);
            return static_cast<float>(bytes[row * width + column]) / 255;
        };
        return (texel(0, 0) * (1 - across) + texel(1, 0) * across) * (1 - down) +
               (texel(0, 1) * (1 - across) + texel(1, 1) * across) * down;
    }
};

float edge(ImVec2 a, ImVec2 b, ImVec2 p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

/// Pixels on an edge belong to one of the two triangles that share it: to that whose upper or left edge it
/// is.
bool inside(float value, ImVec2 a, ImVec2 b) {
    if (value != 0) return value > 0;
    return b.y < a.y || (b.y == a.y && b.x > a.x);
}

unsigned blended(unsigned under, ImU32 over, float alpha) {
    unsigned result = 0;
    for (const unsigned shift : {0U, 8U, 16U}) {
        // Dear ImGui packs red lowest, the picture has it highest.
        const auto color = static_cast<float>(over >> shift & 0xFFU);
        const unsigned place = 16U - shift;
        const auto before = static_cast<float>(under >> place & 0xFFU);
        const auto mixed = static_cast<unsigned>(std::lround(before + (color - before) * alpha));
        result |= mixed << place;
    }
    return result;
}

struct Triangle {
    std::array<ImDrawVert, 3> corners;
};

void draw(const Triangle& triangle, const ImVec4& clip, const Texture& texture, test::Pixels& pixels) {
    auto [a, b, c] = triangle.corners;
    float area = edge(a.pos, b.pos, c.pos);
    if (area == 0) return;
    if (area < 0) {
        std::swap(b, c);
        area = -area;
    }
    const auto low = [](float x, float y, float z) { return std::floor(std::min({x, y, z})); };
    const auto high = [](float x, float y, float z) { return std::ceil(std::max({x, y, z})); };
    const int left =
        std::max({0, static_cast<int>(clip.x), static_cast<int>(low(a.pos.x, b.pos.x, c.pos.x))});
    const int top = std::max({0, static_cast<int>(clip.y), static_cast<int>(low(a.pos.y, b.pos.y, c.pos.y))});
    const int right = std::min(
        {pixels.width(), static_cast<int>(clip.z), static_cast<int>(high(a.pos.x, b.pos.x, c.pos.x))});
    const int bottom = std::min(
        {pixels.height(), static_cast<int>(clip.w), static_cast<int>(high(a.pos.y, b.pos.y, c.pos.y))});
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const ImVec2 at{static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F};
            const float to_a = edge(b.pos, c.pos, at);
            const float to_b = edge(c.pos, a.pos, at);
            const float to_c = edge(a.pos, b.pos, at);
            if (!inside(to_a, b.pos, c.pos) || !inside(to_b, c.pos, a.pos) || !inside(to_c, a.pos, b.pos))
                continue;
            const auto mix = [&](float of_a, float of_b, float of_c) {
                return (of_a * to_a + of_b * to_b + of_c * to_c) / area;
            };
            const auto alpha_of = [](ImU32 color) { return static_cast<float>(color >> 24U) / 255; };
            const float alpha = mix(alpha_of(a.col), alpha_of(b.col), alpha_of(c.col)) *
                                texture.at({mix(a.uv.x, b.uv.x, c.uv.x), mix(a.uv.y, b.uv.y, c.uv.y)});
            pixels.set(x, y, blended(pixels.at(x, y), a.col, alpha));
        }
    }
}

}  // namespace

void rasterize(const ImDrawData& data, test::Pixels& pixels) {
    unsigned char* bytes = nullptr;
    Texture texture;
    ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&bytes, &texture.width, &texture.height);
    texture.bytes = bytes;
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            for (unsigned index = 0; index + 2 < command.ElemCount; index += 3) {
                Triangle triangle;
                for (unsigned corner = 0; corner < 3; ++corner) {
                    const auto place = static_cast<int>(command.IdxOffset + index + corner);
                    triangle.corners[corner] =
                        list.VtxBuffer[static_cast<int>(command.VtxOffset + list.IdxBuffer[place])];
                }
                draw(triangle, command.ClipRect, texture, pixels);
            }
        }
    }
}

}  // namespace nightcramp::ui
