#include "exchange/mark_words.hpp"

#include "diary/number.hpp"
#include "exchange/letters.hpp"

#include <cmath>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

/// Without line ends, and cut between two letters where it is long.
std::string on_one_line(const std::string& text) {
    constexpr std::size_t longest = 60;  // bytes
    std::string line;
    for (const char letter : text) {
        const bool is_blank = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
        if (!is_blank) line += letter;
        if (is_blank && !line.empty() && line.back() != ' ') line += ' ';
    }
    return line.size() <= longest ? line : fmt::format("{}…", beginning(line, longest));
}

std::string plain_words(const AnswerValue& value) {
    switch (value.kind) {
        case AnswerKind::no:
            return "no";
        case AnswerKind::yes:
            return "yes";
        case AnswerKind::not_applicable:
            return "doesn’t apply";
        case AnswerKind::amount:
            break;
    }
    return decimal(rounded(value.amount, 2));
}

}  // namespace

std::string value_words(const Item& item, const Mark& mark) {
    std::string text = plain_words(mark.value);
    if (mark.value.kind == AnswerKind::amount && !item.unit.empty()) text += " " + item.unit;
    return mark.label.empty() ? text : fmt::format("{} ({})", text, on_one_line(mark.label));
}

std::string note_words(const Item& item, const Mark& mark) {
    const bool has_words = !mark.label.empty();
    std::string text = plain_words(mark.value);
    if (mark.value.kind == AnswerKind::amount && !item.unit.empty()) text += " " + item.unit;
    return has_words ? fmt::format("{}: {} ({})", item.name, text, mark.label)
                     : fmt::format("{}: {}", item.name, text);
}

double rounded(double amount, int decimals) {
    constexpr double exact_up_to = 1e6;
    const double scale = std::pow(10.0, decimals);
    return std::abs(amount) < exact_up_to ? std::round(amount * scale) / scale : amount;
}

}  // namespace nightcramp::exchange
