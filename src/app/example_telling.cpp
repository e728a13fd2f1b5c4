#include "app/example_telling.hpp"

#include "app/example_cramps.hpp"
#include "app/random.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::app {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes utc_offset(60);

Moment clock(Date date, minutes after_midnight) {
    return {date + after_midnight, utc_offset};
}

/// When one night was written down.
struct Telling {
    bool in_the_evening = false;  ///< part of the answers before going to bed
    bool in_the_morning = false;
    Moment evening;
    Moment morning;  ///< or days later
    TimeInBed in_bed;
};

/// Decides which nights are told, and when.
class Tellings {
public:
    Tellings(std::size_t nights, Random& random)
        : nights_(nights), holiday_(nights >= 180 ? nights * 255 / 730 : nights), random_(random) {}

    Telling of(const ExampleDay& day, std::size_t night) {
        Telling telling;
        const bool weekend = std::chrono::weekday(day.date).c_encoding() >= 5;
        const minutes to_bed = hours(22) + minutes(5 * random_.between(3, weekend ? 20 : 14));
        const minutes up = hours(6) + minutes(5 * random_.between(3, weekend ? 20 : 13));
        telling.in_bed = {clock(day.date, to_bed), clock(day.date + days(1), up)};
        telling.evening = clock(day.date, hours(20) + minutes(random_.between(40, 95)));
        telling.morning = clock(day.date + days(1), up + minutes(random_.between(8, 45)));
        const bool skipped = random_.chance(0.06);
        telling.in_the_evening = random_.chance(0.2) && !on_holiday(night);
        telling.in_the_morning = !skipped && !on_holiday(night);
        put_off(telling, night);
        return telling;
    }

private:
    [[nodiscard]] bool on_holiday(std::size_t night) const {
        return night >= holiday_ && night < holiday_ + 21;
    }

    /// Now and then several mornings are caught up with on one, at the latest before the holiday or the end.
    void put_off(Telling& telling, std::size_t night) {
        if (night >= caught_up_ && random_.chance(0.013)) {
            const std::size_t caught_up = night + static_cast<std::size_t>(random_.between(4, 6));
            caught_up_ = std::min(caught_up, night < holiday_ ? holiday_ : nights_);
        }
        if (night + 1 >= caught_up_) return;
        telling.in_the_evening = false;
        telling.morning.wall += days(static_cast<int>(caught_up_ - 1 - night));
    }

    std::size_t nights_;
    std::size_t holiday_;  ///< its first night; three weeks without a word
    Random& random_;
    std::size_t caught_up_ = 0;  ///< the first night that is not put off
};

/// Writes one day down.
class Pen {
public:
    Pen(const ExampleDay& day, const Telling& telling, Random& random)
        : day_(day), telling_(telling), random_(random) {
        night_.date = day.date;
    }

    Night write() {
        if (telling_.in_the_morning) tell_cramps();
        if (telling_.in_the_morning) tell_times();
        tell_position();
        tell_answers();
        return std::move(night_);
    }

private:
    void tell_cramps() {
        night_.cramps_answer = day_.cramps > 0 ? CrampsAnswer::some : CrampsAnswer::none;
        night_.cramps = example_cramps(random_, day_.cramps, telling_.in_bed);
        night_.recorded_at = telling_.morning;
        if (random_.chance(0.04)) night_.warning_signs.emplace();
    }

    void tell_times() {
        night_.sleep.to_bed = random_.maybe(0.9, telling_.in_bed.from);
        night_.sleep.up = random_.maybe(0.92, telling_.in_bed.to);
        const int rested = static_cast<int>(7.2 - 1.3 * day_.cramps + 1.4 * random_.normal());
        night_.sleep.rested = random_.maybe(0.85, std::clamp(rested, 0, 10));
    }

    /// The evening is for what is over by then; the rest comes in the morning, and some is left out.
    [[nodiscard]] std::optional<Stamp> stamp(double known, double evening_share) {
        const bool said = random_.chance(known);
        const bool early = random_.chance(evening_share) && telling_.in_the_evening;
        if (!said || (!early && !telling_.in_the_morning)) return std::nullopt;
        const Moment at = early ? telling_.evening : telling_.morning;
        const double forgotten = provenance(at) == Provenance::late ? 0.35 : 0;
        if (random_.chance(forgotten)) return std::nullopt;
        return Stamp{at, provenance(at)};
    }

    [[nodiscard]] Provenance provenance(const Moment& at) const {
        return provenance_at({night_.date, night_.sleep.to_bed, night_.sleep.up}, at);
    }

    void tell_position() {
        if (const auto when = stamp(0.88, 0)) tell(night_.sleep.position, day_.position, *when);
        if (const auto when = stamp(0.84, 0.3)) tell(night_.sleep.feet, day_.feet, *when);
        if (const auto when = stamp(0.92, 0.5)) tell(night_.sleep.covers, day_.covers, *when);
    }

    void tell_answers() {
        answer("stretching", yes_or_no(day_.stretching), stamp(0.96, 0.6));
        answer("fluids", AnswerValue::of(day_.fluids_ml), stamp(0.9, 0.7));
        answer("bike", AnswerValue::of(day_.bike_min), stamp(0.95, 0.9));
        answer("magnesium", AnswerValue::of(day_.magnesium_mg), stamp(0.94, 0.8));
        answer("exercise", AnswerValue::of(day_.exercise), stamp(0.95, 0.9));
        answer("salted", yes_or_no(day_.salted), stamp(0.92, 0.7));
        answer("alcohol", AnswerValue::of(day_.alcohol_drinks), stamp(0.93, 0.7));
        answer("caffeine", AnswerValue::of(day_.caffeine_cups), stamp(0.9, 0.9));
        answer("shoes", day_.stayed_in ? AnswerValue::not_applicable() : yes_or_no(day_.shoes),
               stamp(0.9, 0.9));
    }

    [[nodiscard]] static AnswerValue yes_or_no(bool yes) {
        return yes ? AnswerValue::yes() : AnswerValue::no();
    }

    void answer(const char* habit, const AnswerValue& value, const std::optional<Stamp>& when) {
        if (when) set_answer(night_, {habit, value, *when});
    }

    const ExampleDay& day_;
    const Telling& telling_;
    Random& random_;
    Night night_;
};

}  // namespace

std::vector<Night> told(const std::vector<ExampleDay>& lived, std::uint64_t seed) {
    constexpr std::uint64_t first_stream_of_nights = 1000;
    Random when(seed, 2);
    Tellings tellings(lived.size(), when);
    std::vector<Night> nights;
    for (std::size_t night = 0; night < lived.size(); ++night) {
        const Telling telling = tellings.of(lived[night], night);
        Random what(seed, first_stream_of_nights + night);
        Night written = Pen(lived[night], telling, what).write();
        if (!is_blank(written)) nights.push_back(std::move(written));
    }
    return nights;
}

}  // namespace nightcramp::app
