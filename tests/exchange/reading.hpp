#pragma once

#include "exchange/recognise.hpp"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Readers on texts in memory.
namespace nightcramp::exchange::test {

using NamedBytes = std::pair<std::string, std::string>;

inline ReadOptions reading_options() {
    return {std::nullopt, {}, {date_from(2026, 11, 23) + std::chrono::hours(7), std::chrono::minutes(60)}};
}

/// What the reader makes of these files, whether it recognises them or not.
inline Draft read_files(const Reader& reader, const std::vector<NamedBytes>& files,
                        const ReadOptions& options = reading_options(), const Watch& watch = {}) {
    const auto package = package_of(files);
    Match match{&reader, {}};
    for (std::size_t i = 0; i < files.size(); ++i) match.files.push_back(i);
    return read_draft(*package, {match}, options, watch);
}

inline Draft read_text(const Reader& reader, std::string name, std::string bytes,
                       const ReadOptions& options = reading_options()) {
    return read_files(reader, {{std::move(name), std::move(bytes)}}, options);
}

/// Whether this very reader is the one that takes the file.
inline bool recognised(const Reader& reader, std::string name, std::string bytes) {
    const auto package = package_of({{std::move(name), std::move(bytes)}});
    return reader.recognises(glimpse_of(*package, 0));
}

/// "2025-03-29T23:41:00+01:00" as a file tells it: with the offset, and as an instant alone.
inline FileTime moment(const std::string& text) {
    return FileTime::of(parse_moment(text).value());
}
inline FileTime instant(const std::string& text) {
    return FileTime::of(parse_moment(text).value().utc());
}

/// Where the samples lie; none where they are not at hand.
inline std::optional<std::filesystem::path> samples() {
    const char* folder = std::getenv("NIGHTCRAMP_SAMPLES_DIR");
    if (folder == nullptr || *folder == '\0') return std::nullopt;
    return folder;
}

/// A sample, through the reader that recognises it.
inline Draft read_sample(const std::filesystem::path& path, const Readers& readers) {
    const auto package = open_package(path);
    return read_draft(*package, recognise(*package, readers, {}), reading_options(), {});
}

}  // namespace nightcramp::exchange::test
