#include "experiment/schedule.hpp"

#include "diary/schedule_text.hpp"
#include "diary/vocabulary.hpp"
#include "experiment/orders.hpp"

#include <array>
#include <stdexcept>

#include <fmt/format.h>
#include <sodium.h>

namespace nightcramp::experiment {
namespace {

constexpr int fewest_sets = 6;
constexpr std::size_t longest_habit_in_id = 40;

void start_sodium() {
    if (sodium_init() < 0) throw std::runtime_error("The system gives no random numbers.");
}

std::string hexadecimal(const std::array<unsigned char, crypto_hash_sha256_BYTES>& bytes) {
    std::string text;
    for (const unsigned char byte : bytes) text += fmt::format("{:02x}", byte);
    return text;
}

std::string sha256(std::string_view text) {
    start_sodium();
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    // libsodium's type of bytes
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
    return hexadecimal(hash);
}

std::string id_of(const Experiment& experiment) {
    const std::string habit = experiment.habit.substr(0, longest_habit_in_id);
    return fmt::format("{}-{}-{}", habit, iso(experiment.first_night).substr(0, 7),
                       experiment.schedule_hash.substr(0, 4));
}

}  // namespace

int run_nights(Design design) {
    switch (design) {
        case Design::week_blocks:
            return 7;
        case Design::fortnight_blocks:
            return 14;
        default:
            return 1;
    }
}

int set_nights(Design design) {
    return design == Design::nightly ? 4 : 2 * run_nights(design);
}

int washed_out(Design design) {
    switch (design) {
        case Design::week_blocks:
            return 2;
        case Design::fortnight_blocks:
            return 4;
        default:
            return 0;
    }
}

bool is_washed_out(Design design, std::size_t night) {
    return static_cast<int>(night % static_cast<std::size_t>(run_nights(design))) < washed_out(design);
}

std::vector<int> lengths(Design design) {
    switch (design) {
        case Design::week_blocks:
            return {84, 112, 168, 252};
        case Design::fortnight_blocks:
            return {168, 224, 336};
        default:
            return {28, 56, 84, 112, 168, 252};
    }
}

bool is_length(Design design, int nights) {
    const int set = set_nights(design);
    return nights >= fewest_sets * set && nights <= most_nights && nights % set == 0;
}

std::uint64_t draw_seed() {
    start_sodium();
    std::uint64_t seed = 0;
    randombytes_buf(&seed, sizeof seed);
    return seed;
}

std::vector<bool> draw_schedule(Design design, int nights, std::uint64_t seed) {
    const auto& possible = orders(design);
    Engine engine(seed);
    std::vector<bool> schedule;
    schedule.reserve(static_cast<std::size_t>(nights));
    for (int set = 0; set < nights / set_nights(design); ++set) {
        const auto& order = possible[drawn_below(engine, static_cast<std::uint32_t>(possible.size()))];
        schedule.insert(schedule.end(), order.begin(), order.end());
    }
    return schedule;
}

std::string hash_of(const Experiment& experiment) {
    return sha256(fmt::format("nightcramp experiment\n{}\n{}\n{}\n{}\n{}\n", experiment.habit,
                              slug(experiment.design), iso(experiment.first_night), experiment.seed,
                              schedule_text(experiment.schedule)));
}

bool is_genuine(const Experiment& experiment) {
    const auto nights = static_cast<int>(experiment.schedule.size());
    return draw_schedule(experiment.design, nights, experiment.seed) == experiment.schedule &&
           hash_of(experiment) == experiment.schedule_hash;
}

Experiment drawn(const Choice& choice, std::uint64_t seed, const Moment& now) {
    Experiment experiment;
    experiment.habit = choice.habit;
    experiment.design = choice.design;
    experiment.first_night = choice.first_night;
    experiment.schedule = draw_schedule(choice.design, choice.nights, seed);
    experiment.planned_nights = choice.nights;
    experiment.seed = seed;
    experiment.schedule_hash = hash_of(experiment);
    experiment.drawn_at = now;
    experiment.done_from = choice.done_from;
    experiment.agreed_with_doctor = choice.agreed_with_doctor;
    experiment.id = id_of(experiment);
    return experiment;
}

Experiment extended(const Experiment& experiment, int more_nights) {
    Experiment longer = experiment;
    const int nights = static_cast<int>(experiment.schedule.size()) + more_nights;
    longer.schedule = draw_schedule(experiment.design, nights, experiment.seed);
    longer.schedule_hash = hash_of(longer);
    longer.extended = true;
    return longer;
}

}  // namespace nightcramp::experiment
