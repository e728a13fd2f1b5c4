#include "exchange/package.hpp"

#include "diary/text.hpp"
#include "exchange/folder_package.hpp"
#include "exchange/private_copies.hpp"
#include "exchange/unreadable.hpp"
#include "exchange/zip_package.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

namespace fs = std::filesystem;

class TextStream : public ByteStream {
public:
    explicit TextStream(std::string_view text) : rest_(text) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t size = std::min(into.size(), rest_.size());
        std::copy_n(rest_.begin(), size, into.begin());
        rest_.remove_prefix(size);
        return size;
    }

private:
    std::string_view rest_;
};

class MemoryPackage : public Package {
public:
    explicit MemoryPackage(std::vector<std::pair<std::string, std::string>> files)
        : contents_(std::move(files)) {
        for (const auto& [name, bytes] : contents_) files_.push_back({name, bytes.size()});
    }

    [[nodiscard]] const std::vector<File>& files() const override { return files_; }
    [[nodiscard]] std::unique_ptr<ByteStream> open(std::size_t file) const override {
        return std::make_unique<TextStream>(contents_.at(file).second);
    }
    fs::path on_disk(std::size_t file, const Watch& watch) override {
        return copies_.add(*open(file), contents_.at(file).first, watch);
    }

private:
    std::vector<std::pair<std::string, std::string>> contents_;
    std::vector<File> files_;
    PrivateCopies copies_;
};

/// What can be read only once is kept in memory.
std::unique_ptr<Package> open_pipe(const fs::path& path) {
    constexpr std::size_t largest_pipe = 64'000'000;  // bytes
    return package_of({{path.filename().string(), read_whole(*open_single(path)->open(0), largest_pipe)}});
}

/// A pipe that whoever started the program holds open; any other may have nobody who writes to it, and
/// opening it would never end.
bool is_held_open(const fs::path& path) {
    const fs::path place = path.lexically_normal();
    const fs::path folder = place.parent_path();
    return place == "/dev/stdin" || folder == "/dev/fd" || folder == "/proc/self/fd";
}

std::string_view name_of(fs::file_type type) {
    if (type == fs::file_type::fifo) return "a pipe";
    return type == fs::file_type::socket ? "a socket" : "a device";
}

[[noreturn]] void refuse_what_is_no_file(const std::string& name, fs::file_type type) {
    throw Unreadable(
        fmt::format("{} is {} and not a file, so it may never come to an end. Choose the file that the other "
                    "program exported.",
                    name, name_of(type)));
}

bool is_zip(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::array<char, 4> head{};
    in.read(head.data(), head.size());
    const std::string_view begin(head.data(), static_cast<std::size_t>(in.gcount()));
    return begin == "PK\x03\x04" || begin == "PK\x05\x06";
}

}  // namespace

std::unique_ptr<Package> open_package(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    const std::string name = shown_name(path.filename().string());
    if (status.type() == fs::file_type::not_found) {
        throw Unreadable(
            fmt::format("There is no file {} there. Look for it where it was downloaded.", name));
    }
    if (fs::is_directory(status)) return open_folder(path);
    if (status.type() != fs::file_type::none && !fs::is_regular_file(status)) {
        if (!fs::is_fifo(status) || !is_held_open(path)) refuse_what_is_no_file(name, status.type());
        return open_pipe(path);
    }
    return is_zip(path) ? open_zip(path) : open_single(path);
}

std::unique_ptr<Package> package_of(std::vector<std::pair<std::string, std::string>> files) {
    return std::make_unique<MemoryPackage>(std::move(files));
}

std::string read_whole(ByteStream& stream, std::size_t most) {
    std::string all;
    std::array<char, 65'536> chunk{};
    for (;;) {
        const std::size_t size = stream.read(chunk);
        if (size == 0) return all;
        if (all.size() + size > most) {
            throw Unreadable(
                fmt::format("The file is larger than {} MB, which is more than such a file can hold. "
                            "Choose the file that was exported.",
                            most / 1'000'000));
        }
        all.append(chunk.data(), size);
    }
}

}  // namespace nightcramp::exchange
