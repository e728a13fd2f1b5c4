#include "present/duration_words.hpp"

#include <array>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using namespace std::chrono_literals;

constexpr std::array<DurationChoice, 7> choices{
    {{"< 1", 30s}, {"1", 60s}, {"2", 120s}, {"5", 300s}, {"10", 600s}, {"15", 900s}, {"15+", 1200s}}};

}  // namespace

std::string duration_words(std::chrono::seconds duration) {
    const auto total = duration.count();
    std::vector<std::string> parts;
    if (total >= 3600) parts.push_back(fmt::format("{} h", total / 3600));
    if (total % 3600 >= 60) parts.push_back(fmt::format("{} min", total % 3600 / 60));
    if (total % 60 != 0 || total == 0) parts.push_back(fmt::format("{} s", total % 60));
    return fmt::format("{}", fmt::join(parts, " "));
}

std::span<const DurationChoice> duration_choices() {
    return choices;
}

std::optional<std::size_t> duration_choice(std::optional<std::chrono::seconds> duration) {
    if (!duration) return std::nullopt;
    const std::size_t last = choices.size() - 1;
    if (*duration < 1min) return 0;
    if (*duration > 15min) return last;
    for (std::size_t i = 1; i + 1 < last; ++i) {
        if (2 * *duration < choices[i].stored + choices[i + 1].stored) return i;
    }
    return last - 1;
}

}  // namespace nightcramp::present
