#pragma once

#include "app/worker.hpp"

namespace nightcramp::ui {

/// One that never comes to an end.
class Endless final : public app::Worker {
public:
    void start(app::Work) override {}
    void cancel() override {}
    [[nodiscard]] std::optional<double> progress() const override { return 0.4; }
    bool deliver() override { return false; }
};

}  // namespace nightcramp::ui
