#include "exchange/readers/sleep_comment.hpp"

#include "exchange/csv_lines.hpp"
#include "exchange/text_scan.hpp"

#include <algorithm>

namespace nightcramp::exchange {
namespace {

/// "med" of "med_2x"
std::string_view without_count(std::string_view tag) {
    const auto bar = tag.rfind('_');
    if (bar == std::string_view::npos) return tag;
    TextScan scan(tag.substr(bar + 1));
    return scan.number(1, 3) && scan.take("x") && scan.done() ? tag.substr(0, bar) : tag;
}

/// The program writes a line end as a backslash and an n.
std::string with_line_ends(std::string_view cell) {
    std::string text;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool line_end = cell.substr(i, 2) == "\\n";
        text += line_end ? '\n' : cell[i];
        if (line_end) ++i;
    }
    return text;
}

void add_tag(SleepComment& comment, std::string_view word) {
    constexpr std::size_t most_tags = 200;
    const std::string tag(without_count(word));
    if (comment.tags.size() < most_tags &&
        std::find(comment.tags.begin(), comment.tags.end(), tag) == comment.tags.end()) {
        comment.tags.push_back(tag);
    }
}

/// Adds a word with what separates it from the word before: a line end where there was one.
void add_word(SleepComment& comment, std::string_view gap, std::string_view word) {
    if (!comment.text.empty()) comment.text += gap.find('\n') == std::string_view::npos ? ' ' : '\n';
    comment.text += word;
}

}  // namespace

SleepComment sleep_comment(std::string_view cell) {
    SleepComment comment;
    const std::string text = with_line_ends(cell);
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto begin = std::min(rest.find_first_not_of(" \t\r\n"), rest.size());
        const auto end = std::min(rest.find_first_of(" \t\r\n", begin), rest.size());
        const std::string_view word = rest.substr(begin, end - begin);
        if (word.size() > 1 && word.front() == '#') {
            add_tag(comment, word.substr(1));
        } else if (!word.empty()) {
            add_word(comment, rest.substr(0, begin), word);
        }
        rest.remove_prefix(end);
    }
    return comment;
}

}  // namespace nightcramp::exchange
