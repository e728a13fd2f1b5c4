#include "exchange/zip_package.hpp"

#include "exchange/folder_package.hpp"
#include "exchange/private_copies.hpp"
#include "exchange/unreadable.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <zip.h>

namespace nightcramp::exchange {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t small_enough = 100'000'000;  // bytes that every file may unpack to
constexpr std::uint64_t most_growth = 250;           // times the packed size

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

[[noreturn]] void broken(const std::string& name, const std::string& why) {
    throw Unreadable(
        fmt::format("{} in the archive cannot be unpacked ({}). Download or export the archive again.",
                    shown_name(name), why));
}

class EntryStream : public ByteStream {
public:
    EntryStream(Entry entry, std::string name, std::uint64_t packed)
        : entry_(std::move(entry)),
          name_(std::move(name)),
          most_(std::max(small_enough, packed * most_growth)) {}

    std::size_t read(std::span<char> into) override {
        const zip_int64_t size = zip_fread(entry_.get(), into.data(), into.size());
        if (size < 0) broken(name_, zip_file_strerror(entry_.get()));
        total_ += static_cast<std::uint64_t>(size);
        if (total_ > most_) {
            throw Unreadable(
                fmt::format("{} in the archive unpacks to more than {} times its size. No diary does; "
                            "the archive is not read.",
                            shown_name(name_), most_growth));
        }
        return static_cast<std::size_t>(size);
    }

private:
    Entry entry_;
    std::string name_;
    std::uint64_t most_;
    std::uint64_t total_ = 0;
};

class ZipPackage : public Package {
public:
    explicit ZipPackage(const fs::path& path) {
        int error = 0;
        archive_.reset(zip_open(path.c_str(), ZIP_RDONLY, &error));
        if (!archive_) refuse(path, error);
        const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
        if (count > static_cast<zip_int64_t>(most_files)) {
            throw Unreadable(
                fmt::format("The archive holds more than {} files. Unpack it and choose the one that "
                            "was exported.",
                            most_files));
        }
        std::error_code ignored;
        archive_bytes_ = fs::file_size(path, ignored);
        for (zip_int64_t i = 0; i < count; ++i) add(static_cast<zip_uint64_t>(i));
    }

    [[nodiscard]] const std::vector<File>& files() const override { return files_; }

    [[nodiscard]] std::unique_ptr<ByteStream> open(std::size_t file) const override {
        const Packed& packed = packed_.at(file);
        const std::string& name = files_.at(file).name;
        Entry entry(zip_fopen_index(archive_.get(), packed.index, 0));
        if (!entry && packed.encrypted) {
            throw Unreadable(
                "The archive is locked with a password. Unpack it yourself, then choose the unpacked "
                "file.");
        }
        if (!entry) broken(name, zip_strerror(archive_.get()));
        return std::make_unique<EntryStream>(std::move(entry), name, packed.bytes);
    }

    fs::path on_disk(std::size_t file, const Watch& watch) override {
        return copies_.add(*open(file), files_.at(file).name, watch);
    }

private:
    struct Packed {
        zip_uint64_t index = 0;
        std::uint64_t bytes = 0;
        bool encrypted = false;
    };

    [[noreturn]] static void refuse(const fs::path& path, int code) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string why = zip_error_strerror(&error);
        zip_error_fini(&error);
        throw Unreadable(
            fmt::format("{} begins like a zip archive and cannot be opened as one ({}). It may have been "
                        "cut short: download or export it again.",
                        shown_name(path.filename().string()), why));
    }

    void add(zip_uint64_t index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive_.get(), index, 0, &stat) != 0 || stat.name == nullptr) return;
        const std::string name = stat.name;
        if (name.empty() || name.ends_with('/') || name.starts_with("__MACOSX/")) return;
        const bool encrypted =
            (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
        files_.push_back({name, (stat.valid & ZIP_STAT_SIZE) != 0 ? stat.size : 0});
        const std::uint64_t packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0;
        packed_.push_back({index, std::min(packed, archive_bytes_), encrypted});
    }

    Archive archive_;
    std::uint64_t archive_bytes_ = 0;
    std::vector<File> files_;
    std::vector<Packed> packed_;
    PrivateCopies copies_;
};

}  // namespace

std::unique_ptr<Package> open_zip(const fs::path& path) {
    return std::make_unique<ZipPackage>(path);
}

}  // namespace nightcramp::exchange
