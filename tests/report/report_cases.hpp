#pragma once

#include "diary/knowledge.hpp"
#include "report/report_of.hpp"
#include "tests/support/builders.hpp"

#include <optional>
#include <string>
#include <vector>

/// Diaries from which reports are made; the same on every machine.
namespace nightcramp::report {

struct ReportCase {
    Catalogue catalogue = load_catalogue();
    Knowledge knowledge = load_knowledge();
    present::DiaryCopy diary{{}, all_habits(load_catalogue().habits, {}), {}, {}, {}, test::today};
    Wishes wishes{};
    Manner manner{};
    bool example = false;

    /// Of the whole diary where no span is wished.
    [[nodiscard]] Report report() const;
    [[nodiscard]] present::Results results() const;
    [[nodiscard]] Report report(const present::Results& results) const;

    /// Nights up to last night in a fixed disorder: cramps in a third of them, a few not recorded, stretching
    /// every other night or so.
    void log(int nights);
};

[[nodiscard]] ReportCase empty_case();
[[nodiscard]] ReportCase three_nights_case();
/// A year with everything a person can say.
[[nodiscard]] ReportCase rich_case();
[[nodiscard]] ReportCase ten_years_case();
[[nodiscard]] ReportCase long_names_case();
/// Right-to-left, accented and wide signs.
[[nodiscard]] ReportCase many_scripts_case();
[[nodiscard]] ReportCase hundred_medicines_case();

}  // namespace nightcramp::report
