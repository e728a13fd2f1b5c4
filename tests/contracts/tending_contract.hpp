#pragma once

#include "tests/contracts/vault_fixture.hpp"

#include <algorithm>
#include <set>

/// What every vault promises of thinning its copies, and of taking out of them what was forgotten. A part of
/// vault_contract.hpp.
namespace nightcramp::test {

[[nodiscard]] inline Night noted(Date date, const std::string& note) {
    Night night = night_without_cramps(date);
    night.note = note;
    return night;
}

[[nodiscard]] inline Forgetting forgetting(const Night& night) {
    return {{ValueKind::night, key(night)}};
}

[[nodiscard]] inline Profile person_taking(const std::vector<std::string>& medicines) {
    Profile profile;
    for (const std::string& name : medicines) profile.medicines.push_back({"", name, "", {}, {}});
    return profile;
}

[[nodiscard]] inline Forgetting forgetting_medicine(const std::string& name) {
    return {{ValueKind::profile, key(Profile())}, "", name};
}

TEST_P(VaultContract, TheCopiesOfThreeYearsAreThinned) {
    const Backup by_hand = vault().keep(at(today - days(1000), 9), reasons::by_hand);
    const Backup before_v2 = vault().keep(at(today - days(999), 9), "before-v2");
    std::size_t kept = 0;
    // Of the days before the newest 60 every fourth is enough for each month to have some.
    for (int ago = 3 * 365; ago >= 0; ago -= ago > 60 ? 4 : 1, ++kept) {
        vault().keep(at(today - days(ago), 7), reasons::daily);
    }
    const Backup later = vault().keep(at(today + days(3), 7), reasons::daily);
    const Tended tended = vault().tend(now);
    EXPECT_TRUE(tended.problems.empty());
    EXPECT_TRUE(tended.rewritten.empty());
    // Of 14 days, 5 weeks and 23 months that have no day or week of those.
    EXPECT_EQ(tended.removed.size(), kept - 14 - 5 - 23);

    const auto left = vault().backups();
    EXPECT_EQ(left.size(), 14U + 5 + 23 + 3);
    EXPECT_EQ(left.front(), later);
    EXPECT_EQ(std::count(left.begin(), left.end(), by_hand), 1);
    EXPECT_EQ(std::count(left.begin(), left.end(), before_v2), 1);
    EXPECT_EQ(left.back().kept_at, by_hand.kept_at);
    for (int ago = 0; ago < 14; ++ago) {
        EXPECT_EQ(left[static_cast<std::size_t>(ago) + 1].kept_at, at(today - days(ago), 7).utc());
    }
    EXPECT_EQ(vault().tend(now), Tended());
}

TEST_P(VaultContract, AllThatTheProgramKeepsByItselfIsThinnedTogether) {
    const Date long_ago = today - days(91);
    vault().keep(at(long_ago, 4), reasons::daily);
    vault().keep(at(long_ago, 5), reasons::before_restore);
    const Backup last = vault().keep(at(long_ago, 6), reasons::before_import);
    EXPECT_EQ(vault().tend(now).removed.size(), 2U);
    EXPECT_EQ(vault().backups(), std::vector{last});
}

TEST_P(VaultContract, TheWaysBackFromImportsAndRestoresStayForNinetyDays) {
    const Date day = today - days(89);
    const Backup early = vault().keep(at(day, 4), reasons::daily);
    const Backup restore = vault().keep(at(day, 5), reasons::before_restore);
    const Backup again = vault().keep(at(day, 6), reasons::before_restore);
    const Backup import = vault().keep(at(day, 7), reasons::before_import);
    const Backup daily = vault().keep(at(day, 8), reasons::daily);
    EXPECT_EQ(vault().tend(now).removed, std::vector{early.file});
    EXPECT_EQ(vault().backups(), (std::vector{daily, import, again, restore}));
}

TEST_P(VaultContract, EachPlaceIsTendedByItself) {
    for (const int hour : {4, 5}) {
        vault().keep(at(today, hour), reasons::daily);
        vault().keep(at(today, hour), reasons::daily, elsewhere_.path());
    }
    EXPECT_EQ(vault().tend(now, elsewhere_.path()).removed.size(), 1U);
    EXPECT_EQ(vault().backups(elsewhere_.path()).size(), 1U);
    EXPECT_EQ(vault().backups().size(), 2U);
}

TEST_P(VaultContract, AnErasedNightThatIsForgottenLeavesAllCopies) {
    save(night_with_cramp(sunday));
    save(noted(sunday - days(1), "secret"));
    const Backup with_it = vault().keep(at(today, 4), reasons::by_hand);
    erase(noted(sunday - days(1), "secret"));
    const Backup with_its_past = vault().keep(at(today, 5), "before-v2");
    vault().forget(forgetting(noted(sunday - days(1), "")), now);
    const Backup without = vault().keep(at(today, 6), reasons::by_hand);

    const Tended tended = vault().tend(now);
    EXPECT_TRUE(tended.problems.empty());
    EXPECT_EQ(std::set(tended.rewritten.begin(), tended.rewritten.end()),
              (std::set{with_it.file, with_its_past.file}));
    for (const Backup& copy : {with_it, with_its_past, without}) {
        EXPECT_EQ(held_by(copy), snapshot(journal()));
        EXPECT_EQ(edits_of(copy), 1U);
    }
    EXPECT_EQ(vault().backups().size(), 3U);
    EXPECT_EQ(vault().tend(now), Tended()) << "nothing is left to be forgotten";
}

TEST_P(VaultContract, OfANightThatIsForgottenAndStillThereCopiesHoldThePresentVersion) {
    save(noted(sunday, "secret"));
    const Backup copy = vault().keep(at(today, 4), reasons::by_hand);
    save(noted(sunday, "said openly"));
    vault().forget(forgetting(noted(sunday, "")), now);
    EXPECT_EQ(vault().tend(now).rewritten, std::vector{copy.file});
    EXPECT_EQ(vault().look_into(copy.file)->night(sunday)->note, "said openly");
    EXPECT_EQ(edits_of(copy), 0U);
}

TEST_P(VaultContract, AMedicineThatIsForgottenLeavesAllCopies) {
    save(person_taking({"Lasix", "Tea"}));
    const Backup copy = vault().keep(at(today, 4), reasons::by_hand);
    save(person_taking({"Tea"}));
    vault().forget(forgetting_medicine("Lasix"), now);
    EXPECT_EQ(vault().tend(now).rewritten, std::vector{copy.file});
    EXPECT_EQ(held_by(copy).profiles, std::vector{person_taking({"Tea"})});
    EXPECT_EQ(vault().tend(now), Tended());
}

TEST_P(VaultContract, WhatIsStillThereCannotBeForgotten) {
    save(person_taking({"Lasix"}));
    const Snapshot before = snapshot(journal());
    EXPECT_THROW(vault().forget(forgetting_medicine("Lasix"), now), NotValid);
    EXPECT_THROW(vault().forget({{ValueKind::profile, key(Profile())}}, now), NotValid);
    EXPECT_EQ(snapshot(journal()), before);
    EXPECT_EQ(journal().history(10).size(), 1U);
}

TEST_P(VaultContract, WhatWasForgottenStaysPendingInEachPlaceUntilThatIsTended) {
    save(noted(sunday, "secret"));
    const Backup beside = vault().keep(at(today, 4), reasons::by_hand);
    const Backup elsewhere = vault().keep(at(today, 4), reasons::by_hand, elsewhere_.path());
    erase(noted(sunday, "secret"));
    vault().forget(forgetting(noted(sunday, "")), now);
    EXPECT_EQ(vault().tend(now).rewritten, std::vector{beside.file});
    EXPECT_EQ(vault().tend(now), Tended());
    reopen();
    EXPECT_EQ(held_by(elsewhere).nights.size(), 1U) << "nobody was there yet";
    EXPECT_EQ(vault().tend(now, elsewhere_.path()).rewritten, std::vector{elsewhere.file});
    EXPECT_EQ(held_by(elsewhere), Snapshot());
    EXPECT_EQ(vault().tend(now, elsewhere_.path()), Tended());
}

TEST_P(VaultContract, WhatWasForgottenDoesNotComeBackWithACopyThatWasNotTended) {
    save(night_with_cramp(sunday));
    save(noted(sunday - days(1), "secret"));
    const Backup copy = vault().keep(at(today, 4), reasons::by_hand);
    erase(noted(sunday - days(1), "secret"));
    vault().forget(forgetting(noted(sunday - days(1), "")), now);
    save(night_without_cramps(sunday));

    vault().restore(copy.file, now);
    EXPECT_EQ(journal().nights({sunday - days(9), sunday}).size(), 1U);
    EXPECT_FALSE(journal().night(sunday)->cramps.empty());
    EXPECT_EQ(journal().history(10).size(), 1U);
    EXPECT_EQ(vault().tend(now).rewritten, std::vector{copy.file}) << "it is still pending there";
    EXPECT_EQ(held_by(copy), snapshot(journal()));
}

}  // namespace nightcramp::test
