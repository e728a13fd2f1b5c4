#pragma once

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

/// How long the sentences of a text are.
namespace nightcramp::test {

/// In words; a sentence ends with a full stop or a question mark.
[[nodiscard]] inline std::vector<std::size_t> sentence_lengths(const std::string& text) {
    std::vector<std::size_t> lengths{0};
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        ++lengths.back();
        if (word.ends_with('.') || word.ends_with('?')) lengths.push_back(0);
    }
    if (lengths.back() == 0) lengths.pop_back();
    return lengths;
}

[[nodiscard]] inline double average(const std::vector<std::size_t>& lengths) {
    double sum = 0;
    for (const std::size_t length : lengths) sum += static_cast<double>(length);
    return sum / static_cast<double>(lengths.size());
}

}  // namespace nightcramp::test
