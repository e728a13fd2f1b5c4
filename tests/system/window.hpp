#pragma once

#include "chart/geometry.hpp"
#include "tests/system/process.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace nightcramp::system_test {

/// What the server shows: pixels as 0xRRGGBB, row by row from the top.
struct Screen {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> rgb;

    [[nodiscard]] std::uint32_t at(int x, int y) const {
        return rgb.at(static_cast<std::size_t>(y * width + x));
    }
};

/// Runs the real program in a real window, on an X server of the test's own that nobody sees, below a window
/// manager. Keys and clicks come from the server, as a person's do.
class WindowTest : public SystemTest {
protected:
    /// Starts server and window manager. Skips where the server cannot run; that it is missing is a failure.
    void SetUp() override;
    /// Asks each to end, so that the server leaves no socket and no lock file.
    void TearDown() override;

    /// Opens the window on the test's diary and gives it the keyboard. Throws where none opens.
    void open_window();
    /// Closes it as a person does, and expects a calm end.
    void close_window();
    /// Expects that it ends calmly by itself.
    void expect_end();

    /// Presses keys one after the other, named as X names them: "n", "Return", "shift+Tab".
    void press(const std::vector<std::string>& keys) const;
    /// Types as fast as the server takes it.
    void type(const std::string& text) const;
    void click(chart::Point in_window) const;
    void minimize() const;
    void bring_back() const;

    /// The last night, as it is saved.
    [[nodiscard]] Json last_night() const { return run({"show", "--json"}).json(); }

    [[nodiscard]] Screen screen() const;

    /// CPU time of the program so far, its threads together.
    [[nodiscard]] std::chrono::milliseconds cpu_time() const;
    [[nodiscard]] const Process& program() const { return *program_; }

    /// A program with its arguments that starts ours; empty: nobody stands in between.
    std::vector<std::string> run_by;

private:
    [[nodiscard]] Ended run_xdotool(std::vector<std::string> arguments) const;
    /// A failed call fails the test.
    void xdotool(const std::vector<std::string>& arguments) const;
    Ended end_program();

    test::Scratch screen_;  ///< where the server keeps what it shows
    std::unique_ptr<Process> server_;
    std::unique_ptr<Process> manager_;
    std::unique_ptr<Process> program_;
    std::string window_;
};

/// Stops a program for 30 ms again and again, as long as the object lives: it draws as on a slow computer,
/// and many keys wait for each frame.
class SlowedDown {
public:
    explicit SlowedDown(pid_t id);

private:
    std::jthread thread_;
};

/// The keys that bear these letters and digits; a line break is Enter.
[[nodiscard]] std::vector<std::string> keys(std::string_view signs);

/// A time zone in which it is seven o'clock now, so that no test begins beside midnight or in the evening.
[[nodiscard]] std::string zone_of_the_morning();

}  // namespace nightcramp::system_test
