#include "ui/draw/draw_list_canvas.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::ui {
namespace {

using chart::Align;
using chart::Color;
using chart::Point;
using chart::Rect;

ImU32 packed(Color color) {
    return IM_COL32(color.red, color.green, color.blue, color.alpha);
}

}  // namespace

float DrawListCanvas::whole(float logical) const {
    return std::round(logical * fonts_.scale());
}

float DrawListCanvas::line_px(float width) const {
    return std::max(1.0F, width * fonts_.scale());
}

void DrawListCanvas::fill_rect(const Rect& rect, Color color, float radius) {
    list_->AddRectFilled({whole(rect.x), whole(rect.y)}, {whole(rect.right()), whole(rect.bottom())},
                         packed(color), radius * fonts_.scale());
}

void DrawListCanvas::picture(const Rect& rect, ImTextureID texture) {
    list_->AddImage(texture, {whole(rect.x), whole(rect.y)}, {whole(rect.right()), whole(rect.bottom())});
}

void DrawListCanvas::stroke_rect(const Rect& rect, Color color, float width, float radius) {
    const float line = std::floor(line_px(width) + 0.01F);  // borders are crisp: whole pixels
    const float half = line / 2;
    list_->PathRect({whole(rect.x) + half, whole(rect.y) + half},
                    {whole(rect.right()) - half, whole(rect.bottom()) - half},
                    std::max(0.0F, radius * fonts_.scale() - half));
    list_->PathStroke(packed(color), ImDrawFlags_Closed, line);
}

void DrawListCanvas::fill_circle(Point centre, float radius, Color color) {
    const float scale = fonts_.scale();
    list_->AddCircleFilled({centre.x * scale, centre.y * scale}, radius * scale, packed(color));
}

void DrawListCanvas::stroke_circle(Point centre, float radius, Color color, float width) {
    const float scale = fonts_.scale();
    list_->AddCircle({centre.x * scale, centre.y * scale}, radius * scale, packed(color), 0, line_px(width));
}

void DrawListCanvas::path(std::span<const Point> points) {
    const float scale = fonts_.scale();
    path_.clear();
    for (const Point& point : points) path_.emplace_back(point.x * scale, point.y * scale);
}

void DrawListCanvas::fill_polygon(std::span<const Point> corners, Color color, bool smooth) {
    path(corners);
    const ImDrawListFlags before = list_->Flags;
    if (!smooth) list_->Flags &= ~ImDrawListFlags_AntiAliasedFill;
    list_->AddConvexPolyFilled(path_.data(), static_cast<int>(path_.size()), packed(color));
    list_->Flags = before;
}

void DrawListCanvas::polyline(std::span<const Point> points, Color color, float width) {
    path(points);
    list_->AddPolyline(path_.data(), static_cast<int>(path_.size()), packed(color), ImDrawFlags_None,
                       line_px(width));
}

void DrawListCanvas::polygon(std::span<const Point> corners, Color color, float width) {
    path(corners);
    list_->AddPolyline(path_.data(), static_cast<int>(path_.size()), packed(color), ImDrawFlags_Closed,
                       line_px(width));
}

void DrawListCanvas::fill_band(std::span<const Point> upper, std::span<const Point> lower, Color color) {
    const std::size_t pairs = std::min(upper.size(), lower.size());
    if (pairs < 2) return;
    const float scale = fonts_.scale();
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    const ImU32 ink = packed(color);
    const auto first = list_->_VtxCurrentIdx;
    list_->PrimReserve(static_cast<int>(6 * (pairs - 1)), static_cast<int>(2 * pairs));
    for (std::size_t i = 0; i < pairs; ++i) {
        list_->PrimWriteVtx({upper[i].x * scale, upper[i].y * scale}, white, ink);
        list_->PrimWriteVtx({lower[i].x * scale, lower[i].y * scale}, white, ink);
    }
    for (std::size_t i = 0; i + 1 < pairs; ++i) {
        const auto corner = static_cast<unsigned int>(first + 2 * i);
        for (const unsigned int step : {0U, 1U, 3U, 0U, 3U, 2U}) {
            list_->PrimWriteIdx(static_cast<ImDrawIdx>(corner + step));
        }
    }
}

void DrawListCanvas::text(Point at, std::string_view text, chart::Type type, Color color, Align align) {
    if (text.empty()) return;
    fonts_.expect(text);
    const FontFace& face = fonts_.face(type);
    float x = at.x;
    if (align == Align::centre) x -= text_width(text, type) / 2;
    if (align == Align::right) x -= text_width(text, type);
    const float y = std::round(at.y * fonts_.scale() - face.middle_px);
    list_->AddText(face.font, face.px, {whole(x), y}, packed(color), text.data(), text.data() + text.size());
}

float DrawListCanvas::text_width(std::string_view text, chart::Type type) const {
    const FontFace& face = fonts_.face(type);
    return face.font->CalcTextSizeA(face.px, 1e9F, 0, text.data(), text.data() + text.size()).x /
           fonts_.scale();
}

void DrawListCanvas::push_clip(const Rect& rect) {
    list_->PushClipRect({whole(rect.x), whole(rect.y)}, {whole(rect.right()), whole(rect.bottom())}, true);
}

void DrawListCanvas::pop_clip() {
    list_->PopClipRect();
}

}  // namespace nightcramp::ui
