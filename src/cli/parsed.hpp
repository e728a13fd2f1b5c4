#pragma once

#include "diary/problem.hpp"

namespace nightcramp::cli {

/// What was understood of a text, and all that was not.
template <class Value>
struct Parsed {
    Value value{};
    Problems problems;
};

}  // namespace nightcramp::cli
