#include "tests/system/window.hpp"

#include "chart/legs.hpp"

#include <signal.h>

namespace nightcramp::system_test {
namespace {

using namespace std::chrono_literals;
using chart::Point;
using chart::Rect;
using testing::HasSubstr;
using testing::SizeIs;

/// Where things lie in the Morning view of 1280 × 800: the content begins at
/// (256, 72), its left column is 608 wide; the question takes 64 there, and its answers are 56 high.
constexpr Rect answers{256, 136, 608, 56};
/// In the card of the open cramp, 12 below the answers: padding 20, a head of 52. Front view, then back view.
constexpr Rect legs{276, 262, 264, chart::legs_height};

Point add_a_cramp() {
    return cell(answers, 1, 2, 12).centre();
}

Point on_the_legs(const chart::LegSpot& spot) {
    return spot_rect(cell(legs, spot.view == chart::LegView::front ? 0 : 1, 2, 0), spot).centre();
}

/// From the start: past the habits, the button that erases and the one of the night's history, back to the
/// note before them.
const std::vector<std::string> to_the_note{"n", "shift+Tab", "shift+Tab", "shift+Tab"};

class InTheWindow : public WindowTest {
protected:
    /// A diary that is begun, in which last night is open.
    void begin_diary() { ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0); }

    void start() {
        begin_diary();
        open_window();
    }

    /// `back` nights before the last one.
    [[nodiscard]] Json night_before(int back) const {
        const Date last = parse_date(last_night().at("date").get<std::string>()).value();
        return run({"show", iso(last - days(back)), "--json"}).json();
    }

    [[nodiscard]] static Json answer(const Json& night, const std::string& habit) {
        for (const Json& one : night.at("answers")) {
            if (one.at("habit") == habit) return one.at(one.at("amount").is_null() ? "answer" : "amount");
        }
        return nullptr;
    }
};

TEST_F(InTheWindow, OneKeySavesANightWithoutCramps) {
    start();
    press({"n"});
    close_window();
    EXPECT_EQ(last_night().at("cramps_answer"), "none");
}

TEST_F(InTheWindow, TheFirstStartTakesOneKeyMoreAndMakesTheDiary) {
    open_window();
    EXPECT_FALSE(std::filesystem::exists(diary));
    press({"Return", "n"});
    close_window();
    EXPECT_EQ(last_night().at("cramps_answer"), "none");
}

TEST_F(InTheWindow, ACrampIsPlacedOnTheDrawnLegWithTheMouse) {
    start();
    click(add_a_cramp());
    click(on_the_legs({chart::LegView::back, chart::LegRegion::calf, chart::LegSide::left}));
    close_window();
    const Json cramps = last_night().at("cramps");
    ASSERT_THAT(cramps, SizeIs(1));
    EXPECT_EQ(cramps[0].at("side"), "left");
    EXPECT_EQ(cramps[0].at("muscle"), "calf");
}

TEST_F(InTheWindow, AClickOnTheTrendsOpensTheNightAndItsAnswerIsSaved) {
    constexpr int back = 10;
    start();
    press({"n", "ctrl+3"});
    // Keys are taken one a frame, and saving takes a while; a click does not wait for those before it.
    std::this_thread::sleep_for(500ms);
    // Ninety nights up to the last one, between 324 and 1228.
    constexpr float pitch = 904.0F / 90;
    click({1228 - (back + 0.5F) * pitch, 250});
    press({"n"});
    close_window();
    EXPECT_EQ(night_before(back).at("cramps_answer"), "none");
    EXPECT_EQ(night_before(back + 1).at("cramps_answer"), "unknown");
}

TEST_F(InTheWindow, ThePictureOfTheTrendsIsSavedByKeysAlone) {
    start();
    // Backwards from the view: to the last chart's way to be saved, into the sheet, and saved.
    press({"n", "ctrl+3", "shift+Tab", "Return", "Return"});
    close_window();
    int pictures = 0;
    for (const auto& entry : std::filesystem::directory_iterator(home.path())) {
        if (entry.path().extension() == ".png") ++pictures;
    }
    EXPECT_EQ(pictures, 1);
}

TEST_F(InTheWindow, TheQuestionBeforeTheSuggestionsIsAnsweredByKeysAlone) {
    start();
    // Backwards from the view: past what to do during a cramp, to "None of these".
    press({"n", "ctrl+4", "shift+Tab", "shift+Tab", "Return"});
    std::this_thread::sleep_for(1s);  // the suggestions are worked out beside the window
    close_window();
    EXPECT_EQ(last_night().at("warning_signs"), Json::array());
}

TEST_F(InTheWindow, TheHabitsAreAnsweredByKeysAlone) {
    start();
    press(keys("n1800\ny20\nn300\n2"));
    close_window();
    const Json night = last_night();
    EXPECT_EQ(answer(night, "fluids"), 1800);
    EXPECT_EQ(answer(night, "stretching"), "yes");
    EXPECT_EQ(answer(night, "bike"), 20);
    EXPECT_EQ(answer(night, "shoes"), "no");
    EXPECT_EQ(answer(night, "magnesium"), 300);
    EXPECT_EQ(answer(night, "exercise"), 2);
}

TEST_F(InTheWindow, ANoteThatIsTypedFastIsSavedWholeWhereFramesAreSlow) {
    const std::string note =
        "Woke at 02:30, stood up; gone after 5 minutes. abcdefghijklmnopqrstuvwxyz 0123456789";
    start();
    {
        const SlowedDown slow(program().id());
        press(to_the_note);
        type(note);
        close_window();
    }
    EXPECT_EQ(last_night().at("note"), note);
}

class InTheWindowAsked : public InTheWindow, public testing::WithParamInterface<int> {};

TEST_P(InTheWindowAsked, ToEndWhatIsBeingTypedIsSaved) {
    start();
    press(to_the_note);
    type("woken at two");
    ASSERT_EQ(::kill(program().id(), GetParam()), 0);
    expect_end();
    EXPECT_EQ(last_night().at("note"), "woken at two");
}

INSTANTIATE_TEST_SUITE_P(By, InTheWindowAsked, testing::Values(SIGTERM, SIGINT, SIGHUP));

TEST_F(InTheWindow, ANoteIsSavedWhileItIsTypedWhateverEndsTheProgram) {
    start();
    press(to_the_note);
    type("woken at two");
    std::this_thread::sleep_for(3s);
    program().kill();
    EXPECT_EQ(last_night().at("note"), "woken at two");
}

TEST_F(InTheWindow, AnswersThatAreTypedFastAreAllRightWhereFramesAreSlow) {
    start();
    {
        const SlowedDown slow(program().id());
        press(keys("n1750\nn30\ny150\n3"));
        press({"alt+Left", "n", "alt+Left", "n", "alt+Left", "alt+Left", "n", "alt+Left", "n"});
        close_window();
    }
    const Json night = last_night();
    EXPECT_EQ(answer(night, "fluids"), 1750);
    EXPECT_EQ(answer(night, "stretching"), "no");
    EXPECT_EQ(answer(night, "bike"), 30);
    EXPECT_EQ(answer(night, "shoes"), "yes");
    EXPECT_EQ(answer(night, "magnesium"), 150);
    EXPECT_EQ(answer(night, "exercise"), 3);
    std::vector<std::string> said;
    for (int back = 1; back <= 5; ++back) said.push_back(night_before(back).at("cramps_answer"));
    EXPECT_THAT(said, testing::ElementsAre("none", "none", "unknown", "none", "none"));
}

TEST_F(InTheWindow, WhatTheCommandLineWroteIsThereWhenTheWindowComesBack) {
    start();
    minimize();
    ASSERT_EQ(run({"log", "--habit", "fluids=1800ml"}).code, 0);
    bring_back();
    press({"n"});  // had it not been read, this would be a conflict
    close_window();
    const Json night = last_night();
    EXPECT_EQ(answer(night, "fluids"), 1800);
    EXPECT_EQ(night.at("cramps_answer"), "none");
}

/// A frame costs about 20 ms: a caret that blinks, or a frame a second, would need several times as much.
constexpr auto nothing_much = 50ms;

TEST_F(InTheWindow, NothingIsDrawnWhereNothingHappens) {
    start();
    std::this_thread::sleep_for(2s);
    const auto before = cpu_time();
    std::this_thread::sleep_for(10s);
    EXPECT_LE(cpu_time() - before, nothing_much);
    close_window();
}

TEST_F(InTheWindow, NothingIsDrawnWhereATextFieldWaits) {
    start();
    press(to_the_note);
    type("x");
    std::this_thread::sleep_for(2s);
    const auto before = cpu_time();
    std::this_thread::sleep_for(10s);
    EXPECT_LE(cpu_time() - before, nothing_much);
    close_window();
    EXPECT_EQ(last_night().at("note"), "x");
}

using WithoutAWindow = SystemTest;

TEST_F(WithoutAWindow, TheSummarySaysWhy) {
    ASSERT_EQ(run({"log", "--none"}).code, 0);
    const Ended without_display = run({});
    EXPECT_EQ(without_display.code, 0);
    EXPECT_THAT(without_display.err, HasSubstr("No display was found"));
    variables["DISPLAY"] = ":4711";
    variables["XDG_SESSION_TYPE"] = "x11";
    const Ended nowhere = run({});
    EXPECT_EQ(nowhere.code, 0);
    EXPECT_THAT(nowhere.err, HasSubstr("There is no window: no display can be used"));
    EXPECT_EQ(nowhere.out, without_display.out);
    EXPECT_EQ(nowhere.out, run({"summary"}).out);
}

}  // namespace
}  // namespace nightcramp::system_test
