#include "tests/ui/chords.hpp"
#include "tests/ui/profile_fixture.hpp"
#include "tests/ui/watched_canvas.hpp"

#include <functional>

namespace nightcramp::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

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
            const bool is_whole = texts[i].text == "Make the report …" || texts[i].text == "Typing …";
            EXPECT_TRUE(is_whole || texts[i].text.find("…") == std::string::npos) << texts[i].text;
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
