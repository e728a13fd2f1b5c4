#include "cli/cramp_words.hpp"

#include "diary/vocabulary.hpp"

#include <vector>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using Parts = std::vector<std::string>;

std::string place_sentence(const Cramp& cramp) {
    if (!cramp.muscle) return cramp.side ? fmt::format("{} leg", name(*cramp.side)) : "";
    if (!cramp.side) return std::string(name(*cramp.muscle));
    if (*cramp.side == Side::both) return fmt::format("{}, both sides", name(*cramp.muscle));
    return fmt::format("{} {}", name(*cramp.side), name(*cramp.muscle));
}

void add(Parts& parts, std::string part) {
    if (!part.empty()) parts.push_back(std::move(part));
}

std::string relief_sentence(const Cramp& cramp) {
    Parts names;
    for (const Relief relief : cramp.relief) names.emplace_back(name(relief));
    return names.empty() ? "" : fmt::format("ended by: {}", fmt::join(names, ", "));
}

}  // namespace

std::string duration_text(std::chrono::seconds duration) {
    const auto total = duration.count();
    Parts parts;
    if (total >= 3600) parts.push_back(fmt::format("{} h", total / 3600));
    if (total % 3600 >= 60) parts.push_back(fmt::format("{} min", total % 3600 / 60));
    if (total % 60 != 0 || total == 0) parts.push_back(fmt::format("{} s", total % 60));
    return fmt::format("{}", fmt::join(parts, " "));
}

std::string cramp_sentence(const Cramp& cramp) {
    Parts parts;
    if (cramp.at) parts.push_back(clock_text(*cramp.at));
    if (cramp.just_before_waking) parts.emplace_back("just before waking");
    add(parts, place_sentence(cramp));
    if (cramp.extent) parts.emplace_back(name(*cramp.extent));
    if (cramp.pain) parts.push_back(fmt::format("pain {}", *cramp.pain));
    if (cramp.duration) parts.push_back(duration_text(*cramp.duration));
    if (cramp.times_back) parts.push_back(fmt::format("came back {} times", *cramp.times_back));
    if (cramp.woke_me) parts.emplace_back(*cramp.woke_me ? "woke you" : "did not wake you");
    add(parts, relief_sentence(cramp));
    if (cramp.soreness) parts.push_back(fmt::format("sore next morning {}", *cramp.soreness));
    add(parts, cramp.note);
    return parts.empty() ? "a cramp" : fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace nightcramp::cli
