#include "report/text_face.hpp"

#include <algorithm>

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

/// One for each thread: Pango does not lock its maps.
const FontMap& fonts() {
    static thread_local const FontMap map;
    return map;
}

/// What the lines of a layout hold of its text, without the spaces at their ends.
std::vector<std::string> texts_of_lines(PangoLayout* layout, std::string_view text) {
    std::vector<std::string> lines;
    for (const GSList* at = pango_layout_get_lines_readonly(layout); at != nullptr; at = at->next) {
        const auto* line = static_cast<const PangoLayoutLine*>(at->data);
        std::string_view part =
            text.substr(static_cast<std::size_t>(line->start_index), static_cast<std::size_t>(line->length));
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (!part.empty()) lines.emplace_back(part);
    }
    if (lines.empty()) lines.emplace_back();
    return lines;
}

/// Without letters of scripts that are written from the right, or that join (all of those come later).
bool is_plain(std::string_view text) {
    constexpr unsigned char hebrew = 0xD6;
    return std::none_of(text.begin(), text.end(),
                        [](char byte) { return static_cast<unsigned char>(byte) >= hebrew; });
}

PangoLayout* layout_for(PangoContext* context, chart::Type type) {
    PangoLayout* layout = pango_layout_new(context);
    pango_layout_set_single_paragraph_mode(layout, TRUE);
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, families);
    pango_font_description_set_weight(font, is_strong(type) ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font,
                                             static_cast<double>(chart::size_of(type).size) * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    return layout;
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
}

TextFace::~TextFace() {
    for (PangoLayout* layout : layouts_) {
        if (layout != nullptr) g_object_unref(layout);
    }
    g_object_unref(context_);
}

PangoLayout* TextFace::set(std::string_view text, chart::Type type) const {
    PangoLayout*& layout = layouts_.at(static_cast<std::size_t>(type));
    if (layout == nullptr) layout = layout_for(context_, type);
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    return layout;
}

float TextFace::width(std::string_view text, chart::Type type) const {
    if (text.empty()) return 0;
    PangoRectangle logical;
    pango_layout_get_extents(set(text, type), nullptr, &logical);
    return static_cast<float>(logical.width) / PANGO_SCALE;
}

std::vector<std::string> TextFace::lines_within(std::string_view text, chart::Type type, float width) const {
    PangoLayout* layout = set(text, type);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, std::max(1, static_cast<int>(width * PANGO_SCALE)));
    std::vector<std::string> lines = texts_of_lines(layout, text);
    pango_layout_set_width(layout, -1);
    return lines;
}

std::vector<std::string> TextFace::lines(std::string_view text, chart::Type type, float width) const {
    std::vector<std::string> lines = lines_within(text, type, width);
    if (is_plain(text)) return lines;
    // Where directions are mixed, or letters join, a line alone may be wider than it was in its text.
    constexpr int tries = 4;
    float narrower = width;
    for (int i = 0; i < tries; ++i) {
        float widest = 0;
        for (const std::string& line : lines) widest = std::max(widest, this->width(line, type));
        if (widest <= width || narrower <= 1) return lines;
        narrower -= widest - width + 1;
        lines = lines_within(text, type, narrower);
    }
    return lines;
}

void TextFace::draw(cairo_t* cairo, float x, float baseline, std::string_view text, chart::Type type) const {
    if (text.empty()) return;
    PangoLayout* layout = set(text, type);
    const double below_top = static_cast<double>(pango_layout_get_baseline(layout)) / PANGO_SCALE;
    cairo_move_to(cairo, static_cast<double>(x), static_cast<double>(baseline) - below_top);
    pango_cairo_show_layout(cairo, layout);
}

}  // namespace nightcramp::report

#ifdef __SANITIZE_ADDRESS__
/// Pango 1.50 leaves two small patterns of fontconfig behind, whatever it is asked.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {  // NOLINT(bugprone-reserved-identifier)
    return "leak:libfontconfig\n";
}
#endif
