#pragma once

#include "app/clock.hpp"
#include "app/environment.hpp"
#include "app/show_file.hpp"
#include "diary/shelf.hpp"
#include "diary/zone.hpp"
#include "exchange/reader.hpp"

#include <vector>

namespace nightcramp::app {

/// What a face needs of the outside.
struct World {
    const Shelf& shelf;
    const Clock& clock;
    const Zone& zone;
    Environment environment;
    /// Of files that this room cannot read by itself; they outlive the world.
    std::vector<const exchange::Reader*> foreign_readers = {};
    /// Without one nothing can be shown.
    ShowFile show_file = {};
};

}  // namespace nightcramp::app
