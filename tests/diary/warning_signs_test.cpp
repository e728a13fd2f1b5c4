#include "diary/catalogue.hpp"
#include "tests/support/builders.hpp"

#include <algorithm>
#include <cctype>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const WarningSign& sign(std::string_view id) {
    const auto& signs = catalogue().warning_signs;
    const auto found =
        std::find_if(signs.begin(), signs.end(), [&](const WarningSign& s) { return s.id == id; });
    if (found == signs.end()) throw std::out_of_range("no sign " + std::string(id));
    return *found;
}

std::vector<std::string> ids_of(Urgency urgency) {
    std::vector<std::string> ids;
    for (const WarningSign& s : catalogue().warning_signs) {
        if (s.urgency == urgency) ids.push_back(s.id);
    }
    return ids;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

TEST(WarningSigns, TheMostUrgentComeFirst) {
    EXPECT_TRUE(
        std::is_sorted(catalogue().warning_signs.begin(), catalogue().warning_signs.end(),
                       [](const WarningSign& a, const WarningSign& b) { return a.urgency > b.urgency; }));
}

TEST(WarningSigns, ThreeNeedTheEmergencyNumberAtOnce) {
    EXPECT_THAT(
        ids_of(Urgency::emergency),
        testing::ElementsAre("leg-signs-with-breathlessness", "leg-cold-and-pale", "numb-between-the-legs"));
}

TEST(WarningSigns, TenNeedADoctorTheSameDay) {
    EXPECT_THAT(ids_of(Urgency::same_day),
                testing::ElementsAre("cramp-over-ten-minutes", "one-leg-swollen-or-warm",
                                     "contact-with-poison", "dirty-wound", "muscle-pain-on-a-statin",
                                     "foot-pain-at-rest", "foot-sore-not-healing", "pregnant-and-unwell",
                                     "rash-after-a-medicine", "bleeding-on-quinine"));
}

TEST(WarningSigns, SevenAreForTheNextVisit) {
    EXPECT_THAT(ids_of(Urgency::doctor),
                testing::ElementsAre("cramps-disturb-life", "several-times-a-night", "numb-or-swollen-legs",
                                     "weak-or-thin-muscles", "cramps-in-back-or-belly",
                                     "new-cramps-in-cancer-treatment", "cramps-after-new-medicine"));
}

TEST(WarningSigns, TheAdviceSaysFirstWhomToCallAndHowSoon) {
    for (const WarningSign& s : catalogue().warning_signs) {
        EXPECT_THAT(s.advice, StartsWith("Please ")) << s.id;
        const std::string first = s.advice.substr(0, s.advice.find('.'));
        if (s.urgency == Urgency::emergency) {
            EXPECT_THAT(first, HasSubstr("emergency number now")) << s.id;
        }
        if (s.urgency == Urgency::same_day) {
            EXPECT_THAT(first, HasSubstr("today")) << s.id;
        }
        if (s.urgency == Urgency::doctor) {
            EXPECT_THAT(first, Not(HasSubstr("today"))) << s.id;
        }
    }
}

TEST(WarningSigns, AClotIsNeitherStretchedNorMassaged) {
    EXPECT_THAT(sign("one-leg-swollen-or-warm").advice, HasSubstr("do not stretch or massage"));
    EXPECT_THAT(lower(sign("leg-signs-with-breathlessness").advice), HasSubstr("do not stretch or massage"));
}

TEST(WarningSigns, AStatinIsForTheDoctorToDecide) {
    EXPECT_THAT(sign("muscle-pain-on-a-statin").advice, HasSubstr("today"));
    EXPECT_THAT(sign("muscle-pain-on-a-statin").advice, HasSubstr("for them to say"));
}

/// Nobody is told to begin, end or change a medicine, and nothing is claimed for sure.
TEST(WarningSigns, NoTextTellsToStartStopOrChangeAMedicine) {
    const auto expect_calm = [](const std::string& id, const std::string& text) {
        for (const char* word : {"stop", "start", "quit", "pause", "skip", "halve", "double", "switch",
                                 "reduce", "increase", "dose", "instead", "take less", "take more",
                                 "no longer take", "come off", "leave out", "give up"}) {
            EXPECT_THAT(lower(text), Not(HasSubstr(word))) << id;
        }
        EXPECT_THAT(text, Not(HasSubstr("!"))) << id;
    };
    for (const WarningSign& s : catalogue().warning_signs) expect_calm(s.id, s.advice);
    for (const Habit& habit : catalogue().habits) expect_calm(habit.id, habit.question);
    for (const Tip& tip : catalogue().tips) expect_calm(tip.id, tip.article);
    for (const ListedMedicine& medicine : catalogue().medicines) expect_calm(medicine.id, medicine.name);
}

}  // namespace
}  // namespace nightcramp::test
