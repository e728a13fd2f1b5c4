#include "chart/icons.hpp"
#include "report/exhibit_words.hpp"
#include "report/page_first.hpp"
#include "report/page_sizes.hpp"
#include "report/small_print.hpp"

#include <algorithm>
#include <variant>

namespace nightcramp::report {

using chart::Align;
using chart::Point;
using chart::Rect;
using chart::Role;
using chart::Type;

namespace {

/// With a note beside it where there is one.
void draw_title(const Pen& pen, Point at, const std::string& title, const std::string& note = "") {
    const report::Part part(pen.tags, Tag::heading);
    pen.line(at, title, Type::body_strong);
    if (note.empty()) return;
    const float width = pen.canvas.text_width(title, Type::body_strong);
    pen.line({at.x + width + note_gap, at.y + 4}, note, Type::note, Role::muted);
}

/// The names of the places and their counts.
float list_width(const Pen& pen, const chart::LegChart& legs, Type type) {
    float names = 0;
    float counts = 0;
    for (const chart::LegRow& row : legs.rows) {
        names = std::max(names, pen.canvas.text_width(row.name, type));
        counts = std::max(counts, pen.canvas.text_width(std::to_string(row.count), Type::small_strong));
    }
    return names + 12 + counts;
}

/// With a list in smaller lines than the window has; it takes the room that it needs.
void draw_legs(const Pen& pen, const chart::LegChart& legs, const Rect& area) {
    chart::LegChart alone = legs;
    alone.rows.clear();
    const float views = legs.shows_front && legs.shows_back ? 2 : 1;
    const float most = legs_width * views + legs_gap * (views - 1);
    const float least = least_legs_width * views + legs_gap * (views - 1);
    const bool narrow = area.width - list_gap - list_width(pen, legs, Type::small) < least;
    const Type type = narrow ? Type::note : Type::small;
    const float list = list_width(pen, legs, type);
    const float width = std::min(most, area.width - list_gap - list);
    SmallPrint small(pen.canvas);
    chart::draw(small, {area.x, area.y, width, legs_height}, alone, chart::print_palette);
    const float x = area.x + width + std::min(24.0F, area.width - list - width);
    const float end = std::min(area.right(), x + list + 48);
    float y = area.y;
    for (const chart::LegRow& row : legs.rows) {
        pen.canvas.text({x, y + text_line / 2}, row.name, type,
                        Pen::color(row.quiet ? Role::muted : Role::text), Align::left);
        pen.canvas.text({end, y + text_line / 2}, std::to_string(row.count), Type::small_strong,
                        Pen::color(Role::text), Align::right);
        y += text_line;
    }
}

float height_of(std::size_t lines) {
    return text_line * static_cast<float>(lines);
}

}  // namespace

void FirstPage::draw(const Pen& pen, const Report& report) const {
    float y = inner_.y;
    draw_head(pen, report, y);
    draw_person(pen, y);
    draw_figures(pen, report, y);
    draw_signs(pen, report, y);
    draw_course(pen, report, y);
    draw_counts(pen, report, y);
    for (const Part* part : {&habits_, &experiments_, &questions_}) {
        const bool blank = part == &questions_ && !blanks_.empty();
        if (blank || !part->shown.lines.empty()) y = draw_part(pen, *part, {inner_.x, y}) + part_gap;
    }
}

void FirstPage::draw_head(const Pen& pen, const Report& report, float& y) const {
    {
        const report::Part part(pen.tags, Tag::title);
        pen.line({inner_.x, y}, report.title, Type::title);
    }
    const report::Part part(pen.tags, Tag::paragraph);
    const float title = chart::size_of(Type::title).line;
    const float end = pen.lines({inner_.x, y + title}, subtitle_, Type::small, Role::muted);
    pen.line({inner_.right(), y + title}, report.made_on, Type::small, Role::text, Align::right);
    pen.rule(inner_.x, end + 6, inner_.width, Role::text, 2.5F);
    y = end + after_head;
}

void FirstPage::draw_person(const Pen& pen, float& y) const {
    const report::Part part(pen.tags, Tag::paragraph);
    y = draw_lines(pen, {inner_.x, y}, person_.shown.lines, text_line);
    pen.rule(inner_.x, y + 6, inner_.width, Role::line, 1);
    y += after_person;
}

void FirstPage::draw_figures(const Pen& pen, const Report& report, float& y) const {
    const float cell = figure_cell(inner_.width, figures_.size());
    const float height = figures_height();
    const float heading = chart::size_of(Type::heading).line;
    float x = inner_.x;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const report::Part part(pen.tags, Tag::paragraph);
        pen.canvas.fill_rect({x, y + 3, 3, height - 4}, Pen::color(Role::text), 0);
        pen.line({x + figure_indent, y}, report.figures[i].value, Type::heading);
        const float end = pen.lines({x + figure_indent, y + heading}, figures_[i].of, Type::note);
        (void)pen.lines({x + figure_indent, end}, figures_[i].more, Type::note, Role::muted);
        x += cell + figure_gap;
    }
    y += height + part_gap;
}

void FirstPage::draw_signs(const Pen& pen, const Report& report, float& y) const {
    if (!report.has_signs) {
        y = draw_part(pen, signs_, {inner_.x, y}) + part_gap;
        return;
    }
    const float height = part_title + height_of(signs_.shown.lines.size()) + 2 * box_padding;
    pen.canvas.stroke_rect({inner_.x, y, inner_.width, height}, Pen::color(Role::text), 1.5F, 8);
    draw_icon(pen.canvas, chart::Icon::warn, {inner_.x + box_padding + 12, y + box_padding + 13}, 24,
              Pen::color(Role::text));
    (void)draw_part(pen, signs_, {inner_.x + box_padding + icon_room, y + box_padding});
    y += height + part_gap;
}

/// The title stands on the line of the legend.
void FirstPage::draw_course(const Pen& pen, const Report& report, float& y) const {
    if (report.course.empty.empty()) {
        draw_title(pen, {inner_.x, y}, report.course.title);
        pen.tags.describe(exhibit_words(report.course));
        const report::Part part(pen.tags, Tag::figure);
        SmallPrint small(pen.canvas, false);
        chart::draw(small, {inner_.x, y, inner_.width, course_panel_.height}, course_, chart::print_palette);
        y += course_panel_.height;
    } else {
        draw_exhibit(pen, report.course, course_panel_, {inner_.x, y});
        y += part_title + course_panel_.height;
    }
    y = draw_shown(pen, {inner_.x, y}, changes_.shown, text_line) + part_gap;
}

void FirstPage::draw_exhibit(const Pen& pen, const Exhibit& exhibit, const Panel& panel, Point at) {
    draw_title(pen, at, exhibit.title, panel.beside ? exhibit.note : "");
    if (!panel.beside) {
        const report::Part part(pen.tags, Tag::paragraph);
        (void)pen.lines({at.x, at.y + part_title}, panel.note, Type::note, Role::muted);
    }
    const Rect area{at.x, at.y + panel.head(), panel.width, panel.height};
    if (!exhibit.empty.empty()) {
        const report::Part part(pen.tags, Tag::paragraph);
        pen.line({area.x, area.y}, exhibit.empty, Type::small, Role::muted);
        return;
    }
    pen.tags.describe(exhibit_words(exhibit));
    const report::Part part(pen.tags, Tag::figure);
    if (const auto* legs = std::get_if<chart::LegChart>(&exhibit.drawing)) return draw_legs(pen, *legs, area);
    SmallPrint small(pen.canvas);
    chart::draw(small, area, exhibit.drawing, chart::print_palette);
}

/// Two beside each other, and two below, in the order of the report.
void FirstPage::draw_counts(const Pen& pen, const Report& report, float& y) const {
    const float below = y + periods_.head() + periods_.height + part_gap;
    draw_exhibit(pen, report.periods, periods_, {inner_.x, y});
    draw_exhibit(pen, report.where, where_, {inner_.x, below});
    draw_exhibit(pen, report.when, when_, {inner_.right() - when_.width, y});
    const float taken = draw_part(pen, taken_, {inner_.right() - taken_.width, below});
    y = std::max(below + where_.head() + where_.height, taken) + part_gap;
}

float FirstPage::draw_part(const Pen& pen, const Part& part, Point at) const {
    draw_title(pen, at, part.block.title, part.block.note);
    const float end = draw_shown(pen, {at.x, at.y + part_title}, part.shown, text_line);
    return &part == &questions_ ? draw_lines(pen, {at.x, end}, blanks_, blank_line) : end;
}

}  // namespace nightcramp::report
