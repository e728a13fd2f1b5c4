#pragma once

#include "diary/embedded.hpp"
#include "diary/json_fields.hpp"

#include <algorithm>
#include <string>
#include <string_view>

/// Reading the compiled-in files; the inside of catalogue.cpp and knowledge.cpp.
namespace nightcramp::catalogue_files {

inline std::string_view text_of(std::string_view file) {
    const auto files = embedded::catalogue();
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const embedded::File& candidate) { return candidate.name == file; });
    if (found == files.end()) json_fields::fail(std::string(file), "a file of the catalogue");
    return found->text;
}

/// What `read` makes of each entry of a catalogue file.
template <class Read>
auto entries(const std::string& file, Read read) {
    const Json json = Json::object({{"entries", Json::parse(text_of(file))}});
    return json_fields::Reader(json, file).list("entries", [&](const Json& entry, const std::string& where) {
        return read(json_fields::Reader(entry, where), entry);
    });
}

}  // namespace nightcramp::catalogue_files
