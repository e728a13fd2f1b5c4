#include "present/gate_words.hpp"

#include <array>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using analysis::HabitInsight;
using analysis::Level;
using analysis::Obstacle;

struct ObstacleName {
    Obstacle obstacle;
    std::string_view slug;
};

constexpr std::array<ObstacleName, 15> obstacle_names{{
    {Obstacle::few_nights, "few-nights"},
    {Obstacle::no_cramps, "no-cramps"},
    {Obstacle::same_cramps, "same-cramps"},
    {Obstacle::few_cramp_nights, "few-cramp-nights"},
    {Obstacle::always_with, "always-with"},
    {Obstacle::never_with, "never-with"},
    {Obstacle::few_with, "few-with"},
    {Obstacle::few_without, "few-without"},
    {Obstacle::one_switch, "one-switch"},
    {Obstacle::constant_amount, "constant-amount"},
    {Obstacle::inseparable, "inseparable"},
    {Obstacle::few_with_for_verdict, "few-with-for-verdict"},
    {Obstacle::few_without_for_verdict, "few-without-for-verdict"},
    {Obstacle::few_cramp_nights_for_verdict, "few-cramp-nights-for-verdict"},
    {Obstacle::too_many_unrecorded, "too-many-unrecorded"},
}};

/// What the habit is on the nights that are "with", and on the others.
std::string_view side(const HabitInsight& insight, bool with) {
    if (insight.amount) return with ? "with more of it" : "with less of it";
    return with ? "with it" : "without it";
}

std::string inseparable(const HabitTalk& talk, const HabitInsight& insight) {
    if (insight.twin) {
        return fmt::format("Cannot be told apart from \"{}\": the two change together.",
                           habit_name(talk, *insight.twin));
    }
    if (insight.by_weekday) {
        return "Cannot be told apart from the days of the week, which it follows too closely.";
    }
    return "Cannot be told apart from the slow change of the season and your other habits together.";
}

std::string more_nights(std::string_view who, int more, std::string_view which) {
    return fmt::format("{} {} {}.", who, counted(more, "more night", "more nights"), which);
}

std::string verdict_needs(const HabitTalk& talk, const HabitInsight& insight,
                          const analysis::Missing& missing) {
    switch (missing.obstacle) {
        case Obstacle::few_with_for_verdict:
            return more_nights("A verdict needs", missing.more, side(insight, true));
        case Obstacle::few_without_for_verdict:
            return more_nights("A verdict needs", missing.more, side(insight, false));
        case Obstacle::few_cramp_nights_for_verdict:
            return fmt::format("Too few cramp nights for a verdict; it would take {} more.", missing.more);
        case Obstacle::too_many_unrecorded:
            return fmt::format("Too many nights are not recorded for a verdict; {} in a row would do.",
                               counted(missing.more, "more recorded night", "more recorded nights"));
        default:
            return inseparable(talk, insight);
    }
}

}  // namespace

std::string_view obstacle_slug(Obstacle obstacle) {
    for (const ObstacleName& known : obstacle_names) {
        if (known.obstacle == obstacle) return known.slug;
    }
    return "";
}

std::string_view level_slug(Level level) {
    constexpr std::array<std::string_view, 4> slugs{"counts", "shares", "estimate", "verdict"};
    return slugs.at(static_cast<std::size_t>(level));
}

std::string obstacle_sentence(const HabitTalk& talk, const HabitInsight& insight,
                              const analysis::Missing& missing) {
    switch (missing.obstacle) {
        case Obstacle::few_nights:
            return fmt::format("Needs {}.",
                               counted(missing.more, "more recorded night", "more recorded nights"));
        case Obstacle::no_cramps:
            return "No cramps on any recorded night: good news, and nothing to explain.";
        case Obstacle::same_cramps:
            return "As many cramps on every recorded night, so no night is better or worse than another.";
        case Obstacle::few_cramp_nights:
            return fmt::format("Too few cramp nights to compare; it would take {} more.", missing.more);
        case Obstacle::always_with:
            return "Yes on every night, so there is nothing to compare with.";
        case Obstacle::never_with:
            return fmt::format("{} on every night, so there is nothing to compare with.",
                               insight.amount ? "None" : "No");
        case Obstacle::few_with:
            return more_nights("Needs", missing.more, side(insight, true));
        case Obstacle::few_without:
            return more_nights("Needs", missing.more, side(insight, false));
        case Obstacle::one_switch:
            return "Changed too seldom between with and without; a change of season would look the same.";
        case Obstacle::constant_amount:
            return "Nearly always the same amount, so there is nothing to compare with.";
        default:
            return verdict_needs(talk, insight, missing);
    }
}

}  // namespace nightcramp::present
