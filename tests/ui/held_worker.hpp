#pragma once

#include "app/worker.hpp"

#include <exception>
#include <functional>
#include <optional>
#include <utility>

namespace nightcramp::ui {

/// Long work that is done when the test says so.
class HeldWorker final : public app::Worker {
public:
    void start(app::Work work) override { work_ = std::move(work); }
    void cancel() override { work_ = nullptr; }
    [[nodiscard]] std::optional<double> progress() const override {
        return work_ ? std::optional(0.43) : std::nullopt;
    }
    /// What the work threw is thrown here.
    bool deliver() override {
        if (const auto error = std::exchange(error_, nullptr)) std::rethrow_exception(error);
        const auto done = std::exchange(done_, nullptr);
        if (done) done();
        return done != nullptr;
    }
    void finish() {
        try {
            done_ = std::exchange(work_, nullptr)({std::stop_token(), [](double) {}});
        } catch (...) {
            error_ = std::current_exception();
        }
    }

private:
    app::Work work_;
    std::function<void()> done_;
    std::exception_ptr error_;
};

}  // namespace nightcramp::ui
