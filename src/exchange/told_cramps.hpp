#pragma once

#include "diary/night.hpp"
#include "exchange/import_plan.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace nightcramp::exchange {

/// Gathers what the marks of a file say of cramps, night by night. What says nothing of a night is left out
/// and counted: cramps of the day, how many there were where that is told by day (it does not show of which
/// night), and a pain of 0, which is no cramp and no night without cramps. Draft and choices must live
/// longer.
class ToldCramps {
public:
    ToldCramps(const Draft& draft, const Choices& choices) : draft_(draft), choices_(choices) {}

    /// A mark of an item that becomes cramps; whether it says something of that night.
    bool take(const Mark& mark, Date night, Target::Kind kind);

    /// Puts what was told of the night into it, and leaves out each cramp that cannot be at `now`.
    void settle(Night& night, const Moment& now);

    /// What was left out, each with its reason.
    [[nodiscard]] std::vector<Skip> skips() const;

private:
    struct One {
        Cramp cramp;
        Place place;
    };
    struct OfNight {
        std::vector<One> cramps;  ///< by their time; those without one last
        bool none = false;        ///< somebody said so
    };
    /// Of one file.
    struct LeftOut {
        int of_the_day = 0;
        int told_by_day = 0;
        int without_pain = 0;
    };

    [[nodiscard]] bool is_by_day(const Mark& mark, bool is_a_cramp) const;
    bool take_count(const Mark& mark, Date night);
    void add(OfNight& night, One one);
    void skip(Place place, std::string reason) { skips_.push_back({place, std::move(reason)}); }

    const Draft& draft_;
    const Choices& choices_;
    std::map<Date, OfNight> nights_;
    std::map<std::uint32_t, LeftOut> left_out_;  ///< by file
    std::vector<Skip> skips_;
};

}  // namespace nightcramp::exchange
