#include "tests/system/window.hpp"

#include <functional>

namespace nightcramp::system_test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// The window on a diary to which something happens meanwhile.
class InTheWindowWhenItBreaks : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0);
    }

    /// And that the window is still there, to say that something is not saved.
    void expect_for_a_while(const std::function<bool()>& is_true) const {
        for (int i = 0; i < 30; ++i) {
            ASSERT_TRUE(is_true());
            ASSERT_FALSE(program().has_ended());
            std::this_thread::sleep_for(50ms);
        }
    }
};

TEST_F(InTheWindowWhenItBreaks, ADeletedDiaryIsNotMadeAnew) {
    open_window();
    fs::remove(diary);
    press({"n", "alt+F4"});
    expect_for_a_while([&] { return !fs::exists(diary); });
}

TEST_F(InTheWindowWhenItBreaks, ADiaryThatWasReplacedStaysAsItIs) {
    open_window();
    const fs::path other = home / "other";
    ASSERT_EQ(run_bare({"log", "--night", "2026-01-20", "--none", "--diary", other}).code, 0);
    fs::rename(other, diary);
    const std::string bytes = test::read_file(diary);
    press({"n", "alt+F4"});
    expect_for_a_while([&] { return test::read_file(diary) == bytes; });
}

TEST_F(InTheWindowWhenItBreaks, WhatItSavedIsThereAfterItWasKilled) {
    open_window();
    press({"n"});
    while (last_night().at("cramps_answer") != "none") std::this_thread::sleep_for(10ms);
    program().kill();
    EXPECT_EQ(last_night().at("cramps_answer"), "none");
    EXPECT_EQ(run({"check"}).code, 0);
}

}  // namespace
}  // namespace nightcramp::system_test
