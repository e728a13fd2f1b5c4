#include "exchange/cramp_labels.hpp"

#include "exchange/letters.hpp"

#include <optional>
#include <set>
#include <string>

namespace nightcramp::exchange {

namespace {

std::optional<Side> side_of(const std::string& word) {
    if (word == "left" || word.starts_with("link")) return Side::left;
    if (word == "right" || word.starts_with("recht")) return Side::right;
    if (word == "both" || word.starts_with("beid")) return Side::both;
    return std::nullopt;
}

std::optional<Muscle> muscle_of(const std::string& word) {
    if (word == "calf" || word == "calves" || word.starts_with("wade")) return Muscle::calf;
    if (word == "toe" || word == "toes" || word.starts_with("zehe")) return Muscle::toes;
    if (word == "arch" || word == "sole") return Muscle::foot_arch;
    if (word == "shin" || word.starts_with("schienbein")) return Muscle::shin;
    if (word.starts_with("hamstring")) return Muscle::back_thigh;
    if (word.starts_with("quadricep")) return Muscle::front_thigh;
    return std::nullopt;
}

}  // namespace

bool tell_place(Cramp& cramp, std::string_view words) {
    std::set<Side> sides;
    std::set<Muscle> muscles;
    bool understood = true;
    for (const std::string& word : words_of(words)) {
        const auto side = side_of(word);
        const auto muscle = muscle_of(word);
        if (side) sides.insert(*side);
        if (muscle) muscles.insert(*muscle);
        understood = understood && (side || muscle);
    }
    if (sides == std::set{Side::left, Side::right}) sides = {Side::both};
    if (sides.size() == 1) cramp.side = *sides.begin();
    if (muscles.size() == 1) cramp.muscle = *muscles.begin();
    return understood && sides.size() <= 1 && muscles.size() <= 1;
}

}  // namespace nightcramp::exchange
