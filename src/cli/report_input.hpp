#pragma once

#include "cli/parsed.hpp"
#include "report/extras.hpp"
#include "report/pages.hpp"
#include "report/report_of.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::cli {

enum class ReportFormat { pdf, svg, png, txt, html };

/// Whether it is laid out on pages.
[[nodiscard]] bool has_pages(ReportFormat format);
/// Whether each page is a file of its own.
[[nodiscard]] bool is_page_a_file(ReportFormat format);

/// `report` as it was typed; what was left out is empty.
struct ReportOptionsTyped {
    std::vector<std::string> to;  ///< the file, and perhaps a night
    std::string from;
    std::string paper;
    std::vector<std::string> with;    ///< each with commas between its parts
    std::optional<std::string> name;  ///< it is wanted where it is given
    bool replace = false;
};

/// What was meant.
struct ReportInput {
    std::filesystem::path file;  ///< empty: standard output
    ReportFormat format = ReportFormat::txt;
    report::Paper paper = report::Paper::a4;
    report::Wishes wishes;
};

/// Without --from and --to: all nights of `whole`, where `newest` is last night; a --from before it begins
/// with it too. None where there are problems.
[[nodiscard]] Parsed<std::optional<ReportInput>> read_report_input(const ReportOptionsTyped& typed,
                                                                   const DateSpan& whole, Date newest);

/// The problem of a file that is there already.
[[nodiscard]] Problem in_the_way(const std::filesystem::path& file);

}  // namespace nightcramp::cli

namespace nightcramp {

/// "pdf", "PDF"; the ending of the file is the slug
template <>
std::span<const Word<cli::ReportFormat>> words();

}  // namespace nightcramp
