#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The parts of Sleepmeter's file: up to three tables of names, then the diary. Its texts stand in quotation
/// marks, but those within them are not doubled, so a record ends where the next one can only begin.
namespace nightcramp::exchange::sleepmeter {

enum class Section { none, aids, hindrances, tags, diary };

inline constexpr std::string_view diary_header =
    "wake,sleep,bedtime,holes,type,dreams,aid,hindrances,tags,quality,notes";

/// The section that begins with this line.
[[nodiscard]] std::optional<Section> section_from(std::string_view line);

/// Whether a record of that section begins with this line.
[[nodiscard]] bool begins_record(Section section, std::string_view line);

/// What a person named: by section and "CUSTOM_0001".
using Names = std::map<std::pair<Section, std::string>, std::string>;

/// Reads `CUSTOM_0001,HERBAL,"name"`, or `CUSTOM_0001,"name"` among the tags.
void add_name(Names& names, Section section, std::string_view record);

/// The person's own name, else the program's: "Exercise", "Mind racing".
[[nodiscard]] std::string name_of(const Names& names, Section section, std::string_view word);

/// One record of the diary; the parts lie in it.
struct Night {
    std::string_view wake, sleep, bedtime, type, aids, hindrances, tags, notes;
};
[[nodiscard]] Night night_from(std::string_view record);

}  // namespace nightcramp::exchange::sleepmeter
