#include "exchange/writers/export.hpp"

#include "exchange/own_json.hpp"
#include "exchange/writers/csv_tables.hpp"
#include "exchange/writers/fhir.hpp"
#include "exchange/writers/nights_table.hpp"
#include "exchange/writers/open_mhealth.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::exchange {
namespace {

struct Kind {
    ExportFormat format;
    std::string_view ending;
    std::string_view purpose;
};

constexpr std::array kinds{
    Kind{ExportFormat::csv, ".zip", "Every table, for a spreadsheet. It cannot be brought in again."},
    Kind{ExportFormat::nights, ".csv",
         "One row a night with its cramps and habits; it can be brought in again."},
    Kind{ExportFormat::json, ".json", "The whole diary in one file; it can be brought in again."},
    Kind{ExportFormat::fhir, ".fhir.json", "For the computer system of a clinic or a doctor."},
    Kind{ExportFormat::open_mhealth, ".omh.json", "Only the times in bed, for other health programs."}};

constexpr std::array format_words{
    Word<ExportFormat>{ExportFormat::csv, "csv", "Spreadsheet tables (CSV, zip)"},
    Word<ExportFormat>{ExportFormat::nights, "nights", "Table of nights (CSV)"},
    Word<ExportFormat>{ExportFormat::json, "json", "Everything (JSON)"},
    Word<ExportFormat>{ExportFormat::fhir, "fhir", "For a clinic’s system (FHIR)"},
    Word<ExportFormat>{ExportFormat::open_mhealth, "open-mhealth",
                       "Sleep for other programs (Open mHealth)"}};

const Kind& kind_of(ExportFormat format) {
    return *std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.format == format; });
}

}  // namespace

std::string_view purpose(ExportFormat format, bool without_names) {
    if (without_names && format == ExportFormat::nights) return "One row a night with its cramps and habits.";
    if (without_names && format == ExportFormat::json) {
        return "The whole diary in one file. Without names and notes it cannot be brought in again.";
    }
    return kind_of(format).purpose;
}

std::string_view ending(ExportFormat format) {
    return kind_of(format).ending;
}

std::optional<ExportFormat> format_of(std::string_view file_name) {
    std::string name(file_name);
    for (char& letter : name) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    const Kind* found = nullptr;
    for (const Kind& kind : kinds) {
        const bool longer = found == nullptr || kind.ending.size() > found->ending.size();
        if (longer && name.ends_with(kind.ending)) found = &kind;
    }
    return found == nullptr ? std::nullopt : std::optional(found->format);
}

std::size_t nights_in(ExportFormat format, const Contents& contents) {
    const auto& nights = contents.own.nights;
    const auto count = [&](bool (*is_told)(const Night&)) {
        return static_cast<std::size_t>(std::count_if(nights.begin(), nights.end(), is_told));
    };
    if (format == ExportFormat::nights) return count(has_table_row);
    if (format == ExportFormat::open_mhealth) return count(has_sleep_episode);
    return nights.size();
}

std::string write_export(ExportFormat format, const Contents& contents) {
    switch (format) {
        case ExportFormat::csv:
            return write_csv_tables(contents);
        case ExportFormat::nights:
            return write_nights_table(contents);
        case ExportFormat::json:
            return write_own_json(contents.own, contents.without_names);
        case ExportFormat::fhir:
            return write_fhir(contents);
        case ExportFormat::open_mhealth:
            break;
    }
    return write_open_mhealth(contents);
}

}  // namespace nightcramp::exchange

namespace nightcramp {

template <>
std::span<const Word<exchange::ExportFormat>> words() {
    return exchange::format_words;
}

}  // namespace nightcramp
