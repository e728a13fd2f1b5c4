#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace nightcramp {

/// One value of an enumeration: its word in files, in the database and on the command line (`slug`), and
/// what a person reads (`name`).
template <class Value>
struct Word {
    Value value;
    std::string_view slug;
    std::string_view name;
};

/// The words of an enumeration, in the order of its values; specialised beside each enumeration.
template <class Value>
std::span<const Word<Value>> words();

template <class Value>
const Word<Value>& word(Value value) {
    const auto all = words<Value>();
    return *std::find_if(all.begin(), all.end(), [&](const Word<Value>& w) { return w.value == value; });
}

template <class Value>
std::string_view slug(Value value) {
    return word(value).slug;
}

template <class Value>
std::string_view name(Value value) {
    return word(value).name;
}

template <class Value>
std::optional<Value> from_slug(std::string_view text) {
    const auto all = words<Value>();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Word<Value>& w) { return w.slug == text; });
    if (found == all.end()) return std::nullopt;
    return found->value;
}

}  // namespace nightcramp
