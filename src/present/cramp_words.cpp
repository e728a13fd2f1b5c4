#include "present/cramp_words.hpp"

#include "present/clock_words.hpp"
#include "present/duration_words.hpp"

#include <vector>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

struct MuscleWords {
    std::string_view one;   ///< after "Left"
    std::string_view both;  ///< as a whole
};

MuscleWords words_of(Muscle muscle) {
    switch (muscle) {
        case Muscle::calf:
            return {"calf", "Both calves"};
        case Muscle::foot_arch:
            return {"foot arch", "Both foot arches"};
        case Muscle::toes:
            return {"toes", "Toes of both feet"};
        case Muscle::shin:
            return {"shin", "Both shins"};
        case Muscle::front_thigh:
            return {"front thigh", "Both front thighs"};
        case Muscle::back_thigh:
            return {"back thigh", "Both back thighs"};
        case Muscle::other:
            break;
    }
    return {"leg, another muscle", "Both legs, another muscle"};
}

std::string capitalised(std::string_view words) {
    std::string text(words);
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string title_on(Side side, const MuscleWords& muscle) {
    if (side == Side::both) return std::string(muscle.both);
    return fmt::format("{} {}", side == Side::left ? "Left" : "Right", muscle.one);
}

}  // namespace

std::string cramp_title(const Cramp& cramp) {
    if (cramp.side) {
        return title_on(*cramp.side,
                        cramp.muscle ? words_of(*cramp.muscle) : MuscleWords{"leg", "Both legs"});
    }
    if (!cramp.muscle) return "Cramp";
    return *cramp.muscle == Muscle::other ? "Another muscle" : capitalised(words_of(*cramp.muscle).one);
}

std::string cramp_summary(const Cramp& cramp, const Manner& manner) {
    std::vector<std::string> parts;
    if (cramp.at) parts.push_back(clock_words(*cramp.at, manner.clock));
    if (cramp.just_before_waking) parts.emplace_back("just before waking");
    if (cramp.pain) parts.push_back(fmt::format("pain {}", *cramp.pain));
    if (cramp.duration) {
        const bool is_short = *cramp.duration < std::chrono::minutes(1);
        parts.push_back(is_short ? "under a minute" : duration_words(*cramp.duration));
    }
    return fmt::format("{}", fmt::join(parts, " · "));
}

}  // namespace nightcramp::present
