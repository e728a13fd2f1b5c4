#include "app/worker.hpp"
#include "tests/ui/chords.hpp"
#include "tests/ui/data_fixture.hpp"

#include <thread>

namespace nightcramp::ui {
namespace {

using Step = BringIn::Step;

const Date thursday = date_from(2026, 11, 19);

class DataImport : public HeadlessTest {};

TEST_F(DataImport, AFileComesInByKeysAlone) {
    write_daylio(*this);
    variables["HOME"] = scratch.path().string();
    chord(ctrl(U'8'));
    EXPECT_EQ(focused(), "bring in:choose");
    press(Key::enter);
    ASSERT_TRUE(desk().open_sheet.has_value());
    type("");
    // The one file of the folder beside the diary.
    press(Key::end);
    while (desk().open_sheet && desk().open_sheet->browser.name(static_cast<std::size_t>(
                                    desk().open_sheet->browser.cursor)) != "daylio_export.csv") {
        press(Key::up);
    }
    press(Key::enter);
    ASSERT_EQ(desk().import.bring_in.step(), Step::preview) << desk().import.bring_in.problem();
    EXPECT_TRUE(shows("Daylio"));
    EXPECT_EQ(focused(), "item:daylio Stretching");
    for (int i = 0; i < 6 && focused() != "bring in:save"; ++i) press(Key::tab, true);
    press(Key::enter);
    ASSERT_EQ(desk().import.bring_in.step(), Step::done);
    const Night imported = stored(test::friday);
    const Answer* stretched = find_answer(imported, "stretching");
    ASSERT_NE(stretched, nullptr);
    EXPECT_EQ(stretched->value, AnswerValue::yes());
    EXPECT_EQ(stored(thursday).cramps.size(), 1U);
    EXPECT_TRUE(shows("Undo (Ctrl+Z) takes them back."));
}

TEST_F(DataImport, UndoTakesItBackAndTheCardSaysNoMoreThatItCameIn) {
    look_at(*this, write_daylio(*this));
    click("bring in:save");
    ASSERT_EQ(desk().import.bring_in.step(), Step::done);
    chord(ctrl(U'z'));
    EXPECT_TRUE(is_blank(stored(test::friday)));
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
    chord(ctrl(U'z', true));
    EXPECT_FALSE(is_blank(stored(test::friday)));
}

TEST_F(DataImport, NothingIsSavedBeforeItIsWanted) {
    look_at(*this, write_daylio(*this));
    const auto version = journal().version();
    press(Key::escape);
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
    EXPECT_EQ(journal().version(), version);
}

TEST_F(DataImport, WhatTheFileSaysCanBecomeSomethingElse) {
    look_at(*this, write_daylio(*this));
    click("item:daylio Guitar");
    ASSERT_TRUE(desk().target_sheet.has_value());
    EXPECT_TRUE(shows("What becomes of “Guitar”?"));
    press(Key::home);
    while (desk().target_sheet->offers[static_cast<std::size_t>(desk().target_sheet->cursor)].target.kind !=
           exchange::Target::Kind::new_habit) {
        press(Key::down);
    }
    press(Key::enter);
    EXPECT_FALSE(desk().target_sheet.has_value());
    EXPECT_EQ(focused(), "item:daylio Guitar");
    click("bring in:save");
    ASSERT_EQ(desk().import.bring_in.step(), Step::done);
    const auto& habits = desk().habits();
    const auto guitar =
        std::find_if(habits.begin(), habits.end(), [](const Habit& one) { return one.name == "Guitar"; });
    ASSERT_NE(guitar, habits.end());
    EXPECT_NE(find_answer(stored(test::friday), guitar->id), nullptr);
}

TEST_F(DataImport, EscapeLeavesWhatBecomesOfIt) {
    look_at(*this, write_daylio(*this));
    const auto before = desk().import.bring_in.mapping();
    click("item:daylio Guitar");
    press(Key::down);
    press(Key::escape);
    EXPECT_FALSE(desk().target_sheet.has_value());
    EXPECT_EQ(desk().import.bring_in.mapping(), before);
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
}

TEST_F(DataImport, LinesThatAreLeftOutSayWhy) {
    height = 3000;
    look_at(*this, write_daylio(*this));
    EXPECT_TRUE(shows("1 line is left out"));
    EXPECT_FALSE(shows("2026-13-18"));
    click("bring in:left out");
    EXPECT_TRUE(shows("Line 4"));
    EXPECT_TRUE(shows("2026-13-18"));
}

TEST_F(DataImport, TheSameFileAgainHasNothingNew) {
    const auto export_file = write_daylio(*this);
    look_at(*this, export_file);
    click("bring in:save");
    look_at(*this, export_file);
    ASSERT_EQ(desk().import.bring_in.step(), Step::preview);
    EXPECT_TRUE(shows("The diary knows all of this already."));
    const Probe::Seen* save = find("bring in:save");
    ASSERT_NE(save, nullptr);
    EXPECT_FALSE(save->enabled);
    EXPECT_TRUE(focused().starts_with("item:")) << focused();
}

TEST_F(DataImport, WhatCannotBeReadIsSaidInTheCard) {
    const auto export_file = scratch / "holiday.txt";
    test::write_file(export_file, "We were in Rome.\n");
    look_at(*this, export_file);
    EXPECT_EQ(desk().import.bring_in.step(), Step::unreadable);
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_TRUE(shows("“holiday.txt” was not brought in"));
    EXPECT_EQ(focused(), "bring in:choose");
    click("bring in:leave");
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
}

TEST_F(DataImport, AFileThatIsGoneIsSaidInTheSheet) {
    show_data(*this);
    click("bring in:choose");
    app().ui().focus().focus("open:path");
    settle();
    type("~/nowhere.zip");
    press(Key::enter);
    ASSERT_TRUE(desk().open_sheet.has_value());
    EXPECT_TRUE(shows("There is no file"));
    press(Key::escape);
    press(Key::escape);
    EXPECT_FALSE(desk().open_sheet.has_value());
}

TEST_F(DataImport, ATypedPathIsOpened) {
    write_daylio(*this);
    show_data(*this);
    click("bring in:choose");
    app().ui().focus().focus("open:path");
    settle();
    type("~/daylio_export.csv");
    press(Key::enter);
    EXPECT_FALSE(desk().open_sheet.has_value());
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
}

TEST_F(DataImport, TheNightOnScreenShowsWhatCameIn) {
    desk().show_night(test::friday);
    settle();
    look_at(*this, write_daylio(*this));
    click("bring in:save");
    EXPECT_NE(find_answer(desk().night(), "stretching"), nullptr);
}

TEST_F(DataImport, WhatWasSaidMeanwhileIsPlannedFor) {
    look_at(*this, write_daylio(*this));
    ASSERT_EQ(desk().import.bring_in.plan().added, 3);
    journal().save(test::adding(test::night_with_cramp(test::friday)));
    desk().look();
    settle();
    EXPECT_EQ(desk().import.bring_in.plan().added, 2);
    EXPECT_EQ(desk().import.bring_in.plan().completed, 1);
}

TEST_F(DataImport, WhatCannotBeSavedIsSaidAndCanBeTriedAgain) {
    look_at(*this, write_daylio(*this));
    trouble.writing = test::throwing<Busy>("The diary is in use.");
    click("bring in:save");
    EXPECT_FALSE(desk().dialogs.empty());
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
    trouble.writing = nullptr;
    desk().dialogs.press(0);
    settle();
    EXPECT_EQ(desk().import.bring_in.step(), Step::done);
}

TEST_F(DataImport, AnotherDiaryForgetsTheFile) {
    look_at(*this, write_daylio(*this));
    desk().open_other(scratch / "none.nightcramp");
    settle();
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
}

TEST_F(DataImport, TheExampleTakesNothingIn) {
    desk().open_example();
    show_data(*this);
    EXPECT_EQ(find("bring in:choose"), nullptr);
    ASSERT_NE(find("bring in:own diary"), nullptr);
    click("bring in:own diary");
    EXPECT_EQ(desk().stage(), Stage::diary);
}

TEST_F(DataImport, ReadingCanBeCancelled) {
    class Endless final : public app::Worker {
    public:
        explicit Endless(bool& cancelled) : cancelled_(cancelled) {}
        void start(app::Work) override { cancelled_ = false; }
        void cancel() override { cancelled_ = true; }
        [[nodiscard]] std::optional<double> progress() const override { return 0.4; }
        bool deliver() override { return false; }

    private:
        bool& cancelled_;
    };
    bool cancelled = false;
    start({nullptr, std::make_unique<Endless>(cancelled)});
    look_at(*this, write_daylio(*this));
    EXPECT_EQ(desk().import.bring_in.step(), Step::reading);
    EXPECT_FALSE(cancelled);
    EXPECT_EQ(focused(), "bring in:stop");
    press(Key::enter);
    EXPECT_TRUE(cancelled);
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
}

TEST_F(DataImport, AThreadReadsWhatTheWindowWouldReadItself) {
    look_at(*this, write_daylio(*this));
    const exchange::ImportPlan plan = desk().import.bring_in.plan();
    start({nullptr, std::make_unique<app::ThreadWorker>([] {})});
    look_at(*this, scratch / "daylio_export.csv");
    for (int i = 0; i < 2000 && desk().import.bring_in.step() == Step::reading; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        frame();
    }
    ASSERT_EQ(desk().import.bring_in.step(), Step::preview);
    EXPECT_EQ(desk().import.bring_in.plan().added, plan.added);
    EXPECT_EQ(desk().import.bring_in.plan().changes, plan.changes);
}

}  // namespace
}  // namespace nightcramp::ui
