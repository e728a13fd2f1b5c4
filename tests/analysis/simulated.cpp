#include "tests/analysis/simulated.hpp"

#include "tests/analysis/random.hpp"

#include <cmath>
#include <numbers>
#include <string>
#include <vector>

namespace nightcramp::analysis::simulated {
namespace {

constexpr double lasting_share = 0.7;  ///< of a latent state, from one night to the next
constexpr double strength_of_trend = 0.6;

/// Variance 1 from the first night on.
class Autoregressive {
public:
    Autoregressive(Random& random, double persistence) : random_(&random), persistence_(persistence) {}

    double next() {
        const double fresh = random_->normal();
        value_ =
            started_ ? persistence_ * value_ + std::sqrt(1 - persistence_ * persistence_) * fresh : fresh;
        started_ = true;
        return value_;
    }

private:
    Random* random_;
    double persistence_;
    double value_ = 0;
    bool started_ = false;
};

double slow(Scenario scenario, int night, int nights) {
    const double at = static_cast<double>(night) / nights;
    if (scenario == Scenario::trend || scenario == Scenario::reactive) return 1 - 2 * at;
    return scenario == Scenario::season ? std::sin(2 * std::numbers::pi * at) : 0;
}

double log_rate(double g, double u) {
    return std::log(0.5) + strength_of_trend * g + u - 0.5;
}

Diary drawn(const Setting& setting, Random& random) {
    const bool lasting = setting.scenario != Scenario::independent;
    const bool reactive = setting.scenario == Scenario::reactive;
    Autoregressive cramp_latent(random, lasting_share);
    Autoregressive habit_latent(random, lasting ? lasting_share : 0);
    Diary diary{Series(setting.nights), Series(setting.nights)};
    double cramp_before = 0;
    for (int night = 0; night < setting.nights; ++night) {
        const double g = slow(setting.scenario, night, setting.nights);
        const double u = lasting ? cramp_latent.next() : 0.5;  // E exp(u − 1/2) = 1 either way
        double v = habit_latent.next() - strength_of_trend * g;
        if (reactive) v += 0.8 * (cramp_before - 0.35);
        diary.habit[night] = v > 0 ? 1 : 0;
        const double effect = std::log(setting.rate_ratio) * diary.habit[night];
        diary.cramps[night] = random.poisson(std::exp(log_rate(g, u) + effect));
        cramp_before = diary.cramps[night] >= 1 ? 1 : 0;
    }
    return diary;
}

bool enough(const Diary& diary) {
    const double on = diary.habit.sum();
    return on >= 5 && static_cast<double>(diary.habit.size()) - on >= 5 &&
           (diary.cramps.array() >= 1).count() >= 3;
}

NightTable empty_table(const ManySetting& setting) {
    NightTable table;
    table.first = NightDate(std::chrono::year(2026) / 11 / 1);
    table.cramps = Series(setting.nights);
    for (int habit = 0; habit < setting.habits; ++habit) {
        HabitColumn column;
        column.id = std::string("h").append(std::to_string(habit + 1));
        column.value = Series(setting.nights);
        column.not_applicable = Series::Zero(setting.nights);
        table.habits.push_back(column);
    }
    return table;
}

}  // namespace

Diary diary(const Setting& setting, std::uint64_t seed) {
    Random random(seed);
    Diary made = drawn(setting, random);
    while (!enough(made)) made = drawn(setting, random);
    return made;
}

NightTable table(const ManySetting& setting, std::uint64_t seed) {
    Random random(seed);
    NightTable table = empty_table(setting);
    const bool lasting = setting.scenario != Scenario::independent;
    const double habit_persistence = lasting ? lasting_share : 0;
    Autoregressive cramp_latent(random, lasting_share);
    Autoregressive common(random, habit_persistence);
    std::vector<Autoregressive> own(table.habits.size(), Autoregressive(random, habit_persistence));
    for (int night = 0; night < setting.nights; ++night) {
        const double g = slow(setting.scenario, night, setting.nights);
        const double c = common.next();
        double rate = log_rate(g, lasting ? cramp_latent.next() : 0.5);
        for (std::size_t habit = 0; habit < own.size(); ++habit) {
            const double v =
                std::sqrt(setting.shared) * c + std::sqrt(1 - setting.shared) * own[habit].next();
            const bool on = v - strength_of_trend * g > 0;
            table.habits[habit].value[night] = on ? 1 : 0;
            if (on && static_cast<int>(habit) < setting.real) rate += std::log(setting.rate_ratio);
        }
        table.cramps[night] = random.poisson(std::exp(rate));
    }
    return table;
}

NightTable three_habits() {
    return table({Scenario::trend, 120, 3, 0, 1}, 7);
}

}  // namespace nightcramp::analysis::simulated
