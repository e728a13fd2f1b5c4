#include "report/page_first.hpp"

#include "report/page_sizes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <variant>

namespace nightcramp::report {

using chart::Type;

namespace {

constexpr int fewest_lines = 2;
constexpr int few_lines = 6;

/// Without the oldest markers where their names would take more rows than there is room for.
chart::AnyChart with_few_markers(const chart::AnyChart& drawing) {
    const auto* time = std::get_if<chart::TimeChart>(&drawing);
    if (time == nullptr) return drawing;
    chart::TimeChart chart = *time;
    std::erase_if(chart.markers, [&](const chart::Marker& marker) {
        return chart::number(marker.day) < chart.view.first || chart::number(marker.day) >= chart.view.last;
    });
    chart::TimeChart bare = chart;
    bare.markers.clear();
    // What was tested stands with the tests; a strip is too short for it.
    for (chart::Phase& phase : chart.phases) phase.label = "Own test";
    const float height = natural_height(bare, bare.view);
    if (chart.markers.size() > most_markers) {
        chart.markers.erase(chart.markers.begin(),
                            chart.markers.end() - static_cast<std::ptrdiff_t>(most_markers));
    }
    while (!chart.markers.empty() && natural_height(chart, chart.view) - height > most_marker_rows)
        chart.markers.erase(chart.markers.begin());
    return chart;
}

float columns(float width, float share) {
    return std::floor((width - column_gap) * share);
}

int whole_lines(float height) {
    return std::max(0, static_cast<int>(std::floor(height / text_line)));
}

/// The lines of the note below the title; none where it fits beside it.
std::vector<std::string> note_lines(const Exhibit& exhibit, const LineBreaker& breaker, float width) {
    const float beside =
        breaker.width(exhibit.title, Type::body_strong) + note_gap + breaker.width(exhibit.note, Type::note);
    if (beside <= width) return {};
    return breaker.lines(exhibit.note, Type::note, width);
}

/// What stands below the course: what it shows, and what changed.
Lines course_lines(const Exhibit& course) {
    Lines lines{course.title, "", course.sentences};
    if (!course.note.empty()) lines.lines.insert(lines.lines.begin(), course.note);
    return lines;
}

}  // namespace

float FirstPage::Panel::head() const {
    return part_title + note_line * static_cast<float>(note.size());
}

FirstPage::FirstPage(const Report& report, PageSize size, const LineBreaker& breaker)
    : inner_{page_margin, page_margin, size.width - 2 * page_margin,
             size.height - 2 * page_margin - foot_height} {
    prepare_parts(report, breaker);
    prepare_panels(report, breaker);
    share_lines(report, breaker);
    spill(report, breaker);
}

void FirstPage::spill(const Report& report, const LineBreaker& breaker) {
    for (const Part* part : parts()) {
        if (part->shown.whole) continue;
        // What stands in a part of the width here has all of it there.
        spilled_.push_back(part == &taken_   ? taken_block(report, breaker, inner_.width)
                           : part == &signs_ ? sentences_block(report.signs, breaker, inner_.width)
                           : part == &changes_
                               ? sentences_block(course_lines(report.course), breaker, inner_.width)
                               : part->block);
    }
}

/// In the order in which they are read.
std::vector<FirstPage::Part*> FirstPage::parts() {
    return {&person_, &signs_, &changes_, &taken_, &habits_, &experiments_, &questions_};
}

void FirstPage::name_pages(const std::vector<int>& numbers) {
    auto number = numbers.begin();
    for (Part* part : parts()) {
        if (!part->shown.whole) part->shown.name_page(*number++);
    }
}

void FirstPage::prepare_parts(const Report& report, const LineBreaker& breaker) {
    const float width = inner_.width;
    subtitle_ = breaker.lines(report.subtitle, Type::small, width - date_room);
    const float cell = figure_cell(width, report.figures.size()) - figure_indent;
    for (const KeyFigure& figure : report.figures) {
        const auto more =
            figure.more.empty() ? std::vector<std::string>() : breaker.lines(figure.more, Type::note, cell);
        figures_.push_back({breaker.lines(figure.of, Type::note, cell), more});
    }
    const float signs = width - (report.has_signs ? icon_room + 2 * box_padding : 0);
    const float taken = width - column_gap - columns(width, where_share);
    person_ = {person_block(report, breaker, width), width};
    signs_ = {sentences_block(report.signs, breaker, signs), signs};
    changes_ = {flowing_block(course_lines(report.course), breaker, width), width};
    taken_ = {taken_block(report, breaker, taken), taken};
    habits_ = {sentences_block(report.habits, breaker, width), width};
    experiments_ = {sentences_block(report.experiments, breaker, width), width};
    questions_ = {numbered_block(report.questions, breaker, width, 0), width};
}

void FirstPage::prepare_panels(const Report& report, const LineBreaker& breaker) {
    const float width = inner_.width;
    const float wide = columns(width, periods_share);
    const float narrow = width - column_gap - wide;
    const float places = columns(width, where_share);
    course_ = with_few_markers(report.course.drawing);
    course_panel_ = {width, least_course};
    periods_ = {wide, least_chart, note_lines(report.periods, breaker, wide)};
    when_ = {narrow, least_chart, note_lines(report.when, breaker, narrow)};
    where_ = {places, legs_height, note_lines(report.where, breaker, places)};
    if (!report.course.empty.empty()) course_panel_.height = text_line;
    if (!report.periods.empty.empty() && !report.when.empty.empty())
        periods_.height = when_.height = text_line;
    if (!report.where.empty.empty()) where_.height = text_line;
    if (const auto* legs = std::get_if<chart::LegChart>(&report.where.drawing))
        where_.height = std::max(where_.height, text_line * static_cast<float>(legs->rows.size()));
    for (Panel* panel : {&course_panel_, &periods_, &when_, &where_}) panel->beside = panel->note.empty();
    // The notes of neighbours take the same room, so that the drawings stand in line.
    const std::size_t lines = std::max(periods_.note.size(), when_.note.size());
    periods_.note.resize(lines);
    when_.note.resize(lines);
}

float FirstPage::figures_height() const {
    std::size_t lines = 0;
    for (const FigureCell& cell : figures_) lines = std::max(lines, cell.of.size() + cell.more.size());
    return chart::size_of(Type::heading).line + note_line * static_cast<float>(lines);
}

float FirstPage::height_without_lines(const Report& report) const {
    const float title = chart::size_of(Type::title).line;
    const float head = title + text_line * static_cast<float>(subtitle_.size()) + after_head;
    const float signs = report.has_signs ? part_title + 2 * box_padding : part_title;
    const float course = course_panel_.height + (report.course.empty.empty() ? 0 : part_title);
    float height = head + after_person + figures_height() + signs + course + periods_.head() +
                   periods_.height + where_.head() + where_.height + part_title + 6 * part_gap;
    if (!experiments_.block.items.empty()) height += part_title + part_gap;
    if (!questions_.block.items.empty()) height += part_title + part_gap;
    return height;
}

/// Each list has two lines, even where the drawings become lower for it.
void FirstPage::make_room_for_lists(const Report& report) {
    int lines = 0;
    for (const Part* part : parts()) {
        if (part != &taken_) lines += std::min(part->block.line_count(), fewest_lines);
    }
    float missing = text_line * static_cast<float>(lines) + height_without_lines(report) - inner_.height;
    const auto shrink = [&](float& height, float least) {
        const float less = std::clamp(missing, 0.0F, std::max(0.0F, height - least));
        height -= less;
        missing -= less;
    };
    shrink(course_panel_.height, lowest_course);
    shrink(periods_.height, lowest_chart);
    when_.height = periods_.height;
}

void FirstPage::share_lines(const Report& report, const LineBreaker& breaker) {
    make_room_for_lists(report);
    const float left = inner_.height - height_without_lines(report);
    const int beside_legs = whole_lines(where_.head() + where_.height - part_title);
    // Signs and results come before the rest, but none takes all: first up to a few lines each, then the
    // rest.
    const std::vector<Part*> parts{&signs_,  &habits_,    &experiments_, &taken_,
                                   &person_, &questions_, &changes_};
    std::vector<int> given;
    int lines = whole_lines(left);
    for (const Part* part : parts) {
        const int free = part == &taken_ ? beside_legs : 0;
        given.push_back(std::max(free, std::min(part->block.line_count(), fewest_lines)));
        lines -= given.back() - free;
    }
    constexpr int all = std::numeric_limits<int>::max();
    for (const bool first : {true, false}) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            Part& part = *parts[i];
            // What changed is marked in the course.
            const int at_first = &part == &changes_ ? fewest_lines : few_lines;
            const int wanted =
                std::min({part.block.line_count(), first ? at_first : all, given[i] + std::max(0, lines)});
            part.shown = shown(part.block, std::max(wanted, given[i]), breaker, part.width);
            const int used = std::max(given[i], static_cast<int>(part.shown.lines.size()));
            lines -= used - given[i];
            given[i] = used;
        }
    }
    int used = -beside_legs;
    for (const Part* part : parts)
        used += std::max(part == &taken_ ? beside_legs : 0, static_cast<int>(part->shown.lines.size()));
    use_what_is_left(left - text_line * static_cast<float>(used), breaker);
}

void FirstPage::use_what_is_left(float left, const LineBreaker& breaker) {
    const bool has_title = !questions_.block.items.empty();
    float room = has_title ? left : left - part_title - part_gap;
    const int asked = static_cast<int>(questions_.block.items.size());
    const bool may_ask = questions_.shown.whole && !questions_.block.title.empty();
    const int blanks =
        std::clamp(static_cast<int>(room / blank_line), 0, std::max(has_title ? 1 : 0, 3 - asked));
    if (may_ask && room > 0 && blanks > 0) {
        const Block with_blanks = numbered_block({}, breaker, inner_.width, asked + blanks);
        for (int i = asked; i < asked + blanks; ++i)
            blanks_.push_back(with_blanks.items[static_cast<std::size_t>(i)].lines.front());
        room -= blank_line * static_cast<float>(blanks);
        left = room;
    }
    const auto grow = [&](float& height, float most) {
        if (height < least_chart || left <= 0) return;  // a sentence in its place
        const float more = std::clamp(most - height, 0.0F, left);
        height += more;
        left -= more;
    };
    grow(course_panel_.height, std::min(most_course, course_panel_.height + left / 2));
    grow(periods_.height, most_chart);
    when_.height = periods_.height;
    grow(course_panel_.height, most_course);
}

}  // namespace nightcramp::report
