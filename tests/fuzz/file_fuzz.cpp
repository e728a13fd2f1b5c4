// Any bytes are a diary or a DiaryError; opening and checking never crashes and never changes a foreign file.
#include "diary/errors.hpp"
#include "storage/sqlite_shelf.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace {

std::filesystem::path private_file() {
    const auto folder =
        std::filesystem::temp_directory_path() / ("nightcramp-fuzz-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    return folder / "diary";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace nightcramp;
    static const std::filesystem::path file = private_file();
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const Moment now{date_from(2026, 11, 23) + std::chrono::hours(7), std::chrono::minutes(60)};
    try {
        const Diary diary = SqliteShelf().open(file, now);
        (void)diary.vault->check(date_from(2026, 11, 23));
        if (const auto span = diary.journal->span()) (void)diary.journal->nights(*span);
        (void)diary.journal->history(100);
        (void)diary.journal->undo();
    } catch (const DiaryError&) {
        return 0;
    }
    return 0;
}
