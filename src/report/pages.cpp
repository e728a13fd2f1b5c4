#include "report/pages.hpp"

#include "report/page_first.hpp"
#include "report/page_more.hpp"
#include "report/page_render.hpp"
#include "report/picture.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

constexpr float points_of_an_inch = 72;
constexpr float millimetre = points_of_an_inch / 25.4F;
constexpr float dots_of_an_inch = 150;

/// So that a page that went astray is known.
void draw_running_head(const Pen& pen, const Report& report, PageSize size) {
    const float width = size.width - 2 * page_margin;
    pen.line({page_margin, page_margin}, report.title, chart::Type::note, chart::Role::muted);
    pen.line({page_margin + width, page_margin}, report.made_on, chart::Type::note, chart::Role::muted,
             chart::Align::right);
    pen.rule(page_margin, page_margin + 20, width, chart::Role::line, 1);
}

void draw_foot(const Pen& pen, const Report& report, PageSize size, int number, int count) {
    const float x = page_margin;
    const float width = size.width - 2 * page_margin;
    const float y = size.height - page_margin - foot_height;
    pen.rule(x, y + 8, width, chart::Role::line, 1);
    pen.line({x, y + 11}, report.foot, chart::Type::note, chart::Role::muted);
    pen.line({x + width, y + 11},
             fmt::format("Made with {}. Page {} of {}", report.program, number + 1, count), chart::Type::note,
             chart::Role::muted, chart::Align::right);
}

}  // namespace

PageSize size_of(Paper paper) {
    if (paper == Paper::letter)
        return {8.5F * points_of_an_inch / paper_point, 11 * points_of_an_inch / paper_point};
    return {210 * millimetre / paper_point, 297 * millimetre / paper_point};
}

struct Pages::Plan {
    Report report;
    Paper paper;
    FirstPage first;
    MorePages more;

    Plan(Report said, Paper on) : Plan(std::move(said), on, LineBreaker()) {}

    void draw(const Pen& pen, int number) const {
        if (number == 0) {
            first.draw(pen, report);
        } else {
            draw_running_head(pen, report, size_of(paper));
            more.draw(pen, number - 1);
        }
        draw_foot(pen, report, size_of(paper), number, 1 + more.count());
    }

private:
    /// The breaker is of this thread, and the plan may be used in another one.
    Plan(Report said, Paper on, const LineBreaker& breaker)
        : report(std::move(said)),
          paper(on),
          first(report, size_of(on), breaker),
          more(report, first.spilled(), size_of(on), breaker) {
        std::vector<int> numbers = more.begins();
        for (int& number : numbers) number += 2;
        first.name_pages(numbers);
    }
};

Pages::Pages(Report report, Paper paper) : plan_(std::make_unique<const Plan>(std::move(report), paper)) {}
Pages::~Pages() = default;
Pages::Pages(Pages&&) noexcept = default;
Pages& Pages::operator=(Pages&&) noexcept = default;

int Pages::count() const {
    return 1 + plan_->more.count();
}

Paper Pages::paper() const {
    return plan_->paper;
}

const Report& Pages::report() const {
    return plan_->report;
}

void Pages::draw(chart::Canvas& canvas, int number) const {
    NoTags none;
    plan_->draw({canvas, none}, number);
}

std::string Pages::pdf() const {
    const PageSize size = size_of(plan_->paper);
    return pages_pdf({size.width * paper_point, size.height * paper_point, paper_point, count(),
                      "Night leg cramps: report for the doctor", plan_->report.program},
                     [this](const Pen& pen, int number) { plan_->draw(pen, number); });
}

namespace {

PictureSpec spec_of(const Pages& pages, int number) {
    const PageSize size = size_of(pages.paper());
    PictureSpec spec;
    spec.width = size.width;
    spec.height = size.height;
    spec.scale = paper_point * dots_of_an_inch / points_of_an_inch;
    spec.title =
        fmt::format("Night leg cramps: report for the doctor, page {} of {}", number + 1, pages.count());
    spec.author = pages.report().program;
    return spec;
}

}  // namespace

std::string Pages::svg(int number) const {
    return picture(PictureFormat::svg, spec_of(*this, number),
                   [&](chart::Canvas& canvas) { draw(canvas, number); });
}

std::string Pages::png(int number) const {
    return picture(PictureFormat::png, spec_of(*this, number),
                   [&](chart::Canvas& canvas) { draw(canvas, number); });
}

Pages::Pixels Pages::pixels(int number, int width) const {
    const PageSize size = size_of(plan_->paper);
    return page_pixels(size.width, size.height, width, [&](chart::Canvas& canvas) { draw(canvas, number); });
}

}  // namespace nightcramp::report

namespace nightcramp {

template <>
std::span<const Word<report::Paper>> words() {
    static constexpr std::array<Word<report::Paper>, 2> all{
        {{report::Paper::a4, "a4", "A4"}, {report::Paper::letter, "letter", "US Letter"}}};
    return all;
}

}  // namespace nightcramp
