#pragma once

#include "diary/zone.hpp"

namespace nightcramp::app {

/// What time it is; tests bring their own.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Moment now() const = 0;
};

/// The computer's clock, read in a zone, to the second.
class SystemClock final : public Clock {
public:
    explicit SystemClock(Zone zone) : zone_(std::move(zone)) {}
    [[nodiscard]] Moment now() const override;

private:
    Zone zone_;
};

}  // namespace nightcramp::app
