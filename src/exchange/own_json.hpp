#pragma once

#include "exchange/draft.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// The member that marks our own files; its value is the number of their form.
inline constexpr std::string_view own_json_mark = "nightcramp_diary";
inline constexpr int own_json_form = 1;

/// Bytes of one file that the reader takes: more than twenty years with thirty habits each night.
inline constexpr std::size_t largest_own_json = 32'000'000;

/// The member of a diary whose names and notes were left out: true. Its habits are numbered, and the same
/// number may mean another one in the next file, so the reader refuses it.
inline constexpr std::string_view without_names_mark = "without_names";

/// A diary as JSON, a value on each line, in the form of diary/json.hpp but without the revisions, which mean
/// something in one diary alone, and with the draws of experiments that nobody has opened as sealed_draw.hpp
/// seals them. The reader gives the same contents back, unless they are marked as being without names.
[[nodiscard]] std::string write_own_json(const OwnContents& contents, bool without_names = false);

}  // namespace nightcramp::exchange
