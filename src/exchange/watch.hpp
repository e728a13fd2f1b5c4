#pragma once

#include "diary/watch.hpp"

namespace nightcramp::exchange {

using nightcramp::Cancelled;
using nightcramp::Watch;

}  // namespace nightcramp::exchange
