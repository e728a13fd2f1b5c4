#pragma once

#include "app/clock.hpp"
#include "app/environment.hpp"
#include "diary/shelf.hpp"
#include "diary/zone.hpp"

namespace nightcramp::app {

/// What a face needs of the outside.
struct World {
    const Shelf& shelf;
    const Clock& clock;
    const Zone& zone;
    Environment environment;
};

}  // namespace nightcramp::app
