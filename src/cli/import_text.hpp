#pragma once

#include "diary/json.hpp"
#include "exchange/nights_merge.hpp"

#include <optional>
#include <string>

namespace nightcramp::cli {

/// An import as it is to be told.
struct ImportReply {
    std::string file;  ///< as it was named
    bool dry_run = false;
    std::optional<std::string> label;  ///< of the edit that was made; none where nothing was written
};

/// What came of the nights of the file, and which answers of the diary stayed.
[[nodiscard]] std::string import_text(const exchange::NightsMerge& merge, const ImportReply& reply);

/// As the schema describes it.
[[nodiscard]] Json import_json(const exchange::NightsMerge& merge, const ImportReply& reply);

}  // namespace nightcramp::cli
