#include "report/svg_canvas.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

using chart::Align;
using chart::Color;
using chart::Point;
using chart::Rect;
using chart::Type;

/// Hundredths of a pixel, without needless zeros.
std::string number(float value) {
    const auto hundredths = static_cast<std::int64_t>(std::llround(static_cast<double>(value) * 100));
    std::string text = fmt::format("{:.2f}", static_cast<double>(hundredths) / 100);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string paint(std::string_view attribute, Color color) {
    std::string text =
        fmt::format(" {}=\"#{:02X}{:02X}{:02X}\"", attribute, color.red, color.green, color.blue);
    if (color.alpha != 255) {
        text += fmt::format(" {}-opacity=\"{}\"", attribute, number(static_cast<float>(color.alpha) / 255));
    }
    return text;
}

std::string line_paint(Color color, float width) {
    return fmt::format(" fill=\"none\"{} stroke-width=\"{}\"", paint("stroke", color), number(width));
}

std::string place(const Rect& rect, float radius) {
    std::string text = fmt::format(" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", number(rect.x),
                                   number(rect.y), number(rect.width), number(rect.height));
    if (radius > 0) text += fmt::format(" rx=\"{}\"", number(radius));
    return text;
}

void add_points(std::string& text, std::span<const Point> points) {
    for (const Point& point : points) {
        if (!text.empty()) text += ' ';
        text += number(point.x) + "," + number(point.y);
    }
}

std::string points_of(std::span<const Point> points) {
    std::string text;
    add_points(text, points);
    return text;
}

}  // namespace

std::string xml_text(std::string_view text) {
    std::string escaped;
    for (const char sign : text) {
        const auto byte = static_cast<unsigned char>(sign);
        switch (sign) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            default:
                if (byte >= 0x20 || sign == '\n' || sign == '\t') escaped += sign;
                break;
        }
    }
    return escaped;
}

void SvgCanvas::fill_rect(const Rect& rect, Color color, float radius) {
    body_ += fmt::format("<rect{}{}/>\n", place(rect, radius), paint("fill", color));
}

void SvgCanvas::stroke_rect(const Rect& rect, Color color, float width, float radius) {
    body_ += fmt::format("<rect{}{}/>\n", place(rect.inset(width / 2), std::max(0.0F, radius - width / 2)),
                         line_paint(color, width));
}

void SvgCanvas::fill_circle(Point centre, float radius, Color color) {
    body_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>\n", number(centre.x), number(centre.y),
                         number(radius), paint("fill", color));
}

void SvgCanvas::stroke_circle(Point centre, float radius, Color color, float width) {
    body_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>\n", number(centre.x), number(centre.y),
                         number(radius), line_paint(color, width));
}

void SvgCanvas::fill_polygon(std::span<const Point> corners, Color color, bool smooth) {
    body_ += fmt::format("<polygon points=\"{}\"{}{}/>\n", points_of(corners), paint("fill", color),
                         smooth ? "" : " shape-rendering=\"crispEdges\"");
}

void SvgCanvas::polyline(std::span<const Point> points, Color color, float width) {
    body_ += fmt::format("<polyline points=\"{}\"{}/>\n", points_of(points), line_paint(color, width));
}

void SvgCanvas::polygon(std::span<const Point> corners, Color color, float width) {
    body_ += fmt::format("<polygon points=\"{}\"{}/>\n", points_of(corners), line_paint(color, width));
}

void SvgCanvas::fill_band(std::span<const Point> upper, std::span<const Point> lower, Color color) {
    std::string points = points_of(upper);
    const std::vector<Point> back(lower.rbegin(), lower.rend());
    add_points(points, back);
    body_ += fmt::format("<polygon points=\"{}\"{}/>\n", points, paint("fill", color));
}

void SvgCanvas::text(Point at, std::string_view text, Type type, Color color, Align align) {
    if (text.empty()) return;
    const std::string_view anchor = align == Align::left     ? ""
                                    : align == Align::centre ? " text-anchor=\"middle\""
                                                             : " text-anchor=\"end\"";
    body_ += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\"{}{}{}>{}</text>\n", number(at.x),
                         number(at.y + to_baseline(type)), number(chart::size_of(type).size),
                         is_strong(type) ? " font-weight=\"600\"" : "", anchor, paint("fill", color),
                         xml_text(text));
}

float SvgCanvas::text_width(std::string_view text, Type type) const {
    return face_.width(text, type);
}

void SvgCanvas::push_clip(const Rect& rect) {
    ++clips_;
    body_ += fmt::format("<clipPath id=\"clip{}\"><rect{}/></clipPath>\n<g clip-path=\"url(#clip{})\">\n",
                         clips_, place(rect, 0), clips_);
}

void SvgCanvas::pop_clip() {
    body_ += "</g>\n";
}

}  // namespace nightcramp::report
