#include "tests/support/medicine_orders.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

TEST(MedicineOrders, SaysWhichWordsAreTheOrder) {
    EXPECT_THAT(medicine_orders("If it hurts, stop taking your statin."),
                ElementsAre("stop taking your statin"));
    EXPECT_THAT(medicine_orders("Reduce the dose."), ElementsAre("reduce the dose"));
}

TEST(MedicineOrders, FindsEveryWayToOrderAChange) {
    for (const char* text : {
             "Stop furosemide.",
             "You could skip the water tablets on hot days.",
             "Consider switching to another diuretic",
             "It may help to halve your pills",
             "Begin a statin",
             "Try quinine tablets",
             "Avoid Lipitor",
             "Come off the inhaler slowly",
             "Leave out the evening tablet",
             "Take more of the water tablets",
             "Take less medicine",
             "Do not take donepezil in the evening",
             "You no longer need the painkiller",
             "The dose should be reduced",
             "Your medicine can safely be stopped",
             "Statins can bring cramps. Stop them for a week.",
             "Stop taking it",
             "Why not stop the statin?",
             "If the cramps do not ease, stop your medicine.",
             "Before bed, stop your statin.",
         }) {
        EXPECT_THAT(medicine_orders(text), Not(IsEmpty())) << text;
    }
}

TEST(MedicineOrders, DoesNotMindWarningsAgainstChanges) {
    for (const char* text : {
             "Never stop or change a medicine because of this app.",
             "Never start, stop or change a medicine because of this program.",
             "Do not stop taking your tablets without your doctor.",
             "Ask your doctor before you change a medicine.",
             "This program never tells you to stop a medicine.",
             "Your dose should not be reduced because of this.",
             "What to do about it is for your doctor or pharmacist to say.",
         }) {
        EXPECT_THAT(medicine_orders(text), IsEmpty()) << text;
    }
}

TEST(MedicineOrders, DoesNotMindWhatIsNoOrder) {
    for (const char* text : {
             "Try stretching before bed",
             "Stop if it hurts.",
             "Ask first as well if you take water tablets or blood-pressure tablets.",
             "Cramp treatment began 1.16 times as often in the year after a statin.",
             "Long use of acid blockers can lower the magnesium in the blood.",
             "Never buy quinine on your own; ask your doctor.",
             "The start of a medicine is marked in the chart.",
             "Tell your doctor or pharmacist about the cramps.",
             "",
         }) {
        EXPECT_THAT(medicine_orders(text), IsEmpty()) << text;
    }
}

}  // namespace
}  // namespace nightcramp::test
