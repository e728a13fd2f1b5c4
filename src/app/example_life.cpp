#include "app/example_life.hpp"

#include "app/random.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace nightcramp::app {
namespace {

constexpr double usual_rate = 0.8;  // cramps a night, without stretching, two nights after the last cramp
constexpr double spread = 0.55;     // standard deviation of the spells, on the log scale
constexpr double memory_of_spells = 0.7;  // from night to night
constexpr double half_of_trend = 0.2;     // the log rate falls by twice this from the first night to the last
constexpr double summer_bump = 0.2;
constexpr int most_cramps_a_night = 6;

/// 1 in the middle of July, −1 in the middle of January.
double summer(Date date) {
    const Date july = std::chrono::local_days(std::chrono::year_month_day(date).year() / 7 / 15);
    return std::cos(2 * std::numbers::pi * static_cast<double>((date - july).count()) / 365.25);
}

double rounded(double value, double step, double most) {
    return std::clamp(std::round(value / step) * step, 0.0, most);
}

/// Lives one day after the other. Of all habits only stretching has a part in the cramps; some of the others
/// go together, and salted snacks follow cramps. Every day takes equally many random numbers, so that a diary
/// of another year or weekday differs by no more than that.
class Life {
public:
    Life(int nights, std::uint64_t seed)
        : nights_(nights),
          random_(seed, 1),
          spells_(random_, memory_of_spells),
          zeal_(random_, 0.8),
          cure_(random_, 0.95) {}

    ExampleDay live(Date date, int night) {
        ExampleDay day;
        day.date = date;
        move_about(day);
        eat_and_drink(day);
        go_to_bed(day);
        day.cramps = std::min(random_.poisson(rate(day, night)), most_cramps_a_night);
        cramps_before_ = day.cramps > 0;
        return day;
    }

private:
    [[nodiscard]] static bool is_weekend(Date date) {
        const unsigned weekday = std::chrono::weekday(date).c_encoding();
        return weekday == 5 || weekday == 6;  // Friday and Saturday evening
    }

    void move_about(ExampleDay& day) {
        const std::array<double, 7> habit_of_weekday{0.35, 0.2, 0.6, 0.2, 0.6, 0.25, 0.55};
        const bool active = random_.chance(habit_of_weekday.at(std::chrono::weekday(day.date).c_encoding()));
        const int hardness = 1 + static_cast<int>(random_.pick({5, 4, 1}));
        const bool rides = random_.chance(active ? 0.5 : 0.15);
        const int ride = 5 * random_.between(2, 6);
        const bool ill = random_.chance(0.05);
        const bool wears_shoes = random_.chance(active ? 0.75 : 0.5);
        day.exercise = active ? hardness : 0;
        day.bike_min = rides ? ride : 0;
        day.stayed_in = ill && !active;
        day.shoes = wears_shoes && !day.stayed_in;
    }

    void eat_and_drink(ExampleDay& day) {
        day.fluids_ml = rounded(1450 + 220 * day.exercise + 330 * random_.normal(), 250, 4000);
        const bool forgets = random_.chance(0.08);
        day.magnesium_mg = cure_.next() > 0 && !forgets ? 300 : 0;
        const bool drinks = random_.chance(is_weekend(day.date) ? 0.65 : 0.18);
        const int glasses = random_.between(1, is_weekend(day.date) ? 3 : 2);
        day.alcohol_drinks = drinks ? glasses : 0;
        const double cups = 2.6 + 0.4 * day.alcohol_drinks + random_.normal();
        day.caffeine_cups = rounded(cups, 1, 8);
        day.salted = random_.chance(cramps_before_ ? 0.8 : 0.1);
    }

    void go_to_bed(ExampleDay& day) {
        day.stretching = zeal_.next() > 0;
        constexpr std::array positions{Position::side, Position::back_with_pillow, Position::back,
                                       Position::mixed, Position::front};
        day.position = positions.at(random_.pick({40, 27, 13, 12, 8}));
        const bool heavy = random_.chance(0.35 - 0.25 * summer(day.date));
        day.covers = heavy ? Covers::heavy : Covers::light;
        constexpr std::array feet{Feet::free, Feet::pointed_down, Feet::propped_up};
        day.feet = feet.at(heavy ? random_.pick({50, 38, 12}) : random_.pick({62, 20, 18}));
    }

    [[nodiscard]] double rate(const ExampleDay& day, int night) {
        const double gone = nights_ > 1 ? static_cast<double>(night) / (nights_ - 1) : 0;
        const double slow = half_of_trend * (1 - 2 * gone) + summer_bump * summer(day.date);
        const double spell = spread * spells_.next() - spread * spread / 2;
        double rate = usual_rate * std::exp(slow + spell);
        if (day.stretching) rate *= example_truths::stretching;
        if (cramps_before_) rate *= example_truths::after_a_cramp;
        if (night >= medicine_night(nights_)) rate *= example_truths::water_tablet;
        return rate;
    }

    int nights_;
    Random random_;
    Wandering spells_;
    Wandering zeal_;
    Wandering cure_;
    bool cramps_before_ = false;
};

}  // namespace

int medicine_night(int nights) {
    return static_cast<int>(std::int64_t{nights} * 430 / 730);
}

std::vector<ExampleDay> example_life(Date last_night, int nights, std::uint64_t seed) {
    Life life(nights, seed);
    std::vector<ExampleDay> lived;
    lived.reserve(static_cast<std::size_t>(std::max(nights, 0)));
    for (int night = 0; night < nights; ++night) {
        lived.push_back(life.live(last_night - days(nights - 1 - night), night));
    }
    return lived;
}

}  // namespace nightcramp::app
