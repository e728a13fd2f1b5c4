#include "storage/salvage_pages.hpp"

#include <algorithm>
#include <limits>
#include <system_error>

namespace nightcramp::storage {

PageFile::PageFile(const std::filesystem::path& file, std::uint32_t page_size)
    : stream_(file, std::ios::binary),
      page_size_(page_size),
      bytes_(std::filesystem::file_size(file)),
      count_(static_cast<std::uint32_t>(std::min<std::uint64_t>(
          (bytes_ + page_size - 1) / page_size, std::numeric_limits<std::uint32_t>::max() - 1))) {
    if (!stream_) throw std::system_error(std::make_error_code(std::errc::io_error), file.string());
}

std::string_view PageFile::read(std::uint32_t number) {
    page_.assign(page_size_, '\0');
    if (number < 1 || number > count_) return page_;
    stream_.clear();
    stream_.seekg(static_cast<std::streamoff>(std::uint64_t{number - 1} * page_size_));
    stream_.read(page_.data(), static_cast<std::streamsize>(page_.size()));
    return page_;
}

std::uint64_t big_endian(std::string_view bytes, std::size_t at, std::size_t width) {
    if (at > bytes.size() || width > bytes.size() - at) return 0;
    std::uint64_t value = 0;
    for (const char byte : bytes.substr(at, width)) value = value << 8U | static_cast<unsigned char>(byte);
    return value;
}

bool begins_as_table(std::string_view page) {
    const std::uint64_t kind = big_endian(page, 0, 1);
    const bool is_leaf = kind == 10 || kind == 13;
    if (!is_leaf && kind != 2 && kind != 5) return false;
    const std::uint64_t cells = big_endian(page, 3, 2);
    const std::uint64_t told = big_endian(page, 5, 2);
    const std::uint64_t content = told == 0 ? 65536 : told;
    const std::uint64_t head = is_leaf ? 8 : 12;
    // Without cells the end of the page is where they will begin.
    const bool fits = cells == 0 ? is_leaf && content == page.size() : content < page.size();
    return fits && head + 2 * cells <= content && big_endian(page, 7, 1) <= 60;
}

}  // namespace nightcramp::storage
