#include "app/importing.hpp"

#include "exchange/unreadable.hpp"
#include "tests/app/session_fixture.hpp"
#include "tests/support/scratch.hpp"

#include <gmock/gmock.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;
using testing::ElementsAre;
using testing::SizeIs;

class Importing : public SessionFixture {
protected:
    ImportDraft read(const std::string& text, const std::string& as = "") {
        write_file(file, text);
        return read_import({file, as, {std::nullopt, session.habits(), session.now()}},
                           exchange::own_readers());
    }

    exchange::ImportPlan plan(const ImportDraft& read) {
        const exchange::Choices choices{{}, zone, noon, false};
        return exchange::plan_import(read.draft, choices, stored_for(session, read.draft, zone));
    }

    Scratch scratch;
    std::filesystem::path file = scratch / "table.csv";
    Zone zone = Zone::named("Europe/Berlin");
    Session importing{journal, catalogue, clock, Face::import};
};

TEST_F(Importing, SaysInWhichFormatTheFileIs) {
    const ImportDraft table = read("night,cramps\n2026-11-20,1\n");
    EXPECT_EQ(table.format, "a table of nights");
    EXPECT_THAT(table.slugs, ElementsAre("nights"));
    EXPECT_THROW(read("nothing that is known"), exchange::Unreadable);
    EXPECT_THROW(read("night,cramps\n2026-11-20,1\n", "no-format"), exchange::Unreadable);
}

TEST_F(Importing, SavesOneEditOfTheImport) {
    const auto planned = plan(read("night,cramps\n2026-11-20,1\n2026-11-21,0\n"));
    const auto saved = save_import(importing, planned, file);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->edit.face, Face::import);
    EXPECT_EQ(saved->edit.label, "import of 2 nights from table.csv");
    EXPECT_THAT(journal.imports(), SizeIs(1));
    EXPECT_EQ(save_import(importing, plan(read("night,cramps\n2026-11-20,1\n")), file), std::nullopt);
}

TEST_F(Importing, GivesThePlanTheNightsThatTheFileMayTouch) {
    session.save(session.night(sunday), night_with_cramp(sunday));
    const auto stored = stored_for(session, read("night,cramps\n2026-11-22,3\n").draft, zone);
    ASSERT_THAT(stored.nights, SizeIs(1));
    EXPECT_EQ(stored.now, now);
    EXPECT_EQ(stored.habits, session.habits());
}

TEST_F(Importing, IsCalledAfterItsNightsAndItsFile) {
    exchange::ImportPlan plan;
    EXPECT_EQ(label_of(plan, "/home/me/a.zip"), "import from a.zip");
    plan.added = 1;
    EXPECT_EQ(label_of(plan, "/home/me/folder/"), "import of 1 night from folder");
    plan.completed = 2;
    EXPECT_EQ(label_of(plan, "bad \xFF.csv"), "import of 3 nights");
}

}  // namespace
}  // namespace nightcramp::app
