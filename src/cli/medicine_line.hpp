#pragma once

#include "cli/edit_line.hpp"

#include <cstddef>
#include <optional>
#include <string>

/// What the lines of `medicine` change in the diary. They keep what the person says; none tells what to do.
namespace nightcramp::cli {

/// A medicine, as typed.
struct MedicineTyped {
    std::string name;
    std::string dose;
    std::string from;  ///< dates; empty: unknown
    std::string to;    ///< the first day without it
};

/// What the line changes, and the medicine that it is about.
struct MedicineLine {
    EditLine edit;
    Medicine medicine;
};

/// Bears the id of the list where the list has the name. The same once more changes nothing.
[[nodiscard]] Parsed<MedicineLine> add_medicine_line(const MedicineTyped& typed, const app::Session& session);

/// `which` is a number of `medicine list` or a name. Without a day it is today; what bears a stop already
/// keeps it.
[[nodiscard]] Parsed<MedicineLine> stop_medicine_line(const std::string& which, const std::string& on,
                                                      const app::Session& session);

/// As above; the medicine is the one that is gone.
[[nodiscard]] Parsed<MedicineLine> remove_medicine_line(const std::string& which,
                                                        const app::Session& session);

}  // namespace nightcramp::cli
