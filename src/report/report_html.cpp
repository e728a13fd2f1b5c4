#include "report/report_text.hpp"

#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

/// Black on white, for screen and paper. Grey lines only, so that nothing is lost without colours.
constexpr std::string_view style = R"css(
body { font: 100%/1.5 Inter, "Noto Sans", "DejaVu Sans", sans-serif; color: #000; background: #fff;
       max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.75rem; margin: 0; }
h2 { font-size: 1.25rem; margin: 0; text-align: left; }
section { margin: 1.5rem 0; }
p { margin: 0.25rem 0; }
ul, ol { margin: 0.25rem 0; padding-left: 1.5rem; }
ul.figures { list-style: none; padding: 0; display: flex; flex-wrap: wrap; }
ul.figures li { border-left: 3px solid #000; padding-left: 0.75rem; margin: 0 2rem 1rem 0; }
ul.figures strong { display: block; font-size: 1.25rem; }
ul.figures small { display: block; }
dl { margin: 1rem 0; }
dt { float: left; clear: left; }
dd { margin: 0 0 0 7rem; font-weight: 600; }
section.noted { border: 2px solid #000; border-radius: 0.5rem; padding: 0.75rem 1rem; }
table { border-collapse: collapse; margin: 0.5rem 0; }
caption { text-align: left; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 1.25rem 0.2rem 0;
         border-bottom: 1px solid #bdbdbd; }
th { font-weight: 600; vertical-align: bottom; }
th[scope="row"] { font-weight: 400; vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
footer { border-top: 1px solid #bdbdbd; }
@page { margin: 16mm; }
@media print {
  body { font-size: 9.5pt; max-width: none; margin: 0; padding: 0; }
  h2 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
)css";

/// As it stands in a text or an attribute; signs that no file of this kind may hold are left out.
std::string escaped(std::string_view text) {
    std::string safe;
    for (const char sign : text) {
        switch (sign) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            default:
                if (static_cast<unsigned char>(sign) >= 0x20 || sign == '\n' || sign == '\t') safe += sign;
        }
    }
    return safe;
}

/// `tag` may come with attributes.
std::string element(std::string_view tag, std::string_view text) {
    const std::string_view name = tag.substr(0, tag.find(' '));
    return fmt::format("<{}>{}</{}>\n", tag, escaped(text), name);
}

/// Nothing of an empty text.
std::string paragraph(std::string_view text) {
    return text.empty() ? "" : element("p", text);
}

std::string section(const std::string& inside, bool noted = false) {
    return fmt::format("<section{}>\n{}</section>\n", noted ? " class=\"noted\"" : "", inside);
}

std::string list(std::string_view tag, const std::vector<std::string>& lines, std::string_view item = "li") {
    std::string items;
    for (const std::string& line : lines) items += element(item, line);
    return items.empty() ? "" : fmt::format("<{}>\n{}</{}>\n", tag, items, tag);
}

std::string row(const Table& table, const std::vector<std::string>& cells) {
    std::string inside = element("th scope=\"row\" dir=\"auto\"", cells.front());
    for (std::size_t i = 1; i < cells.size(); ++i)
        inside += element(table.numbers[i] ? "td class=\"number\"" : "td dir=\"auto\"", cells[i]);
    return fmt::format("<tr>\n{}</tr>\n", inside);
}

/// `caption` is HTML.
std::string table_element(const Table& table, std::string_view caption) {
    if (table.columns.empty() || table.rows.empty()) return "";
    std::string heads;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        heads += element(table.numbers[i] ? "th scope=\"col\" class=\"number\"" : "th scope=\"col\"",
                         table.columns[i]);
    std::string rows;
    for (const auto& cells : table.rows) rows += row(table, cells);
    return fmt::format(
        "<table>\n<caption>{}</caption>\n<thead>\n<tr>\n{}</tr>\n</thead>\n<tbody>\n{}</tbody>\n</table>\n",
        caption, heads, rows);
}

std::string exhibit_section(const Exhibit& exhibit) {
    return section(element("h2", exhibit.title) + paragraph(exhibit.note) + paragraph(exhibit.empty) +
                   list("ul", exhibit.sentences) + table_element(exhibit.table, "Numbers"));
}

std::string lines_section(const Lines& lines, bool noted = false) {
    if (lines.lines.empty()) return "";
    return section(element("h2", lines.title) + paragraph(lines.note) + list("ul", lines.lines), noted);
}

/// Each takes the direction of its first letter, as it was typed.
std::string questions_section(const Lines& lines) {
    if (lines.lines.empty()) return "";
    return section(element("h2", lines.title) + paragraph(lines.note) +
                   list("ol", lines.lines, "li dir=\"auto\""));
}

std::string method_section(const Lines& lines) {
    std::string inside = element("h2", lines.title) + paragraph(lines.note);
    for (const std::string& line : lines.lines) inside += paragraph(line);
    return section(inside);
}

std::string table_section(const Table& table) {
    const std::string head = element("h2", table.title) + paragraph(table.note);
    return section(table.rows.empty() ? head : table_element(table, head));
}

std::string facts_list(const Report& report) {
    std::vector<Fact> facts = report.person;
    facts.push_back(report.conditions);
    std::string inside;
    for (const Fact& fact : facts) {
        inside += element("dt", fact.label);
        inside +=
            element("dd dir=\"auto\"", fact.value.empty() ? blank_to_fill : std::string_view(fact.value));
    }
    return fmt::format("<dl>\n{}</dl>\n", inside);
}

std::string figures_list(const std::vector<KeyFigure>& figures) {
    std::string items;
    for (const KeyFigure& figure : figures) {
        items += "<li>" + element("strong", figure.value) + escaped(figure.of);
        if (!figure.more.empty()) items += "\n" + element("small", figure.more);
        items += "</li>\n";
    }
    return items.empty() ? "" : fmt::format("<ul class=\"figures\">\n{}</ul>\n", items);
}

std::string taken_section(const Report& report) {
    std::string items;
    for (const Taken& taken : report.taken) {
        items += fmt::format("<li><bdi>{}</bdi>: {}", escaped(taken.what), escaped(taken.when));
        if (!taken.remark.empty()) items += fmt::format(" ({})", escaped(taken.remark));
        items += "</li>\n";
    }
    return section(element("h2", report.taken_title) +
                   (items.empty() ? paragraph(report.taken_none) : fmt::format("<ul>\n{}</ul>\n", items)));
}

std::string body(const Report& report) {
    std::string inside = fmt::format("<header>\n{}{}{}</header>\n", element("h1", report.title),
                                     paragraph(report.subtitle), paragraph(report.made_on));
    inside += facts_list(report) + figures_list(report.figures);
    inside += lines_section(report.signs, report.has_signs);
    for (const Exhibit* exhibit : {&report.course, &report.periods, &report.where, &report.when})
        inside += exhibit_section(*exhibit);
    inside += taken_section(report) + lines_section(report.habits) + lines_section(report.experiments) +
              questions_section(report.questions);
    for (const Lines& lines : report.method) inside += method_section(lines);
    for (const Table& table : report.tables) inside += table_section(table);
    if (report.notes) inside += lines_section(*report.notes);
    return inside + fmt::format("<footer>\n{}{}</footer>\n", paragraph(report.foot),
                                paragraph(fmt::format("Made with {}.", report.program)));
}

}  // namespace

std::string report_html(const Report& report) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<meta name=\"generator\" content=\"{}\"/>\n<title>{}</title>\n<style>{}</style>\n</head>\n"
        "<body>\n{}</body>\n</html>\n",
        escaped(report.program), escaped(report.title), style, body(report));
}

}  // namespace nightcramp::report
