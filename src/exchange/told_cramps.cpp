#include "exchange/told_cramps.hpp"

#include "diary/number.hpp"
#include "diary/rules.hpp"
#include "exchange/sound_night.hpp"
#include "exchange/told_cramp.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using std::chrono::hours;

constexpr hours morning_ends{10};
constexpr hours evening_begins{18};

bool comes_before(const std::optional<Moment>& one, const std::optional<Moment>& other) {
    return one && other ? *one < *other : one.has_value() && !other.has_value();
}

std::string counted(int count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

/// Whoever sleeps into the day has told it with the hour at which a night ends.
bool ToldCramps::is_by_day(const Mark& mark, bool is_a_cramp) const {
    if (mark.midday) return true;
    const auto moment = mark.of_night ? std::nullopt : moment_of(mark.at, choices_.zone);
    if (!moment) return false;
    const auto clock = moment->wall - std::chrono::floor<days>(moment->wall);
    const hours begins = is_a_cramp && choices_.boundary <= noon ? morning_ends : choices_.boundary;
    return clock >= begins && clock < evening_begins;
}

bool ToldCramps::take(const Mark& mark, Date night, Target::Kind kind) {
    if (mark.value.kind == AnswerKind::not_applicable) return false;
    const Item& item = draft_.items[mark.item];
    const bool is_count = kind == Target::Kind::cramp_count;
    const bool is_none = !is_count && denies_cramps(item, mark, kind);
    LeftOut& left_out = left_out_[mark.place.file];
    if (!is_count && !is_none && is_without_pain(item, mark, kind)) {
        ++left_out.without_pain;
        return false;
    }
    if (is_by_day(mark, !is_count && !is_none)) {
        ++(is_count || is_none ? left_out.told_by_day : left_out.of_the_day);
        return false;
    }
    if (is_count) return take_count(mark, night);
    if (is_none) {
        nights_[night].none = true;
    } else {
        add(nights_[night], {cramp_of(item, mark, kind, choices_.zone), mark.place});
    }
    return true;
}

bool ToldCramps::take_count(const Mark& mark, Date night) {
    if (mark.value.kind != AnswerKind::amount) return false;
    const double count = mark.value.amount;
    if (!(count >= 0 && count <= most_cramps) || count != std::floor(count)) {
        skip(mark.place,
             fmt::format("{} is no number of cramps in a night: 0 to {}.", decimal(count), most_cramps));
        return false;
    }
    OfNight& told = nights_[night];
    if (count == 0) told.none = true;
    for (int i = 0; i < static_cast<int>(count); ++i) add(told, {{}, mark.place});
    return true;
}

void ToldCramps::add(OfNight& night, One one) {
    if (night.cramps.size() == most_cramps) {
        return skip(one.place, fmt::format("A night has at most {} cramps.", most_cramps));
    }
    const auto place =
        std::upper_bound(night.cramps.begin(), night.cramps.end(), one,
                         [](const One& a, const One& b) { return comes_before(a.cramp.at, b.cramp.at); });
    night.cramps.insert(place, std::move(one));
}

void ToldCramps::settle(Night& night, const Moment& now) {
    const auto found = nights_.find(night.date);
    if (found == nights_.end()) return;
    OfNight told = std::move(found->second);
    nights_.erase(found);
    for (One& one : told.cramps) {
        if (const auto problem = cramp_problem(one.cramp, night.date, now)) {
            skip(one.place, *problem);
        } else {
            night.cramps.push_back(std::move(one.cramp));
        }
    }
    if (!night.cramps.empty()) night.cramps_answer = CrampsAnswer::some;
    if (told.none && told.cramps.empty()) night.cramps_answer = CrampsAnswer::none;
}

std::vector<Skip> ToldCramps::skips() const {
    std::vector<Skip> all = skips_;
    for (const auto& [file, left_out] : left_out_) {
        const auto tell = [&, place = Place{file, 0}](int count, const std::string& sentence) {
            if (count > 0) all.push_back({place, sentence});
        };
        tell(left_out.of_the_day, fmt::format("{} in the daytime: the diary is about nights.",
                                              counted(left_out.of_the_day, "cramp was", "cramps were")));
        tell(left_out.told_by_day,
             fmt::format("{} that there were none, or how many, in the daytime: of which night is not told.",
                         counted(left_out.told_by_day, "entry says", "entries say")));
        tell(left_out.without_pain,
             fmt::format("{} a pain or strength of 0: that is no cramp, and not a night without cramps.",
                         counted(left_out.without_pain, "entry has", "entries have")));
    }
    return all;
}

}  // namespace nightcramp::exchange
