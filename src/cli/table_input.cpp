#include "cli/table_input.hpp"

#include "cli/context.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

constexpr std::size_t most_problems = 50;

/// Reads a file that may be a pipe, so that its size is not known beforehand.
Parsed<std::string> read_text(const std::string& file) {
    const auto refuse = [&](std::string sentence) { return Parsed<std::string>{"", {{file, sentence}}}; };
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found) return refuse("There is no such file.");
    if (std::filesystem::is_directory(status)) return refuse("This is a folder; name a CSV file in it.");
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    std::string text;
    std::string piece(1 << 16, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
        text.append(piece, 0, static_cast<std::size_t>(in.gcount()));
        if (text.size() > longest_table) {
            return refuse(fmt::format("The file is too large: {} MB fit.", longest_table >> 20));
        }
    }
    if (in.bad() || !in.eof()) {
        const std::string reason = std::generic_category().message(errno);
        return refuse(fmt::format("The file cannot be read ({}).", reason));
    }
    return {std::move(text), {}};
}

}  // namespace

Parsed<exchange::CsvTable> read_table(const std::string& file) {
    auto text = read_text(file);
    if (!text.problems.empty()) return {{}, std::move(text.problems)};
    auto reading = exchange::read_csv(text.value);
    return {std::move(reading.table), std::move(reading.problems)};
}

Problems shortened(Problems problems) {
    if (problems.size() <= most_problems) return problems;
    const std::size_t rest = problems.size() - most_problems;
    problems.resize(most_problems);
    problems.push_back(
        {fmt::format("and {}", counted(static_cast<std::int64_t>(rest), "more problem", "more problems")),
         "These can be named once the others are put right."});
    return problems;
}

}  // namespace nightcramp::cli
