#include "app/profile_edits.hpp"
#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"
#include "tests/ui/held_worker.hpp"

namespace nightcramp::ui {
namespace {

/// Ninety nights, `newest` nights ago the last one: fewer cramps on the half of them with stretching.
Edit ninety_nights(int newest = 0) {
    Edit edit{{}, "ninety nights", test::now, Face::window};
    for (int back = newest; back < newest + 90; ++back) {
        const Date date = test::sunday - days(back);
        const bool stretched = back * 7 % 13 < 6;
        const bool cramp = stretched ? back % 9 == 0 : back % 2 == 0;
        Night night = cramp ? test::night_with_cramp(date) : test::night_without_cramps(date);
        set_answer(night,
                   {"stretching", stretched ? AnswerValue::yes() : AnswerValue::no(), test::this_morning()});
        edit.changes.emplace_back(Changed<Night>{std::nullopt, night});
    }
    return edit;
}

class Suggestions : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        chord(ctrl('4'));
    }

    /// By the keyboard, wherever it lies.
    void press_on(const std::string& id) {
        app().ui().focus().focus(id);
        settle();
        press(Key::enter);
    }
    void answer_none() { press_on("suggestions:none"); }
    [[nodiscard]] std::vector<std::string> suggested() {
        std::vector<std::string> ids;
        for (const auto& one : desk().results()->advice.suggestions) ids.push_back(one.id);
        return ids;
    }
};

TEST_F(Suggestions, AskAboutWarningSignsBeforeAnythingElse) {
    EXPECT_TRUE(shows("Before anything else"));
    EXPECT_EQ(find("start stretching do"), nullptr);
    answer_none();
    EXPECT_FALSE(shows("Before anything else"));
    EXPECT_TRUE(shows("Try stretching before bed"));
    EXPECT_EQ(stored(test::sunday).warning_signs, std::vector<std::string>());
}

TEST_F(Suggestions, AnswerTheQuestionByTheKeyboard) {
    app().ui().focus().focus("suggestions:none");
    settle();
    press(Key::enter);
    EXPECT_TRUE(shows("Try stretching before bed"));
}

TEST_F(Suggestions, OfSomebodyNewSayThatTheyRestOnOtherPeople) {
    answer_none();
    EXPECT_TRUE(shows("From studies"));
    EXPECT_TRUE(shows("This rests on studies of other people"));
    EXPECT_TRUE(shows("No night is recorded yet"));
}

TEST_F(Suggestions, HoldEverythingElseBackForAnUrgentSign) {
    press_on("sign:one-leg-swollen-or-warm");
    EXPECT_TRUE(shows("Suggestions wait until this has been looked at."));
    EXPECT_TRUE(shows("Please call a doctor today."));
    EXPECT_FALSE(shows("Try stretching before bed"));
    press_on("suggestions:none");
    press_on("warning-sign one-leg-swollen-or-warm seen");
    EXPECT_TRUE(shows("Try stretching before bed"));
    chord(ctrl('z'));
    settle();
    EXPECT_FALSE(shows("Try stretching before bed")) << "undo brings the sign back";
}

TEST_F(Suggestions, LetMoreThanOneSignBeTicked) {
    press_on("sign:one-leg-swollen-or-warm");
    press_on("sign:weak-or-thin-muscles");
    EXPECT_EQ(stored(test::sunday).warning_signs->size(), 2U);
    press_on("sign:weak-or-thin-muscles");
    EXPECT_EQ(stored(test::sunday).warning_signs->size(), 1U);
    press_on("suggestions:none");
    EXPECT_EQ(find("sign:weak-or-thin-muscles"), nullptr) << "Done closes the list";
}

TEST_F(Suggestions, TakeASignBackFromTheNightThatBearsIt) {
    Night earlier = test::night_without_cramps(test::sunday - days(5));
    earlier.warning_signs = {"weak-or-thin-muscles"};
    journal().save(test::adding(earlier));
    desk().look();
    settle();
    press_on("warning-sign weak-or-thin-muscles all");
    press_on("sign:weak-or-thin-muscles");
    EXPECT_EQ(stored(earlier.date).warning_signs, std::vector<std::string>());
    EXPECT_EQ(desk().date(), test::sunday) << "the night in Morning stays";
}

TEST_F(Suggestions, NoteAQuestionForTheDoctorOnce) {
    desk().save_profile(app::with_condition(desk().profile(), "chronic-kidney-disease", true));
    settle();
    answer_none();
    press_on("ask-first do");
    EXPECT_TRUE(find("ask-first do")->label == "On your list");
    press_on("ask-first do");
    EXPECT_EQ(journal().profile()->questions.size(), 1U);
    EXPECT_EQ(desk().view, View::profile);
}

TEST_F(Suggestions, OfTheExampleAreThereAgainTheSecondTime) {
    for (int time = 0; time < 2; ++time) {
        desk().open_example();
        chord(ctrl('4'));
        settle();
        EXPECT_TRUE(shows("Keep stretching before bed")) << time;
        desk().leave_example();
        settle();
        chord(ctrl('4'));
        EXPECT_FALSE(shows("The results are not worked out.")) << time;
    }
}

TEST_F(Suggestions, LeadToWhatToDoDuringACramp) {
    press_on("suggestions:cramp");
    EXPECT_TRUE(shows("pull the foot up towards the shin"));
}

TEST_F(Suggestions, GoAwayAndComeBack) {
    answer_none();
    press_on("start stretching no");
    settle();
    EXPECT_FALSE(shows("Try stretching before bed"));
    EXPECT_EQ(journal().dismissals().size(), 1U);
    press_on("suggestions:dismissed");
    press_on("start stretching back");
    EXPECT_TRUE(journal().dismissals().empty());
    EXPECT_NE(find("start stretching no"), nullptr);
}

TEST_F(Suggestions, ComeBackWithUndo) {
    answer_none();
    press_on("start stretching no");
    chord(ctrl('z'));
    EXPECT_TRUE(shows("Try stretching before bed"));
}

TEST_F(Suggestions, CanBePutOffForAMonth) {
    answer_none();
    press_on("start stretching Remind me in a month");
    EXPECT_FALSE(shows("Try stretching before bed"));
    clock.moment = test::at(test::today + days(31), 8);
    desk().look();
    settle();
    answer_none();
    EXPECT_TRUE(shows("Try stretching before bed"));
}

TEST_F(Suggestions, FollowAHabitInOnePress) {
    answer_none();
    ASSERT_NE(find("follow alcohol do"), nullptr);
    press_on("follow alcohol do");
    EXPECT_TRUE(find_habit(desk().habits(), "alcohol")->followed);
    EXPECT_EQ(find("follow alcohol do"), nullptr);
}

TEST_F(Suggestions, LeadToThePageOfAHabit) {
    answer_none();
    press_on("start stretching do");
    settle();
    EXPECT_EQ(desk().view, View::habits);
    EXPECT_TRUE(shows("What studies say"));
    EXPECT_TRUE(shows("Hallegraeff 2012"));
}

TEST_F(Suggestions, LeadToThePlanOfAnExperiment) {
    answer_none();
    press_on("start stretching Plan an experiment");
    settle();
    EXPECT_EQ(desk().view, View::experiments);
    EXPECT_EQ(desk().experiment_page.habit, "stretching");
}

TEST_F(Suggestions, PutAQuestionOnTheListForTheDoctor) {
    desk().save_profile(app::with_condition(desk().profile(), "chronic-kidney-disease", true));
    settle();
    answer_none();
    EXPECT_TRUE(shows("Ask your doctor before you change these"));
    press_on("ask-first do");
    ASSERT_EQ(journal().profile()->questions.size(), 1U);
    EXPECT_NE(journal().profile()->questions.front().find("leg cramps"), std::string::npos);
}

TEST_F(Suggestions, RestOnOwnNightsAndSayHowThatWasComputed) {
    journal().save(ninety_nights());
    desk().look();
    settle();
    answer_none();
    ASSERT_FALSE(suggested().empty());
    EXPECT_TRUE(shows("nights with stretching"));
    EXPECT_TRUE(shows("Up to the night of 22 November: 90 of 90 nights recorded"));
    const auto& ids = suggested();
    const auto own = std::find_if(ids.begin(), ids.end(),
                                  [](const std::string& id) { return id.ends_with(" stretching"); });
    ASSERT_NE(own, ids.end());
    press_on(*own + " How was this computed?");
    EXPECT_TRUE(shows("slide your habit calendar") || shows("slid your habit calendar"));
}

TEST_F(Suggestions, FollowWhatOthersWrite) {
    answer_none();
    EXPECT_TRUE(shows("Log your first morning"));
    journal().save(ninety_nights(1));
    desk().look();
    settle();
    EXPECT_FALSE(shows("Log your first morning"));
}

class SlowSuggestions : public HeadlessApp, public testing::Test {
protected:
    void SetUp() override {
        begin_diary();
        auto held = std::make_unique<HeldWorker>();
        worker = held.get();
        start({std::move(held)});
        desk().answer_signs("");
        chord(ctrl('4'));
    }

    HeldWorker* worker = nullptr;
};

TEST_F(SlowSuggestions, ShowHowFarTheyAre) {
    EXPECT_TRUE(shows("Looking through your nights … 43 %"));
    worker->finish();
    settle();
    EXPECT_FALSE(shows("Looking through your nights"));
    EXPECT_TRUE(shows("Try stretching before bed"));
}

TEST_F(SlowSuggestions, CanBeCancelledAndBegunAgain) {
    click("results:cancel");
    settle();
    EXPECT_FALSE(shows("Looking through your nights"));
    EXPECT_TRUE(shows("The results are not worked out."));
    click("results:renew");
    settle();
    EXPECT_TRUE(shows("Looking through your nights … 43 %"));
}

TEST_F(SlowSuggestions, LeaveTheWindowToThePerson) {
    chord(ctrl('1'));
    type("n");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
}

}  // namespace
}  // namespace nightcramp::ui
