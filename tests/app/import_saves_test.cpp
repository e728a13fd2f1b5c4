#include "app/importing.hpp"
#include "exchange/own_json.hpp"
#include "tests/app/session_fixture.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;
using testing::IsEmpty;
using testing::SizeIs;

const Zone berlin = Zone::named("Europe/Berlin");
const exchange::Target cramp{exchange::Target::Kind::cramp, ""};
const exchange::Target fluids{exchange::Target::Kind::habit, "fluids"};

/// A tracker's export: water and cramps, each at a moment.
struct Export {
    void water(const Moment& at, double amount) { mark("Water", "ml", at, AnswerValue::of(amount)); }
    void cramp(const Moment& at) { mark("Cramp", "", at, AnswerValue::yes()); }

    exchange::Draft draft;

private:
    void mark(const std::string& name, const std::string& unit, const Moment& at, AnswerValue value) {
        const std::size_t item = draft.item({name, name, "tracker", unit});
        exchange::Item& told = draft.items[item];
        (value.kind == AnswerKind::amount ? told.has_amounts : told.has_words) = true;
        draft.marks.push_back({item, exchange::FileTime::of(at), value, {}, "", {}});
    }
};

exchange::ImportPlan plan(const Session& session, const exchange::Draft& draft, bool replace = false) {
    const exchange::Choices choices{{{"Water", fluids}, {"Cramp", cramp}}, berlin, noon, replace};
    return exchange::plan_import(draft, choices, stored_for(session, draft, berlin));
}

class GrowingImport : public SessionFixture {
protected:
    GrowingImport() {
        noon_export.water(at(sunday, 9), 250);
        noon_export.cramp(at(today, 1));
        whole = noon_export;
        whole.water(at(sunday, 20), 1250);
        whole.cramp(at(today, 3));
    }

    exchange::ImportPlan bring_in(const exchange::Draft& draft) {
        auto planned = plan(importing, draft);
        save_import(importing, planned, "export.csv");
        return planned;
    }

    Session importing{journal, catalogue, clock, Face::import};
    Export noon_export;
    Export whole;
};

TEST_F(GrowingImport, CompletesTheDayThatTheFirstExportCutOff) {
    bring_in(noon_export.draft);
    const auto planned = bring_in(whole.draft);
    EXPECT_EQ(planned.completed, 1);
    EXPECT_THAT(planned.kept, IsEmpty());
    const Night night = *journal.night(sunday);
    EXPECT_THAT(night.cramps, SizeIs(2));
    EXPECT_EQ(find_answer(night, "fluids")->value, AnswerValue::of(1500));
    EXPECT_THAT(bring_in(whole.draft).changes, IsEmpty());
    EXPECT_THAT(bring_in(noon_export.draft).changes, IsEmpty()) << "it never shrinks";
}

TEST_F(GrowingImport, LeavesWhatThePersonChanged) {
    bring_in(noon_export.draft);
    Night mine = *journal.night(sunday);
    mine.cramps[0].pain = 4;
    session.save(*journal.night(sunday), mine);
    EXPECT_THAT(bring_in(whole.draft).kept, testing::ElementsAre(exchange::KeptAnswer{sunday, "cramps"}));
    EXPECT_THAT(journal.night(sunday)->cramps, SizeIs(1));
}

TEST_F(GrowingImport, LeavesCrampsThatThePersonEntered) {
    Night mine = night_with_cramp(sunday);
    mine.cramps[0] = {};
    mine.cramps[0].at = at(today, 1);
    session.save(session.night(sunday), mine);
    bring_in(noon_export.draft);
    bring_in(whole.draft);
    EXPECT_THAT(journal.night(sunday)->cramps, SizeIs(1));
    EXPECT_EQ(find_answer(*journal.night(sunday), "fluids")->value, AnswerValue::of(1500));
}

/// A night as a reader of our own files lets it through, or as a diary may hold it.
Night any_night(const Catalogue& catalogue) {
    Night night = *valid_night(sunday);
    if (night.warning_signs) night.warning_signs = std::vector<std::string>{catalogue.warning_signs[0].id};
    return night;
}

Moment later(Moment moment, int minutes) {
    moment.wall += std::chrono::minutes(minutes);
    return moment;
}

std::optional<Moment> any_moment() {
    if (*rc::gen::arbitrary<bool>()) return std::nullopt;
    return later(at(sunday, 18), *rc::gen::inRange(0, 720));
}

RC_GTEST_PROP(ImportPlanProperty, CanAlwaysBeSaved, ()) {
    const Catalogue catalogue = load_catalogue();
    MemoryJournal journal;
    PinnedClock clock;
    Session session(journal, catalogue, clock, Face::import);
    Night held = any_night(catalogue);
    held.sleep.to_bed = any_moment();
    held.sleep.up = any_moment();
    if (!is_blank(held)) journal.save(adding(held));
    Export told;
    if (*rc::gen::arbitrary<bool>()) told.draft.own.emplace();
    if (told.draft.own) {
        told.draft.own->nights = {any_night(catalogue)};
        told.draft.own->nights[0].sleep.to_bed = any_moment();
        told.draft.own->habits = {*valid_habit()};
    }
    if (const auto when = any_moment()) told.cramp(*when);
    if (const auto when = any_moment()) told.water(*when, *rc::gen::inRange(0, 20'000));
    if (const auto when = any_moment()) {
        const Moment end = later(*when, *rc::gen::inRange(30, 600));
        told.draft.sleeps.push_back({exchange::FileTime::of(*when), exchange::FileTime::of(end), false, {}});
    }
    const bool replace = *rc::gen::arbitrary<bool>();
    const auto planned = plan(session, told.draft, replace);
    const auto saved = save_import(session, planned, "file");
    RC_ASSERT(saved.has_value() == !planned.changes.empty());
    RC_ASSERT(replace || plan(session, told.draft).changes.empty());
}

}  // namespace
}  // namespace nightcramp::app
