#pragma once

#include "app/environment.hpp"
#include "exchange/mapping.hpp"

#include <filesystem>
#include <optional>

namespace nightcramp::app {

/// What the person chose for the items of earlier imports, in a file beside the settings. It saves work and
/// is no part of the diary: nothing that goes wrong with the file stops an import.
class ImportMemory {
public:
    /// Without a path nothing is read or written.
    explicit ImportMemory(std::optional<std::filesystem::path> file) : file_(std::move(file)) {}
    /// "imports.json" beside settings_file().
    [[nodiscard]] static ImportMemory of(const Environment& environment);

    /// Empty where there is no file, or none that can be read.
    [[nodiscard]] exchange::Mapping load() const;
    /// Adds these choices to those of before. Does nothing where they cannot be written.
    void remember(const exchange::Mapping& mapping) const;

private:
    std::optional<std::filesystem::path> file_;
};

}  // namespace nightcramp::app
