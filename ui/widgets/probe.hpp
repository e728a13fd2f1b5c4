#pragma once

#include "chart/geometry.hpp"

#include <string>
#include <vector>

namespace nightcramp::ui {

/// What a frame showed, for tests: they speak of "Save", not of pixels. Null in the program.
struct Probe {
    struct Seen {
        std::string id;
        std::string label;
        chart::Rect rect;
        bool focused = false;
        bool enabled = true;
    };

    std::vector<Seen> items;
    std::vector<std::string> texts;
};

}  // namespace nightcramp::ui
