#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

/// The pages of a database file as bytes, for files that SQLite refuses to read. Nothing that stands in them
/// is believed.
namespace nightcramp::storage {

/// Pages by their number, from 1 on.
class PageFile {
public:
    /// Throws std::system_error.
    PageFile(const std::filesystem::path& file, std::uint32_t page_size);

    [[nodiscard]] std::uint32_t page_size() const { return page_size_; }
    [[nodiscard]] std::uint32_t count() const { return count_; }
    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }

    /// Always of page_size() bytes; zeros where there is no such page. Holds until the next call.
    [[nodiscard]] std::string_view read(std::uint32_t number);

private:
    std::ifstream stream_;
    std::uint32_t page_size_;
    std::uint64_t bytes_;
    std::uint32_t count_;
    std::string page_;
};

/// The unsigned number of `width` bytes, the highest first; 0 where the bytes end before it does.
[[nodiscard]] std::uint64_t big_endian(std::string_view bytes, std::size_t at, std::size_t width);

/// Whether the bytes begin as a page of a table or an index does.
[[nodiscard]] bool begins_as_table(std::string_view page);

}  // namespace nightcramp::storage
