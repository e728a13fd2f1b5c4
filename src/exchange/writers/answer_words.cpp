#include "exchange/writers/answer_words.hpp"

#include "diary/vocabulary.hpp"

#include <array>
#include <charconv>

namespace nightcramp::exchange {

std::string plain_decimal(double value) {
    std::array<char, 512> digits{};  // of the smallest and of the largest numbers too
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value == 0 ? 0.0 : value,
                                       std::chars_format::fixed);
    return {digits.data(), written.ptr};
}

std::string answer_word(const AnswerValue& value) {
    return value.kind == AnswerKind::amount ? plain_decimal(value.amount) : std::string(slug(value.kind));
}

}  // namespace nightcramp::exchange
