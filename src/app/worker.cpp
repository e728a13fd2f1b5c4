#include "app/worker.hpp"

#include <exception>
#include <utility>

namespace nightcramp::app {
namespace {

constexpr double told_every = 0.02;  ///< the share of the work after which it is worth another frame

/// The closure that hands the work's result over, or throws what the work threw.
std::function<void()> done_by(const Work& work, const Task& task) {
    try {
        return work(task);
    } catch (...) {
        if (task.stop.stop_requested()) return nullptr;
        return [error = std::current_exception()] { std::rethrow_exception(error); };
    }
}

}  // namespace

void InPlaceWorker::start(Work work) {
    done_ = done_by(work, {std::stop_token(), [](double) {}});
}

bool InPlaceWorker::deliver() {
    const auto done = std::exchange(done_, nullptr);
    if (done) done();
    return done != nullptr;
}

ThreadWorker::ThreadWorker(std::function<void()> wake)
    : wake_(std::move(wake)), thread_([this](const std::stop_token& end) { run(end); }) {}

ThreadWorker::~ThreadWorker() {
    ThreadWorker::cancel();
}

void ThreadWorker::start(Work work) {
    const std::lock_guard lock(mutex_);
    under_way_.request_stop();
    next_ = Order{std::move(work), std::stop_source()};
    progress_ = 0;
    done_ = nullptr;
    ordered_.notify_one();
}

void ThreadWorker::cancel() {
    const std::lock_guard lock(mutex_);
    under_way_.request_stop();
    next_.reset();
    progress_.reset();
    done_ = nullptr;
}

std::optional<double> ThreadWorker::progress() const {
    const std::lock_guard lock(mutex_);
    return progress_;
}

bool ThreadWorker::deliver() {
    std::function<void()> done;
    {
        const std::lock_guard lock(mutex_);
        done = std::exchange(done_, nullptr);
    }
    if (done) done();
    return done != nullptr;
}

void ThreadWorker::run(const std::stop_token& end) {
    while (true) {
        std::unique_lock lock(mutex_);
        if (!ordered_.wait(lock, end, [this] { return next_.has_value(); })) return;
        const Order order = *std::exchange(next_, std::nullopt);
        under_way_ = order.stop;
        lock.unlock();
        const std::stop_token stop = order.stop.get_token();
        auto done = done_by(order.work, {stop, [this, stop](double share) { tell(stop, share); }});
        lock.lock();
        if (stop.stop_requested()) continue;
        done_ = std::move(done);
        progress_.reset();
        lock.unlock();
        wake_();
    }
}

void ThreadWorker::tell(const std::stop_token& stop, double share) {
    {
        // Under the lock, so that cancelled work cannot speak for what was started after it.
        const std::lock_guard lock(mutex_);
        if (stop.stop_requested() || !progress_ || share < *progress_ + told_every) return;
        progress_ = share;
    }
    wake_();
}

}  // namespace nightcramp::app
