#pragma once

#include "present/trash.hpp"

#include <algorithm>
#include <vector>

namespace nightcramp::present {

template <class Value>
[[nodiscard]] bool holds(const std::vector<Value>& all, const Value& value) {
    return std::find(all.begin(), all.end(), value) != all.end();
}

/// Whether it is the same one, though more may have been said of it.
[[nodiscard]] bool is_same(const Cramp& a, const Cramp& b);
[[nodiscard]] bool is_same(const Medicine& a, const Medicine& b);

/// Those of `before` that are gone in `after`, and not only changed; none where `after` has as many.
template <class Value>
[[nodiscard]] std::vector<Value> gone(std::vector<Value> before, std::vector<Value> after) {
    if (after.size() >= before.size()) return {};
    const auto strike = [&](const auto& same) {
        std::erase_if(before, [&](const Value& value) {
            const auto found = std::find_if(after.begin(), after.end(),
                                            [&](const Value& other) { return same(value, other); });
            if (found == after.end()) return false;
            after.erase(found);
            return true;
        });
    };
    strike([](const Value& a, const Value& b) { return a == b; });
    strike([](const Value& a, const Value& b) { return is_same(a, b); });
    return before;
}

/// Null where nothing is known of the night.
[[nodiscard]] const Night* known_night(const std::vector<Night>& nights, Date date);

/// Whether both erase the same thing of the diary.
[[nodiscard]] bool is_same_thing(const decltype(ErasedThing::what)& a, const decltype(ErasedThing::what)& b);

}  // namespace nightcramp::present
