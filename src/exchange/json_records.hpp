#pragma once

#include "diary/json.hpp"
#include "exchange/package.hpp"

#include <cstdint>
#include <functional>
#include <string_view>

namespace nightcramp::exchange {

/// What a record may hold; Unreadable beyond, as a file that is made to be too much for us is.
struct RecordLimits {
    std::size_t longest_array = 2'000;     ///< within a record; a longer one becomes null
    std::size_t most_values = 200'000;     ///< of a record
    std::size_t most_members = 2'000;      ///< of one object
    std::size_t longest_text = 1'000'000;  ///< bytes
    std::size_t most_bytes = 16'000'000;   ///< of all texts of a record
    int deepest = 64;                      ///< arrays and objects within each other
};

/// Called with a record, its number in its array, counted from 1, and the name of the array; with false it
/// reads no further. The outermost object itself comes last, with the number 0 and an empty name.
using TakeRecord = std::function<bool(const Json& record, std::uint32_t number, std::string_view under)>;

/// Reads a JSON file record by record, so that one alone is in memory: every object in the outermost array
/// (under no name), or in an array that is a member of the outermost object. Then comes the outermost object
/// without these arrays. Whatever else stands in such an array is counted and left out. UTF-8 with or without
/// a byte order mark. Throws Unreadable for broken and for unbounded JSON, which names line and record.
void read_records(ByteStream& stream, const RecordLimits& limits, const TakeRecord& take);

}  // namespace nightcramp::exchange
