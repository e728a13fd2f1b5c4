#include "exchange/nights_merge.hpp"

#include <algorithm>

namespace nightcramp::exchange {
namespace {

/// One night of the file laid over the same night of the diary.
class Laying {
public:
    Laying(const Night& told, Night& night, std::vector<KeptAnswer>& kept)
        : told_(told), night_(night), kept_(kept) {}

    void lay() {
        lay_cramps();
        lay_part(told_.sleep.position, night_.sleep.position, "position");
        lay_part(told_.sleep.feet, night_.sleep.feet, "feet");
        lay_part(told_.sleep.covers, night_.sleep.covers, "covers");
        for (const Answer& answer : told_.answers) lay_answer(answer);
    }

private:
    void keep(std::string column) { kept_.push_back({night_.date, std::move(column)}); }

    void lay_cramps() {
        if (!is_recorded(told_)) return;
        if (is_recorded(night_)) {
            if (night_.cramps.size() != told_.cramps.size()) keep("cramps");
            return;
        }
        night_.cramps_answer = told_.cramps_answer;
        night_.cramps = told_.cramps;
        night_.recorded_at = told_.recorded_at;
    }

    template <class Value>
    void lay_part(const std::optional<Told<Value>>& told, std::optional<Told<Value>>& place,
                  const char* column) {
        if (!told) return;
        if (!place) {
            place = told;
        } else if (place->value != told->value) {
            keep(column);
        }
    }

    void lay_answer(const Answer& answer) {
        const Answer* held = find_answer(night_, answer.habit);
        if (held == nullptr) {
            set_answer(night_, answer);
        } else if (held->value != answer.value) {
            keep(answer.habit);
        }
    }

    const Night& told_;
    Night& night_;
    std::vector<KeptAnswer>& kept_;
};

const Night* find_night(const std::vector<Night>& nights, Date date) {
    const auto place = std::lower_bound(nights.begin(), nights.end(), date,
                                        [](const Night& night, Date day) { return night.date < day; });
    return place != nights.end() && place->date == date ? &*place : nullptr;
}

}  // namespace

NightsMerge merge_nights(const std::vector<Night>& told, const std::vector<Night>& stored) {
    NightsMerge merge;
    for (const Night& one : told) {
        const Night* before = find_night(stored, one.date);
        Night after;
        after.date = one.date;
        if (before != nullptr) after = *before;
        Laying(one, after, merge.kept).lay();
        if (before != nullptr ? after == *before : is_blank(after)) {
            ++merge.unchanged;
            continue;
        }
        ++(before != nullptr ? merge.completed : merge.added);
        merge.changes.emplace_back(
            Changed<Night>{before != nullptr ? std::optional(*before) : std::nullopt, std::move(after)});
    }
    return merge;
}

}  // namespace nightcramp::exchange
