#include "diary/change.hpp"

#include "diary/errors.hpp"
#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::test {
namespace {

TEST(Change, ReversedIsTheWayBack) {
    const Changed<Night> change{std::nullopt, night_with_cramp(sunday)};
    EXPECT_EQ(reversed(change).before, change.after);
    EXPECT_EQ(reversed(change).after, std::nullopt);
    EXPECT_EQ(reversed(reversed(change)), change);
    EXPECT_EQ(key(change), "2026-11-22");
    EXPECT_EQ(key(reversed(change)), "2026-11-22");
}

TEST(Edit, OfOneNightKnowsIt) {
    Edit edit = adding(night_with_cramp(sunday));
    EXPECT_EQ(only_night(edit), sunday);
    edit.changes.push_back(edit.changes.front());
    EXPECT_EQ(only_night(edit), std::nullopt);
    EXPECT_EQ(only_night({{Changed<Profile>{std::nullopt, Profile{}}}, "", now, Face::window}), std::nullopt);
}

TEST(Edit, JoinsTheSameNightBySameFaceWithinTenMinutes) {
    const Edit first = adding(night_with_cramp(sunday), at(today, 7));
    EXPECT_TRUE(joins(first, adding(night_with_cramp(sunday), at(today, 7, 10))));
    EXPECT_FALSE(joins(first, adding(night_with_cramp(sunday), at(today, 7, 11))));
    EXPECT_FALSE(joins(first, adding(night_with_cramp(sunday), at(today, 6, 59))));
    EXPECT_FALSE(joins(first, adding(night_with_cramp(sunday - days(1)), at(today, 7, 1))));
    Edit other_face = adding(night_with_cramp(sunday), at(today, 7, 1));
    other_face.face = Face::command_line;
    EXPECT_FALSE(joins(first, other_face));
}

TEST(Content, IsEqualWhateverTheRevision) {
    Night night = night_with_cramp(sunday);
    Night later = night;
    later.revision = 9;
    EXPECT_TRUE(same_content(night, later));
    later.note = "x";
    EXPECT_FALSE(same_content(night, later));
    EXPECT_FALSE(same_content(std::optional<Night>(night), std::optional<Night>()));
    EXPECT_TRUE(same_content(std::optional<Night>(), std::optional<Night>()));
}

TEST(EditConflict, NamesTheNightAndKeepsBothVersions) {
    const Night theirs = night_without_cramps(sunday);
    const Night ours = night_with_cramp(sunday);
    const EditConflict conflict(Changed<Night>{theirs, ours});
    EXPECT_NE(std::string(conflict.what()).find("the night of Sunday 22 to Monday 23 November"),
              std::string::npos);
    EXPECT_EQ(std::get<Changed<Night>>(conflict.theirs_to_ours()).before, theirs);
    EXPECT_EQ(std::get<Changed<Night>>(conflict.theirs_to_ours()).after, ours);
}

}  // namespace
}  // namespace nightcramp::test
