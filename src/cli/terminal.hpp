#pragma once

#include <iosfwd>

namespace nightcramp::cli {

/// Where a command reads and writes.
struct Terminal {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool utf8 = true;   ///< whether bars and dashes beyond ASCII may be written
    bool asks = false;  ///< whether somebody is there to answer a question
};

}  // namespace nightcramp::cli
