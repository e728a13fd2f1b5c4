#pragma once

#include "diary/problem.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>

namespace nightcramp::test {

/// Matches a problem with what stands there.
inline auto field(const std::string& name) {
    return testing::Field("field", &Problem::field, name);
}

/// Whether one of the entries has this id.
template <class Entry>
bool has(const std::vector<Entry>& entries, std::string_view id) {
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
}

}  // namespace nightcramp::test
