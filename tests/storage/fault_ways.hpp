#pragma once

#include "diary/errors.hpp"
#include "tests/storage/fault_counts.hpp"
#include "tests/storage/fault_vfs.hpp"

#include <ostream>

namespace nightcramp::test {

/// What goes wrong with the disk: at one call, and then at all from that one on.
struct Way {
    const char* name;
    FaultVfs::Fault fault;
};

inline constexpr Way all_ways[] = {
    {"InputOutput", FaultVfs::Fault::io_error},
    {"Full", FaultVfs::Fault::full},
    {"ReadOnly", FaultVfs::Fault::read_only},
    {"CannotOpen", FaultVfs::Fault::cannot_open},
    {"Busy", FaultVfs::Fault::busy},
    {"OutOfMemory", FaultVfs::Fault::no_memory},
};

inline void PrintTo(const Way& way, std::ostream* out) {
    *out << way.name;
}

template <class... Errors>
[[nodiscard]] bool is_one_of(const DiaryError& error) {
    return (... || (dynamic_cast<const Errors*>(&error) != nullptr));
}

/// Whether the person hears what is wrong, and not something else.
[[nodiscard]] inline bool says(FaultVfs::Fault fault, const DiaryError& error) {
    switch (fault) {
        case FaultVfs::Fault::full:
            return is_one_of<DiskFull>(error);
        case FaultVfs::Fault::read_only:
            return is_one_of<ReadOnly>(error);
        case FaultVfs::Fault::cannot_open:
            return is_one_of<CannotOpen, ReadOnly>(error);
        case FaultVfs::Fault::busy:
            return is_one_of<Busy>(error);
        case FaultVfs::Fault::io_error:  // of which nobody can tell more where a file is opened
            return !is_one_of<DiskFull, Busy>(error);
        case FaultVfs::Fault::no_memory:
            return !is_one_of<DiskFull, ReadOnly, Busy>(error);
    }
    return false;
}

/// The call that fails after this one. Of the later ones fewer are tried, unless all are asked for.
[[nodiscard]] inline int next_call(int call) {
    return call + (tries_all_points() ? 1 : 1 + 2 * call);
}

}  // namespace nightcramp::test
