#pragma once

#include "diary/errors.hpp"
#include "tests/storage/fault_counts.hpp"
#include "tests/storage/fault_vfs.hpp"

#include <ostream>

namespace nightcramp::test {

/// What goes wrong with the disk, at one call or at all from then on.
struct Way {
    const char* name;
    FaultVfs::Fault fault;
    bool for_ever;
};

inline constexpr Way all_ways[] = {
    {"InputOutputOnce", FaultVfs::Fault::io_error, false},
    {"InputOutputFromThenOn", FaultVfs::Fault::io_error, true},
    {"FullOnce", FaultVfs::Fault::full, false},
    {"FullFromThenOn", FaultVfs::Fault::full, true},
    {"ReadOnlyOnce", FaultVfs::Fault::read_only, false},
    {"ReadOnlyFromThenOn", FaultVfs::Fault::read_only, true},
    {"CannotOpenOnce", FaultVfs::Fault::cannot_open, false},
    {"CannotOpenFromThenOn", FaultVfs::Fault::cannot_open, true},
    {"BusyOnce", FaultVfs::Fault::busy, false},
    {"BusyFromThenOn", FaultVfs::Fault::busy, true},
    {"OutOfMemoryOnce", FaultVfs::Fault::no_memory, false},
    {"OutOfMemoryFromThenOn", FaultVfs::Fault::no_memory, true},
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
    return call + (tries_all_points() ? 1 : 1 + call);
}

}  // namespace nightcramp::test
