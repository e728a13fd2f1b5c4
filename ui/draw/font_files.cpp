#include "ui/draw/font_files.hpp"

#include <array>
#include <memory>
#include <optional>

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H

namespace nightcramp::ui {
namespace {

struct PatternEnd {
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, PatternEnd>;

struct Found {
    FontFile file;
    std::string family;
    int weight = FC_WEIGHT_REGULAR;
};

std::string text_of(const FcPattern* pattern, const char* what) {
    FcChar8* text = nullptr;
    if (FcPatternGetString(pattern, what, 0, &text) != FcResultMatch) return {};
    return reinterpret_cast<const char*>(text);  // NOLINT: fontconfig's own kind of char
}

int number_of(const FcPattern* pattern, const char* what, int otherwise) {
    int number = otherwise;
    FcPatternGetInteger(pattern, what, 0, &number);
    return number;
}

std::optional<Found> find(const char* family, int weight) {
    Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY,
                       reinterpret_cast<const FcChar8*>(family));  // NOLINT: as above
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, weight);
    FcPatternAddInteger(wanted.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(wanted.get(), FC_VARIABLE, FcFalse);
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern match(FcFontMatch(nullptr, wanted.get(), &result));
    if (!match) return std::nullopt;
    Found found;
    found.file.path = text_of(match.get(), FC_FILE);
    found.file.index = number_of(match.get(), FC_INDEX, 0);
    found.family = text_of(match.get(), FC_FAMILY);
    found.weight = number_of(match.get(), FC_WEIGHT, FC_WEIGHT_REGULAR);
    return found;
}

double line_per_em(const FontFile& file) {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) return FontFile().line_per_em;
    double ratio = FontFile().line_per_em;
    FT_Face face = nullptr;
    if (FT_New_Face(library, file.path.c_str(), file.index, &face) == 0) {
        if (face->units_per_EM > 0) {
            ratio = static_cast<double>(face->ascender - face->descender) / face->units_per_EM;
        }
        FT_Done_Face(face);
    }
    FT_Done_FreeType(library);
    return ratio;
}

FontFiles pair(const char* family, Found regular) {
    Found strong = find(family, FC_WEIGHT_SEMIBOLD).value_or(regular);
    if (strong.family != regular.family) strong = regular;
    strong.file.embolden = strong.weight < FC_WEIGHT_SEMIBOLD;
    regular.file.line_per_em = line_per_em(regular.file);
    strong.file.line_per_em = line_per_em(strong.file);
    return {regular.file, strong.file};
}

}  // namespace

FontFiles find_fonts() {
    constexpr std::array<const char*, 3> liked{"Inter", "Noto Sans", "DejaVu Sans"};
    for (const char* family : liked) {
        const auto regular = find(family, FC_WEIGHT_REGULAR);
        if (regular && regular->family == family) return pair(family, *regular);
    }
    const auto any = find("sans", FC_WEIGHT_REGULAR);
    return any ? pair("sans", *any) : FontFiles();
}

}  // namespace nightcramp::ui
