#pragma once

#include "diary/shelf.hpp"

#include <functional>
#include <memory>

#include <gtest/gtest.h>

namespace nightcramp::test {

/// A diary of one kind or another that keeps the contracts.
class Twin {
public:
    Twin() = default;
    Twin(const Twin&) = delete;
    Twin& operator=(const Twin&) = delete;
    virtual ~Twin() = default;

    virtual Journal& journal() = 0;
    virtual Vault& vault() = 0;
    /// Closes the diary and opens it again, where it can be closed.
    virtual void reopen() = 0;
};

using MakeTwin = std::function<std::unique_ptr<Twin>()>;

/// A test that is run with each kind of diary.
class ContractTest : public testing::TestWithParam<MakeTwin> {
protected:
    [[nodiscard]] static std::unique_ptr<Twin> make_twin() { return GetParam()(); }

    Journal& journal() { return twin_->journal(); }
    Vault& vault() { return twin_->vault(); }
    void reopen() { twin_->reopen(); }

private:
    std::unique_ptr<Twin> twin_ = make_twin();
};

}  // namespace nightcramp::test
