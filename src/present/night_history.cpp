#include "present/night_history.hpp"

#include "diary/night.hpp"
#include "diary/revision.hpp"
#include "present/lost_words.hpp"
#include "present/moment_words.hpp"
#include "present/night_versions.hpp"

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

/// What edits that belong together made of the night.
struct Entry {
    std::int64_t entry = 0;   ///< of the history
    std::int64_t oldest = 0;  ///< id of the first of its edits
    Moment begun_at;          ///< when that was made
    Changed<Night> change;
    Edit newest;            ///< without its changes
    bool is_whole = false;  ///< its first edit lost words, which no edit before it may hide
};

void add(std::vector<Entry>& entries, const SavedEdit& saved, const Changed<Night>& change) {
    const Edit& edit = saved.edit;
    if (entries.empty() || entries.back().entry != saved.entry || entries.back().is_whole) {
        Edit newest{{}, edit.label, edit.at, edit.face, edit.takes_back};
        entries.push_back({saved.entry, saved.id, edit.at, change, std::move(newest), false});
    }
    Entry& entry = entries.back();
    entry.oldest = saved.id;
    entry.begun_at = edit.at;
    entry.change.before = change.before;
    entry.is_whole = loses_words(change);
}

/// Newest first, without what was undone and what came to nothing.
std::vector<Entry> entries_of(const std::vector<SavedEdit>& edits) {
    std::vector<Entry> entries;
    for (const SavedEdit& saved : edits) {
        if (saved.state != EditState::done) continue;
        for (auto change = saved.edit.changes.rbegin(); change != saved.edit.changes.rend(); ++change) {
            if (const auto* night = std::get_if<Changed<Night>>(&*change)) add(entries, saved, *night);
        }
    }
    std::erase_if(entries,
                  [](const Entry& entry) { return same_content(entry.change.before, entry.change.after); });
    return entries;
}

std::string_view deed_of(const Entry& entry, bool is_first) {
    if (entry.newest.takes_back) return "Changed as an import was taken back";
    if (entry.newest.face == Face::import) return "Came in with an import";
    if (!entry.change.after) return "Erased";
    if (entry.change.before) return "Edited";
    return is_first ? "Begun" : "Entered again";
}

std::string done_words(const Entry& entry, bool is_first, const Moment& now, const Manner& manner) {
    const bool typed = entry.newest.face == Face::command_line && !entry.newest.takes_back;
    const Moment& when = entry.change.before ? entry.newest.at : entry.begun_at;
    return fmt::format("{} {}{}", deed_of(entry, is_first), moment_words(when, now, manner.clock),
                       typed ? " on the command line" : "");
}

std::string was_words(const Changed<Night>& change, const Manner& manner, const Catalogue& catalogue) {
    if (!change.before) return "Was: nothing noted.";
    return "Was: " + night_versions(change, manner, catalogue).theirs;
}

}  // namespace

std::vector<NightVersion> night_history(const std::vector<SavedEdit>& edits,
                                        const std::optional<Night>& night, const Moment& now,
                                        const Manner& manner, const Catalogue& catalogue) {
    const std::vector<Entry> entries = entries_of(edits);
    std::vector<NightVersion> versions;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        const bool is_first = i + 1 == entries.size();
        versions.push_back({entry.oldest, done_words(entry, is_first, now, manner),
                            was_words(entry.change, manner, catalogue), entry.change.before,
                            same_content(entry.change.before, night)});
    }
    return versions;
}

NightReturn restoring(const NightVersion& version, Date date, const std::optional<Night>& now) {
    const std::string when = day_and_month(date);
    const std::string label =
        version.night ? fmt::format("night of {} restored", when) : fmt::format("night erased, {}", when);
    return {{now, version.night}, label};
}

}  // namespace nightcramp::present
