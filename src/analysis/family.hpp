#pragma once

#include "analysis/association.hpp"
#include "analysis/gates.hpp"
#include "analysis/night_table.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace nightcramp::analysis {

/// What one habit of a table comes to.
struct Member {
    std::vector<Missing> obstacles;  ///< why there is no estimate; empty where there is one
    std::optional<std::size_t>
        twin;                 ///< the habit (its place in the table) that it cannot be told apart from
    bool by_weekday = false;  ///< it follows the days of the week, which its model therefore holds
    /// Held against the cramps, given the other habits; also where it cannot be told apart.
    std::optional<Association> association;
};

/// The habits (their places in the table) that have enough nights of both kinds for an estimate.
[[nodiscard]] std::vector<std::size_t> candidates(const NightTable& table);

/// All habits of a table, each given the other candidates. Habits that
/// cannot be told apart from the rest (less than a fifth of their variation is their own) stay among what the
/// rest is adjusted for, and get no estimate. As many members as the table has habits.
[[nodiscard]] std::vector<Member> family(const NightTable& table);

/// The question that family() asks about one habit of those.
[[nodiscard]] Question question(const NightTable& table, std::size_t habit,
                                const std::vector<std::size_t>& candidates);

/// The rows of a table that are analysed: its last 1,095 calendar nights. Over longer spans the trend could
/// not follow the seasons.
[[nodiscard]] NightTable analysed(const NightTable& table);

}  // namespace nightcramp::analysis
