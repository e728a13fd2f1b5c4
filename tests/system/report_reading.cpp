#include "tests/system/report_reading.hpp"

#include "exchange/csv.hpp"

#include <cmath>
#include <regex>

namespace nightcramp::system_test {
namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string unescaped(const std::string& text) {
    return replaced(replaced(replaced(replaced(text, "&lt;", "<"), "&gt;", ">"), "&quot;", "\""), "&amp;",
                    "&");
}

std::string without_blanks_around(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \n");
    if (first == std::string::npos) return "";
    return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

/// What stands between the tags, piece by piece; blank pieces are left out.
std::vector<std::string> pieces(const std::string& html) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t tag = std::min(html.find('<', at), html.size());
        const std::string piece = without_blanks_around(unescaped(html.substr(at, tag - at)));
        if (!piece.empty()) all.push_back(piece);
        at = std::min(html.find('>', tag), html.size() - 1) + 1;
    }
    return all;
}

/// Each part of `html` from `begin` up to `end`.
std::vector<std::string> between(const std::string& html, std::string_view begin, std::string_view end) {
    std::vector<std::string> all;
    for (auto at = html.find(begin); at != std::string::npos; at = html.find(begin, at)) {
        const std::size_t from = at + begin.size();
        at = html.find(end, from);
        all.push_back(html.substr(from, at - from));
    }
    return all;
}

std::vector<std::string> cells_of(const std::string& row) {
    std::vector<std::string> cells;
    for (std::size_t at = row.find("<t"); at != std::string::npos; at = row.find("<t", at)) {
        const std::size_t from = row.find('>', at) + 1;
        at = row.find("</t", from);
        cells.push_back(unescaped(row.substr(from, at - from)));
    }
    return cells;
}

}  // namespace

void ReportSystemTest::SetUp() {
    ASSERT_EQ(run_bare({"demo", "--to", diary.string()}).code, 0);
}

std::string ReportSystemTest::tool(const std::vector<std::string>& command) const {
    const Ended ended = Process(command, variables).wait();
    EXPECT_EQ(ended.code, 0) << command.front() << ": " << ended.err;
    return ended.out;
}

std::string ReportSystemTest::save(const std::string& name, std::vector<std::string> more) const {
    more.insert(more.begin(), {"report", "--to", file(name), "--replace"});
    const Ended ended = run(more);
    EXPECT_EQ(ended.code, 0) << ended.err;
    return file(name);
}

std::string ReportSystemTest::html(std::vector<std::string> more) const {
    return test::read_file(save("report.html", std::move(more)));
}

std::vector<std::vector<std::string>> ReportSystemTest::chart_rows(
    const std::string& chart, const std::vector<std::string>& span) const {
    std::vector<std::string> words{"chart", chart, "--to", file(chart + ".csv"), "--replace"};
    words.insert(words.end(), span.begin(), span.end());
    EXPECT_EQ(run(words).code, 0) << chart;
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : exchange::read_csv(test::read_file(file(chart + ".csv"))).table.rows)
        rows.push_back(row.cells);
    return rows;
}

namespace told {

std::vector<Figure> figures(const std::string& html) {
    std::vector<Figure> all;
    for (const std::string& list : between(html, "<ul class=\"figures\">", "</ul>")) {
        for (const std::string& item : between(list, "<li>", "</li>")) {
            auto parts = pieces(item);
            parts.resize(3);
            all.push_back({parts[0], parts[1], parts[2]});
        }
    }
    return all;
}

Figure figure(const std::string& html, std::string_view of) {
    for (const Figure& one : figures(html)) {
        if (one.of.find(of) != std::string::npos) return one;
    }
    return {};
}

std::vector<std::vector<std::string>> rows(const std::string& html, const std::string& title) {
    std::vector<std::vector<std::string>> all;
    for (const std::string& section : between(html, "<section", "</section>")) {
        if (section.find("<h2>" + title + "</h2>") == std::string::npos) continue;
        for (const std::string& body : between(section, "<tbody>", "</tbody>")) {
            for (const std::string& row : between(body, "<tr>", "</tr>")) all.push_back(cells_of(row));
        }
        break;
    }
    return all;
}

std::vector<std::string> statements(const std::string& html) {
    std::string text = html.substr(html.find("<body>"));
    for (auto at = text.find("<table>"); at != std::string::npos; at = text.find("<table>"))
        text.erase(at, text.find("</table>") + 8 - at);
    text = replaced(std::move(text), "</bdi>: ", "</bdi>");
    text = replaced(std::move(text), " (listed as possible cause; for discussion)",
                    "<br/>listed as possible cause; for discussion");
    return pieces(text);
}

}  // namespace told

std::vector<double> numbers_in(const std::string& text) {
    static const std::regex number("[0-9]+(\\.[0-9]+)?");
    std::vector<double> all;
    for (std::sregex_iterator found(text.begin(), text.end(), number), end; found != end; ++found)
        all.push_back(std::stod(found->str()));
    return all;
}

double number_in(const std::string& text) {
    const auto all = numbers_in(text);
    return all.empty() ? std::nan("") : all.front();
}

}  // namespace nightcramp::system_test
