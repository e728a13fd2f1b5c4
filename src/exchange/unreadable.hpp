#pragma once

#include <stdexcept>

namespace nightcramp::exchange {

/// A file that cannot be read at all, or not to its end. what() is whole sentences: what, where in the file,
/// and what to do about it. Nothing of it is used.
class Unreadable : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace nightcramp::exchange
