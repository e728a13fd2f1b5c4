#include "tests/bench/simulation.hpp"

#include <cstdlib>
#include <string_view>

/// analysis_simulation [DIARIES [MANY [PARTS]]]: diaries in each cell of the table of one habit (1000),
/// diaries in each cell of the tables of twelve habits (300), and which parts to run: a one habit, b first
/// year, c discoveries, d later years ("abcd"). Prints Markdown. The same numbers give the same tables.
int main(int count, char** words) {
    using namespace nightcramp::analysis::simulation;
    const int diaries = count > 1 ? std::atoi(words[1]) : 1000;
    const int many = count > 2 ? std::atoi(words[2]) : 300;
    const std::string_view parts = count > 3 ? words[3] : "abcd";
    if (diaries < 1 || many < 1) return EXIT_FAILURE;
    const auto wanted = [&](char part) { return parts.find(part) != std::string_view::npos; };
    if (wanted('a')) print_single(diaries);
    if (wanted('b')) print_first_year(many);
    if (wanted('c')) print_discoveries(many);
    if (wanted('d')) print_later_years(many);
    return EXIT_SUCCESS;
}
