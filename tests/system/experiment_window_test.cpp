#include "experiment/schedule.hpp"
#include "storage/sqlite_shelf.hpp"
#include "tests/system/window.hpp"

#include <algorithm>

namespace nightcramp::system_test {
namespace {

using namespace std::chrono_literals;

constexpr days carried_back{5};

/// "Stop early …" in the Experiments view of 1280 × 800.
constexpr chart::Point stop_early{1032, 92};

class InTheWindowWithAnExperiment : public WindowTest {
protected:
    /// About: at seven in the morning.
    [[nodiscard]] Moment now() const {
        const Date night = parse_date(last_night().at("date").get<std::string>()).value();
        return {night + days(1) + std::chrono::hours(7), {}};
    }

    /// The one experiment of the diary, as it is stored.
    [[nodiscard]] Experiment stored() const {
        const Diary opened = SqliteShelf().open(diary, now());
        const auto all = opened.journal->experiments();
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? Experiment() : all.front();
    }

    /// As if it had begun some days ago: nobody waits for nights in a test.
    void carry_back() const {
        const Experiment before = stored();
        const experiment::Choice choice{before.habit,
                                        before.design,
                                        static_cast<int>(before.schedule.size()),
                                        before.first_night - carried_back,
                                        before.done_from,
                                        false};
        const Experiment after = experiment::drawn(choice, before.seed, now());
        const Diary opened = SqliteShelf().open(diary, now());
        opened.journal->save(
            {{Changed<Experiment>{before, std::nullopt}}, "taken out", now(), Face::command_line});
        opened.journal->save(
            {{Changed<Experiment>{std::nullopt, after}}, "put in", now(), Face::command_line});
    }

    void log_three_nights() const { press({"n", "alt+Left", "n", "alt+Left", "n"}); }
};

/// Keys are taken one a frame, and saving takes a while; a click does not wait for those before it.
void wait_for_frames() {
    std::this_thread::sleep_for(700ms);
}

/// From the length that is offered past the longer ones to "Next".
std::vector<std::string> to_next(int offered) {
    const std::vector<int> all = experiment::lengths(Design::nightly);
    const auto longer = std::count_if(all.begin(), all.end(), [&](int nights) { return nights >= offered; });
    return std::vector<std::string>(static_cast<std::size_t>(longer), "Tab");
}

TEST_F(InTheWindowWithAnExperiment, ItIsPlannedFollowedStoppedAndRead) {
    ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0);
    open_window();
    // Backwards from the view: "Plan an experiment"; then the first habit, and the length that is offered.
    press({"ctrl+6", "shift+Tab", "Return", "Return"});
    press(to_next(112));
    press({"Return", "Tab", "Tab", "Return"});  // past the first night and the amount to "Begin"
    close_window();
    EXPECT_TRUE(experiment::is_genuine(stored()));

    carry_back();
    open_window();
    log_three_nights();
    close_window();

    open_window();  // the night before those three was missed
    press({"ctrl+6"});
    wait_for_frames();
    click(stop_early);
    wait_for_frames();
    press({"shift+Tab", "shift+Tab", "Return"});  // from the safe button to "Stop: it is too much"
    wait_for_frames();
    press({"ctrl+1", "ctrl+6", "shift+Tab", "Return"});  // backwards from the view: "Open the result"
    wait_for_frames();
    press({"shift+Tab", "Return"});  // nights are missing; from the safe button to "Open"
    close_window();
    const Experiment read = stored();
    EXPECT_EQ(read.stop_cause, StopCause::inconvenience);
    EXPECT_TRUE(read.unsealed_at.has_value());
}

}  // namespace
}  // namespace nightcramp::system_test
