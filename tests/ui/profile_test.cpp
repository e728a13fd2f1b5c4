#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"
#include "tests/ui/watched_canvas.hpp"

#include <functional>

namespace nightcramp::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ProfileOnScreen : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        show();
    }
    void show() {
        desk().view = View::profile;
        settle();
    }
    void focus(const std::string& id) {
        app().ui().focus().focus(id);
        settle();
    }
    void press_on(const std::string& stop, const std::string& id) {
        focus(stop);
        click(id);
    }
    void press_on(const std::string& id) { press_on(id, id); }
    void enter_on(const std::string& id) {
        focus(id);
        press(Key::enter);
    }
    /// Types into the field, instead of what it holds, and ends it with Enter.
    void enter(const std::string& field, const std::string& text) {
        focus(field);
        press(Key::backspace);
        type(text);
        press(Key::enter);
    }
    [[nodiscard]] Profile profile() const { return journal().profile().value_or(Profile()); }
    [[nodiscard]] Medicine medicine(std::size_t index) const { return profile().medicines.at(index); }
    void add(const std::string& name) {
        focus("medicine search");
        type(name);
        press(Key::enter);
    }
    void expect_medicines(const std::vector<std::string>& names) const {
        std::vector<std::string> stored;
        for (const Medicine& each : profile().medicines) stored.push_back(each.name);
        EXPECT_EQ(stored, names);
    }
};

TEST_F(ProfileOnScreen, TheWeightIsSteppedWithTheMouseAndTypedWithTheKeys) {
    press_on("weight", "weight/more");
    EXPECT_EQ(profile().weight_kg, 75);
    focus("weight");
    type("68");
    press(Key::enter);
    EXPECT_EQ(profile().weight_kg, 68);
    press(Key::backspace);
    EXPECT_EQ(profile().weight_kg, std::nullopt);
}

TEST_F(ProfileOnScreen, TheWeightIsReadInPoundsByWhoReadsPounds) {
    app::Settings settings = desk().settings();
    settings.manner.units = Units::us;
    desk().change_settings(settings);
    settle();
    EXPECT_TRUE(shows("lb"));
    focus("weight");
    type("150");
    press(Key::enter);
    EXPECT_EQ(profile().weight_kg, 68);
}

TEST_F(ProfileOnScreen, TheYearOfBirthIsTypedSteppedAndMadeUnknownAgain) {
    focus("year of birth");
    type("1951");
    press(Key::enter);
    EXPECT_EQ(profile().year_of_birth, 1951);
    press_on("year of birth", "year of birth/less");
    EXPECT_EQ(profile().year_of_birth, 1950);
    press(Key::del);
    EXPECT_EQ(profile().year_of_birth, std::nullopt);
    click("year of birth/more");
    EXPECT_EQ(profile().year_of_birth, 1955);
}

TEST_F(ProfileOnScreen, AYearOfBirthThatCannotBeIsSaidAndNotSaved) {
    focus("year of birth");
    type("1951");
    press(Key::enter);
    for (const char* typed : {"51", "1899", "2027", "99999999"}) {
        type(typed);
        press(Key::enter);
        EXPECT_TRUE(shows("The year goes from 1900 to 2026. Not saved.")) << typed;
        EXPECT_EQ(profile().year_of_birth, 1951) << typed;
    }
    press(Key::right);
    EXPECT_FALSE(shows("Not saved."));
    EXPECT_EQ(profile().year_of_birth, 1952);
}

TEST_F(ProfileOnScreen, APregnancyIsKeptAsItsDueDate) {
    EXPECT_EQ(find("due date"), nullptr);
    press_on("pregnant", "pregnant/0");
    EXPECT_EQ(focused(), "due date");
    EXPECT_EQ(profile().due_date, std::nullopt);
    type("1 February 2027");
    press(Key::enter);
    EXPECT_EQ(profile().due_date, date_from(2027, 2, 1));
    enter("due date", "2027-02-03");
    EXPECT_EQ(profile().due_date, date_from(2027, 2, 3));
    EXPECT_TRUE(shows("3 February 2027"));
    press_on("pregnant", "pregnant/1");
    EXPECT_EQ(profile().due_date, std::nullopt);
    EXPECT_EQ(find("due date"), nullptr);
}

TEST_F(ProfileOnScreen, APregnancyIsSaidAndTakenBackWithTheKeys) {
    focus("pregnant");
    press(Key::left);
    press(Key::enter);
    EXPECT_EQ(focused(), "due date");
    type("Feb 2027");
    press(Key::tab);
    EXPECT_EQ(profile().due_date, date_from(2027, 2, 1));
    focus("due date");
    press(Key::backspace);
    press(Key::enter);
    EXPECT_EQ(profile().due_date, std::nullopt);
}

TEST_F(ProfileOnScreen, ADueDateThatCannotBeIsSaidAndNotSaved) {
    press_on("pregnant", "pregnant/0");
    for (const auto& [typed, sentence] :
         {std::pair("soon", "A date reads like"), std::pair("1 November 2026", "still to come"),
          std::pair("1 February 2029", "at most ten")}) {
        enter("due date", typed);
        EXPECT_TRUE(shows(sentence)) << typed;
        EXPECT_TRUE(shows("saved.")) << typed;
        EXPECT_TRUE(shows(typed)) << "what was typed stays";
        EXPECT_EQ(profile().due_date, std::nullopt) << typed;
    }
    enter("due date", "1 February 2027");
    EXPECT_FALSE(shows("saved."));
    EXPECT_EQ(profile().due_date, date_from(2027, 2, 1));
}

TEST_F(ProfileOnScreen, NobodyIsPregnantTwoWeeksAfterTheDueDate) {
    press_on("pregnant", "pregnant/0");
    type("1 February 2027");
    press(Key::enter);
    clock.moment = test::at(date_from(2027, 2, 16), 8);
    desk().look();
    settle();
    EXPECT_EQ(find("due date"), nullptr);
}

TEST_F(ProfileOnScreen, FlatFeetAreYesNoOrNotKnown) {
    press_on("flat feet", "flat feet/0");
    EXPECT_EQ(profile().flat_feet, true);
    press(Key::right);
    press(Key::enter);
    EXPECT_EQ(profile().flat_feet, false);
    press(Key::enter);
    EXPECT_EQ(profile().flat_feet, std::nullopt);
}

TEST_F(ProfileOnScreen, ConditionsAreTickedWithTheMouseAndTheKeys) {
    press_on("condition:heart-failure");
    EXPECT_THAT(profile().conditions, ElementsAre("heart-failure"));
    focus("condition:anaemia");
    type(" ");
    EXPECT_THAT(profile().conditions, ElementsAre("anaemia", "heart-failure"));
    press(Key::enter);
    EXPECT_THAT(profile().conditions, ElementsAre("heart-failure"));
    press_on("condition:heart-failure");
    EXPECT_THAT(profile().conditions, IsEmpty());
}

TEST_F(ProfileOnScreen, AConditionSaysWhatIsKnownOfIt) {
    const Knowledge knowledge = load_knowledge();
    const CauseKnowledge* known = find_cause(knowledge, "condition heart-failure");
    ASSERT_NE(known, nullptr);
    const std::string first_word = known->about.substr(0, known->about.find(' '));
    focus("condition:heart-failure");
    move_to(find("condition:heart-failure")->rect.centre());
    wait(1);
    ASSERT_TRUE(app().ui().tooltip());
    EXPECT_TRUE(app().ui().tooltip()->second.starts_with(known->about));
    EXPECT_TRUE(shows(first_word));
}

TEST_F(ProfileOnScreen, EveryConditionOfTheListCanBeTicked) {
    for (const Condition& condition : catalogue.conditions) enter_on("condition:" + condition.id);
    EXPECT_EQ(profile().conditions.size(), catalogue.conditions.size());
}

TEST_F(ProfileOnScreen, AMedicineIsFoundByWhatItIsCalledToo) {
    focus("medicine search");
    type("las");
    EXPECT_TRUE(shows("Furosemide (Lasix)"));
    EXPECT_THAT(profile().medicines, IsEmpty());
    press(Key::enter);
    EXPECT_EQ(medicine(0).id, "furosemide");
    EXPECT_TRUE(shows("Furosemide"));
    EXPECT_EQ(focused(), "medicine 1 dose") << "what is asked next";
}

TEST_F(ProfileOnScreen, DoseAndDatesAreAskedOneAfterTheOther) {
    add("furosemide");
    type("20 mg in the morning");
    press(Key::enter);
    type("3 May 2024");
    press(Key::enter);
    type("November 2026");
    press(Key::enter);
    EXPECT_EQ(focused(), "medicine 1 done");
    press(Key::enter);
    EXPECT_EQ(focused(), "medicine 1 edit");
    EXPECT_EQ(medicine(0).dose, "20 mg in the morning");
    EXPECT_EQ(medicine(0).started, date_from(2024, 5, 3));
    EXPECT_EQ(medicine(0).stopped, date_from(2026, 11, 1));
    EXPECT_TRUE(shows("20 mg in the morning"));
    EXPECT_TRUE(shows("3 May 2024"));
    EXPECT_TRUE(shows("Listed as a possible cause"));
}

TEST_F(ProfileOnScreen, AMedicineIsChosenFromTheListWithTheMouse) {
    focus("medicine search");
    type("st");
    ASSERT_NE(find("medicine found 2"), nullptr);
    const std::string second = find("medicine found 2")->label;
    click("medicine found 2");
    expect_medicines({second});
    EXPECT_FALSE(medicine(0).id.empty());
    EXPECT_EQ(find("medicine found 1"), nullptr) << "the list is closed";
}

TEST_F(ProfileOnScreen, TheCursorKeysWalkAlongTheList) {
    focus("medicine search");
    type("st");
    const std::string second = find("medicine found 2")->label;
    press(Key::down);
    press(Key::down);
    press(Key::up);
    press(Key::enter);
    expect_medicines({second});
}

TEST_F(ProfileOnScreen, WhatIsNotInTheListIsAddedAsItIs) {
    focus("medicine search");
    type(" Valerian tea ");
    EXPECT_TRUE(shows("Add \"Valerian tea\" as it is"));
    press(Key::enter);
    expect_medicines({"Valerian tea"});
    EXPECT_EQ(medicine(0).id, "");
    focus("medicine search");
    type("lasi");
    for (int i = 0; i < 20; ++i) press(Key::down);
    press(Key::enter);
    expect_medicines({"Valerian tea", "lasi"});
    EXPECT_EQ(medicine(1).id, "");
}

TEST_F(ProfileOnScreen, EscapeClosesTheListAndAddsNothing) {
    focus("medicine search");
    type("las");
    press(Key::escape);
    EXPECT_FALSE(shows("Lasix"));
    type("   ");
    EXPECT_EQ(find("medicine found 1"), nullptr);
    press(Key::enter);
    EXPECT_THAT(profile().medicines, IsEmpty());
}

TEST_F(ProfileOnScreen, LeavingTheSearchAddsNothing) {
    focus("medicine search");
    type("lasix");
    press(Key::tab);
    EXPECT_EQ(focused(), "new question");
    EXPECT_EQ(find("medicine found 1"), nullptr);
    EXPECT_THAT(profile().medicines, IsEmpty());
}

TEST_F(ProfileOnScreen, WhatWasSoughtIsStillThereAfterAnotherView) {
    focus("medicine search");
    type("las");
    chord(ctrl('1'));
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_THAT(profile().medicines, IsEmpty());
    show();
    EXPECT_TRUE(shows("las"));
}

TEST_F(ProfileOnScreen, TheWholeListIsInSight) {
    height = 480;
    settle();
    focus("medicine search");
    type("p");
    const Probe::Seen* last = nullptr;
    for (int i = 1; find("medicine found " + std::to_string(i)) != nullptr; ++i) {
        last = find("medicine found " + std::to_string(i));
    }
    ASSERT_NE(last, nullptr);
    EXPECT_GE(last->rect.height, 44);
    ASSERT_NE(find("medicine search"), nullptr);
    EXPECT_GE(find("medicine search")->rect.height, 40);
}

TEST_F(ProfileOnScreen, ADateThatCannotBeReadIsSaidAndNotSaved) {
    add("furosemide");
    enter("medicine 1 from", "3 May 2024");
    const Profile before = profile();
    enter("medicine 1 from", "last spring");
    EXPECT_TRUE(shows("A date reads like 3 May"));
    EXPECT_TRUE(shows("last spring")) << "what was typed stays";
    EXPECT_EQ(focused(), "medicine 1 from");
    EXPECT_EQ(profile(), before);
    press(Key::escape);
    EXPECT_FALSE(shows("saved."));
    EXPECT_TRUE(shows("3 May 2024"));
    EXPECT_EQ(profile(), before);
}

TEST_F(ProfileOnScreen, DatesThatDoNotGoTogetherAreSaidAndNotSaved) {
    add("furosemide");
    enter("medicine 1 from", "3 May 2024");
    enter("medicine 1 until", "3 May 2024");
    EXPECT_TRUE(shows("saved."));
    EXPECT_EQ(medicine(0).stopped, std::nullopt);
    enter("medicine 1 until", "4 May 2024");
    EXPECT_FALSE(shows("saved."));
    EXPECT_EQ(medicine(0).stopped, date_from(2024, 5, 4));
    enter("medicine 1 from", "2027");
    EXPECT_TRUE(shows("saved."));
    EXPECT_EQ(medicine(0).started, date_from(2024, 5, 3));
    enter("medicine 1 until", "");
    EXPECT_EQ(medicine(0).stopped, std::nullopt);
}

TEST_F(ProfileOnScreen, AMedicineKeepsItsName) {
    add("furosemide");
    enter("medicine 1 name", "");
    EXPECT_TRUE(shows("A medicine needs a name"));
    EXPECT_EQ(medicine(0).name, "Furosemide");
    enter("medicine 1 name", "My water tablet");
    EXPECT_EQ(medicine(0).name, "My water tablet");
    EXPECT_EQ(medicine(0).id, "furosemide");
    press_on("medicine 1 done");
    EXPECT_TRUE(shows("Furosemide: ")) << "what it is in the list";
}

TEST_F(ProfileOnScreen, AMedicineIsEditedInPlaceWithTheMouse) {
    add("Valerian");
    press_on("medicine 1 done");
    EXPECT_EQ(find("medicine 1 dose"), nullptr);
    press_on("medicine 1 edit");
    EXPECT_EQ(focused(), "medicine 1 name");
    press_on("medicine 1 dose");
    type("one cup");
    press_on("medicine 1 done");
    EXPECT_EQ(medicine(0).dose, "one cup");
    EXPECT_EQ(find("medicine 1 dose"), nullptr);
    EXPECT_TRUE(shows("one cup"));
}

TEST_F(ProfileOnScreen, AMedicineIsRemovedAndTheStripOffersToTakeItBack) {
    for (const char* name : {"Valerian", "Hop tea"}) {
        add(name);
        press_on("medicine " + std::to_string(profile().medicines.size()) + " done");
    }
    press_on("medicine 1 remove");
    expect_medicines({"Hop tea"});
    EXPECT_TRUE(shows("Valerian removed"));
    press(Key::enter);
    expect_medicines({"Hop tea"});
    click("strip:Undo");
    expect_medicines({"Valerian", "Hop tea"});
    enter_on("medicine 2 remove");
    expect_medicines({"Valerian"});
    chord(ctrl('z'));
    expect_medicines({"Valerian", "Hop tea"});
    EXPECT_EQ(desk().view, View::profile);
}

TEST_F(ProfileOnScreen, WhatIsBeingChangedClosesWhenItIsTakenBack) {
    add("Valerian");
    EXPECT_NE(find("medicine 1 dose"), nullptr);
    press(Key::escape);
    chord(ctrl('z'));
    EXPECT_THAT(profile().medicines, IsEmpty());
    EXPECT_EQ(find("medicine 1 dose"), nullptr);
}

TEST_F(ProfileOnScreen, QuestionsAreAddedChangedAndRemoved) {
    focus("new question");
    type("  Is it the statin? ");
    press(Key::enter);
    type("And my potassium?");
    press(Key::tab);
    EXPECT_THAT(profile().questions, ElementsAre("Is it the statin?", "And my potassium?"));
    press_on("question 1 edit");
    EXPECT_EQ(focused(), "question 1 text");
    press(Key::end);
    type(" Really?");
    press(Key::enter);
    EXPECT_EQ(focused(), "question 1 edit");
    EXPECT_THAT(profile().questions, ElementsAre("Is it the statin? Really?", "And my potassium?"));
    press_on("question 2 remove");
    EXPECT_THAT(profile().questions, ElementsAre("Is it the statin? Really?"));
    click("strip:Undo");
    EXPECT_EQ(profile().questions.size(), 2U);
    enter_on("question 1 edit");
    press(Key::backspace);
    press(Key::enter);
    EXPECT_THAT(profile().questions, ElementsAre("And my potassium?"));
}

TEST_F(ProfileOnScreen, EveryKindOfChangeIsTakenBackAndDoneAgain) {
    const std::vector<std::pair<std::string, std::function<void()>>> changes{
        {"weight", [&] { press_on("weight", "weight/more"); }},
        {"year", [&] { press_on("year of birth", "year of birth/more"); }},
        {"flat feet", [&] { press_on("flat feet", "flat feet/1"); }},
        {"condition", [&] { press_on("condition:dialysis"); }},
        {"medicine", [&] { add("furosemide"); }},
        {"dose", [&] { enter("medicine 1 dose", "20 mg"); }},
        {"question", [&] { enter("new question", "Why?"); }}};
    for (const auto& [what, act] : changes) {
        SCOPED_TRACE(what);
        Profile before = profile();
        act();
        app().ui().focus().clear();  // in a text field Ctrl+Z would be the field's
        settle();
        Profile after = profile();
        chord(ctrl('z'));
        before.revision = after.revision = 0;
        Profile now = profile();
        now.revision = 0;
        EXPECT_NE(before, after);
        EXPECT_EQ(now, before);
        chord(ctrl('z', true));
        now = profile();
        now.revision = 0;
        EXPECT_EQ(now, after);
        enter_on(what == "medicine" ? "medicine 1 edit" : "weight");
    }
}

TEST_F(ProfileOnScreen, ShowsWhatAnotherProgramWrote) {
    Profile other = profile();
    other.medicines.push_back({"", "Ginger", "", {}, {}});
    journal().save({{Changed<Profile>{profile(), other}}, "elsewhere", test::now, Face::command_line});
    desk().look();
    settle();
    EXPECT_TRUE(shows("Ginger"));
}

TEST_F(ProfileOnScreen, IsForgottenWithTheDiary) {
    focus("medicine search");
    type("las");
    desk().open_example();
    show();
    EXPECT_EQ(find("medicine search")->label, "Add a medicine");
    EXPECT_FALSE(shows("Lasix"));
}

/// A profile of which everything was said.
Profile full(Profile profile, const Catalogue& catalogue) {
    profile.year_of_birth = 1951;
    profile.due_date = date_from(2027, 2, 1);
    profile.flat_feet = true;
    profile.conditions = {"dialysis", "heart-failure"};
    for (const ListedMedicine& listed : catalogue.medicines) {
        profile.medicines.push_back({listed.id, listed.name, "one tablet each morning", date_from(2024, 5, 3),
                                     date_from(2026, 9, 13)});
    }
    profile.questions = {
        "Could one of these medicines have to do with the cramps, and is there another one?"};
    return profile;
}

class ProfileLayout : public testing::TestWithParam<std::array<int, 3>> {
protected:
    /// Opens the full profile in a window of that size, with the text of that size.
    void open(HeadlessApp& window) const {
        const auto [width, height, percent] = GetParam();
        window.width = static_cast<float>(width);
        window.height = static_cast<float>(height);
        window.begin_diary();
        app::Settings settings = window.desk().settings();
        settings.text_size_percent = percent;
        window.desk().change_settings(settings);
        window.desk().save_profile(full(window.desk().profile(), window.catalogue));
        window.desk().view = View::profile;
        window.settle();
    }
    static void enter(HeadlessApp& window, const std::string& field, const std::string& text) {
        window.app().ui().focus().focus(field);
        window.settle();
        window.type(text);
        window.press(Key::enter);
    }
    static void look(HeadlessApp& window) {
        WatchedCanvas canvas(window.app().ui());
        window.frame();
        const auto& texts = canvas.texts();
        ASSERT_FALSE(texts.empty());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            EXPECT_EQ(texts[i].text.find("…"), std::string::npos) << texts[i].text;
            EXPECT_GE(texts[i].box.x, texts[i].clip.x - 1) << texts[i].text;
            EXPECT_LE(texts[i].box.right(), texts[i].clip.right() + 1) << texts[i].text;
            for (std::size_t j = i + 1; j < texts.size(); ++j) expect_apart(canvas, texts[i], texts[j]);
        }
    }
    static void expect_apart(const WatchedCanvas& canvas, const WatchedCanvas::Text& one,
                             const WatchedCanvas::Text& other) {
        const Rect common = one.box.in(one.clip).in(other.box.in(other.clip));
        if (common.width < 1 || common.height < 1) return;
        EXPECT_TRUE(canvas.covered(common.centre(), one.place, other.place))
            << one.text << " overlaps " << other.text;
    }
};

TEST_P(ProfileLayout, NothingIsCutAndNothingOverlaps) {
    HeadlessApp window;
    open(window);
    look(window);
    enter(window, "year of birth", "1899");
    enter(window, "due date", "tomorrow or so");
    window.app().ui().focus().focus("medicine 3 edit");
    window.settle();
    window.press(Key::enter);
    enter(window, "medicine 3 from", "last spring");
    enter(window, "medicine 3 until", "2024");
    look(window);
    window.app().ui().focus().focus("question 1 edit");
    window.settle();
    window.app().ui().focus().focus("medicine search");
    window.settle();
    window.type("a");
    look(window);
}

INSTANTIATE_TEST_SUITE_P(Sizes, ProfileLayout,
                         testing::Values(std::array{1280, 9000, 100}, std::array{960, 9000, 100},
                                         std::array{1280, 9000, 200}, std::array{1280, 800, 100},
                                         std::array{960, 640, 100}, std::array{1280, 800, 200}));

}  // namespace
}  // namespace nightcramp::ui
