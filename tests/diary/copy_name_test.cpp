#include "diary/copy_name.hpp"

#include <gtest/gtest.h>

namespace nightcramp {
namespace {

TEST(CopyName, IsThatOfACopyBesideTheDiaryOrInAFolderOfThePerson) {
    EXPECT_TRUE(names_a_copy("/home/ada/backups/diary-20261130T091500Z-daily.nightcramp"));
    EXPECT_TRUE(names_a_copy("diary-20261130T091500Z-before-restore.2.nightcramp"));
    EXPECT_TRUE(names_a_copy("/media/stick/my diary-1a2b3c4d-20261130T091500Z-by-hand.nightcramp"));
}

TEST(CopyName, IsNotThatOfADiary) {
    EXPECT_FALSE(names_a_copy("/home/ada/backups/diary.nightcramp"));
    EXPECT_FALSE(names_a_copy("diary-20261130-daily.nightcramp"));
    EXPECT_FALSE(names_a_copy("diary-20261130T091500Z-daily.nightcramp.part"));
    EXPECT_FALSE(names_a_copy("diary-20261130T091500Z-daily.db"));
    EXPECT_FALSE(names_a_copy("/home/ada/diary-20261130T091500Z-daily.nightcramp/diary.nightcramp"));
    EXPECT_FALSE(names_a_copy(""));
}

}  // namespace
}  // namespace nightcramp
