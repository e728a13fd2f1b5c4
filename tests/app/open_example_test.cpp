#include "app/open_example.hpp"

#include "app/example_diary.hpp"
#include "diary/errors.hpp"
#include "tests/app/session_fixture.hpp"
#include "tests/support/memory_shelf.hpp"

#include <gmock/gmock.h>

namespace nightcramp::app {
namespace {

namespace fs = std::filesystem;
using namespace nightcramp::test;

class OpenExampleTest : public testing::Test {
protected:
    [[nodiscard]] Diary open() const {
        const Environment environment = [this](const std::string& name) -> std::optional<std::string> {
            return name == "XDG_DATA_HOME" ? std::optional(scratch.path().string()) : std::nullopt;
        };
        return open_example({shelf, clock, zone, environment}, catalogue);
    }

    Scratch scratch;
    fs::path folder = scratch / "nightcramp";
    fs::path file = folder / "example.nightcramp";
    MemoryShelf shelf;
    PinnedClock clock;
    Zone zone = Zone::named("Europe/Berlin");
    Catalogue catalogue = load_catalogue();
};

TEST_F(OpenExampleTest, IsTheExampleInOneEditBesideTheDiary) {
    const Diary diary = open();
    EXPECT_TRUE(fs::exists(file));
    EXPECT_EQ(diary.journal->span()->last, example_end(today));
    EXPECT_EQ(diary.journal->history(10).size(), 1U);
    EXPECT_EQ(diary.journal->history(1).front().edit.face, Face::window);
    EXPECT_EQ(diary.journal->nights(*diary.journal->span()).size(),
              example_diary({example_end(today)}, catalogue).nights.size());
}

TEST_F(OpenExampleTest, IsFreshEachTime) {
    {
        const Diary diary = open();
        diary.journal->save(adding(night_with_cramp(sunday)));
    }
    write_file(file.string() + "-journal", "unfinished");
    EXPECT_EQ(open().journal->night(sunday), std::nullopt);
    EXPECT_FALSE(fs::exists(file.string() + "-journal"));
}

TEST_F(OpenExampleTest, LeavesEverythingElseAlone) {
    fs::create_directories(folder / "backups");
    write_file(folder / "diary.nightcramp", "mine");
    write_file(folder / "diary.nightcramp-journal", "mine too");
    write_file(folder / "backups" / "example-20261123T061200Z-by-hand.nightcramp", "kept");
    (void)open();
    (void)open();
    EXPECT_EQ(read_file(folder / "diary.nightcramp"), "mine");
    EXPECT_EQ(read_file(folder / "diary.nightcramp-journal"), "mine too");
    EXPECT_EQ(read_file(folder / "backups" / "example-20261123T061200Z-by-hand.nightcramp"), "kept");
}

TEST_F(OpenExampleTest, SaysThatTheOlderOneCannotBeRemoved) {
    fs::create_directories(file / "in the way");
    try {
        (void)open();
        FAIL() << "it was opened";
    } catch (const CannotOpen& error) {
        EXPECT_THAT(error.what(), testing::AllOf(testing::HasSubstr(file.string()),
                                                 testing::HasSubstr("Your own diary was not touched")));
    }
}

}  // namespace
}  // namespace nightcramp::app
