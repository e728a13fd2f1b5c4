#include "exchange/private_copies.hpp"

#include "diary/text.hpp"
#include "exchange/cells.hpp"
#include "exchange/unreadable.hpp"

#include <array>
#include <cstdlib>
#include <fstream>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t largest_copy = 2'000'000'000;  // bytes

[[noreturn]] void no_room(const std::string& name) {
    throw Unreadable(
        fmt::format("{} could not be unpacked: the folder for temporary files takes no more. Make room "
                    "on the disk, or unpack the archive yourself and choose the file in it.",
                    shown_name(name)));
}

fs::path new_folder() {
    std::error_code error;
    const fs::path base = fs::temp_directory_path(error);
    std::string name = (error ? fs::path("/tmp") : base) / "nightcramp-XXXXXX";
    return mkdtemp(name.data()) == nullptr ? fs::path() : fs::path(name);  // 0700
}

}  // namespace

PrivateCopies::~PrivateCopies() {
    std::error_code ignored;
    if (!folder_.empty()) fs::remove_all(folder_, ignored);
}

fs::path PrivateCopies::add(ByteStream& bytes, const std::string& name, const Watch& watch) {
    if (folder_.empty()) folder_ = new_folder();
    if (folder_.empty()) no_room(name);
    const fs::path copy = folder_ / fmt::format("{}", ++copies_);
    std::ofstream out(copy, std::ios::binary);
    std::array<char, 65'536> chunk{};
    std::uint64_t total = 0;
    for (;;) {
        watch.check();
        const std::size_t size = bytes.read(chunk);
        if (size == 0) break;
        total += size;
        if (total > largest_copy) {
            throw Unreadable(
                fmt::format("{} is larger than 2 GB when it is unpacked, which is more than a diary "
                            "can be. Choose the file that was exported.",
                            shown_name(name)));
        }
        if (!out.write(chunk.data(), static_cast<std::streamsize>(size))) no_room(name);
    }
    out.close();
    if (!out) no_room(name);
    return copy;
}

std::string shown_name(const std::string& name) {
    std::string shown;
    for (const char letter : name) shown += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    if (!is_plain_text(shown)) return "a file with an unreadable name";
    return in_quotes(shown);
}

}  // namespace nightcramp::exchange
