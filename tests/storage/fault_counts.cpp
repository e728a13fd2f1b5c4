#include "tests/storage/fault_counts.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

#include <fmt/format.h>

namespace nightcramp::test {
namespace {

std::string setting(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? "" : value;
}

}  // namespace

bool tries_all_points() {
    return setting("NIGHTCRAMP_FAULTS") == "all";
}

void count_points(std::string_view operation, std::int64_t tried, std::int64_t lost, std::int64_t wrong) {
    std::cout << fmt::format("{}: {} points tried, {} acknowledged edits lost, {} wrong reads\n", operation,
                             tried, lost, wrong);
    const std::string file = setting("NIGHTCRAMP_FAULT_COUNTS");
    if (file.empty()) return;
    // One short write at the end of the file: other tests write to it at the same time.
    std::ofstream out(file, std::ios::app);
    out << fmt::format("{} {} {} {}\n", tried, lost, wrong, operation) << std::flush;
}

}  // namespace nightcramp::test
