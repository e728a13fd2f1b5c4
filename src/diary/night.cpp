#include "diary/night.hpp"

#include <algorithm>

namespace nightcramp {
namespace {

auto place_of(auto& answers, std::string_view habit) {
    return std::lower_bound(answers.begin(), answers.end(), habit,
                            [](const Answer& answer, std::string_view id) { return answer.habit < id; });
}

}  // namespace

bool is_blank(const Night& night) {
    Night blank;
    blank.date = night.date;
    return same_content(night, blank);
}

Stamp stamp_at(const Night& night, const Moment& now) {
    return {now, provenance_at({night.date, night.sleep.to_bed, night.sleep.up}, now)};
}

const Answer* find_answer(const Night& night, std::string_view habit) {
    const auto place = place_of(night.answers, habit);
    return place != night.answers.end() && place->habit == habit ? &*place : nullptr;
}

void set_answer(Night& night, Answer answer) {
    const auto place = place_of(night.answers, answer.habit);
    if (place == night.answers.end() || place->habit != answer.habit) {
        night.answers.insert(place, std::move(answer));
    } else if (place->value != answer.value) {
        *place = std::move(answer);
    }
}

void clear_answer(Night& night, std::string_view habit) {
    std::erase_if(night.answers, [&](const Answer& answer) { return answer.habit == habit; });
}

}  // namespace nightcramp
