#pragma once

#include "diary/catalogue.hpp"
#include "diary/journal.hpp"
#include "diary/manner.hpp"

#include <string>
#include <vector>

namespace nightcramp::present {

/// What would become of the diary if a copy took its place.
struct RestorePreview {
    std::vector<Date> come_back;  ///< nights that only the copy holds, ascending
    std::vector<Date> go;         ///< nights that only the diary holds
    std::vector<Date> differ;     ///< nights that both hold, not the same
    /// Sentences of what else comes back, is lost or changes back: habits, medicines, experiments, the
    /// profile.
    std::vector<std::string> gained;
    std::vector<std::string> lost;
    std::vector<std::string> changed;
    std::string head;  ///< "The copy ends with what was saved on 22 November 2026 at 07:12."
    int year = 0;      ///< in which both end; nights of other years are told with theirs

    [[nodiscard]] bool is_same() const {
        return come_back.empty() && go.empty() && differ.empty() && gained.empty() && lost.empty() &&
               changed.empty();
    }

    friend bool operator==(const RestorePreview&, const RestorePreview&) = default;
};

/// Reads both. A result that was opened since the copy was made could be opened a second time; that is said.
/// Throws what the journals throw.
[[nodiscard]] RestorePreview restore_preview(const Journal& diary, const Journal& copy, const Manner& manner,
                                             const Catalogue& catalogue);

/// Dates in words, ascending, those that follow each other joined: "3 … 9 November, 12 November and 14 more".
/// Those of another year than `year` carry theirs; 0 stands for the year of the last one.
[[nodiscard]] std::string dates_words(const std::vector<Date>& dates, std::size_t most_spans = 6,
                                      int year = 0);

/// All of it but the head in sentences, in the order: what is lost, what changes back, what comes back. One
/// that says so where nothing would change.
[[nodiscard]] std::vector<std::string> restore_sentences(const RestorePreview& preview);

}  // namespace nightcramp::present
