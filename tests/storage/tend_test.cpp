#include "storage/tend.hpp"

#include "storage/backup_name.hpp"
#include "storage/copy_folder.hpp"
#include "storage/header_peek.hpp"
#include "storage/pragmas.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <source_location>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;

/// A diary that holds a night with a secret, and a copy of that.
class Tending : public testing::Test {
protected:
    Tending() {
        fill(diary_.journal, 5);
        diary_.journal.save(adding(secret_night()));
        copy_ = diary_.vault.keep(at(today, 4), reasons::by_hand).file;
    }

    [[nodiscard]] static Night secret_night() {
        Night night = night_without_cramps(sunday - days(20));
        night.note = "nobody's business";
        return night;
    }

    void forget_the_secret() {
        const auto present = diary_.journal.night(secret_night().date);
        diary_.journal.save(edit<Night>(present, std::nullopt));
        diary_.vault.forget({{ValueKind::night, key(secret_night())}}, now);
    }

    [[nodiscard]] std::int64_t pending() {
        return storage::number_of(diary_.database(), "SELECT count(*) FROM forgotten");
    }

    [[nodiscard]] static bool tells_the_secret(const fs::path& file) {
        return read_file(file).find("nobody's business") != std::string::npos;
    }

    /// Makes a file as old as it would be that many hours ago.
    static void age(const fs::path& file, int hours) {
        fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(hours));
    }

    fs::path left_over(const std::string& name, const std::string& text, int hours) {
        const fs::path file = folder_ / name;
        write_file(file, text);
        age(file, hours);
        return file;
    }

    Scratch scratch_;
    FaultVfs vfs_;
    fs::path file_ = scratch_ / "diary.nightcramp";
    fs::path folder_ = scratch_ / "backups";
    OpenDiary diary_{file_, storage::Opening{vfs_.name()}};
    fs::path copy_;
};

TEST_F(Tending, RemovesWhatACrashLeftOfACopyAndNothingElse) {
    const std::string name = "diary-20261101T061200Z-daily";
    const std::string diary = read_file(copy_);
    const auto empty = left_over(name + ".nightcramp.part", "", 25);
    const auto half = left_over(name + ".2.nightcramp.part", diary.substr(0, 20'000), 25);
    const auto headless = left_over(name + ".3.nightcramp.part", std::string(4096, '\0') + "rest", 25);
    const auto young = left_over(name + ".4.nightcramp.part", "", 23);
    const auto foreign = left_over(name + ".5.nightcramp.part", "a letter that is called so", 99);
    const auto of_another = left_over("other-20261101T061200Z-daily.nightcramp.part", "", 99);
    const auto unnamed = left_over("diary-of-june.nightcramp.part", "", 99);
    EXPECT_EQ(diary_.vault.tend(now), Tended());
    for (const auto& gone : {empty, half, headless}) EXPECT_FALSE(fs::exists(gone)) << gone;
    for (const auto& left : {young, foreign, of_another, unnamed, copy_})
        EXPECT_TRUE(fs::exists(left)) << left;
}

TEST_F(Tending, SaysWhatItCouldNotRemoveAndGoesOn) {
    const auto part = left_over("diary-20261101T061200Z-daily.nightcramp.part", "", 25);
    constexpr auto readable =
        fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec;
    fs::permissions(scratch_.path(), fs::perms::all);
    fs::permissions(part, fs::perms::all);
    fs::permissions(folder_, readable);
    Tended tended;
    {
        const Unprivileged nobody;
        tended = diary_.vault.tend(now);
    }
    fs::permissions(folder_, fs::perms::owner_all);
    ASSERT_EQ(tended.problems.size(), 1U);
    EXPECT_THAT(tended.problems[0].sentence, HasSubstr("An unfinished copy could not be removed: "));
    EXPECT_TRUE(fs::exists(part));
    EXPECT_EQ(diary_.vault.tend(now), Tended());
    EXPECT_FALSE(fs::exists(part)) << "the next time";
}

TEST_F(Tending, CountsAndRemovesOnlyDiaries) {
    const fs::path ours = diary_.vault.keep(at(today, 5), reasons::daily).file;
    // It would be the newest of the day.
    const auto letter = left_over("diary-20261123T055900Z-daily.nightcramp", "Dear diary", 0);
    const fs::path folder = folder_ / "diary-20261123T050000Z-daily.nightcramp";
    fs::create_directory(folder);
    const fs::path earlier = diary_.vault.keep(at(today, 4), reasons::daily).file;
    EXPECT_EQ(diary_.vault.tend(now).removed, std::vector{earlier});
    for (const auto& left : {ours, letter, folder}) EXPECT_TRUE(fs::exists(left)) << left;
}

TEST_F(Tending, OfThreeYearsOfDailyCopiesTheRightOnesAreLeft) {
    for (int ago = 0; ago < 3 * 365; ++ago) {
        fs::create_hard_link(
            copy_, folder_ / storage::backup_name(file_, at(today - days(ago), 7), reasons::daily, 1));
    }
    EXPECT_EQ(diary_.vault.tend(now).removed.size(), 3U * 365 - 14 - 5 - 23);
    EXPECT_EQ(diary_.vault.backups().size(), 14U + 5 + 23 + 1);
    EXPECT_TRUE(fs::exists(copy_)) << "by hand";
}

TEST_F(Tending, CopiesOfAnotherDiaryThatWasCalledTheSameStay) {
    for (const int hour : {4, 5}) diary_.vault.keep(at(today, hour), reasons::daily);
    for (const char* ending : {"", "-journal"}) fs::remove(file_.string() + ending);
    OpenDiary another(file_);
    for (const int hour : {1, 2}) another.vault.keep(at(today, hour), reasons::daily);
    EXPECT_EQ(another.vault.tend(now).removed.size(), 1U);
    EXPECT_EQ(another.vault.backups().size(), 4U);
}

TEST_F(Tending, DoesNothingWhereNoCopyWasEverKept) {
    OpenDiary fresh(scratch_ / "home" / "fresh.nightcramp");
    EXPECT_EQ(fresh.vault.tend(now), Tended());
    EXPECT_FALSE(fs::exists(scratch_ / "home" / "backups"));
}

TEST_F(Tending, NoByteOfWhatWasForgottenStaysInACopy) {
    ASSERT_TRUE(tells_the_secret(copy_));
    forget_the_secret();
    EXPECT_EQ(diary_.vault.tend(now).rewritten, std::vector{copy_});
    EXPECT_FALSE(tells_the_secret(copy_));
    EXPECT_FALSE(tells_the_secret(file_));
    EXPECT_EQ(snapshot(OpenDiary(copy_).journal), snapshot(diary_.journal));
    EXPECT_TRUE(OpenDiary(copy_).vault.check(today).empty());
    EXPECT_EQ(fs::status(copy_).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Tending, NothingIsPendingOnceAllPlacesAreClean) {
    forget_the_secret();
    EXPECT_EQ(pending(), 1);
    diary_.vault.tend(now);
    EXPECT_EQ(pending(), 0) << "no copy was ever kept elsewhere";

    const Scratch stick;
    diary_.vault.keep(at(today, 5), reasons::by_hand, stick.path());
    diary_.journal.save(adding(secret_night()));
    forget_the_secret();
    diary_.vault.tend(now);
    EXPECT_EQ(pending(), 1);
    diary_.vault.tend(now, stick.path());
    EXPECT_EQ(pending(), 0);
}

TEST_F(Tending, ACopyThatCannotBeReadIsLeftAndTold) {
    forget_the_secret();
    const std::string cut = read_file(copy_).substr(0, 20'000);
    write_file(copy_, cut);
    const fs::path sound = diary_.vault.keep(at(today, 5), reasons::by_hand).file;
    const Tended tended = diary_.vault.tend(now);
    EXPECT_THAT(tended.problems,
                ElementsAre(AllOf(Field(&Problem::field, copy_.string()),
                                  Field(&Problem::sentence, HasSubstr("could not be taken out of it")))));
    EXPECT_EQ(read_file(copy_), cut);
    EXPECT_EQ(pending(), 1);
    fs::remove(copy_);
    EXPECT_EQ(diary_.vault.tend(now), Tended());
    EXPECT_EQ(pending(), 0);
}

TEST_F(Tending, ACopyThatMayNotBeReadIsToldAndTriedAgain) {
    fs::permissions(scratch_.path(), fs::perms(0777));
    fs::permissions(folder_, fs::perms(0777));
    fs::permissions(file_, fs::perms(0666));
    forget_the_secret();
    {
        const Unprivileged user;
        EXPECT_THAT(diary_.vault.tend(now).problems,
                    ElementsAre(AllOf(Field(&Problem::field, copy_.string()),
                                      Field(&Problem::sentence, HasSubstr("It cannot be read")))));
    }
    EXPECT_EQ(pending(), 1);
    EXPECT_EQ(diary_.vault.tend(now).rewritten, std::vector{copy_});
    EXPECT_EQ(pending(), 0);
}

TEST_F(Tending, AFileThatWasPutAsideIsTold) {
    const auto aside = left_over("../diary-20261101T061200Z-set-aside.nightcramp", "nobody's business", 0);
    EXPECT_EQ(diary_.vault.tend(now), Tended()) << "nothing was erased for good";
    forget_the_secret();
    EXPECT_THAT(diary_.vault.tend(now).problems,
                ElementsAre(AllOf(Field(&Problem::field, HasSubstr("-set-aside.nightcramp")),
                                  Field(&Problem::sentence, HasSubstr("may still hold")))));
    EXPECT_TRUE(fs::exists(aside));
}

TEST_F(Tending, AFolderWithoutTheCopiesThatWereKeptElsewhereIsNotTakenForTheStick) {
    const Scratch stick;
    EXPECT_NO_THROW(diary_.vault.expect_copies_in(stick.path())) << "nothing was kept elsewhere yet";
    const fs::path there = diary_.vault.keep(at(today, 5), reasons::by_hand, stick.path()).file;
    EXPECT_NO_THROW(diary_.vault.expect_copies_in(stick.path()));
    forget_the_secret();
    fs::rename(there, scratch_ / "unplugged");
    EXPECT_THAT(sentence_of<CannotOpen>([&] { (void)diary_.vault.tend(now, stick.path()); }),
                AllOf(HasSubstr(stick.path().string()), HasSubstr("holds no copy of this diary")));
    EXPECT_THROW(diary_.vault.expect_copies_in(stick.path()), CannotOpen);
    diary_.vault.tend(now);
    EXPECT_EQ(pending(), 1);
    fs::rename(scratch_ / "unplugged", there);
    EXPECT_EQ(diary_.vault.tend(now, stick.path()).rewritten, std::vector{there});
    EXPECT_EQ(pending(), 0);
}

TEST_F(Tending, ACopyThatCannotBeRewrittenStaysAsItIsUntilItCan) {
    forget_the_secret();
    const std::string before = read_file(copy_);
    vfs_.on_open = [&](std::string_view name) {
        if (name.ends_with(".part")) vfs_.fail_from(1, FaultVfs::Fault::full);
    };
    const Tended tended = diary_.vault.tend(now);
    EXPECT_EQ(tended.problems.size(), 1U);
    EXPECT_TRUE(tended.rewritten.empty());
    EXPECT_EQ(read_file(copy_), before);
    EXPECT_FALSE(fs::exists(copy_.string() + ".part"));
    vfs_.stop();
    vfs_.on_open = nullptr;
    EXPECT_EQ(diary_.vault.tend(now).rewritten, std::vector{copy_});
    EXPECT_FALSE(tells_the_secret(copy_));
}

TEST_F(Tending, WhatIsReadBackOtherwiseDoesNotReplaceTheCopy) {
    forget_the_secret();
    const std::string before = read_file(copy_);
    vfs_.on_open = [&, openings = 0](std::string_view name) mutable {
        if (name.ends_with(".part") && ++openings == 2) run_sql(std::string(name), "DELETE FROM cramp");
    };
    EXPECT_EQ(diary_.vault.tend(now).problems.size(), 1U);
    EXPECT_EQ(read_file(copy_), before);
}

TEST_F(Tending, ACopyOfAnOlderFormIsBroughtUpToDateWhereItHoldsIt) {
    const fs::path here = std::source_location::current().file_name();
    const fs::path old = folder_ / "diary-20260101T000000Z-before-v3.nightcramp";
    fs::copy_file(here.parent_path() / "databases" / "v0002.db", old);
    run_sql(file_, "UPDATE counter SET revision = 100");  // the old diary has lived less long
    diary_.journal.save(edit<Night>(diary_.journal.night(sunday), std::nullopt));
    diary_.vault.forget({{ValueKind::night, key(night_without_cramps(sunday))}}, now);
    const auto rewritten = diary_.vault.tend(now).rewritten;
    EXPECT_THAT(rewritten, testing::Contains(old));
    EXPECT_EQ(storage::peek(old).version, storage::newest_version());
    EXPECT_EQ(storage::identity_of(old, {}), storage::identity_of(file_, {}));
    const OpenDiary opened(old);
    EXPECT_FALSE(opened.journal.night(sunday));
    EXPECT_TRUE(opened.journal.history_of({ValueKind::night, "2026-11-22"}).empty());
    EXPECT_TRUE(opened.journal.night(sunday - days(2))) << "another night";
}

TEST_F(Tending, ACopyOfAnOlderFormThatDoesNotHoldItStaysAsItIs) {
    const fs::path here = std::source_location::current().file_name();
    const fs::path old = folder_ / "diary-20260101T000000Z-before-v3.nightcramp";
    fs::copy_file(here.parent_path() / "databases" / "v0002.db", old);
    const std::string before = read_file(old);
    forget_the_secret();
    EXPECT_EQ(diary_.vault.tend(now).rewritten, std::vector{copy_});
    EXPECT_EQ(read_file(old), before);
}

}  // namespace
}  // namespace nightcramp::test
