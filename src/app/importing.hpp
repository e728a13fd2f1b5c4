#pragma once

#include "app/session.hpp"
#include "app/world.hpp"
#include "exchange/import_plan.hpp"
#include "exchange/recognise.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::app {

/// A file to be imported, and how it is to be read.
struct ImportJob {
    std::filesystem::path path;  ///< a file, an archive or a folder
    std::string as;              ///< the slug of a format; empty: what the file itself says
    exchange::ReadOptions options;
};

/// What a file tells, and in which format.
struct ImportDraft {
    exchange::Draft draft;
    std::string format;              ///< as people know it: "Loop Habit Tracker"
    std::vector<std::string> slugs;  ///< of the readers that read something of it
};

/// Every reader that there is, in the order in which they are asked.
[[nodiscard]] exchange::Readers import_readers(const World& world);

/// Reads the file. Throws exchange::Unreadable and exchange::Cancelled.
[[nodiscard]] ImportDraft read_import(const ImportJob& job, const exchange::Readers& readers,
                                      const exchange::Watch& watch = {});

/// The part of the diary that the draft is laid over; `zone` as in exchange::Choices.
[[nodiscard]] exchange::Stored stored_for(const Session& session, const exchange::Draft& draft,
                                          const Zone& zone);

/// What the history calls the import: "import of 2 nights from table.csv". Where the file lay does not matter
/// later.
[[nodiscard]] std::string label_of(const exchange::ImportPlan& plan, const std::filesystem::path& file);

/// Saves the plan as one edit; none where it changes nothing. The session is one of Face::import. Throws as
/// Session::save does; then nothing was written.
std::optional<SavedEdit> save_import(Session& session, const exchange::ImportPlan& plan,
                                     const std::filesystem::path& file);

}  // namespace nightcramp::app
