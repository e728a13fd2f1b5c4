// Whatever the bytes say, a salvage gives a diary that opens, or a DiaryError; it ends, and the file stays as
// it was.
#include "diary/errors.hpp"
#include "storage/sqlite_shelf.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace {

std::filesystem::path private_folder() {
    const auto folder =
        std::filesystem::temp_directory_path() / ("nightcramp-salvage-fuzz-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    return folder;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace nightcramp;
    static const std::filesystem::path folder = private_folder();
    const auto file = folder / "damaged";
    const auto to = folder / "new";
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const Moment now{date_from(2026, 11, 23) + std::chrono::hours(7), std::chrono::minutes(60)};
    try {
        (void)SqliteShelf().salvage(file, to, now, {});
    } catch (const DiaryError&) {
        if (std::filesystem::exists(to)) std::abort();
        return 0;
    }
    if (std::filesystem::file_size(file) != size) std::abort();
    // What was written is a diary: a DiaryError here is a mistake.
    (void)SqliteShelf().open(to, now).journal->history(100);
    std::filesystem::remove(to);
    return 0;
}
