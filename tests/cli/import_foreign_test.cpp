#include "app/settings.hpp"
#include "tests/cli/cli_test.hpp"

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using namespace std::chrono_literals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// Files of another program that counts things at clock times, with the zone.
class ForeignImport : public CliTest {
protected:
    Outcome import_file(const std::vector<std::string>& options = {}) {
        std::vector<std::string> line{"import", file_of_trackers.string()};
        line.insert(line.end(), options.begin(), options.end());
        return run(line);
    }

    /// Without the ends of lines and what stands in front of them.
    static std::string in_one_line(const std::string& text) {
        std::string line;
        for (const char sign : text) {
            const bool is_gap = sign == '\n' || sign == ' ';
            if (!is_gap || !line.ends_with(' ')) line += is_gap ? ' ' : sign;
        }
        return line;
    }

    [[nodiscard]] Json becomes(const Json& reply, const std::string& name) const {
        for (const Json& item : reply.at("items")) {
            if (item.at("name") == name) return item.at("becomes");
        }
        return nullptr;
    }

    void SetUp() override {
        write_file(file_of_trackers,
                   "FeatureName,Timestamp,Value,Label,Note\r\n"
                   "Leg cramps,2026-11-21T03:10+01:00,1.0,,\r\n"
                   "Gherkins,2026-11-20T19:00+01:00,1.0,,\r\n"
                   "Gherkins,2026-11-21T19:00+01:00,1.0,,\r\n"
                   "Gherkins,the day after,1.0,,\r\n");
    }

    std::filesystem::path file_of_trackers = scratch / "trackers.csv";
};

TEST_F(ForeignImport, TellsWhatItIsWhatBecomesOfItAndWhatIsLeftOut) {
    const Outcome outcome = import_file({"--dry-run"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("Track & Graph: nights from"), HasSubstr("What becomes of what"),
                                   HasSubstr("Leg cramps"), HasSubstr("Gherkins"), HasSubstr("Left out"),
                                   HasSubstr("line 5: "), HasSubstr("Nothing was written (--dry-run).")));
    EXPECT_EQ(outcome.err, "") << "no progress where nobody looks";
    EXPECT_FALSE(diary_exists());
}

TEST_F(ForeignImport, MakesOfAThingWhatThePersonSays) {
    const Outcome outcome = import_file({"--map", "leg CRAMPS=cramp", "--map", "Gherkins=new", "--json"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_EQ(becomes(outcome.json(), "Leg cramps"), "cramp");
    EXPECT_EQ(becomes(outcome.json(), "Gherkins"), "new");
    EXPECT_EQ(journal().night(date_from(2026, 11, 20))->cramps.size(), 1U);
    ASSERT_EQ(journal().habits().size(), 1U);
    EXPECT_EQ(journal().habits().front().name, "Gherkins");
}

TEST_F(ForeignImport, RemembersWhatThePersonSaid) {
    import_file({"--map", "Gherkins=magnesium"});
    EXPECT_EQ(becomes(import_file({"--json", "--dry-run"}).json(), "Gherkins"), "magnesium");
}

TEST_F(ForeignImport, GoesByTheNameWhereWhatThePersonSaidFitsNoMore) {
    import_file({"--map", "Gherkins=new"});
    import_file({"--map", "Leg cramps=gherkins"});
    run({"undo"});
    run({"undo"});
    const Outcome outcome = import_file({"--dry-run"});
    EXPECT_THAT(in_one_line(outcome.out),
                HasSubstr("What was chosen for “Leg cramps” before does not fit any "
                          "more; its name decides instead."));
    EXPECT_EQ(becomes(import_file({"--json", "--dry-run"}).json(), "Leg cramps"), "cramp");
    EXPECT_THAT(import_file({"--dry-run", "--map", "Leg cramps=note"}).out, Not(HasSubstr("its name")));
}

TEST_F(ForeignImport, OfADryRunRemembersNothing) {
    import_file({"--map", "Gherkins=note", "--dry-run"});
    EXPECT_EQ(becomes(import_file({"--json", "--dry-run"}).json(), "Gherkins"), "nothing");
}

TEST_F(ForeignImport, NamesEveryMappingThatIsNotUnderstood) {
    const Outcome outcome = import_file(
        {"--map", "Gherkin=cramp", "--map", "Gherkins=magnesum", "--map", "Gherkins", "--map", "a=="});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err,
                AllOf(HasSubstr("Did you mean \"Gherkins\"?"), HasSubstr("Did you mean \"magnesium\"?"),
                      HasSubstr("--map Gherkins: Write the name"), HasSubstr("Nothing was saved.")));
    EXPECT_FALSE(diary_exists());
}

TEST_F(ForeignImport, RefusesATargetThatCannotTakeIt) {
    write_file(file_of_trackers,
               "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
               "Stretching,,Health,2026-11-20,1,\n");
    const Outcome outcome = import_file({"--map", "Stretching=fluids"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("--map Stretching=fluids: "), HasSubstr("Nothing was saved.")));
    EXPECT_EQ(import_file({"--map", "Stretching=fluids", "--dry-run"}).code, bad_usage);
    EXPECT_FALSE(diary_exists());
}

TEST_F(ForeignImport, RefusesAZoneAndADateOrderThatThereAreNot) {
    const Outcome outcome = import_file({"--zone", "Mars/Base", "--date-order", "year-first"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("\"Mars/Base\" is not the name of a time zone"),
                                   HasSubstr("write day-first or month-first")));
}

TEST_F(ForeignImport, SaysHowTimesWithoutAZoneAreRead) {
    write_file(file_of_trackers,
               "sid,start,stop,rating\n1,1763762400000,1763791200000,3\n2,1763848800000,1763877600000,4\n");
    const Outcome outcome = import_file({"--dry-run", "--zone", "America/New_York"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("does not tell its time zone"), HasSubstr("America/New_York"),
                                   HasSubstr("-05:00")));
}

TEST_F(ForeignImport, AsksForTheOrderOfDatesThatCanBeReadInTwoWays) {
    write_file(file_of_trackers,
               "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
               "Stretching,,Health,3/5/2026,1,\n");
    const std::string out = in_one_line(import_file({"--dry-run"}).out);
    EXPECT_THAT(out,
                AllOf(HasSubstr("The dates can be read in two ways: 3/5/2026 is Sun 3 May 2026 with the day "
                                "first and Thu 5 Mar 2026 with the month first."),
                      HasSubstr("Here they are read with the month first. Before anything can be saved"),
                      HasSubstr("--date-order day-first or --date-order month-first")));
    EXPECT_THAT(import_file({"--dry-run", "--date-order", "day-first"}).out,
                AllOf(Not(HasSubstr("two ways")), HasSubstr("3 May 2026")));
}

TEST_F(ForeignImport, SavesNothingOfDatesThatCanBeReadInTwoWaysBeforeTheOrderIsSaid) {
    write_file(file_of_trackers,
               "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
               "Stretching,,Health,3/5/2026,1,\nWalk,,Health,3/5/2026,1,\n");
    const Outcome refused = import_file({"--map", "Walk=note", "--map", "Wall=note"});
    EXPECT_EQ(refused.code, bad_usage);
    EXPECT_EQ(refused.out, "");
    EXPECT_THAT(in_one_line(refused.err),
                AllOf(HasSubstr("--date-order: 3/5/2026 is Sun 3 May 2026 with the day first and Thu 5 Mar "
                                "2026 with the month first"),
                      HasSubstr("--map Wall=note: "), HasSubstr("Nothing was saved.")));
    EXPECT_EQ(import_file({"--map", "Walk=note"}).code, bad_usage);
    EXPECT_FALSE(diary_exists());
    const Outcome told = import_file({"--date-order", "month-first", "--json"});
    EXPECT_EQ(told.code, success) << told.err;
    EXPECT_EQ(becomes(told.json(), "Walk"), "nothing") << "a refused import is not remembered";
    EXPECT_NE(find_answer(*journal().night(date_from(2026, 3, 5)), "stretching"), nullptr);
}

TEST_F(ForeignImport, ListsWhatBecomesSomethingFirstAndNotEveryNothing) {
    std::string text = "FeatureName,Timestamp,Value,Label,Note\r\n";
    for (int i = 10; i < 24; ++i) {
        text += fmt::format("Tracker {},2026-11-20T19:00+01:00,1.0,,\r\n", i);
    }
    write_file(file_of_trackers, text + "Leg cramps,2026-11-21T03:10+01:00,1.0,,\r\n");
    const std::string out = import_file({"--dry-run"}).out;
    EXPECT_LT(out.find("Leg cramps"), out.find("Tracker 10"));
    EXPECT_LT(out.find("Tracker 10"), out.find("Tracker 21"));
    EXPECT_THAT(out, AllOf(HasSubstr("Tracker 21"), Not(HasSubstr("Tracker 22")),
                           HasSubstr("  and 2 more that become nothing (--json lists all)\n")));
    EXPECT_EQ(import_file({"--dry-run", "--json"}).json().at("items").size(), 15U);
}

TEST_F(ForeignImport, SaysWhyThereIsNothingToSave) {
    write_file(file_of_trackers,
               "FeatureName,Timestamp,Value,Label,Note\r\nGherkins,2026-11-20T19:00+01:00,1.0,,\r\n");
    const Outcome unmapped = import_file();
    EXPECT_EQ(unmapped.code, success);
    EXPECT_THAT(unmapped.out, HasSubstr("each of its names becomes nothing. Say with --map"));
    EXPECT_FALSE(diary_exists());
    write_file(file_of_trackers,
               "FeatureName,Timestamp,Value,Label,Note\r\nLeg cramps,2026-11-20T99:00+01:00,1.0,,\r\n");
    EXPECT_THAT(import_file().out, HasSubstr("is left out, for the reasons above."));
}

TEST_F(ForeignImport, SaysWhenTheDiaryHoldsAllThatBecomesSomething) {
    import_file();
    EXPECT_THAT(import_file().out,
                HasSubstr("Nothing new: the diary holds already all that becomes something."));
}

TEST_F(ForeignImport, TakesTheFilesWordWhereAsked) {
    write_file(file_of_trackers, "night,shoes\n2026-11-20,yes\n");
    import_file();
    write_file(file_of_trackers, "night,shoes\n2026-11-20,no\n");
    EXPECT_THAT(import_file().out,
                AllOf(HasSubstr("1 answer kept as it is in the diary:\n  2026-11-20: shoes\n"),
                      HasSubstr("Nothing is added: the diary says something else already, which stays")));
    EXPECT_THAT(import_file({"--replace"}).out,
                AllOf(HasSubstr("1 answer of the diary replaced by the file:\n  2026-11-20: shoes\n"),
                      HasSubstr("Saved; nightcramp undo takes it back.")));
    EXPECT_EQ(find_answer(*journal().night(date_from(2026, 11, 20)), "shoes")->value, AnswerValue::no());
}

TEST_F(ForeignImport, TurnsTheNightAtTheHourOfTheSettings) {
    const Date saturday = date_from(2026, 11, 21);
    write_file(file_of_trackers,
               "FeatureName,Timestamp,Value,Label,Note\r\nLeg cramps,2026-11-21T14:30+01:00,1.0,,\r\n");
    EXPECT_EQ(import_file({"--dry-run", "--json"}).json().at("new"), 0);  // at 14:30 it is day
    app::Settings settings;
    settings.boundary_hour = 16;
    app::SettingsFile(scratch / ".config" / "nightcramp" / "settings.json").save(settings);
    EXPECT_EQ(import_file().code, success);
    EXPECT_FALSE(journal().night(saturday));
    ASSERT_TRUE(journal().night(saturday - days(1)));
    EXPECT_EQ(journal().night(saturday - days(1))->cramps.front().at->wall, saturday + 14h + 30min);
}

TEST_F(ForeignImport, ShowsNothingThatWouldSteerATerminal) {
    write_file(file_of_trackers,
               "FeatureName,Timestamp,Value,Label,Note\r\n\x1b[31mRed,2026-11-20T19:00+01:00,1.0,,\r\n");
    EXPECT_THAT(import_file({"--dry-run"}).out, Not(HasSubstr("\x1b")));
}

}  // namespace
}  // namespace nightcramp::cli
