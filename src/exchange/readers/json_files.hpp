#pragma once

#include "diary/json.hpp"
#include "exchange/reader.hpp"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// Throws Unreadable where the file does not begin as JSON does, so that it is none of `program`.
void require_json(const InputFile& file, std::string_view program);

/// Reads every file record by record, as read_records() does; the number of the outermost object is 0.
/// `program` is the name of the one whose files these should be.
void read_json_files(const InputFiles& files, std::string_view program, Draft& draft,
                     const std::function<void(const Json& record, const Place& place)>& take);

/// Whether the file begins as JSON, and all of these members stand where it begins.
[[nodiscard]] bool begins_with_members(const Glimpse& file, const std::vector<std::string_view>& names);

/// The member that is a text; empty where there is none.
[[nodiscard]] std::string_view text_of(const Json& record, std::string_view name);

/// Whether there is such a member, and it is not null.
[[nodiscard]] bool tells(const Json& record, std::string_view name);

/// The member that is a number.
[[nodiscard]] std::optional<double> number_of(const Json& record, std::string_view name);

/// Whether the member is the boolean `value`.
[[nodiscard]] bool is_bool(const Json& record, std::string_view name, bool value);

}  // namespace nightcramp::exchange
