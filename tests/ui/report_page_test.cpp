#include "app/profile_edits.hpp"
#include "tests/ui/held_worker.hpp"
#include "tests/ui/report_page_fixture.hpp"

namespace nightcramp::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(ReportPageTest, OpensByTheMouseFromItsCard) {
    height = 3000;
    desk().show_view(View::data);
    settle();
    click("data:report");
    EXPECT_TRUE(desk().report.open);
    EXPECT_NE(find("report:save"), nullptr);
    EXPECT_EQ(find("bring in:choose"), nullptr);
    click("report:back");
    EXPECT_FALSE(desk().report.open);
    EXPECT_NE(find("bring in:choose"), nullptr);
}

TEST_F(ReportPageTest, OpensByTheKeyboardAndEscapeLeadsBackToItsCard) {
    desk().show_view(View::data);
    settle();
    press_on("data:report");
    EXPECT_TRUE(desk().report.open);
    press(Key::escape);
    EXPECT_FALSE(desk().report.open);
    EXPECT_EQ(focused(), "data:report");
}

TEST_F(ReportPageTest, IsFoundByTheJump) {
    for (const char* typed : {"report", "doctor"}) {
        desk().show_view(View::morning);
        chord(ctrl(U'k'));
        type(typed);
        press(Key::enter);
        EXPECT_EQ(desk().view, View::data) << typed;
        EXPECT_TRUE(desk().report.open) << typed;
    }
}

TEST_F(ReportPageTest, BeginsWithTheKeyboardAtItsFirstChoiceWhereverOneCameFrom) {
    focus_on("answer:none");
    chord(ctrl(U'k'));
    type("report");
    press(Key::enter);
    EXPECT_EQ(focused(), "report:nights");
    focus_on("report:larger");
    press(Key::page_down);
    desk().show_view(View::profile);
    settle();
    press_on("questions:report");
    EXPECT_EQ(focused(), "report:nights");
    const Probe::Seen* larger = find("report:larger");
    ASSERT_NE(larger, nullptr);
    EXPECT_GT(larger->rect.height, 0) << "and at its top";
}

TEST_F(ReportPageTest, SaysThatANameIsTooLongAndKeepsTheOneBefore) {
    desk().show_report();
    settle();
    press_on("report:with name");
    focus_on("report:name");
    for (int i = 0; i < 41; ++i) type("xxxxxxxxxx");
    press(Key::enter);
    EXPECT_TRUE(shows("This name is too long"));
    EXPECT_EQ(desk().settings().report_name, "");
}

TEST_F(ReportPageTest, IsOfferedWhereQuestionsAreWritten) {
    desk().show_view(View::profile);
    settle();
    press_on("questions:report");
    EXPECT_TRUE(desk().report.open);
}

TEST_F(ReportPageTest, IsOfferedBesideWarningSigns) {
    desk().answer_signs("weak-or-thin-muscles");
    desk().show_view(View::suggestions);
    settle();
    press_on("warning-sign weak-or-thin-muscles report");
    EXPECT_TRUE(desk().report.open);
}

TEST_F(ReportPageTest, IsOfferedWhereTheDoctorIsToBeAsked) {
    desk().save_profile(app::with_condition(desk().profile(), "chronic-kidney-disease", true));
    desk().answer_signs("");
    desk().show_view(View::suggestions);
    settle();
    press_on("ask-first Report for the doctor");
    EXPECT_TRUE(desk().report.open);
}

TEST_F(ReportPageTest, ShowsTheVeryPage) {
    open();
    expect_shown(pages_of(wishes()), 0);
    EXPECT_TRUE(shows("One page"));
}

TEST_F(ReportPageTest, ShowsAsManyPixelsAsThePaperHasOnTheScreen) {
    open();
    const int before = picture().width;
    app::Settings settings = desk().settings();
    settings.text_size_percent = 110;
    desk().change_settings(settings);
    settle();
    EXPECT_NE(picture().width, before);
    expect_shown(pages_of(wishes()), 0);
}

TEST_F(ReportPageTest, ChangesWithThePaperWhichIsRemembered) {
    open();
    choose("report:paper", 1);
    expect_shown(pages_of(wishes(), report::Paper::letter), 0);
    start();
    EXPECT_EQ(desk().settings().report_paper, "letter");
    open();
    expect_shown(pages_of(wishes(), report::Paper::letter), 0);
}

TEST_F(ReportPageTest, HoldsTheNameOnlyWhereItIsWantedAndRemembersThat) {
    open();
    EXPECT_EQ(find("report:name"), nullptr);
    want({"name"});
    report::Wishes wanted = wishes();
    wanted.name = true;
    expect_shown(pages_of(wanted), 0);
    retype("report:name", "Zoë Ahn");
    wanted.called = "Zoë Ahn";
    expect_shown(pages_of(wanted), 0);
    start();
    open();
    expect_shown(pages_of(wanted), 0);
    want({"name"});
    expect_shown(pages_of(wishes()), 0);
}

TEST_F(ReportPageTest, SaysWhereTheYearOfBirthIsAddedWhileThereIsNone) {
    open();
    want({"name"});
    EXPECT_TRUE(shows("Profile.")) << "the end of the sentence";
    Profile profile = desk().profile();
    profile.year_of_birth = 1957;
    desk().save_profile(profile);
    settle();
    EXPECT_FALSE(shows("Profile."));
}

TEST_F(ReportPageTest, HoldsWhatElseIsWanted) {
    open();
    want({"notes", "nights", "method"});
    report::Wishes wanted = wishes();
    wanted.notes = wanted.nights = wanted.method = true;
    const report::Pages pages = pages_of(wanted);
    EXPECT_GT(pages.count(), 1);
    expect_shown(pages, 0);
    start();
    EXPECT_THAT(desk().settings().report_with, ElementsAre("notes", "nights", "method"));
}

TEST_F(ReportPageTest, TurnsItsPages) {
    open();
    const report::Pages pages = want_every_night();
    ASSERT_GT(pages.count(), 1);
    press_on("report:later page");
    expect_shown(pages, 1);
    EXPECT_TRUE(shows("Page 2 of"));
    press_on("report:earlier page");
    expect_shown(pages, 0);
}

TEST_F(ReportPageTest, StaysOnAPageThatThereIsWhenItGetsFewer) {
    open();
    want({"nights"});
    press_on("report:later page");
    want({"nights"});
    EXPECT_EQ(desk().report.page, 0);
    expect_shown(pages_of(wishes()), 0);
}

TEST_F(ReportPageTest, CountsTheNightsThatAreChosen) {
    open();
    choose("report:nights", 2);
    report::Wishes wanted = wishes();
    wanted.span.first = test::sunday - days(89);
    expect_shown(pages_of(wanted), 0);
    choose("report:nights", 3);
    retype("report:from", "1 November 2026");
    retype("report:to", "2026-11-15");
    wanted.span = {date_from(2026, 11, 1), date_from(2026, 11, 15)};
    expect_shown(pages_of(wanted), 0);
}

TEST_F(ReportPageTest, KeepsTheNightsAndSaysSoWhereADateCannotBeRead) {
    open();
    choose("report:nights", 3);
    retype("report:from", "1 November 2026");
    const DateSpan before = desk().report.span;
    retype("report:to", "sometime");
    EXPECT_EQ(desk().report.span, before);
    EXPECT_TRUE(shows("sometime"));
}

TEST_F(ReportPageTest, CanBeMadeLargerAndEscapeMakesItSmallerFirst) {
    open();
    const int before = picture().width;
    press_on("report:larger");
    EXPECT_GT(picture().width, before);
    expect_shown(pages_of(wishes()), 0);
    press(Key::escape);
    EXPECT_TRUE(desk().report.open);
    EXPECT_EQ(picture().width, before);
    press(Key::escape);
    EXPECT_FALSE(desk().report.open);
}

TEST_F(ReportPageTest, IsMadeLargerAndSmallerByPressingIt) {
    open();
    const int before = picture().width;
    for (int i = 0; i < 2; ++i) {
        const Probe::Seen* page = find("report:page");
        ASSERT_NE(page, nullptr);
        click_at({page->rect.centre().x, page->rect.y + 100});
        EXPECT_EQ(desk().report.large, i == 0);
    }
    EXPECT_EQ(picture().width, before);
}

TEST_F(ReportPageTest, IsReadOnByPageDownAndBackByPageUp) {
    open();
    want({"nights"});
    focus_on("report:larger");
    const float top = find("report:larger")->rect.y;
    press(Key::page_down);
    EXPECT_LT(find("report:page")->rect.y, top + 40) << "first down the page";
    for (int i = 0; i < 10 && desk().report.page == 0; ++i) press(Key::page_down);
    EXPECT_EQ(desk().report.page, 1);
    EXPECT_FLOAT_EQ(find("report:larger")->rect.y, top) << "the next one begins at its top";
    press(Key::page_up);
    EXPECT_EQ(desk().report.page, 0);
    for (int i = 0; i < 30; ++i) press(Key::page_down);
    EXPECT_EQ(desk().report.page, desk().report.pages()->count() - 1);
    for (int i = 0; i < 60; ++i) press(Key::page_up);
    EXPECT_EQ(desk().report.page, 0);
}

TEST_F(ReportPageTest, SaysThatTheResultsWereCancelledAndCanHaveThemWorkedOut) {
    auto held = std::make_unique<HeldWorker>();
    HeldWorker& worker = *held;
    start({std::move(held)});
    open();
    wait(1);
    EXPECT_FALSE(find("report:save")->enabled);
    click("results:cancel");
    wait(1);
    EXPECT_TRUE(shows("The results are not worked out."));
    click("results:renew");
    worker.finish();
    settle();
    EXPECT_TRUE(find("report:save")->enabled);
    expect_shown(pages_of(wishes()), 0);
}

TEST_F(ReportPageTest, IsMadeAnewAfterAChangeAndNeverWhileNothingChanges) {
    open();
    const auto made = desk().report.pictures_made();
    const int put_up = board().put_up;
    for (int i = 0; i < 20; ++i) frame();
    wait(60);
    EXPECT_EQ(desk().report.pictures_made(), made);
    EXPECT_EQ(board().put_up, put_up);
    journal().save(test::adding(test::night_with_cramp(test::sunday - days(50))));
    desk().look();
    settle();
    EXPECT_EQ(desk().report.pictures_made(), made + 1);
    report::Wishes wanted = wishes();
    wanted.span.first = test::sunday - days(50);
    expect_shown(pages_of(wanted), 0);
}

TEST_F(ReportPageTest, LeavesNoPictureBehind) {
    for (const View to : {View::data, View::morning}) {
        open();
        ASSERT_EQ(board().pictures.size(), 1U);
        desk().show_view(to);
        settle();
        EXPECT_THAT(board().pictures, IsEmpty()) << slug_of(to);
    }
    open();
    expect_shown(pages_of(wishes()), 0);
}

TEST_F(ReportPageTest, OfADiaryThatIsEmptyIsCalm) {
    test::write_file(scratch / "other.nightcramp", "");
    desk().open_other(scratch / "other.nightcramp");
    settle();
    desk().start({}, std::nullopt);
    settle();
    open();
    EXPECT_EQ(board().pictures.size(), 1U);
    EXPECT_EQ(desk().report.pages()->count(), 1);
    EXPECT_TRUE(desk().dialogs.empty());
}

TEST_F(ReportPageTest, OfTheExampleSaysSo) {
    desk().open_example();
    open();
    EXPECT_NE(desk().report.pages()->report().subtitle.find("Example data of nobody"), std::string::npos);
}

TEST_F(ReportPageTest, OfAnotherDiaryBeginsAnew) {
    open();
    choose("report:nights", 2);
    desk().open_example();
    settle();
    EXPECT_FALSE(desk().report.open);
    EXPECT_EQ(desk().report.pages(), nullptr);
}

class SlowReport : public ReportPageTest {
protected:
    void SetUp() override {
        ReportPageTest::SetUp();
        auto held = std::make_unique<HeldWorker>();
        worker = held.get();
        start({nullptr, nullptr, std::move(held)});
        open();
    }

    HeldWorker* worker = nullptr;
};

TEST_F(SlowReport, SaysThatItIsBeingMadeOnceThatTakesAWhile) {
    EXPECT_FALSE(shows("Making the page …"));
    wait(0.4);
    EXPECT_TRUE(shows("Making the page …"));
    EXPECT_FALSE(find("report:save")->enabled);
    worker->finish();
    EXPECT_TRUE(app().take_news());
    settle();
    EXPECT_FALSE(shows("Making the page …"));
    EXPECT_TRUE(find("report:save")->enabled);
    expect_shown(pages_of(wishes()), 0);
}

TEST_F(SlowReport, KeepsTheOldPageUntilTheNewOneIsThere) {
    worker->finish();
    settle();
    const auto old = picture().rgba;
    want({"name"});
    EXPECT_TRUE(picture().rgba == old);
    EXPECT_FALSE(find("report:save")->enabled) << "what would be saved is not what is chosen";
    worker->finish();
    settle();
    EXPECT_FALSE(picture().rgba == old);
}

}  // namespace
}  // namespace nightcramp::ui
