#pragma once

#include "diary/words.hpp"
#include "exchange/writers/contents.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::exchange {

enum class ExportFormat {
    csv,          ///< one table for each kind of thing, in a zip archive
    nights,       ///< the plain table of nights that the import reads
    json,         ///< everything, as the import reads it
    fhir,         ///< for the systems of clinics: a Bundle of FHIR R4
    open_mhealth  ///< time in bed alone: data points of Open mHealth
};

/// What a person chooses the format by, with names and notes or without, in a sentence or two.
[[nodiscard]] std::string_view purpose(ExportFormat format, bool without_names = false);

/// The end of the names of its files: ".fhir.json".
[[nodiscard]] std::string_view ending(ExportFormat format);

/// The format that a name like that is written in; small and capital letters are alike. None where its ending
/// says nothing.
[[nodiscard]] std::optional<ExportFormat> format_of(std::string_view file_name);

/// How many nights the file tells of: a format may have no place for what is known of a night.
[[nodiscard]] std::size_t nights_in(ExportFormat format, const Contents& contents);

/// The bytes of the file. The same contents give the same bytes, whenever they are written. Throws
/// std::runtime_error where an archive cannot be made.
[[nodiscard]] std::string write_export(ExportFormat format, const Contents& contents);

}  // namespace nightcramp::exchange

namespace nightcramp {

template <>
std::span<const Word<exchange::ExportFormat>> words();

}  // namespace nightcramp
