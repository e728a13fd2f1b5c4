#include "report/text_face.hpp"

#include <string>

namespace nightcramp::report {
namespace {

/// The fonts of the program. Pango's own default is never given back, which looks like a leak.
class FontMap {
public:
    FontMap() : map_(pango_cairo_font_map_new()) {}
    ~FontMap() { g_object_unref(map_); }
    FontMap(const FontMap&) = delete;
    FontMap& operator=(const FontMap&) = delete;

    [[nodiscard]] PangoContext* context() const { return pango_font_map_create_context(map_); }

private:
    PangoFontMap* map_;
};

const FontMap& fonts() {
    static const FontMap map;
    return map;
}

}  // namespace

bool is_strong(chart::Type type) {
    switch (type) {
        case chart::Type::small_strong:
        case chart::Type::body_strong:
        case chart::Type::heading:
        case chart::Type::title:
            return true;
        default:
            return false;
    }
}

float to_baseline(chart::Type type) {
    return 0.36F * chart::size_of(type).size;
}

TextFace::TextFace() : context_(fonts().context()) {
    // Lengths do not depend on the device: no hinting, and places between pixels.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context_, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_, FALSE);
    layout_ = pango_layout_new(context_);
    pango_layout_set_single_paragraph_mode(layout_, TRUE);
}

TextFace::~TextFace() {
    g_object_unref(layout_);
    g_object_unref(context_);
}

void TextFace::set(std::string_view text, chart::Type type) const {
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, families);
    pango_font_description_set_weight(font, is_strong(type) ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font,
                                             static_cast<double>(chart::size_of(type).size) * PANGO_SCALE);
    pango_layout_set_font_description(layout_, font);
    pango_font_description_free(font);
    pango_layout_set_text(layout_, text.data(), static_cast<int>(text.size()));
}

float TextFace::width(std::string_view text, chart::Type type) const {
    if (text.empty()) return 0;
    set(text, type);
    PangoRectangle logical;
    pango_layout_get_extents(layout_, nullptr, &logical);
    return static_cast<float>(logical.width) / PANGO_SCALE;
}

void TextFace::draw(cairo_t* cairo, float x, float baseline, std::string_view text, chart::Type type) const {
    if (text.empty()) return;
    set(text, type);
    const double below_top = static_cast<double>(pango_layout_get_baseline(layout_)) / PANGO_SCALE;
    cairo_move_to(cairo, static_cast<double>(x), static_cast<double>(baseline) - below_top);
    pango_cairo_show_layout(cairo, layout_);
}

}  // namespace nightcramp::report

#ifdef __SANITIZE_ADDRESS__
/// Pango 1.50 leaves two small patterns of fontconfig behind, whatever it is asked.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {  // NOLINT(bugprone-reserved-identifier)
    return "leak:libfontconfig\n";
}
#endif
