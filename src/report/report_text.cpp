#include "report/report_text.hpp"

#include "report/plain_columns.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

constexpr std::size_t page_columns = 80;

/// Writes one block below the other, with an empty line between them, but for that below a title.
class TextPage {
public:
    void title(const std::string& text, char rule) {
        part();
        text_ += text + '\n' + std::string(columns_of(text), rule) + '\n';
        below_title_ = true;
    }

    void paragraph(const std::string& text) {
        if (text.empty()) return;
        part();
        hang("", text);
    }

    /// Lines below each other, each with a mark before it.
    void list(const std::vector<std::string>& items, std::string_view mark) {
        if (!items.empty()) part();
        for (const std::string& item : items) hang(mark, item);
    }

    void numbered(const std::vector<std::string>& items) {
        if (!items.empty()) part();
        int number = 0;
        for (const std::string& item : items) hang(fmt::format("{}. ", ++number), item);
    }

    void facts(const std::vector<Fact>& facts) {
        if (!facts.empty()) part();
        for (const Fact& fact : facts)
            hang("", fmt::format("{}: {}", fact.label, fact.value.empty() ? blank_to_fill : fact.value), 2);
    }

    void figures(const std::vector<KeyFigure>& figures) {
        if (figures.empty()) return;
        part();
        std::size_t columns = 0;
        for (const KeyFigure& figure : figures) columns = std::max(columns, columns_of(figure.value));
        for (const KeyFigure& figure : figures) {
            const std::string filling(columns + 2 - columns_of(figure.value), ' ');
            hang(figure.value + filling, figure.of);
            if (!figure.more.empty()) hang(std::string(columns + 2, ' '), figure.more);
        }
    }

    void table(const Table& table) {
        const std::string lines = table_lines(table, page_columns);
        if (lines.empty()) return;
        part();
        text_ += lines;
    }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    void part() {
        if (!text_.empty() && !below_title_) text_ += '\n';
        below_title_ = false;
    }

    /// The mark, and the text beside it; its lines after the first stand `further` to the right.
    void hang(std::string_view mark, const std::string& text, std::size_t further = 0) {
        const std::size_t indent = columns_of(mark) + further;
        bool first = true;
        for (const std::string& line : lines_of(text, page_columns - indent)) {
            text_ += (first ? std::string(mark) : std::string(indent, ' ')) + line + '\n';
            first = false;
        }
    }

    std::string text_;
    bool below_title_ = false;
};

enum class Kind { list, numbers, paragraphs };

void add_lines(TextPage& page, const Lines& lines, Kind kind, char rule = '-') {
    if (lines.lines.empty()) return;
    page.title(lines.title, rule);
    page.paragraph(lines.note);
    if (kind == Kind::list) page.list(lines.lines, "- ");
    if (kind == Kind::numbers) page.numbered(lines.lines);
    if (kind != Kind::paragraphs) return;
    for (const std::string& line : lines.lines) page.paragraph(line);
}

void add_exhibit(TextPage& page, const Exhibit& exhibit) {
    page.title(exhibit.title, '-');
    page.paragraph(exhibit.note);
    page.paragraph(exhibit.empty);
    page.list(exhibit.sentences, "- ");
    page.table(exhibit.table);
}

void add_taken(TextPage& page, const Report& report) {
    page.title(report.taken_title, '-');
    if (report.taken.empty()) page.paragraph(report.taken_none);
    std::vector<std::string> lines;
    for (const Taken& taken : report.taken) {
        lines.push_back(fmt::format("{}: {}", taken.what, taken.when));
        if (!taken.remark.empty()) lines.back() += fmt::format(" ({})", taken.remark);
    }
    page.list(lines, "- ");
}

void add_head(TextPage& page, const Report& report) {
    page.title(report.title, '=');
    page.paragraph(report.subtitle);
    page.paragraph(report.made_on);
    std::vector<Fact> facts = report.person;
    facts.push_back(report.conditions);
    page.facts(facts);
    page.figures(report.figures);
}

}  // namespace

std::string report_text(const Report& report) {
    TextPage page;
    add_head(page, report);
    add_lines(page, report.signs, Kind::list, report.has_signs ? '=' : '-');
    for (const Exhibit* exhibit : {&report.course, &report.periods, &report.where, &report.when})
        add_exhibit(page, *exhibit);
    add_taken(page, report);
    add_lines(page, report.habits, Kind::list);
    add_lines(page, report.experiments, Kind::list);
    add_lines(page, report.questions, Kind::numbers);
    for (const Lines& lines : report.method) add_lines(page, lines, Kind::paragraphs);
    for (const Table& table : report.tables) {
        page.title(table.title, '-');
        page.paragraph(table.note);
        page.table(table);
    }
    if (report.notes) add_lines(page, *report.notes, Kind::list);
    page.paragraph(report.foot);
    page.paragraph(fmt::format("Made with {}.", report.program));
    return page.take();
}

}  // namespace nightcramp::report
