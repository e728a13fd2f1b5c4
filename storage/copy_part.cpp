#include "storage/copy_part.hpp"

#include "storage/files.hpp"
#include "storage/header_peek.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace nightcramp::storage {
namespace {

namespace fs = std::filesystem;

fs::path part_of(const fs::path& copy) {
    return copy.string() + std::string(part_ending);
}

/// A folder of the person's is never made. Not every stick knows rights: there 0600 is only a wish.
bool make_part(const CopyPlace& place, const fs::path& part) {
    return place.of_the_person ? make_file(part) : make_private_file(part);
}

/// Some network disks cannot sync a folder, which is no reason to have no copy there.
void sync_folder(const fs::path& folder) {
    try {
        sync_to_disk(folder);
    } catch (const std::system_error& error) {
        if (error.code() != std::errc::invalid_argument && error.code() != std::errc::not_supported) throw;
    }
}

/// Pages reach the disk in any order, so that the head may still be missing.
bool has_blank_head(const fs::path& file) {
    std::array<char, 16> head{};
    std::ifstream(file, std::ios::binary).read(head.data(), head.size());
    return std::all_of(head.begin(), head.end(), [](char c) { return c == 0; });
}

bool is_unfinished_copy(const CopyPlace& place, const fs::directory_entry& entry) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(part_ending) || !entry.is_regular_file()) return false;
    if (!parse_copy_name(place, std::string_view(name).substr(0, name.size() - part_ending.size())))
        return false;
    const FileKind kind = peek(entry.path()).kind;
    return kind == FileKind::diary || kind == FileKind::empty || has_blank_head(entry.path());
}

bool is_old(const fs::directory_entry& entry) {
    return fs::file_time_type::clock::now() - entry.last_write_time() > std::chrono::hours(24);
}

}  // namespace

CopyPart::CopyPart(const CopyPlace& place, const Moment& now, std::string_view reason) {
    for (int number = 1; path_.empty(); ++number) {
        final_ = place.folder / copy_name(place, now, reason, number);
        const fs::path part = part_of(final_);
        // Whoever makes the part may use the name: nobody else can take it in between.
        if (!make_part(place, part)) continue;
        path_ = part;
        if (fs::exists(final_)) remove();
    }
}

CopyPart::CopyPart(const fs::path& copy) : final_(copy) {
    if (!make_file(part_of(copy))) {
        throw std::system_error(EEXIST, std::generic_category(), part_of(copy).string());
    }
    path_ = part_of(copy);
}

CopyPart::~CopyPart() {
    remove();
}

fs::path CopyPart::name_it() {
    fs::rename(path_, final_);
    path_.clear();
    sync_folder(final_.parent_path());
    return final_;
}

void CopyPart::remove() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove(path_, ignored);
    path_.clear();
}

void remove_old_parts(const CopyPlace& place) {
    std::vector<fs::path> old;
    for (const fs::directory_entry& entry : fs::directory_iterator(place.folder)) {
        if (is_unfinished_copy(place, entry) && is_old(entry)) old.push_back(entry.path());
    }
    for (const fs::path& part : old) fs::remove(part);
}

}  // namespace nightcramp::storage
