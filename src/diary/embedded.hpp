#pragma once

#include <span>
#include <string_view>

/// Text files that CMake compiles into the program (cmake/Embed.cmake).
namespace nightcramp::embedded {

struct File {
    std::string_view name;
    std::string_view text;
};

/// assets/catalogue/*.json
std::span<const File> catalogue();

}  // namespace nightcramp::embedded
