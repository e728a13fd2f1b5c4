#include "exchange/note_merge.hpp"

#include <set>
#include <sstream>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

bool holds(const std::string& note, const std::string& lines) {
    return ("\n" + note + "\n").find("\n" + lines + "\n") != std::string::npos;
}

}  // namespace

std::string with_lines(const std::string& note, const std::string& told) {
    if (note.empty()) return told;
    if (told.empty() || holds(note, told)) return note;
    const std::vector<std::string> held = lines_of(note);
    const std::set<std::string_view> known(held.begin(), held.end());
    std::string both = note;
    std::string blank_lines;  // since the last new line; lost where a known one or nothing follows
    for (const std::string& line : lines_of(told)) {
        if (line.empty()) {
            blank_lines += '\n';
        } else if (known.contains(line)) {
            blank_lines.clear();
        } else {
            both += (both.size() > note.size() ? blank_lines : "") + "\n" + line;
            blank_lines.clear();
        }
    }
    return both;
}

}  // namespace nightcramp::exchange
