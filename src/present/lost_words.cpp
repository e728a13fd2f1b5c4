#include "present/lost_words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace nightcramp::present {
namespace {

/// Longest first, so that a note is not taken for the beginning of one that belongs to another cramp.
std::vector<std::string> cramp_notes(const Night& night) {
    std::vector<std::string> notes;
    for (const Cramp& cramp : night.cramps) notes.push_back(cramp.note);
    std::sort(notes.begin(), notes.end(),
              [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    return notes;
}

/// Whatever else changed of a cramp, its note goes on where one of the notes now begins with it.
bool all_go_on(const std::vector<std::string>& before, std::vector<std::string> after) {
    return std::all_of(before.begin(), before.end(), [&](const std::string& note) {
        const auto found = std::find_if(after.begin(), after.end(),
                                        [&](const std::string& other) { return other.starts_with(note); });
        if (note.empty()) return true;
        if (found == after.end()) return false;
        after.erase(found);
        return true;
    });
}

}  // namespace

bool loses_words(const Changed<Night>& change) {
    if (!change.before) return false;
    const Night after = change.after.value_or(Night());
    return !after.note.starts_with(change.before->note) ||
           !all_go_on(cramp_notes(*change.before), cramp_notes(after));
}

}  // namespace nightcramp::present
