#pragma once

#include "app/clock.hpp"
#include "app/environment.hpp"
#include "diary/shelf.hpp"
#include "diary/zone.hpp"

namespace nightcramp::cli {

/// What a command needs of the outside.
struct World {
    const Shelf& shelf;
    const app::Clock& clock;
    const Zone& zone;
    app::Environment environment;
};

}  // namespace nightcramp::cli
