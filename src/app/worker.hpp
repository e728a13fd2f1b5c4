#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace nightcramp::app {

/// What long work is given: whether it is still wanted, and where it tells how far it is (0 … 1).
struct Task {
    std::stop_token stop;
    std::function<void(double share)> progress;
};

/// Long work on data of its own. What it returns is run by deliver(), in the thread that owns the data of the
/// program: that hands the result over. An empty closure hands over nothing.
using Work = std::function<std::function<void()>(const Task& task)>;

/// Does one long work at a time, away from whoever asked for it. What work throws is thrown by deliver(),
/// unless it was cancelled.
class Worker {
public:
    Worker() = default;
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    virtual ~Worker() = default;

    /// Cancels what is under way; only the newest work is done.
    virtual void start(Work work) = 0;
    /// Ends what is under way; nothing of it is handed over.
    virtual void cancel() = 0;
    /// How far the work is, 0 … 1; none where there is none, or it is done.
    [[nodiscard]] virtual std::optional<double> progress() const = 0;
    /// Hands over what is done. Whether there was something.
    virtual bool deliver() = 0;
};

/// Does the work when it is started: for tests and for faces that wait anyway.
class InPlaceWorker : public Worker {
public:
    void start(Work work) override;
    void cancel() override { done_ = nullptr; }
    [[nodiscard]] std::optional<double> progress() const override { return std::nullopt; }
    bool deliver() override;

private:
    std::function<void()> done_;
};

/// Does the work in a thread of its own, which ends with it.
class ThreadWorker : public Worker {
public:
    /// `wake` is called in that thread where there is something to deliver or to show.
    explicit ThreadWorker(std::function<void()> wake);
    ThreadWorker(const ThreadWorker&) = delete;
    ThreadWorker& operator=(const ThreadWorker&) = delete;
    ~ThreadWorker() override;

    void start(Work work) override;
    void cancel() override;
    [[nodiscard]] std::optional<double> progress() const override;
    bool deliver() override;

private:
    struct Order {
        Work work;
        std::stop_source stop;
    };

    void run(const std::stop_token& end);
    void tell(const std::stop_token& stop, double share);

    std::function<void()> wake_;
    mutable std::mutex mutex_;
    std::condition_variable_any ordered_;
    std::optional<Order> next_;   ///< not begun
    std::stop_source under_way_;  ///< ends the work that is being done
    std::optional<double> progress_;
    std::function<void()> done_;
    std::jthread thread_;  ///< last: it ends before what it uses
};

}  // namespace nightcramp::app
