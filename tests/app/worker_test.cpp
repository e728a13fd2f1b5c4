#include "app/worker.hpp"

#include <chrono>
#include <future>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>

#include <gtest/gtest.h>

namespace nightcramp::app {
namespace {

using namespace std::chrono_literals;

/// A worker in a thread, and what the thread that owns the data would see.
class Threads : public testing::Test {
protected:
    /// Waits until the worker wakes; fails after ten seconds.
    void wait_for_wake() { ASSERT_EQ(woken_.get_future().wait_for(10s), std::future_status::ready); }

    std::promise<void> woken_;
    bool woke_ = false;
    std::mutex mutex_;
    ThreadWorker worker{[this] {
        const std::lock_guard lock(mutex_);
        if (!std::exchange(woke_, true)) woken_.set_value();
    }};
};

TEST(InPlaceWorker, HandsOverWhenAsked) {
    InPlaceWorker worker;
    int result = 0;
    worker.start([&](const Task&) { return [&result] { result = 7; }; });
    EXPECT_EQ(result, 0);
    EXPECT_TRUE(worker.deliver());
    EXPECT_EQ(result, 7);
    EXPECT_FALSE(worker.deliver());
}

TEST(InPlaceWorker, ThrowsWhatTheWorkThrew) {
    InPlaceWorker worker;
    worker.start([](const Task&) -> std::function<void()> { throw std::runtime_error("no"); });
    EXPECT_THROW(worker.deliver(), std::runtime_error);
    EXPECT_FALSE(worker.deliver());
}

TEST_F(Threads, WorkElsewhereAndDeliverHere) {
    const auto here = std::this_thread::get_id();
    std::thread::id worked;
    std::thread::id delivered;
    worker.start([&](const Task&) {
        worked = std::this_thread::get_id();
        return [&delivered] { delivered = std::this_thread::get_id(); };
    });
    wait_for_wake();
    EXPECT_TRUE(worker.deliver());
    EXPECT_NE(worked, here);
    EXPECT_EQ(delivered, here);
    EXPECT_EQ(worker.progress(), std::nullopt);
}

TEST_F(Threads, TellHowFarTheWorkIs) {
    std::promise<void> may_end;
    worker.start([&, end = std::make_shared<std::future<void>>(may_end.get_future())](const Task& task) {
        task.progress(0.5);
        end->wait();
        return std::function<void()>([] {});
    });
    EXPECT_TRUE(worker.progress().has_value());
    wait_for_wake();
    EXPECT_EQ(worker.progress(), 0.5);
    may_end.set_value();
}

TEST_F(Threads, NeverDeliverWhatWasCancelled) {
    std::promise<void> begun;
    std::promise<void> ended;
    bool delivered = false;
    worker.start([&](const Task& task) {
        begun.set_value();
        while (!task.stop.stop_requested()) std::this_thread::sleep_for(1ms);
        ended.set_value();
        return std::function<void()>([&delivered] { delivered = true; });
    });
    begun.get_future().wait();
    worker.cancel();
    ASSERT_EQ(ended.get_future().wait_for(10s), std::future_status::ready);
    EXPECT_FALSE(worker.deliver());
    EXPECT_FALSE(delivered);
    EXPECT_EQ(worker.progress(), std::nullopt);
}

TEST_F(Threads, DoOnlyTheNewestWork) {
    int result = 0;
    worker.start([&](const Task& task) {
        while (!task.stop.stop_requested()) std::this_thread::sleep_for(1ms);
        return std::function<void()>([&result] { result = 1; });
    });
    worker.start([&](const Task&) { return std::function<void()>([&result] { result = 2; }); });
    wait_for_wake();
    EXPECT_TRUE(worker.deliver());
    EXPECT_EQ(result, 2);
}

TEST_F(Threads, ThrowWhereItIsDelivered) {
    worker.start([](const Task&) -> std::function<void()> { throw std::runtime_error("no"); });
    wait_for_wake();
    EXPECT_THROW(worker.deliver(), std::runtime_error);
}

TEST(ThreadWorker, EndsItsWorkBeforeItGoes) {
    bool ended = false;
    {
        std::promise<void> begun;
        ThreadWorker worker([] {});
        worker.start([&](const Task& task) {
            begun.set_value();
            while (!task.stop.stop_requested()) std::this_thread::sleep_for(1ms);
            ended = true;
            return std::function<void()>();
        });
        begun.get_future().wait();
    }
    EXPECT_TRUE(ended);
}

}  // namespace
}  // namespace nightcramp::app
