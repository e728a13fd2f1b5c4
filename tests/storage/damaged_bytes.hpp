#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

/// What disks and sticks do to files, at places that a number chooses: the same each time.
namespace nightcramp::test {

enum class Harm { bit, byte, sixteen_bytes, page_zeroed, pages_swapped, end_cut };

inline std::string_view name_of(Harm harm) {
    constexpr std::array<std::string_view, 6> names{"a bit flipped", "a byte replaced",   "16 bytes replaced",
                                                    "a page zeroed", "two pages swapped", "the end cut"};
    return names.at(static_cast<std::size_t>(harm));
}

/// Numbers of the places, 0 … 9,999; each harm has a stretch of them.
struct Places {
    Harm harm;
    int first;
    int count;
};
inline constexpr std::array all_places{Places{Harm::bit, 0, 2500},
                                       Places{Harm::byte, 2500, 2500},
                                       Places{Harm::sixteen_bytes, 5000, 1500},
                                       Places{Harm::page_zeroed, 6500, 1250},
                                       Places{Harm::pages_swapped, 7750, 1250},
                                       Places{Harm::end_cut, 9000, 1000}};
inline constexpr int count_of_places = 10'000;

inline Harm harm_at(int place) {
    const auto past = std::find_if(all_places.begin(), all_places.end(),
                                   [&](const Places& some) { return some.first > place; });
    return std::prev(past)->harm;
}

class Harmer {
public:
    static constexpr std::size_t page = 4096;

    explicit Harmer(std::uint64_t seed) : random_(seed * 0x9E3779B97F4A7C15U + 1) {}

    [[nodiscard]] std::string harm(std::string bytes, Harm how) {
        const std::size_t pages = bytes.size() / page;
        switch (how) {
            case Harm::bit: {
                char& at = bytes[below(bytes.size())];
                at = static_cast<char>(static_cast<unsigned char>(at) ^ (1U << below(8)));
                break;
            }
            case Harm::byte:
                replace(bytes, below(bytes.size()), 1);
                break;
            case Harm::sixteen_bytes:
                replace(bytes, below(bytes.size() - 16), 16);
                break;
            case Harm::page_zeroed:
                bytes.replace(below(pages) * page, page, page, '\0');
                break;
            case Harm::pages_swapped:
                swap_pages(bytes, below(pages), below(pages));
                break;
            case Harm::end_cut:
                // At the end of a page half the time, as files are cut that grew page by page.
                bytes.resize(below(2) == 0 ? (1 + below(pages - 1)) * page : 1 + below(bytes.size() - 1));
                break;
        }
        return bytes;
    }

private:
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(random_() % end); }

    void replace(std::string& bytes, std::size_t at, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) bytes[at + i] = static_cast<char>(below(256));
    }

    static void swap_pages(std::string& bytes, std::size_t a, std::size_t b) {
        const auto start = [&](std::size_t number) {
            return bytes.begin() + static_cast<std::ptrdiff_t>(number * page);
        };
        if (a != b) std::swap_ranges(start(a), start(a + 1), start(b));
    }

    std::mt19937_64 random_;
};

[[nodiscard]] inline std::string harmed_at(int place, const std::string& bytes) {
    return Harmer(static_cast<std::uint64_t>(place)).harm(bytes, harm_at(place));
}

}  // namespace nightcramp::test
