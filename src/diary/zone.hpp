#pragma once

#include "diary/moment.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// The rules of one time zone: which UTC offset the clocks showed when.
class Zone {
public:
    /// The zone of `tz` (the TZ variable) where it names one, else the computer's, else UTC.
    [[nodiscard]] static Zone local(std::string_view tz);
    /// By its IANA name, such as "Europe/Berlin". Throws std::runtime_error for an unknown one.
    [[nodiscard]] static Zone named(const std::string& name);

    [[nodiscard]] Moment at(std::chrono::sys_seconds instant) const;

    /// Every moment at which the clocks showed `wall`: one as a rule, two in the hour that comes twice
    /// (the earlier one first), none in the hour that is skipped.
    [[nodiscard]] std::vector<Moment> moments(std::chrono::local_seconds wall) const;

private:
    struct Rules;
    explicit Zone(std::shared_ptr<const Rules> rules);
    std::shared_ptr<const Rules> rules_;
};

}  // namespace nightcramp
