#include "report/chart_sheet.hpp"

#include "present/calendar_words.hpp"
#include "report/cairo_canvas.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <sstream>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

using chart::Align;
using chart::Rect;
using chart::Role;
using chart::Type;

constexpr float margin = 24;
constexpr float title_line = 28;
constexpr float subtitle_line = 20;
constexpr float gap = 14;
constexpr float foot = 20;
constexpr float usual_width = 960;
constexpr float empty_height = 160;

/// A canvas that nobody sees, to measure on.
class Measure {
public:
    Measure()
        : surface_(cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)),
          cairo_(cairo_create(surface_)),
          canvas_(cairo_, true) {}
    ~Measure() {
        cairo_destroy(cairo_);
        cairo_surface_destroy(surface_);
    }
    Measure(const Measure&) = delete;
    Measure& operator=(const Measure&) = delete;

    [[nodiscard]] const chart::Canvas& canvas() const { return canvas_; }

private:
    cairo_surface_t* surface_;
    cairo_t* cairo_;
    CairoCanvas canvas_;
};

/// Broken at spaces into lines that fit.
std::vector<std::string> wrapped(const chart::Canvas& canvas, const std::string& text, Type type,
                                 float width) {
    std::vector<std::string> lines;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const std::string longer = lines.empty() ? word : lines.back() + " " + word;
        if (!lines.empty() && canvas.text_width(longer, type) <= width) {
            lines.back() = longer;
        } else {
            lines.push_back(word);
        }
    }
    return lines;
}

float head_height(std::size_t subtitle_lines) {
    return title_line + subtitle_line * static_cast<float>(subtitle_lines) + gap;
}

float chart_height(const present::Chart& chart, float width) {
    if (!chart.empty.empty()) return empty_height;
    return natural_height(chart.drawing, width);
}

float sheet_height(const chart::Canvas& canvas, const present::Chart& chart, float width) {
    const float inner = width - 2 * margin;
    const auto lines = wrapped(canvas, chart.subtitle, Type::small, inner).size();
    return 2 * margin + head_height(lines) + chart_height(chart, inner) + gap + foot;
}

void draw_lines(chart::Canvas& canvas, const std::vector<std::string>& lines, chart::Point at, Type type,
                chart::Color color) {
    const float line = chart::size_of(type).line;
    for (const std::string& text : lines) {
        canvas.text({at.x, at.y + line / 2}, text, type, color, Align::left);
        at.y += line;
    }
}

void draw_foot(chart::Canvas& canvas, const Rect& inner, const std::string& words,
               const chart::Palette& palette) {
    constexpr std::string_view program = "Nightcramp";
    const float y = inner.bottom() - foot / 2;
    canvas.text({inner.x, y}, words, Type::note, palette[Role::muted], Align::left);
    const float used = canvas.text_width(words, Type::note) + canvas.text_width(program, Type::note) + 16;
    if (used > inner.width) return;
    canvas.text({inner.right(), y}, program, Type::note, palette[Role::muted], Align::right);
}

/// The size at which the sheet is drawn so that everything has room; it is then made to fit the picture.
SheetSize drawn_size(const chart::Canvas& canvas, const present::Chart& chart, const SheetSize& size) {
    constexpr float step = 1.05F;
    constexpr float largest = 4000;
    SheetSize drawn = size;
    while (sheet_height(canvas, chart, drawn.width) > drawn.height && drawn.width < largest) {
        drawn.width *= step;
        drawn.height *= step;
    }
    constexpr float least = 420;  // narrower, no chart is of use
    if (drawn.width < least) drawn = {least, drawn.height * least / drawn.width};
    drawn.height = std::max(drawn.height, sheet_height(canvas, chart, drawn.width));
    return drawn;
}

}  // namespace

SheetSize natural_size(const present::Chart& chart, float width) {
    const Measure measure;
    return {width, std::ceil(sheet_height(measure.canvas(), chart, width))};
}

std::string foot_line(const DateSpan& span) {
    const std::string last = fmt::format("{} {}", day_and_month(span.last), present::year_of(span.last));
    if (span.first >= span.last) return fmt::format("The night of {}", last);
    const bool same_year = present::year_of(span.first) == present::year_of(span.last);
    const std::string first =
        same_year ? day_and_month(span.first)
                  : fmt::format("{} {}", day_and_month(span.first), present::year_of(span.first));
    return fmt::format("The nights from {} to {}", first, last);
}

void draw_chart_sheet(chart::Canvas& canvas, const SheetSize& size, const present::Chart& chart,
                      const std::string& words, const chart::Palette& palette) {
    const Rect inner = Rect{0, 0, size.width, size.height}.inset(margin);
    canvas.text({inner.x, inner.y + title_line / 2}, chart.title, Type::heading, palette[Role::text],
                Align::left);
    const auto lines = wrapped(canvas, chart.subtitle, Type::small, inner.width);
    draw_lines(canvas, lines, {inner.x, inner.y + title_line}, Type::small, palette[Role::muted]);
    const float top = inner.y + head_height(lines.size());
    const Rect area{inner.x, top, inner.width, inner.bottom() - foot - gap - top};
    if (chart.empty.empty()) {
        chart::draw(canvas, area, chart.drawing, palette);
    } else {
        draw_lines(canvas, wrapped(canvas, chart.empty, Type::body, inner.width), {inner.x, area.y + gap},
                   Type::body, palette[Role::text]);
    }
    draw_foot(canvas, inner, words, palette);
}

std::string chart_picture(const present::Chart& chart, PictureFormat format, const chart::Palette& palette,
                          std::optional<SheetSize> size, const std::string& words) {
    const SheetSize whole = size ? *size : natural_size(chart, usual_width);
    const SheetSize drawn = size ? drawn_size(Measure().canvas(), chart, whole) : whole;
    PictureSpec spec;
    spec.width = whole.width;
    spec.height = whole.height;
    spec.drawn_width = drawn.width;
    spec.drawn_height = drawn.height;
    spec.ground = palette[Role::surface];
    if (size) spec.scale = 1;  // exactly as many pixels as were asked for
    spec.title = chart.title;
    spec.author = "Nightcramp";
    return picture(format, spec,
                   [&](chart::Canvas& canvas) { draw_chart_sheet(canvas, drawn, chart, words, palette); });
}

}  // namespace nightcramp::report
