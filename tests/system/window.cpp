#include "tests/system/window.hpp"

#include <csignal>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>
#include <unistd.h>

namespace nightcramp::system_test {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;  // of a busy computer

/// Milliseconds. GLFW 3.3 takes two presses of a key in one millisecond for one that an input method
/// repeated.
constexpr auto between_keys = "2";

/// Tries until it holds or patience ends.
bool comes_true(const std::function<bool()>& holds) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < end) {
        if (holds()) return true;
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

}  // namespace

void WindowTest::SetUp() {
    for (const auto* tool : {"/usr/bin/Xvfb", "/usr/bin/openbox", "/usr/bin/xdotool"}) {
        ASSERT_EQ(access(tool, X_OK), 0) << tool << " is missing; ./dev test installs it";
    }
    server_ = std::make_unique<Process>(
        std::vector<std::string>{"/usr/bin/Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24",
                                 "-nolisten", "tcp", "-noreset", "-r",  // -r: no key repeats
                                 "-fbdir", screen_.path().string()},
        variables);
    const std::string number = server_->read_line();
    if (number.empty()) GTEST_SKIP() << "Xvfb cannot run here: " << server_->wait().err;
    variables["TZ"] = zone_of_the_morning();
    variables["DISPLAY"] = ":" + number;
    variables["XDG_SESSION_TYPE"] = "x11";
    variables["ASAN_OPTIONS"] = "detect_leaks=0";  // Mesa keeps memory to the end; tests/ui finds our leaks
    manager_ =
        std::make_unique<Process>(std::vector<std::string>{"/usr/bin/openbox", "--sm-disable"}, variables);
    ASSERT_TRUE(comes_true([&] { return run_xdotool({"get_num_desktops"}).code == 0; }));
    press({"Shift_L"});  // the first key makes openbox grab its own anew, and Alt+F4 is deaf while it does
}

void WindowTest::TearDown() {
    program_.reset();
    if (manager_) manager_->stop();
    if (server_) server_->stop();
}

void WindowTest::open_window() {
    std::vector<std::string> words = run_by;
    const std::vector<std::string> own = command({"--diary", diary.string()});
    words.insert(words.end(), own.begin(), own.end());
    program_ = std::make_unique<Process>(words, variables);
    const bool is_open = comes_true([&] {
        const Ended found = run_xdotool({"search", "--onlyvisible", "--class", "^nightcramp$"});
        window_ = found.out.substr(0, found.out.find('\n'));
        return !window_.empty() || program_->has_ended();
    });
    if (!is_open || program_->has_ended()) throw std::runtime_error("no window opened: " + end_program().err);
    bring_back();
}

void WindowTest::close_window() {
    press({"alt+F4"});
    expect_end();
}

void WindowTest::expect_end() {
    comes_true([&] { return program_->has_ended(); });
    const Ended ended = end_program();
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out + ended.err, "");
}

Ended WindowTest::end_program() {
    program_->kill();  // does nothing where it has ended
    const Ended ended = program_->wait();
    program_.reset();
    return ended;
}

Ended WindowTest::run_xdotool(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "/usr/bin/xdotool");
    return Process(arguments, variables).wait();
}

void WindowTest::xdotool(const std::vector<std::string>& arguments) const {
    const Ended ended = run_xdotool(arguments);
    EXPECT_EQ(ended.code, 0) << arguments[0] << ": " << ended.err;
}

void WindowTest::press(const std::vector<std::string>& keys) const {
    std::vector<std::string> line{"key", "--delay", between_keys};
    line.insert(line.end(), keys.begin(), keys.end());
    xdotool(line);
}

void WindowTest::type(const std::string& text) const {
    xdotool({"type", "--delay", between_keys, text});
}

void WindowTest::click(chart::Point in_window) const {
    xdotool({"mousemove", "--window", window_, fmt::format("{:.0f}", in_window.x),
             fmt::format("{:.0f}", in_window.y), "click", "1"});
}

void WindowTest::minimize() const {
    xdotool({"windowminimize", window_});
    EXPECT_TRUE(comes_true([&] { return run_xdotool({"getactivewindow"}).out != window_ + "\n"; }));
}

void WindowTest::bring_back() const {
    xdotool({"windowactivate", "--sync", window_});
}

/// The server keeps what it shows in a file as xwd writes it: numbers of the header with the high byte first.
Screen WindowTest::screen() const {
    const std::string bytes = test::read_file(screen_ / "Xvfb_screen0");
    const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(bytes.at(at)) & 0xFFU; };
    const auto number = [&](std::size_t place) {
        const std::size_t at = 4 * place;
        return byte(at) << 24U | byte(at + 1) << 16U | byte(at + 2) << 8U | byte(at + 3);
    };
    Screen screen{static_cast<int>(number(4)), static_cast<int>(number(5)), {}};
    constexpr std::size_t color_bytes = 12;
    const std::size_t first = number(0) + color_bytes * number(19);
    for (std::size_t y = 0; y < number(5); ++y) {
        for (std::size_t x = 0; x < number(4); ++x) {
            const std::size_t at = first + y * number(12) + 4 * x;
            screen.rgb.push_back(byte(at) | byte(at + 1) << 8U | byte(at + 2) << 16U);
        }
    }
    return screen;
}

std::chrono::milliseconds WindowTest::cpu_time() const {
    std::ifstream stat(fmt::format("/proc/{}/stat", program_->id()));
    std::string text{std::istreambuf_iterator<char>(stat), {}};
    std::istringstream fields(text.substr(text.rfind(')') + 1));  // the name may hold anything
    std::vector<std::string> all{std::istream_iterator<std::string>(fields), {}};
    const long ticks = std::stol(all.at(11)) + std::stol(all.at(12));  // fields 14 and 15: user and system
    return std::chrono::milliseconds(ticks * 1000 / sysconf(_SC_CLK_TCK));
}

SlowedDown::SlowedDown(pid_t id)
    : thread_([id](const std::stop_token& end) {
          while (!end.stop_requested()) {
              kill(id, SIGSTOP);
              std::this_thread::sleep_for(30ms);
              kill(id, SIGCONT);
              std::this_thread::sleep_for(15ms);
          }
      }) {}

std::vector<std::string> keys(std::string_view signs) {
    std::vector<std::string> names;
    for (const char sign : signs) names.push_back(sign == '\n' ? "Return" : std::string(1, sign));
    return names;
}

std::string zone_of_the_morning() {
    const auto now = std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now());
    const auto hour = static_cast<int>((now - std::chrono::floor<std::chrono::days>(now)).count());
    int ahead = 7 - hour;  // of Greenwich
    if (ahead < -12) ahead += 24;
    return fmt::format("Etc/GMT{:+}", -ahead);  // these names count the other way round
}

}  // namespace nightcramp::system_test
