#pragma once

#include "exchange/draft.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nightcramp::exchange {

inline constexpr std::size_t most_sleeps = 200'000;
inline constexpr std::size_t most_notes = 100'000;

/// Adds what a reader finds to a draft, within the bounds of one import. Beyond them, Unreadable; beyond that
/// of the words, they alone are left out, which a skip says.
class Findings {
public:
    Findings(Draft& draft, std::string_view slug) : draft_(draft), slug_(slug) {}

    /// The item of that kind, name and unit. Two kinds of things may have the same name.
    [[nodiscard]] std::size_t item(std::string_view kind, std::string_view name, std::string_view unit = {},
                                   Item::Measure measure = Item::Measure::quantity);
    void mark(Mark mark);
    void sleep(const SleepSpan& span);
    /// A note without text is none; a long one is cut.
    void note(FileNote note);

    [[nodiscard]] Draft& draft() const { return draft_; }

private:
    Draft& draft_;
    std::string slug_;
    std::unordered_map<std::string, std::size_t> known_;  ///< by kind, unit and name
};

/// Without blanks around it, with blanks for line ends and control characters, and cut to at most `most`
/// bytes at the end of a letter.
[[nodiscard]] std::string one_line(std::string_view text, std::size_t most = 200);

/// "The date “2020-13-01” is not understood; it would be year, month and day such as 2020-03-01."; "The date
/// is missing." where there is no text.
[[nodiscard]] std::string not_understood(std::string_view what, std::string_view text,
                                         std::string_view right);

/// The same for a number; where a comma makes it one of two numbers, "… could be 1500 or 1.5."
[[nodiscard]] std::string no_number(std::string_view what, std::string_view text, std::string_view right);

/// The parts between the separators, without blanks around them and without the empty ones.
[[nodiscard]] std::vector<std::string_view> parts_of(std::string_view text, std::string_view separator);

}  // namespace nightcramp::exchange
