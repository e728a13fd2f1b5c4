#include "cli/history_text.hpp"

#include "diary/vocabulary.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

std::vector<HistoryEntry> entries_of(const std::vector<SavedEdit>& edits) {
    std::vector<HistoryEntry> entries;
    for (const SavedEdit& saved : edits) {
        const bool goes_on = !entries.empty() && entries.back().newest.entry == saved.entry &&
                             entries.back().newest.state == saved.state;
        if (!goes_on) entries.push_back({saved, {}});
        std::vector<std::string>& labels = entries.back().labels;
        const bool is_new = std::find(labels.begin(), labels.end(), saved.edit.label) == labels.end();
        if (is_new) labels.push_back(saved.edit.label);
    }
    return entries;
}

std::string_view slug_of(EditState state) {
    if (state == EditState::done) return "done";
    return state == EditState::undone ? "undone" : "dropped";
}

std::string_view state_words(EditState state) {
    if (state == EditState::done) return "";
    return state == EditState::undone ? " (undone)" : " (undone for good)";
}

}  // namespace

std::vector<HistoryEntry> newest_entries(const Journal& journal, std::size_t most) {
    for (std::size_t limit = 2 * most;; limit *= 4) {
        const std::vector<SavedEdit> edits = journal.history(limit);
        std::vector<HistoryEntry> entries = entries_of(edits);
        if (entries.size() <= most && edits.size() == limit) continue;  // the oldest may not be whole
        if (entries.size() > most)
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(most), entries.end());
        return entries;
    }
}

std::string text_of(const HistoryEntry& entry) {
    const Edit& edit = entry.newest.edit;
    return fmt::format("{} {}  {:12}  {}{}", short_date(date_of(edit.at)), clock_text(edit.at),
                       name(edit.face), fmt::join(entry.labels, "; "), state_words(entry.newest.state));
}

Json to_json(const HistoryEntry& entry) {
    const Edit& edit = entry.newest.edit;
    return {{"entry", entry.newest.entry},
            {"at", iso(edit.at)},
            {"by", slug(edit.face)},
            {"labels", entry.labels},
            {"state", slug_of(entry.newest.state)}};
}

}  // namespace nightcramp::cli
