#include "exchange/writers/stable_id.hpp"

#include <cstdint>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

/// FNV-1a, and the last steps of SplitMix64 so that each bit of the name reaches all of the result.
std::uint64_t hash(std::string_view text, std::uint64_t start) {
    std::uint64_t value = start;
    for (const char sign : text) {
        value ^= static_cast<unsigned char>(sign);
        value *= 0x100000001b3U;
    }
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

}  // namespace

std::string stable_id(std::string_view name) {
    constexpr std::uint64_t version = 8;
    const std::uint64_t high = hash(name, 0xcbf29ce484222325U);
    const std::uint64_t low = hash(name, 0x84222325cbf29ce4U);
    return fmt::format("{:08x}-{:04x}-{:x}{:03x}-{:04x}-{:012x}", high >> 32U, (high >> 16U) & 0xFFFFU,
                       version, high & 0xFFFU, ((low >> 48U) & 0x3FFFU) | 0x8000U, low & 0xFFFFFFFFFFFFU);
}

std::string name_of_night(const Night& night) {
    std::optional<Moment> said = night.recorded_at;
    for (const Answer& answer : night.answers) {
        if (!said || (!night.recorded_at && answer.stamp.at < *said)) said = answer.stamp.at;
    }
    if (!said) said = night.sleep.up ? night.sleep.up : night.sleep.to_bed;
    return said ? fmt::format("{} {}", iso(night.date), iso(*said)) : iso(night.date);
}

}  // namespace nightcramp::exchange
