#include "exchange/readers/sleepmeter_record.hpp"

#include "exchange/csv_lines.hpp"
#include "exchange/draft.hpp"
#include "exchange/text_scan.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::exchange::sleepmeter {
namespace {

/// Takes the text before the next comma off the front.
std::string_view take_cell(std::string_view& rest) {
    const auto end = rest.find(',');
    const std::string_view cell = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return cell;
}

std::string_view unquoted(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('"')) text.remove_prefix(1);
    if (text.ends_with('"')) text.remove_suffix(1);
    return text;
}

/// `"2010-11-12 13:14`
bool begins_with_time(std::string_view line) {
    TextScan scan(line);
    if (!scan.take("\"") || !scan.number(4, 4) || !scan.take("-") || !scan.number(2, 2)) return false;
    return scan.take("-") && scan.number(2, 2) && scan.take(" ") && scan.number(2, 2) && scan.take(":");
}

}  // namespace

std::optional<Section> section_from(std::string_view line) {
    line = trimmed(line);
    if (line == "custom_aid_id,class,name") return Section::aids;
    if (line == "custom_hindrance_id,class,name") return Section::hindrances;
    if (line == "custom_tag_id,name") return Section::tags;
    if (line == diary_header) return Section::diary;
    return std::nullopt;
}

bool begins_record(Section section, std::string_view line) {
    if (section == Section::none) return false;
    return section == Section::diary ? begins_with_time(line) : line.starts_with("CUSTOM_");
}

void add_name(Names& names, Section section, std::string_view record) {
    const std::string_view id = take_cell(record);
    if (section != Section::tags) take_cell(record);
    if (names.size() < 3 * most_items) names[{section, std::string(id)}] = unquoted(record);
}

std::string name_of(const Names& names, Section section, std::string_view word) {
    if (const auto own = names.find({section, std::string(word)}); own != names.end()) return own->second;
    constexpr std::array<std::string_view, 3> short_words{"CPAP", "GABA", "TV"};
    std::string name(word);
    if (std::find(short_words.begin(), short_words.end(), word) != short_words.end()) return name;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '_') name[i] = ' ';
        if (i > 0 && name[i] >= 'A' && name[i] <= 'Z') name[i] = static_cast<char>(name[i] - 'A' + 'a');
    }
    return name;
}

Night night_from(std::string_view record) {
    Night night;
    night.wake = unquoted(take_cell(record));
    night.sleep = unquoted(take_cell(record));
    night.bedtime = unquoted(take_cell(record));
    take_cell(record);  // holes
    night.type = trimmed(take_cell(record));
    take_cell(record);  // dreams
    night.aids = trimmed(take_cell(record));
    night.hindrances = trimmed(take_cell(record));
    night.tags = trimmed(take_cell(record));
    take_cell(record);  // quality
    night.notes = trimmed(unquoted(record));
    return night;
}

}  // namespace nightcramp::exchange::sleepmeter
