#include "storage/salvage_scan.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

/// After https://www.sqlite.org/fileformat2.html, sections 1.5 (pages), 1.6 (overflow) and 2.1 (records).
namespace nightcramp::storage {
namespace {

constexpr unsigned char leaf_of_a_table = 13;
constexpr std::size_t most_columns = 64;
constexpr std::uint64_t longest_row = std::uint64_t{64} << 20U;

/// Bytes that are read from front to back; nothing is read behind their end.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : rest_(bytes) {}

    [[nodiscard]] std::string_view rest() const { return rest_; }

    std::optional<std::string_view> take(std::uint64_t count) {
        if (count > rest_.size()) return std::nullopt;
        const auto taken = rest_.substr(0, static_cast<std::size_t>(count));
        rest_.remove_prefix(taken.size());
        return taken;
    }

    /// One to nine bytes; seven bits each, of the ninth all eight.
    std::optional<std::uint64_t> varint() {
        std::uint64_t value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = take(1);
            if (!byte) return std::nullopt;
            const auto bits = static_cast<unsigned char>(byte->front());
            if (i == 8) return value << 8U | bits;
            value = value << 7U | (bits & 0x7FU);
            if (bits < 0x80) return value;
        }
        return std::nullopt;
    }

private:
    std::string_view rest_;
};

std::int64_t signed_number(std::string_view bytes) {
    const std::uint64_t value = big_endian(bytes, 0, bytes.size());
    const unsigned spare = 64U - 8U * static_cast<unsigned>(bytes.size());
    return std::bit_cast<std::int64_t>(value << spare) >> spare;
}

std::optional<Cell> read_cell(std::uint64_t kind, Bytes& body) {
    if (kind == 0) return Cell();
    if (kind == 8 || kind == 9) return Cell(static_cast<std::int64_t>(kind - 8));
    if (kind == 10 || kind == 11) return std::nullopt;
    constexpr std::array<std::uint64_t, 8> widths{0, 1, 2, 3, 4, 6, 8, 8};
    if (kind >= 12) {
        const auto text = body.take((kind - 12) / 2);
        return text ? std::optional(Cell(std::string(*text))) : std::nullopt;
    }
    const auto bytes = body.take(widths[kind]);
    if (!bytes) return std::nullopt;
    if (kind == 7) return Cell(std::bit_cast<double>(big_endian(*bytes, 0, 8)));
    return Cell(signed_number(*bytes));
}

std::optional<Cells> read_record(std::string_view payload) {
    Bytes whole(payload);
    const auto head_bytes = whole.varint();
    const std::size_t told = payload.size() - whole.rest().size();
    if (!head_bytes || *head_bytes < told) return std::nullopt;
    const auto head_rest = whole.take(*head_bytes - told);
    if (!head_rest) return std::nullopt;
    Bytes head(*head_rest);
    Cells cells;
    while (!head.rest().empty()) {
        const auto kind = head.varint();
        if (!kind || cells.size() == most_columns) return std::nullopt;
        auto cell = read_cell(*kind, whole);
        if (!cell) return std::nullopt;
        cells.push_back(*std::move(cell));
    }
    return cells;
}

/// How much of a row stands in its page; the rest is in further pages.
std::uint64_t bytes_in_page(std::uint64_t payload, std::uint64_t page_size) {
    const std::uint64_t most = page_size - 35;
    if (payload <= most) return payload;
    const std::uint64_t least = (page_size - 12) * 32 / 255 - 23;
    const std::uint64_t fitting = least + (payload - least) % (page_size - 4);
    return fitting <= most ? fitting : least;
}

class Scan {
public:
    Scan(PageFile& pages, const std::function<void(FoundRow)>& take)
        : pages_(pages), take_(take), further_pages_left_(pages.count()) {}

    void page(std::uint32_t number) {
        const std::string page(pages_.read(number));
        const std::size_t start = number == 1 ? 100 : 0;
        if (big_endian(page, start, 1) != leaf_of_a_table) return;
        const std::uint64_t fitting = (page.size() - start - 8) / 2;
        const std::uint64_t count = std::min(big_endian(page, start + 3, 2), fitting);
        bytes_left_ = page.size();
        for (std::uint64_t i = 0; i < count; ++i) {
            const auto place = start + 8 + static_cast<std::size_t>(2 * i);
            if (auto found = row(page, static_cast<std::size_t>(big_endian(page, place, 2)))) {
                take_(*std::move(found));
            }
        }
    }

private:
    std::optional<FoundRow> row(std::string_view page, std::size_t at) {
        if (at >= page.size()) return std::nullopt;
        Bytes bytes(page.substr(at));
        const auto size = bytes.varint();
        const auto rowid = bytes.varint();
        if (!size || !rowid || *size > std::min(longest_row, pages_.bytes())) return std::nullopt;
        const auto here = bytes.take(bytes_in_page(*size, pages_.page_size()));
        if (!here || here->size() > bytes_left_) return std::nullopt;
        bytes_left_ -= here->size();
        std::string payload(*here);
        if (payload.size() < *size) {
            const auto next = bytes.take(4);
            if (!next || !read_further(big_endian(*next, 0, 4), *size, payload)) return std::nullopt;
        }
        auto cells = read_record(payload);
        if (!cells) return std::nullopt;
        return FoundRow{std::bit_cast<std::int64_t>(*rowid), *std::move(cells)};
    }

    /// Appends what the chain of further pages holds; false where it ends too early or leads nowhere.
    bool read_further(std::uint64_t next, std::uint64_t wanted, std::string& payload) {
        while (payload.size() < wanted) {
            if (next < 2 || next > pages_.count() || further_pages_left_ == 0) return false;
            --further_pages_left_;
            const std::string_view page = pages_.read(static_cast<std::uint32_t>(next));
            next = big_endian(page, 0, 4);
            payload += page.substr(4, static_cast<std::size_t>(wanted) - payload.size());
        }
        return true;
    }

    PageFile& pages_;
    const std::function<void(FoundRow)>& take_;
    // A page belongs to one row: a file whose rows share theirs would keep us busy for ever.
    std::uint64_t further_pages_left_;
    std::uint64_t bytes_left_ = 0;  ///< of the page
};

}  // namespace

void scan_pages(PageFile& pages, const Watch& watch, const std::function<void(FoundRow)>& take) {
    Scan scan(pages, take);
    for (std::uint32_t number = 1; number <= pages.count(); ++number) {
        watch.check();
        scan.page(number);
    }
}

}  // namespace nightcramp::storage
