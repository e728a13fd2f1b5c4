#include "report/exhibit_words.hpp"

#include <fmt/format.h>

namespace nightcramp::report {

std::string exhibit_words(const Exhibit& exhibit) {
    std::string words = exhibit.title + ".";
    if (!exhibit.note.empty()) words += fmt::format(" {}.", exhibit.note);
    for (const std::string& sentence : exhibit.sentences) words += " " + sentence;
    for (const auto& row : exhibit.table.rows) {
        std::string cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].empty()) continue;
            if (i == 0) {
                cells = row[i] + ":";
            } else {
                cells += fmt::format("{} {} {}", i == 1 ? "" : ",", exhibit.table.columns[i], row[i]);
            }
        }
        words += fmt::format(" {}.", cells);
    }
    return words;
}

}  // namespace nightcramp::report
