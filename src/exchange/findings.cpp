#include "exchange/findings.hpp"

#include "diary/number.hpp"
#include "diary/rules.hpp"
#include "diary/text.hpp"
#include "exchange/cells.hpp"
#include "exchange/csv_lines.hpp"
#include "exchange/letters.hpp"
#include "exchange/unreadable.hpp"
#include "exchange/written_times.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

void keep_below(std::size_t size, std::size_t most, std::string_view what) {
    if (size < most) return;
    throw Unreadable(
        fmt::format("The file tells of more than {} {}, more than can be imported at once. Export a "
                    "shorter time and import it in parts.",
                    most, what));
}

}  // namespace

std::size_t Findings::item(std::string_view kind, std::string_view name, std::string_view unit,
                           Item::Measure measure) {
    const std::string told = one_line(name);
    const std::string all = fmt::format("{}\n{}\n{}", kind, unit, told);
    if (const auto known = known_.find(all); known != known_.end()) return known->second;
    Item item{fmt::format("{} {}", slug_, told), told, std::string(kind), std::string(unit), measure};
    const auto taken = std::find_if(draft_.items.begin(), draft_.items.end(),
                                    [&](const Item& other) { return other.key == item.key; });
    if (taken != draft_.items.end() && taken->kind != item.kind) item.key += fmt::format(" ({})", kind);
    if (taken != draft_.items.end() && taken->unit != item.unit) item.key += fmt::format(" ({})", unit);
    const std::size_t index = draft_.item(item);
    known_.emplace(all, index);
    return index;
}

void Findings::mark(Mark mark) {
    keep_below(draft_.marks.size(), most_marks, "entries");
    if (!draft_.has_room_for(mark.label, mark.place)) std::string().swap(mark.label);
    draft_.marks.push_back(std::move(mark));
}

void Findings::sleep(const SleepSpan& span) {
    keep_below(draft_.sleeps.size(), most_sleeps, "times of sleep");
    draft_.sleeps.push_back(span);
}

void Findings::note(FileNote note) {
    note.text = without_spaces_around(beginning(without_spaces_around(note.text), longest_text));
    if (note.text.empty()) return;
    keep_below(draft_.notes.size(), most_notes, "notes");
    draft_.note(std::move(note));
}

std::string one_line(std::string_view text, std::size_t most) {
    std::string line(trimmed(beginning(trimmed(text), most)));
    for (char& letter : line) {
        const auto code = static_cast<unsigned char>(letter);
        if (code < 0x20U || code == 0x7FU) letter = ' ';
    }
    return line;
}

std::string not_understood(std::string_view what, std::string_view text, std::string_view right) {
    if (trimmed(text).empty()) return fmt::format("The {} is missing.", what);
    return fmt::format("The {} {} is not understood; it would be {}.", what, in_quotes(one_line(text)),
                       right);
}

std::string no_number(std::string_view what, std::string_view text, std::string_view right) {
    const auto both = two_numbers(text);
    if (!both) return not_understood(what, text, right);
    return fmt::format("The {} {} could be {} or {}.", what, in_quotes(one_line(text)), decimal(both->first),
                       decimal(both->second));
}

std::vector<std::string_view> parts_of(std::string_view text, std::string_view separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = text.find(separator);
        const std::string_view part = trimmed(text.substr(0, end));
        if (!part.empty()) parts.push_back(part);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + separator.size());
    }
    return parts;
}

}  // namespace nightcramp::exchange
