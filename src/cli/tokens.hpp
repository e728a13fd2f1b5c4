#pragma once

#include <string_view>

namespace nightcramp::cli {

/// The words of a text, separated by spaces, read from the front.
class Tokens {
public:
    explicit Tokens(std::string_view text) : rest_(text) {}

    /// The next word without taking it; empty at the end.
    [[nodiscard]] std::string_view peek() const;
    /// Takes the next word; empty at the end.
    std::string_view take();
    /// Takes the next word where it is this one.
    bool take_if(std::string_view word);
    /// Everything that is left, without the spaces around it.
    std::string_view take_rest();
    [[nodiscard]] bool at_end() const { return peek().empty(); }

private:
    std::string_view rest_;
};

[[nodiscard]] std::string_view trim(std::string_view text);

}  // namespace nightcramp::cli
