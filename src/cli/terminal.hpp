#pragma once

#include <iosfwd>

namespace nightcramp::cli {

/// Where a command reads and writes.
struct Terminal {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool utf8 = true;  ///< whether bars and dashes beyond ASCII may be written
};

}  // namespace nightcramp::cli
