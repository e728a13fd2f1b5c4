#include "tests/ui/experiment_fixture.hpp"

namespace nightcramp::ui {
namespace {

/// Everything that is read in the views that speak of habits.
std::vector<std::vector<std::string>> words_on_screens(bool cramps_with) {
    HeadlessApp window;
    window.height = 4000;
    window.begin_diary();
    add_experiment(window, made_experiment(52), cramps_with);
    std::vector<std::vector<std::string>> all;
    const auto look = [&] {
        window.settle();
        all.push_back(window.probe().texts);
        // The fingerprint of all nights says that they are other ones, and nothing else.
        std::erase_if(all.back(), [](const std::string& text) { return text.starts_with("Method "); });
    };
    for (const char32_t key : {U'4', U'5', U'6'}) {
        window.chord(ctrl(key));
        look();
    }
    window.desk().answer_signs("");
    window.chord(ctrl(U'4'));
    look();
    window.desk().show_habit("stretching", true);
    look();
    return all;
}

TEST(SealedExperiments, SayTheSameWhicheverNightsTheCrampsWereIn) {
    const auto with = words_on_screens(true);
    const auto without = words_on_screens(false);
    ASSERT_EQ(with.size(), without.size());
    for (std::size_t i = 0; i < with.size(); ++i) {
        ASSERT_FALSE(with[i].empty());
        EXPECT_THAT(with[i], testing::ElementsAreArray(without[i])) << "screen " << i;
    }
}

}  // namespace
}  // namespace nightcramp::ui
