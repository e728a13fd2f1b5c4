#include "exchange/cramps_merge.hpp"

#include <algorithm>
#include <vector>

namespace nightcramp::exchange {
namespace {

template <class Value>
bool says_no_more(const std::optional<Value>& told, const std::optional<Value>& held) {
    return !told || told == held;
}

/// Whether all that `told` says of a cramp is said by `held` too.
bool says_no_more(const Cramp& told, const Cramp& held) {
    return says_no_more(told.at, held.at) && says_no_more(told.muscle, held.muscle) &&
           says_no_more(told.side, held.side) && says_no_more(told.extent, held.extent) &&
           says_no_more(told.times_back, held.times_back) && says_no_more(told.pain, held.pain) &&
           says_no_more(told.duration, held.duration) && says_no_more(told.woke_me, held.woke_me) &&
           says_no_more(told.soreness, held.soreness) &&
           (!told.just_before_waking || held.just_before_waking) &&
           (told.relief.empty() || told.relief == held.relief) &&
           (told.note.empty() || told.note == held.note);
}

}  // namespace

bool same_cramps(const Night& told, const Night& held) {
    if (told.cramps_answer != held.cramps_answer) return false;
    return std::is_permutation(held.cramps.begin(), held.cramps.end(), told.cramps.begin(), told.cramps.end(),
                               [](const Cramp& one, const Cramp& other) { return says_no_more(other, one); });
}

bool completes_cramps(const Night& told, const Night& held) {
    if (told.cramps_answer != CrampsAnswer::some || held.cramps_answer != CrampsAnswer::some) return false;
    std::vector<bool> taken(told.cramps.size(), false);
    return std::all_of(held.cramps.begin(), held.cramps.end(), [&](const Cramp& cramp) {
        for (std::size_t i = 0; i < taken.size(); ++i) {
            if (taken[i] || !says_no_more(cramp, told.cramps[i])) continue;
            taken[i] = true;
            return true;
        }
        return false;
    });
}

}  // namespace nightcramp::exchange
