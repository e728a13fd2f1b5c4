#include "exchange/folder_package.hpp"

#include "exchange/unreadable.hpp"

#include <algorithm>
#include <fstream>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

namespace fs = std::filesystem;

constexpr int deepest_folder = 8;

[[noreturn]] void cannot_read(const std::string& name) {
    throw Unreadable(
        fmt::format("{} cannot be read. Check that you may open it, and that the disk or stick it lies "
                    "on is there.",
                    shown_name(name)));
}

class FileStream : public ByteStream {
public:
    explicit FileStream(const fs::path& path) : name_(path.filename()), in_(path, std::ios::binary) {
        if (!in_) cannot_read(name_);
    }

    std::size_t read(std::span<char> into) override {
        in_.read(into.data(), static_cast<std::streamsize>(into.size()));
        if (in_.bad()) cannot_read(name_);
        return static_cast<std::size_t>(in_.gcount());
    }

private:
    std::string name_;
    std::ifstream in_;
};

class FilesPackage : public Package {
public:
    void add(std::string name, fs::path path, std::uint64_t bytes) {
        files_.push_back({std::move(name), bytes});
        paths_.push_back(std::move(path));
    }

    [[nodiscard]] const std::vector<File>& files() const override { return files_; }
    [[nodiscard]] std::unique_ptr<ByteStream> open(std::size_t file) const override {
        return std::make_unique<FileStream>(paths_.at(file));
    }
    fs::path on_disk(std::size_t file, const Watch&) override { return paths_.at(file); }

private:
    std::vector<File> files_;
    std::vector<fs::path> paths_;
};

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with(".");
}

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> all;
    std::error_code error;
    fs::recursive_directory_iterator place(folder, fs::directory_options::skip_permission_denied, error);
    if (error) cannot_read(folder.filename().string());
    for (const fs::recursive_directory_iterator end; place != end; place.increment(error)) {
        if (place->is_directory(error) && (is_hidden(place->path()) || place.depth() == deepest_folder)) {
            place.disable_recursion_pending();
        }
        if (!place->is_regular_file(error) || place->is_symlink(error) || is_hidden(place->path())) continue;
        all.push_back(place->path());
        if (all.size() > most_files) {
            throw Unreadable(fmt::format(
                "The folder holds more than {} files. Choose the one that was exported.", most_files));
        }
    }
    if (error) cannot_read(folder.filename().string());
    std::sort(all.begin(), all.end());
    return all;
}

std::uint64_t size_of(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    return error ? 0 : size;
}

}  // namespace

std::unique_ptr<Package> open_single(const fs::path& file) {
    auto package = std::make_unique<FilesPackage>();
    package->add(file.filename().string(), file, size_of(file));
    return package;
}

std::unique_ptr<Package> open_folder(const fs::path& folder) {
    auto package = std::make_unique<FilesPackage>();
    for (const fs::path& path : files_below(folder)) {
        package->add(path.lexically_relative(folder).generic_string(), path, size_of(path));
    }
    return package;
}

}  // namespace nightcramp::exchange
