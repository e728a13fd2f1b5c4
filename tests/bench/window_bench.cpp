// The window of the program beside the least that a window can be, one after the other in one run. Needs a
// display;
// ./dev bench starts one that nobody sees.
#include "app/example_diary.hpp"
#include "storage/sqlite_shelf.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/scratch.hpp"
#include "tests/ui/headless_app.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace nightcramp {
namespace {

double now_ms() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A home with settings and a cache of its own, so that nobody's are read or written.
class Starter {
public:
    explicit Starter(int frame)
        : variables_{"HOME=" + home_.path().string(),
                     "DISPLAY=" + std::string(std::getenv("DISPLAY")),
                     "XDG_SESSION_TYPE=x11",
                     "LC_ALL=C.UTF-8",
                     "TZ=Europe/Berlin",
                     "PATH=/usr/bin:/bin",
                     "LD_PRELOAD=" END_AT_FRAME,
                     "END_AT_FRAME=" + std::to_string(frame)} {}

    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return home_ / name; }

    /// Starts a program with a window; from the call to the moment at which the frame was shown.
    [[nodiscard]] double start_ms(std::vector<std::string> words) {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        pid_t id = 0;
        const auto arguments = pointers(words);
        const auto environment = pointers(variables_);
        const double begin = now_ms();
        const int failed =
            posix_spawn(&id, arguments[0], &actions, nullptr, arguments.data(), environment.data());
        posix_spawn_file_actions_destroy(&actions);
        close(ends[1]);
        std::array<char, 64> text{};
        if (failed == 0) {
            (void)!read(ends[0], text.data(), text.size() - 1);
            waitpid(id, nullptr, 0);
        }
        close(ends[0]);
        const double shown = std::atof(text.data()) / 1e6;
        if (shown < begin) throw std::runtime_error(words.front() + " showed no frame");
        return shown - begin;
    }

private:
    static std::vector<char*> pointers(std::vector<std::string>& texts) {
        std::vector<char*> all;
        for (std::string& text : texts) all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    }

    test::Scratch home_;
    std::vector<std::string> variables_;
};

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

constexpr int ten_years = 3650;

/// What fills a diary that is begun with that many nights; last night stays open.
Edit beginning(int nights, const Moment& now) {
    Profile profile;
    profile.weight_kg = 74;
    if (nights == 0) return {{Changed<Profile>{std::nullopt, profile}}, "begun", now, Face::window};
    const auto example = app::example_diary({app::example_end(date_of(now)), 1, nights}, load_catalogue());
    return app::example_edit(example, now, Face::window);
}

std::string make_diary(const Starter& starter, int nights) {
    const auto file = starter / "diary.nightcramp";
    const Moment now = app::SystemClock(Zone::named("Europe/Berlin")).now();
    SqliteShelf().open(file, now).journal->save(beginning(nights, now));
    return file;
}

/// From exec to the frame of that number, the bare window before each. The third frame is the first in which
/// everything has its final height.
void start_beside_bare(benchmark::State& state, int nights) {
    if (std::getenv("DISPLAY") == nullptr) return state.SkipWithError("there is no display");
    Starter starter(static_cast<int>(state.range(0)));
    const std::string diary = make_diary(starter, nights);
    std::vector<double> bare_ms;
    std::vector<double> window_ms;
    for (auto _ : state) {
        bare_ms.push_back(starter.start_ms({BARE_WINDOW}));
        window_ms.push_back(starter.start_ms({NIGHTCRAMP_PROGRAM, "--diary", diary}));
        state.SetIterationTime(window_ms.back() / 1000);
    }
    state.counters["bare_ms"] = median(bare_ms);
    state.counters["window_ms"] = median(window_ms);
    state.counters["ratio"] = median(window_ms) / median(bare_ms);
}

void StartOnAnEmptyDiary(benchmark::State& state) {
    start_beside_bare(state, 0);
}
BENCHMARK(StartOnAnEmptyDiary)
    ->ArgName("frame")
    ->Arg(1)
    ->Arg(3)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(30);

void StartOnATenYearDiary(benchmark::State& state) {
    start_beside_bare(state, ten_years);
}
BENCHMARK(StartOnATenYearDiary)
    ->ArgName("frame")
    ->Arg(1)
    ->Arg(3)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(30);

/// The CPU that one frame of the Morning view costs, without what the graphics driver does.
void FrameOfTheMorningView(benchmark::State& state) {
    ui::HeadlessApp app;
    test::write_file(app.file, "");
    app.journal().save(beginning(static_cast<int>(state.range(0)), test::now));
    app.start();
    app.type("a");  // the legs are what there is most to draw of
    for (auto _ : state) app.frame();
}
BENCHMARK(FrameOfTheMorningView)->ArgName("nights")->Arg(0)->Arg(ten_years)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace nightcramp
