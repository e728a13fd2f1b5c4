#include "cli/interrupt.hpp"

#include <csignal>
#include <optional>
#include <utility>

#include <gtest/gtest.h>

namespace nightcramp::cli {
namespace {

TEST(Interrupt, EndsTheWorkAtItsNextStep) {
    for (const int signal : {SIGINT, SIGTERM}) {
        Interrupt interrupt;
        double told = 0;
        const Watch watch = interrupt.watched({{}, [&](double share) { told = share; }});
        watch.tell(0.25);
        EXPECT_NO_THROW(watch.check());
        std::raise(signal);
        watch.tell(0.5);
        EXPECT_THROW(watch.check(), Cancelled);
        EXPECT_EQ(told, 0.5);
    }
}

TEST(Interrupt, KnowsNothingOfAnEarlierOne) {
    {
        Interrupt interrupt;
        std::raise(SIGINT);
    }
    Interrupt interrupt;
    const Watch watch = interrupt.watched({});
    watch.tell(0.5);
    EXPECT_NO_THROW(watch.check());
}

TEST(Interrupt, LeavesSignalsAsTheyWereBefore) {
    std::optional<Interrupt> interrupt(std::in_place);
    interrupt.reset();
    struct sigaction handling;
    ::sigaction(SIGINT, nullptr, &handling);
    EXPECT_EQ(handling.sa_handler, SIG_DFL);
}

}  // namespace
}  // namespace nightcramp::cli
