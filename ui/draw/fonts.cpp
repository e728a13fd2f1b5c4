#include "ui/draw/fonts.hpp"

#include "ui/compat/imgui_compat.hpp"
#include "ui/widgets/utf8.hpp"

#include <cmath>

namespace nightcramp::ui {
namespace {

using chart::Type;

constexpr std::array<ImWchar, 10> always{0x0020, 0x00FF,   // Latin-1
                                         0x2010, 0x2027,   // dashes, quotes, dots
                                         0x2032, 0x2033,   // primes
                                         0x2212, 0x2212,   // minus
                                         0x2264, 0x2265};  // at most, at least
constexpr ImWchar block = 128;

bool is_strong(Type type) {
    return type != Type::note && type != Type::small && type != Type::body;
}

bool is_loaded(char32_t sign) {
    for (std::size_t i = 0; i < always.size(); i += 2) {
        if (sign >= always[i] && sign <= always[i + 1]) return true;
    }
    return sign < 0x20;
}

}  // namespace

ImFont* Fonts::add(const FontFile& file, float size_px) const {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontConfig config;
    config.FontNo = file.index;
    config.SizePixels = size_px;
    config.PixelSnapH = true;
    config.OversampleH = 1;
    if (file.embolden) compat::embolden(config);
    ImFont* font = nullptr;
    if (!file.path.empty()) {
        font = atlas.AddFontFromFileTTF(file.path.c_str(), size_px, &config, ranges_.data());
    }
    return font != nullptr ? font : atlas.AddFontDefault();
}

void Fonts::load(float scale) {
    scale_ = scale;
    incomplete_ = false;
    ranges_.assign(always.begin(), always.end());
    for (const ImWchar first : blocks_) {
        ranges_.push_back(first);
        ranges_.push_back(static_cast<ImWchar>(first + block - 1));
    }
    ranges_.push_back(0);
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    compat::use_freetype(atlas);
    for (std::size_t i = 1; i < types; ++i) {
        const auto type = static_cast<Type>(i);
        const FontFile& file = is_strong(type) ? files_.strong : files_.regular;
        const double em_px = static_cast<double>(chart::size_of(type).size) * static_cast<double>(scale);
        faces_[i].px = static_cast<float>(std::round(em_px * file.line_per_em));
        faces_[i].font = add(file, faces_[i].px);
    }
    faces_[0] = faces_[1];  // text for paper only has no face of its own here
    atlas.Build();
    for (std::size_t i = 0; i < types; ++i) {
        FontFace& face = faces_[i];
        const float em_px = chart::size_of(static_cast<Type>(i)).size * scale;
        face.middle_px = compat::ascent(face.font, face.px) - 0.36F * em_px;
        face.zero_px = face.font->CalcTextSizeA(face.px, 1e9F, 0, "0").x;
    }
}

void Fonts::expect_sign(char32_t sign) {
    if (is_loaded(sign) || sign > 0xFFFF) return;
    const auto first = static_cast<ImWchar>(sign / block * block);
    if (blocks_.insert(first).second) incomplete_ = true;
}

void Fonts::expect(std::string_view text) {
    const auto is_ascii = [](char sign) { return static_cast<unsigned char>(sign) < 0x80; };
    if (std::all_of(text.begin(), text.end(), is_ascii)) return;
    for (const char32_t sign : decode_utf8(text)) expect_sign(sign);
}

}  // namespace nightcramp::ui
