#include "app/clock.hpp"

namespace nightcramp::app {

Moment SystemClock::now() const {
    return zone_.at(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

}  // namespace nightcramp::app
