#pragma once

#include "diary/errors.hpp"
#include "diary/journal.hpp"
#include "diary/salvaged.hpp"

#include <string>
#include <vector>

namespace nightcramp::test {

/// Everything that a diary says.
struct Saved {
    explicit Saved(const Journal& journal);

    std::vector<Night> nights;
    std::optional<DateSpan> span;
    std::vector<Habit> habits;
    std::optional<Profile> profile;
    std::vector<Experiment> experiments;
    std::vector<Dismissal> dismissals;
    std::vector<SavedEdit> history;
    std::vector<SavedEdit> erasures;
    std::vector<ImportRecord> imports;
    Steps steps;
};

/// Reads everything again, and says what came back without an error and is not what was saved. Throws what is
/// no DiaryError.
[[nodiscard]] std::vector<std::string> wrong_reads(const Journal& journal, const Saved& saved);

/// Says what is wrong with a salvaged diary: values that nobody saved, older ones and missing ones that
/// `told` does not tell of, edits that were never made, and such as cannot be undone.
[[nodiscard]] std::vector<std::string> wrongly_salvaged(Journal& journal, const Salvaged& told,
                                                        const Saved& saved);

}  // namespace nightcramp::test
