#include "analysis/verdicts.hpp"
#include "tests/bench/simulation.hpp"

#include <algorithm>
#include <array>
#include <iostream>

#include <fmt/format.h>

namespace nightcramp::analysis::simulation {
namespace {

using simulated::Scenario;

constexpr int first_year_reviews = 4;
constexpr int later_reviews = 4;
constexpr int last_recorded = 1820;

bool is_probably(Word word) {
    return word == Word::probably_fewer || word == Word::probably_more;
}

/// At which reviews a habit was called probably fewer or more that was not called so before; `little` habits
/// were called so at the last.
struct Said {
    std::array<bool, first_year_reviews + later_reviews> fresh{};
    bool strictly = false;  ///< also where the adjusted p is held against alpha, not twice alpha
    int little = 0;
    int findings = 0;  ///< habits of the last review
};

Said said(const NightTable& table) {
    const std::vector<HeldReview> held = hold_reviews(table);
    Said result;
    for (std::size_t review = 0; review < held.size(); ++review) {
        const std::vector<HeldReview> before(held.begin(),
                                             held.begin() + static_cast<std::ptrdiff_t>(review));
        for (std::size_t habit = 0; habit < table.habits.size(); ++habit) {
            const auto& finding = held[review].findings[habit];
            if (!finding) continue;
            const bool strict = finding->adjusted_p <= held[review].review.alpha;
            result.strictly = result.strictly || (strict && is_probably(finding->word));
            if (is_probably(finding->word) && verdict(before, habit).word != finding->word) {
                result.fresh.at(review) = true;
            }
            if (review + 1 < held.size()) continue;
            ++result.findings;
            if (finding->word == Word::little_difference) ++result.little;
        }
    }
    return result;
}

double share_with_news(const std::vector<Said>& all, int from, int to) {
    return per_cent(all, [&](const Said& one) {
        return std::any_of(one.fresh.begin() + from, one.fresh.begin() + to, [](bool news) { return news; });
    });
}

std::vector<Said> said_of_null(int habits, int nights, std::uint64_t seed, int diaries) {
    return of_seeds(seed, diaries, [&](std::uint64_t own) {
        return said(simulated::table({Scenario::trend, nights, habits, 0, 1}, own));
    });
}

}  // namespace

void print_first_year(int diaries) {
    std::cout << fmt::format(
                     "Null habits, {} diaries of 360 nights: share with a habit newly called probably fewer "
                     "or more, in per cent.\n\n",
                     diaries)
              << "| habits | at 45 | at 90 | at 180 | at 360 | in the whole year | the same, adjusted p <= "
                 "alpha |\n"
                 "|---|---|---|---|---|---|---|\n";
    int cell = 0;
    for (const int habits : {12, 4, 1}) {
        const std::vector<Said> all = said_of_null(habits, 360, first_seed(2, cell++), diaries);
        std::cout << fmt::format("| {} |", habits);
        for (int review = 0; review < first_year_reviews; ++review) {
            std::cout << fmt::format(" {:.1f} |", share_with_news(all, review, review + 1));
        }
        const double strictly = per_cent(all, [](const Said& one) { return one.strictly; });
        std::cout << fmt::format(" {:.1f} | {:.1f} |\n", share_with_news(all, 0, first_year_reviews),
                                 strictly)
                  << std::flush;
    }
    std::cout << "\n";
}

void print_later_years(int diaries) {
    const std::vector<Said> all = said_of_null(12, last_recorded, first_seed(4, 0), diaries);
    std::cout << fmt::format(
                     "Twelve null habits, {} diaries of {} nights: share with a habit newly called "
                     "probably fewer or more, in per cent.\n\n",
                     diaries, last_recorded)
              << "| at 725 | at 1090 | at 1455 | at 1820 | at any of these four | at any of the eight |\n"
                 "|---|---|---|---|---|---|\n|";
    constexpr int reviews = first_year_reviews + later_reviews;
    for (int review = first_year_reviews; review < reviews; ++review) {
        std::cout << fmt::format(" {:.1f} |", share_with_news(all, review, review + 1));
    }
    std::cout << fmt::format(" {:.1f} | {:.1f} |\n\n", share_with_news(all, first_year_reviews, reviews),
                             share_with_news(all, 0, reviews));
    const double findings = per_cent(all, [](const Said& one) { return one.findings; });
    std::cout << fmt::format("Of the habits at the last review, {:.1f} % were called little difference.\n\n",
                             100 * per_cent(all, [](const Said& one) { return one.little; }) / findings);
}

}  // namespace nightcramp::analysis::simulation
