// Any bytes that begin like an archive: they are unpacked, and what is in them recognised and read, or
// refused in a sentence.
#include "diary/catalogue.hpp"
#include "exchange/recognise.hpp"
#include "exchange/unreadable.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace {

std::filesystem::path private_file() {
    const auto folder =
        std::filesystem::temp_directory_path() / ("nightcramp-fuzz-archive-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    return folder / "archive";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace nightcramp;
    static const std::filesystem::path file = private_file();
    static const Catalogue catalogue = load_catalogue();
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const Moment now{date_from(2026, 11, 23) + std::chrono::hours(7), std::chrono::minutes(60)};
    try {
        const auto package = exchange::open_package(file);
        const auto matches = exchange::recognise(*package, exchange::own_readers(), {});
        static_cast<void>(exchange::read_draft(*package, matches, {{}, catalogue.habits, now}, {}));
    } catch (const exchange::Unreadable&) {
        return 0;
    }
    return 0;
}
