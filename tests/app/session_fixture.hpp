#pragma once

#include "app/session.hpp"
#include "diary/memory_journal.hpp"
#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::app {

class PinnedClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override { return time; }
    Moment time = nightcramp::test::now;
};

/// A session of the window on an empty diary in memory, on a pinned morning.
class SessionFixture : public testing::Test {
protected:
    MemoryJournal journal;
    Catalogue catalogue = load_catalogue();
    PinnedClock clock;
    Session session{journal, catalogue, clock, Face::window};
    Session other{journal, catalogue, clock, Face::command_line};
};

}  // namespace nightcramp::app
