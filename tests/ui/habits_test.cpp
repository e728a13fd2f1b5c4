#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class Habits : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        chord(ctrl('5'));
    }

    void show_example() {
        desk().open_example();
        chord(ctrl('5'));
        settle();
    }
    void fill(const std::string& id, const std::string& text) {
        app().ui().focus().focus(id);
        settle();
        type(text);
        press(Key::tab);
    }
};

TEST_F(Habits, SayWhatIsMissingBeforeThereAreNights) {
    EXPECT_TRUE(shows("No habit can be compared yet."));
    EXPECT_TRUE(shows("What you follow"));
}

TEST_F(Habits, ShowTheForestOfTheExample) {
    show_example();
    EXPECT_TRUE(shows("habits checked"));
    EXPECT_NE(find("forest:stretching"), nullptr);
    EXPECT_TRUE(shows("Is it luck?"));
    EXPECT_FALSE(shows("p value"));
}

TEST_F(Habits, OpenAPageByMouseAndByKeyboard) {
    show_example();
    click("forest:stretching");
    EXPECT_EQ(desk().habit_on_page, "stretching");
    EXPECT_TRUE(shows("Stretching before bed"));
    EXPECT_EQ(focused(), "habit:back");
    press(Key::escape);
    EXPECT_TRUE(desk().habit_on_page.empty());
    EXPECT_EQ(focused(), "forest:stretching") << "the keyboard is where it left";
    app().ui().focus().focus("forest:fluids");
    settle();
    press(Key::enter);
    EXPECT_EQ(desk().habit_on_page, "fluids");
    EXPECT_TRUE(shows("More or less of it"));
    click("habit:back");
    EXPECT_TRUE(desk().habit_on_page.empty());
}

TEST_F(Habits, TellHowAResultWasComputed) {
    show_example();
    click("forest:stretching");
    EXPECT_FALSE(shows("In figures"));
    app().ui().focus().focus("habit:computed");
    settle();
    press(Key::enter);
    EXPECT_TRUE(shows("In figures"));
    EXPECT_TRUE(shows("Log rate ratio"));
}

TEST_F(Habits, ShowTheNumbersBehindThePicture) {
    show_example();
    click("habits:numbers");
    ASSERT_TRUE(desk().numbers_sheet);
    // How many columns have room at once depends on the font.
    for (std::size_t i = 0; i < desk().numbers_sheet->table.columns.size(); ++i) press(Key::right);
    EXPECT_TRUE(shows("rate ratio"));
}

TEST_F(Habits, SaveThePicture) {
    show_example();
    click("habits:save");
    ASSERT_TRUE(desk().save_sheet);
    desk().save_to(scratch / "habits.csv");
    EXPECT_TRUE(std::filesystem::exists(scratch / "habits.csv"));
}

TEST_F(Habits, AreFollowedAndUnfollowed) {
    click("follow:caffeine");
    EXPECT_TRUE(find_habit(desk().habits(), "caffeine")->followed);
    click("follow:caffeine");
    EXPECT_FALSE(find_habit(desk().habits(), "caffeine")->followed);
    chord(ctrl('z'));
    EXPECT_TRUE(find_habit(desk().habits(), "caffeine")->followed);
    chord(ctrl('1'));
    EXPECT_NE(find("habit:caffeine"), nullptr);
}

TEST_F(Habits, OfTheSleepCannotBeUnfollowed) {
    EXPECT_EQ(find("follow:heavy-covers"), nullptr);
    EXPECT_NE(find("habit page:heavy-covers"), nullptr);
}

TEST_F(Habits, OfTheOwnAreAddedWithAnAmount) {
    click("habits:add");
    settle();
    EXPECT_EQ(focused(), "habit form:name");
    fill("habit form:name", "Pickle juice");
    click("habit form:kind/1");
    settle();
    fill("habit form:unit", "ml");
    app().ui().focus().focus("habit form:add");
    settle();
    press(Key::enter);
    const Habit* made = find_habit(desk().habits(), "pickle-juice");
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->unit, "ml");
    EXPECT_TRUE(made->followed);
    EXPECT_EQ(find("habit form:add"), nullptr);
    chord(ctrl('1'));
    EXPECT_NE(find("habit:pickle-juice"), nullptr);
}

TEST_F(Habits, BringTheFormIntoView) {
    show_example();
    app().ui().focus().focus("habits:add");
    settle();
    press(Key::enter);
    const Probe::Seen* name = find("habit form:name");
    ASSERT_NE(name, nullptr);
    EXPECT_LT(name->rect.bottom(), height);
    EXPECT_GT(name->rect.height, 0);
}

TEST_F(Habits, GoOnToTheNextFieldWithEnter) {
    click("habits:add");
    settle();
    type("Hot bath");
    press(Key::enter);
    EXPECT_EQ(focused(), "habit form:kind");
}

TEST_F(Habits, OfTheOwnAreArchivedAndComeBackWithUndo) {
    click("habits:add");
    fill("habit form:name", "Hot bath");
    app().ui().focus().focus("habit form:add");
    settle();
    press(Key::enter);
    desk().show_habit("hot-bath", false);
    settle();
    click("habit:archive");
    EXPECT_FALSE(find_habit(desk().habits(), "hot-bath")->followed);
    chord(ctrl('z'));
    EXPECT_TRUE(find_habit(desk().habits(), "hot-bath")->followed);
    chord(ctrl('z'));
    EXPECT_TRUE(shows("What you follow")) << "the page goes with its habit";
}

TEST_F(Habits, WithoutANameAreRefusedWithASentence) {
    click("habits:add");
    app().ui().focus().focus("habit form:add");
    settle();
    press(Key::enter);
    EXPECT_TRUE(shows("Not saved."));
    EXPECT_EQ(journal().habits().size(), 0U);
}

TEST_F(Habits, OfTheOwnAreRenamedAndOthersAreNot) {
    click("habits:add");
    fill("habit form:name", "Pickle juice");
    app().ui().focus().focus("habit form:add");
    settle();
    press(Key::enter);
    desk().show_habit("pickle-juice", false);
    settle();
    ASSERT_NE(find("habit:name"), nullptr);
    app().ui().focus().focus("habit:name");
    settle();
    press(Key::enter);
    chord(ctrl('a'));
    type("Gherkins");
    press(Key::tab);
    EXPECT_EQ(find_habit(desk().habits(), "pickle-juice")->name, "Gherkins");
    desk().show_habit("stretching", false);
    settle();
    EXPECT_EQ(find("habit:name"), nullptr);
}

TEST_F(Habits, LeaveARefusedNameWithItsHabit) {
    for (const char* name : {"Hot bath", "Gherkins"}) {
        app().ui().focus().focus("habits:add");
        settle();
        press(Key::enter);
        fill("habit form:name", name);
        app().ui().focus().focus("habit form:add");
        settle();
        press(Key::enter);
    }
    desk().show_habit("hot-bath", false);
    settle();
    app().ui().focus().focus("habit:name");
    settle();
    chord(ctrl('a'));
    type("Gherkins");
    press(Key::tab);
    EXPECT_TRUE(shows("Not saved."));
    EXPECT_EQ(find_habit(desk().habits(), "hot-bath")->name, "Hot bath");
    desk().show_habit("gherkins", false);
    settle();
    EXPECT_FALSE(shows("Not saved."));
}

TEST_F(Habits, LetTheAimBeChanged) {
    desk().show_habit("fluids", false);
    settle();
    app().ui().focus().focus("habit:aim amount");
    settle();
    type("1750");
    press(Key::enter);
    EXPECT_EQ(find_habit(desk().habits(), "fluids")->target, (Target{Aim::at_least, 1750}));
    chord(ctrl('z'));
    EXPECT_EQ(find_habit(desk().habits(), "fluids")->target, (Target{Aim::at_least, 2000}));
}

TEST_F(Habits, ShowHowToStretch) {
    desk().show_habit("stretching", false);
    settle();
    EXPECT_TRUE(shows("Back of the thigh"));
    EXPECT_TRUE(shows("Hold on to the wall or a chair"));
}

TEST_F(Habits, TellWhatIsGoodToKnow) {
    app().ui().focus().focus("know:during-a-cramp");
    settle();
    press(Key::enter);
    EXPECT_EQ(desk().known_on_page, "during-a-cramp");
    EXPECT_TRUE(shows("pull the foot up towards the shin"));
    press(Key::escape);
    EXPECT_NE(find("know:during-a-cramp"), nullptr);
}

TEST_F(Habits, ScrollLongPagesByTheKeyboard) {
    desk().show_habit("stretching", false);
    settle();
    EXPECT_GT(find("habit:back")->rect.height, 0);
    press(Key::page_down);
    EXPECT_EQ(find("habit:back")->rect.height, 0) << "out of sight";
    press(Key::page_up);
    EXPECT_GT(find("habit:back")->rect.height, 0);
}

TEST_F(Habits, SealWhatAnExperimentTests) {
    show_example();
    Experiment experiment;
    experiment.id = "one";
    experiment.habit = "stretching";
    experiment.first_night = desk().today() - days(7);
    experiment.schedule = std::vector<bool>(28, true);
    experiment.planned_nights = 28;
    experiment.schedule_hash = "hash";
    desk().session()->save({Changed<Experiment>{std::nullopt, experiment}}, "experiment");
    desk().look();
    settle();
    EXPECT_FALSE(shows("Is it luck?")) << "the strongest may be the sealed one";
    click("forest:stretching");
    settle();
    EXPECT_TRUE(shows("An experiment goes on."));
}

}  // namespace
}  // namespace nightcramp::ui
