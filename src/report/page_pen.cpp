#include "report/page_pen.hpp"

#include "report/text_face.hpp"

#include <array>

namespace nightcramp::report {

using chart::Align;
using chart::Point;
using chart::Role;
using chart::Type;

struct LineBreaker::Face {
    TextFace face;
};

LineBreaker::LineBreaker() : face_(std::make_unique<Face>()) {}
LineBreaker::~LineBreaker() = default;

std::vector<std::string> LineBreaker::lines(const std::string& text, Type type, float width) const {
    return face_->face.lines(text, type, width);
}

float LineBreaker::width(std::string_view text, Type type) const {
    return face_->face.width(text, type);
}

void Pen::line(Point at, std::string_view text, Type type, Role role, Align align) const {
    canvas.text({at.x, at.y + chart::size_of(type).line / 2}, text, type, color(role), align);
}

float Pen::lines(Point at, const std::vector<std::string>& texts, Type type, Role role, Align align) const {
    for (const std::string& text : texts) {
        line(at, text, type, role, align);
        at.y += chart::size_of(type).line;
    }
    return at.y;
}

void Pen::rule(float x, float y, float width, Role role, float thickness) const {
    canvas.polyline(std::array{Point{x, y}, Point{x + width, y}}, color(role), thickness);
}

}  // namespace nightcramp::report
