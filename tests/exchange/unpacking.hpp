#pragma once

#include "exchange/package.hpp"
#include "tests/support/scratch.hpp"

#include <map>
#include <string>

namespace nightcramp::exchange::test {

/// The files of a zip archive, by name.
inline std::map<std::string, std::string> unpacked(const std::string& archive) {
    const nightcramp::test::Scratch scratch;
    nightcramp::test::write_file(scratch / "a.zip", archive);
    const auto package = open_package(scratch / "a.zip");
    std::map<std::string, std::string> files;
    for (std::size_t i = 0; i < package->files().size(); ++i) {
        files[package->files()[i].name] = read_whole(*package->open(i), 10'000'000);
    }
    return files;
}

}  // namespace nightcramp::exchange::test
