#include "cli/experiment_signs.hpp"

#include "experiment/schedule.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using experiment::NightState;

enum class Sign { with, without, otherwise, not_recorded, tonight, to_come };

struct Drawn {
    Sign sign;
    std::string_view utf8;
    std::string_view ascii;
    std::string_view meaning;  ///< empty where the legend says it
};

constexpr std::array<Drawn, 6> signs{{{Sign::with, "■", "#", ""},
                                      {Sign::without, "□", "o", ""},
                                      {Sign::otherwise, "×", "x", "done otherwise"},
                                      {Sign::not_recorded, "▨", "?", "cramps not recorded"},
                                      {Sign::tonight, "●", "*", "tonight"},
                                      {Sign::to_come, "·", ".", "to come"}}};

Sign sign_of(const NightState& night) {
    if (night.tonight && !night.over) return Sign::tonight;
    if (!night.over || !night.with) return Sign::to_come;
    if (!night.recorded) return Sign::not_recorded;
    if (night.otherwise()) return Sign::otherwise;
    return *night.with ? Sign::with : Sign::without;
}

std::string_view text_of(Sign sign, bool utf8) {
    const Drawn& drawn = signs.at(static_cast<std::size_t>(sign));
    return utf8 ? drawn.utf8 : drawn.ascii;
}

std::string meanings(const std::set<Sign>& used, const std::vector<std::string>& legend, bool utf8) {
    std::string line;
    for (const Drawn& drawn : signs) {
        if (!used.contains(drawn.sign)) continue;
        const bool is_named = drawn.meaning.empty() && legend.size() == 2;
        const std::string meaning =
            is_named ? legend[drawn.sign == Sign::with ? 0 : 1] : std::string(drawn.meaning);
        line += fmt::format("{}{} {}", line.empty() ? "" : "   ", text_of(drawn.sign, utf8), meaning);
    }
    return line;
}

}  // namespace

std::string signs_text(const experiment::Standing& standing, Design design,
                       const std::vector<std::string>& legend, bool utf8) {
    constexpr std::size_t most_columns = 70;
    const auto block = static_cast<std::size_t>(design == Design::nightly ? experiment::set_nights(design)
                                                                          : experiment::run_nights(design));
    const std::size_t row = most_columns / (block + 1) / 2 * 2 * block;
    std::set<Sign> used;
    std::string text;
    for (std::size_t place = 0; place < standing.each.size(); ++place) {
        if (place % row == 0) {
            text += place == 0 ? "  " : "\n  ";
        } else if (place % block == 0) {
            text += ' ';
        }
        const Sign sign = sign_of(standing.each[place]);
        used.insert(sign);
        text += text_of(sign, utf8);
    }
    if (text.empty()) return "";
    return fmt::format("{}\n\n  {}\n", text, meanings(used, legend, utf8));
}

}  // namespace nightcramp::cli
