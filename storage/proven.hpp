#pragma once

#include "storage/errors.hpp"
#include "storage/value_sum.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::storage {

/// A value as its rows say it, and the checksum that lies beside it.
template <class Value>
struct Read {
    Value value{};
    std::optional<std::int64_t> sum{};
};

/// The value where it fits its checksum. Throws BadRow otherwise.
template <class Value>
Value proven(Read<Value> read) {
    const ValueKind kind = subject_of(Changed<Value>{read.value, std::nullopt}).kind;
    expect_sum(sum_of(read.value), read.sum, fmt::format("{} {}", kind_text(kind), key(read.value)));
    return std::move(read.value);
}

template <class Value>
std::optional<Value> proven(std::optional<Read<Value>> read) {
    if (!read) return std::nullopt;
    return proven(*std::move(read));
}

}  // namespace nightcramp::storage
