#pragma once

#include "app/importing.hpp"
#include "diary/json.hpp"

#include <optional>
#include <string>

namespace nightcramp::cli {

/// An import as it is to be told.
struct ImportReply {
    std::string file;  ///< as it was named
    std::string as;    ///< the format that was named; empty where the file itself told it
    std::string zone;  ///< that was named; empty where it is the computer's
    bool names_date_order = false;
    bool dry_run = false;
    std::optional<std::string> label;  ///< of the edit that was made; none where nothing was written
};

/// "3/5/2026 is Sun 3 May 2026 with the day first and Thu 5 Mar 2026 with the month first"
[[nodiscard]] std::string two_readings(const exchange::UnclearDates& dates);

/// What came of the file: its nights, its items, what was left out and what was taken for granted.
[[nodiscard]] std::string import_text(const app::ImportDraft& read, const exchange::ImportPlan& plan,
                                      const ImportReply& reply);

/// As the schema describes it.
[[nodiscard]] Json import_json(const app::ImportDraft& read, const exchange::ImportPlan& plan,
                               const ImportReply& reply);

}  // namespace nightcramp::cli
