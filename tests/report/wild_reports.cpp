#include "tests/report/wild_reports.hpp"

#include "report/report_text.hpp"
#include "tests/report/report_cases.hpp"
#include "tests/report/told_report.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace nightcramp::report {
namespace {

/// A word that is not broken, of letters of one kind.
rc::Gen<std::string> word() {
    return rc::gen::exec([] {
        static constexpr std::array<const char*, 9> letters{"x", "m",  "W", "e\u0301", "ש",
                                                            "ب", "痛", "1", "é"};
        const std::string letter = letters.at(*rc::gen::inRange<std::size_t>(0, letters.size()));
        const int length = *rc::gen::weightedElement<int>({{20, 1}, {20, 4}, {20, 9}, {4, 40}, {2, 300}});
        std::string word;
        for (int i = 0; i < length; ++i) word += letter;
        return word;
    });
}

rc::Gen<std::string> sentence() {
    return rc::gen::exec([] {
        const int words = *rc::gen::weightedElement<int>({{20, 1}, {20, 3}, {20, 12}, {3, 60}});
        std::string sentence;
        for (int i = 0; i < words; ++i) sentence += (i == 0 ? "" : " ") + *word();
        return sentence;
    });
}

/// What has room in a narrow column.
rc::Gen<std::string> cell() {
    return rc::gen::exec([] {
        std::string cell = *word();
        if (cell.size() > 60) cell = "many";
        return *rc::gen::arbitrary<bool>() ? cell + " " + cell : cell;
    });
}

rc::Gen<int> how_many() {
    return rc::gen::weightedElement<int>({{5, 0}, {20, 1}, {20, 3}, {10, 8}, {3, 40}, {1, 110}});
}

std::vector<std::string> sentences(int least) {
    std::vector<std::string> lines;
    const int count = std::max(least, *how_many());
    for (int i = 0; i < count; ++i) lines.push_back(*sentence());
    return lines;
}

void fill_person(Report& report) {
    report.person.clear();
    if (*rc::gen::arbitrary<bool>()) report.person.push_back({"Name", ""});
    if (*rc::gen::arbitrary<bool>()) report.person.push_back({"Name", *sentence()});
    if (*rc::gen::arbitrary<bool>()) report.person.push_back({"Weight", "74 kg"});
    report.conditions = {"Conditions", *sentence()};
}

void fill_lists(Report& report) {
    report.signs.lines = sentences(1);
    report.has_signs = *rc::gen::arbitrary<bool>();
    report.habits.lines = sentences(1);
    report.experiments.lines = sentences(0);
    report.questions.lines = sentences(0);
    report.taken.clear();
    const int taken = *how_many();
    for (int i = 0; i < taken; ++i) {
        const bool listed = *rc::gen::arbitrary<bool>();
        report.taken.push_back(
            {*sentence(), *sentence(), listed ? "listed as possible cause; for discussion" : ""});
    }
}

Table wild_table() {
    Table table;
    table.title = "A table";
    const int columns = *rc::gen::inRange(1, 9);
    for (int i = 0; i < columns; ++i) {
        table.columns.push_back("column " + std::to_string(i));
        table.numbers.push_back(*rc::gen::arbitrary<bool>());
    }
    const int rows = *how_many();
    for (int i = 0; i < rows; ++i) {
        std::vector<std::string> cells;
        for (int column = 0; column < columns; ++column) cells.push_back(*cell());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void fill_other_pages(Report& report) {
    report.tables.clear();
    report.method.clear();
    report.notes.reset();
    if (*rc::gen::arbitrary<bool>()) report.tables.push_back(wild_table());
    if (*rc::gen::arbitrary<bool>()) report.method.push_back({"A method", "", sentences(1)});
    if (*rc::gen::arbitrary<bool>()) report.notes = Lines{"Notes", "word for word", sentences(1)};
}

void fill_places(Report& report) {
    auto* legs = std::get_if<chart::LegChart>(&report.where.drawing);
    if (legs == nullptr || !report.where.empty.empty()) return;
    legs->shows_front = *rc::gen::arbitrary<bool>();
    const int rows = *rc::gen::inRange(1, 8);
    legs->rows.clear();
    for (int i = 0; i < rows; ++i)
        legs->rows.push_back({"Right back thigh", *rc::gen::inRange(1, 9999), false});
    legs->rows.push_back({"Side or place not said", 12, true});
}

/// Reports with drawings cost their time once.
const std::vector<Report>& tame_reports() {
    static const std::vector<Report> all{bare_report(), empty_case().report(), three_nights_case().report(),
                                         rich_case().report(), ten_years_case().report()};
    return all;
}

}  // namespace

void showValue(const Report& report, std::ostream& out) {
    out << report_text(report);
}

rc::Gen<Report> wild_report() {
    return rc::gen::exec([] {
        Report report = tame_reports().at(*rc::gen::inRange<std::size_t>(0, tame_reports().size()));
        fill_person(report);
        fill_lists(report);
        fill_places(report);
        fill_other_pages(report);
        return report;
    });
}

}  // namespace nightcramp::report
