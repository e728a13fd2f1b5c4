#include "storage/salvage_header.hpp"

#include "storage/salvage_pages.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <fstream>
#include <string_view>
#include <system_error>

namespace nightcramp::storage {
namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t header_bytes = 100;
constexpr std::uint32_t usual_page = 4096;

using Header = std::array<unsigned char, header_bytes>;

void put_16(Header& header, std::size_t at, std::uint32_t value) {
    header.at(at) = static_cast<unsigned char>(value >> 8U);
    header.at(at + 1) = static_cast<unsigned char>(value & 0xFFU);
}

void put_32(Header& header, std::size_t at, std::uint32_t value) {
    put_16(header, at, value >> 16U);
    put_16(header, at + 2, value & 0xFFFFU);
}

/// How many of the pages would begin as the pages of a table do, if they were of that size.
double share_of_tables(const std::filesystem::path& file, std::uint32_t page_size) {
    PageFile pages(file, page_size);
    std::uint32_t fit = 0;
    std::uint32_t seen = 0;
    for (std::uint32_t number = 2; number <= std::min(pages.count(), 400U); ++number) {
        ++seen;
        if (begins_as_table(pages.read(number))) ++fit;
    }
    return seen == 0 ? 0 : static_cast<double>(fit) / seen;
}

/// What the head says; 0 where it cannot be so.
std::uint32_t told_page_size(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    Header header{};
    stream.read(reinterpret_cast<char*>(header.data()), header.size());
    const auto told = static_cast<std::uint32_t>(header[16] << 8U | header[17]);
    if (told == 1) return 65536;
    return told >= 512 && std::has_single_bit(told) ? told : 0;
}

/// The smallest size for which nearly as many pages make sense as for any; where none do, what the head says.
std::uint32_t find_page_size(const std::filesystem::path& file) {
    constexpr std::array<std::uint32_t, 8> sizes{512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};
    std::array<double, sizes.size()> shares{};
    for (std::size_t i = 0; i < sizes.size(); ++i) shares.at(i) = share_of_tables(file, sizes.at(i));
    const double best = *std::max_element(shares.begin(), shares.end());
    const std::uint32_t told = told_page_size(file);
    if (best <= 0) return told == 0 ? usual_page : told;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double enough = sizes.at(i) == told ? 0.5 : 0.75;
        if (shares.at(i) >= enough * best) return sizes.at(i);
    }
    return usual_page;
}

void write_header(Header& header, std::uint32_t page_size, std::uint64_t pages) {
    std::copy(magic.begin(), magic.end(), header.begin());
    put_16(header, 16, page_size == 65536 ? 1 : page_size);
    header[18] = 1;  // a rollback journal
    header[19] = 1;
    header[20] = 0;
    header[21] = 64;
    header[22] = 32;
    header[23] = 32;
    put_32(header, 24, 1);  // counted as of this very change, so that the number of pages is believed
    put_32(header, 28, static_cast<std::uint32_t>(std::min<std::uint64_t>(pages, 0xFFFFFFFFU)));
    put_32(header, 32, 0);  // nothing is free: nobody writes here
    put_32(header, 36, 0);
    put_32(header, 44, 4);
    put_32(header, 48, 0);
    put_32(header, 52, 0);
    put_32(header, 56, 1);  // UTF-8
    put_32(header, 64, 0);
    std::fill(header.begin() + 72, header.begin() + 92, static_cast<unsigned char>(0));
    put_32(header, 92, 1);
}

}  // namespace

std::uint32_t mend_header(const std::filesystem::path& file) {
    const std::uint64_t size = std::filesystem::file_size(file);
    const std::uint32_t page_size = find_page_size(file);
    const std::uint64_t pages = std::max<std::uint64_t>(1, (size + page_size - 1) / page_size);
    std::filesystem::resize_file(file, pages * page_size);
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    Header header{};
    stream.read(reinterpret_cast<char*>(header.data()), header.size());
    write_header(header, page_size, pages);
    stream.seekp(0);
    stream.write(reinterpret_cast<const char*>(header.data()), header.size());
    stream.flush();
    if (!stream) throw std::system_error(std::make_error_code(std::errc::io_error), file.string());
    return page_size;
}

}  // namespace nightcramp::storage
