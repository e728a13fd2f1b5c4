#pragma once

#include "diary/date.hpp"
#include "present/night_history.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// The past of a night, to look at and to go back to.
struct HistorySheet {
    Date night{};
    std::string title{};  ///< "Night of Sunday 22 to Monday 23 November"
    std::vector<present::NightVersion> versions{};
    std::int64_t change = -1;  ///< of the desk, at which they were read
    bool shown = false;
};

}  // namespace nightcramp::ui
