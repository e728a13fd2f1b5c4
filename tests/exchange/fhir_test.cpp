#include "exchange/writers/fhir.hpp"

#include "diary/json.hpp"
#include "exchange/writers/fhir_resource.hpp"
#include "exchange/writers/stable_id.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <regex>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::IsEmpty;
using testing::SizeIs;

using Lines = std::vector<std::string>;

Contents contents_of(std::vector<Night> nights, std::optional<Profile> profile = std::nullopt) {
    return selected({std::move(nights), {}, std::move(profile), {}, {}}, load_catalogue(), {});
}

std::vector<Json> resources(const Contents& contents, const std::string& type) {
    std::vector<Json> found;
    const Json bundle = Json::parse(write_fhir(contents));
    for (const Json& entry : bundle.at("entry")) {
        if (entry.at("resource").at("resourceType") == type) found.push_back(entry.at("resource"));
    }
    return found;
}

/// The Observations whose code has that text.
std::vector<Json> observations(const Contents& contents, const std::string& text) {
    std::vector<Json> found;
    for (const Json& one : resources(contents, "Observation")) {
        if (one.at("code").at("text") == text) found.push_back(one);
    }
    return found;
}

std::size_t values_of(const Json& json) {
    std::size_t count = json.contains("dataAbsentReason") ? 1 : 0;
    for (const auto& [name, value] : json.items()) {
        if (name.starts_with("value")) ++count;
    }
    return count;
}

void complain(Lines& all, bool is_wrong, const Json& about, const std::string& what) {
    if (is_wrong) all.push_back(what + ": " + about.dump());
}

Lines observation_complaints(const Json& one) {
    Lines all;
    complain(all, one.value("status", "") != "final", one, "status");
    complain(all, values_of(one) != 1, one, "one value");
    complain(all, one.at("code").value("text", "").empty(), one, "code.text");
    complain(all, one.contains("effectiveDateTime") && one.contains("effectivePeriod"), one,
             "one effective time");
    if (!one.contains("component")) return all;
    for (const Json& part : one.at("component")) {
        complain(all, values_of(part) != 1, part, "one value");
        complain(all, part.at("code").value("text", "").empty(), part, "code.text");
    }
    return all;
}

/// What the JSON schema of FHIR does not see.
Lines complaints(const std::string& bytes) {
    Lines all;
    const Json bundle = Json::parse(bytes);
    complain(all, bundle.at("type") != "collection", bundle.at("type"), "type");
    std::set<std::string> ids;
    std::set<std::string> references;
    const std::regex reference(R"re("reference":"(urn:uuid:[^"]*)")re");
    for (const Json& entry : bundle.at("entry")) {
        const Json& resource = entry.at("resource");
        complain(all, entry.at("fullUrl") != "urn:uuid:" + resource.at("id").get<std::string>(), entry,
                 "fullUrl");
        complain(all, !ids.insert(entry.at("fullUrl")).second, entry, "an id twice");
        const std::string text = resource.dump();
        for (std::sregex_iterator found(text.begin(), text.end(), reference), end; found != end; ++found) {
            references.insert((*found)[1]);
        }
        const std::string type = resource.at("resourceType");
        complain(all, type == "MedicationStatement" && !resource.contains("status"), resource, "status");
        complain(all, type != "Patient" && !resource.contains("subject"), resource, "subject");
        for (std::string& more : type == "Observation" ? observation_complaints(resource) : Lines())
            all.push_back(std::move(more));
    }
    for (const std::string& one : references)
        complain(all, ids.count(one) == 0, one, "a reference to nothing");
    return all;
}

TEST(Fhir, OfAnEmptyDiaryIsAPatientAlone) {
    const std::string bytes = write_fhir(contents_of({}));
    EXPECT_THAT(complaints(bytes), IsEmpty());
    EXPECT_THAT(Json::parse(bytes).at("entry"), SizeIs(1));
}

TEST(Fhir, TellsACrampWithItsFacts) {
    const Contents contents = contents_of({night_with_cramp(sunday)});
    const auto cramps = observations(contents, "Night leg cramp, left calf");
    ASSERT_THAT(cramps, SizeIs(1));
    const Json& cramp = cramps.front();
    EXPECT_EQ(cramp.at("valueBoolean"), true);
    EXPECT_EQ(cramp.at("effectiveDateTime"), "2026-11-23T02:30:00+01:00");
    EXPECT_EQ(cramp.at("bodySite").at("text"), "left calf");
    EXPECT_EQ(cramp.at("code").at("coding").at(0).at("code"), "449918009");
    const Json& pain = cramp.at("component").at(0);
    EXPECT_EQ(pain.at("code").at("coding").at(0).at("code"), "72514-3");
    EXPECT_EQ(pain.at("valueInteger"), 7);
    const Json& duration = cramp.at("component").at(1).at("valueQuantity");
    EXPECT_EQ(duration.at("value"), 300);
    EXPECT_EQ(duration.at("code"), "s");
    const auto counts = observations(contents, "Number of leg cramps in the night");
    ASSERT_THAT(counts, SizeIs(1));
    EXPECT_EQ(counts.front().at("valueInteger"), 1);
    EXPECT_EQ(counts.front().at("hasMember").at(0).at("reference"),
              "urn:uuid:" + cramp.at("id").get<std::string>());
}

TEST(Fhir, CallsACrampElsewhereACrampAndNothingMore) {
    Night night = night_with_cramp(sunday);
    night.cramps.front().muscle = Muscle::front_thigh;
    const auto cramps = observations(contents_of({night}), "Night leg cramp, left front of the thigh");
    ASSERT_THAT(cramps, SizeIs(1));
    EXPECT_EQ(cramps.front().at("code").at("coding").at(0).at("code"), "55300003");
}

TEST(Fhir, SaysOfANightWithoutCrampsThatThereWereNone) {
    const auto counts =
        observations(contents_of({night_without_cramps(sunday)}), "Number of leg cramps in the night");
    ASSERT_THAT(counts, SizeIs(1));
    EXPECT_EQ(counts.front().at("valueInteger"), 0);
    EXPECT_EQ(counts.front().at("effectivePeriod"), Json({{"start", "2026-11-22"}, {"end", "2026-11-23"}}));
}

TEST(Fhir, SaysNothingOfCrampsWhereNobodyAnswered) {
    Night night;
    night.date = sunday;
    night.note = "no answer";
    EXPECT_THAT(observations(contents_of({night}), "Number of leg cramps in the night"), IsEmpty());
}

TEST(Fhir, TellsTheTimeInBedOverTheChangeOfTheClocks) {
    Night night;
    night.date = date_from(2025, 3, 29);
    night.sleep.to_bed = parse_moment("2025-03-29T23:41:00+01:00");
    night.sleep.up = parse_moment("2025-03-30T07:50:00+02:00");
    const auto sleeps = observations(contents_of({night}), "Time in bed");
    ASSERT_THAT(sleeps, SizeIs(1));
    EXPECT_EQ(sleeps.front().at("valueQuantity").at("value"), 429);
    EXPECT_FALSE(sleeps.front().at("code").contains("coding"));  // the codes are of sleep alone
    EXPECT_EQ(sleeps.front().at("effectivePeriod"),
              Json({{"start", "2025-03-29T23:41:00+01:00"}, {"end", "2025-03-30T07:50:00+02:00"}}));
}

TEST(Fhir, TellsHabitsAndWhyThereIsNoAnswer) {
    Night night = night_without_cramps(sunday);
    set_answer(night, {"fluids", AnswerValue::of(1800), this_morning()});
    set_answer(night, {"heat", AnswerValue::no(), this_morning()});
    set_answer(night, {"shoes", AnswerValue::not_applicable(), this_morning()});
    night.sleep.covers = Told<Covers>{Covers::heavy, this_morning()};
    const Contents contents = contents_of({night});
    const auto habit = [&](const std::string& name) { return observations(contents, name).at(0); };
    EXPECT_EQ(habit("Drinks in all").at("valueQuantity").at("code"), "mL");
    EXPECT_EQ(habit("Drinks in all").at("code").at("coding").at(0).at("code"), "75301-2");
    EXPECT_EQ(habit("Heat or heavy sweating").at("valueBoolean"), false);
    EXPECT_EQ(habit("Heavy covers").at("valueBoolean"), true);
    const auto reason = [&](const std::string& name) {
        return habit(name).at("dataAbsentReason").at("coding").at(0).at("code");
    };
    EXPECT_EQ(reason("Supportive shoes"), "not-applicable");
    EXPECT_EQ(reason("Stretching before bed"), "unknown");
}

TEST(Fhir, TellsMedicinesConditionsAndNoName) {
    Profile profile;
    profile.year_of_birth = 1951;
    profile.weight_kg = 72.5;
    profile.conditions = {"anaemia"};
    profile.medicines = {{"", "My drops", "", std::nullopt, std::nullopt},
                         {"furosemide", "Lasix", "25 mg", date_from(2024, 5, 3), date_from(2025, 5, 3)}};
    const Contents contents = contents_of({night_without_cramps(sunday)}, profile);
    const auto medicines = resources(contents, "MedicationStatement");
    ASSERT_THAT(medicines, SizeIs(2));
    EXPECT_EQ(medicines[0].at("status"), "active");
    EXPECT_FALSE(medicines[0].contains("effectivePeriod"));
    EXPECT_EQ(medicines[1].at("status"), "stopped");
    EXPECT_EQ(medicines[1].at("effectivePeriod"), Json({{"start", "2024-05-03"}, {"end", "2025-05-02"}}));
    EXPECT_EQ(medicines[1].at("dosage").at(0).at("text"), "25 mg");
    const auto conditions = resources(contents, "Condition");
    ASSERT_THAT(conditions, SizeIs(1));
    EXPECT_THAT(conditions[0].at("code").at("text").get<std::string>(), testing::HasSubstr("Anaemia"));
    const Json patient = resources(contents, "Patient").at(0);
    EXPECT_EQ(patient.at("birthDate"), "1951");
    EXPECT_FALSE(patient.contains("name"));
    EXPECT_THAT(write_fhir(contents), testing::Not(testing::HasSubstr("72.5")));  // of which day is not known
}

std::string status_of(const Medicine& medicine, std::vector<Night> nights) {
    Profile profile;
    profile.medicines = {medicine};
    return resources(contents_of(std::move(nights), profile), "MedicationStatement").at(0).at("status");
}

TEST(Fhir, SaysThatAMedicineIsStoppedOnceTheDiaryHasComeToThatDay) {
    const auto stopped_on = [](Date day) { return Medicine{"", "Drops", "", std::nullopt, day}; };
    const std::vector<Night> nights{night_without_cramps(sunday)};  // answered on the next day, `today`
    EXPECT_EQ(status_of(stopped_on(today), nights), "stopped");
    EXPECT_EQ(status_of(stopped_on(today + days(1)), nights), "active");
    EXPECT_EQ(status_of(stopped_on(today), {}), "unknown");
    EXPECT_EQ(status_of({"", "Drops", "", sunday, std::nullopt}, {}), "active");
}

TEST(Fhir, LeavesOutAnEndBeforeTheStart) {
    Profile profile;
    profile.medicines = {{"", "Drops", "", sunday, sunday}, {"", "Pills", "", sunday, today}};
    const auto medicines = resources(contents_of({}, profile), "MedicationStatement");
    EXPECT_EQ(medicines[0].at("effectivePeriod"), Json({{"start", "2026-11-22"}}));
    EXPECT_EQ(medicines[1].at("effectivePeriod"), Json({{"start", "2026-11-22"}, {"end", "2026-11-22"}}));
}

TEST(Fhir, WritesLargeOffsetsInUtc) {
    EXPECT_EQ(fhir::date_time(*parse_moment("2026-11-23T02:30:00+14:00")), "2026-11-23T02:30:00+14:00");
    EXPECT_EQ(fhir::date_time(*parse_moment("2026-11-23T02:30:00+15:00")), "2026-11-22T11:30:00+00:00");
}

TEST(Fhir, IsTheSameEachTimeAndKeepsItsIdsWhenMoreIsSaid) {
    Night night = night_with_cramp(sunday);
    const std::string bytes = write_fhir(contents_of({night}));
    EXPECT_EQ(bytes, write_fhir(contents_of({night})));
    const auto ids = [&] {
        std::set<std::string> all;
        for (const Json& one : resources(contents_of({night}), "Observation")) all.insert(one.at("id"));
        return all;
    };
    const auto before = ids();
    night.cramps.front().pain = 3;
    set_answer(night, {"stretching", AnswerValue::no(), this_morning()});
    EXPECT_EQ(ids(), before);
}

RC_GTEST_PROP(FhirProperty, KeepsTheRulesThatTheSchemaDoesNotSee, ()) {
    std::vector<Night> nights;
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i) nights.push_back(*valid_night(sunday - days(i)));
    RC_ASSERT(complaints(write_fhir(contents_of(nights, *valid_profile()))).empty());
}

TEST(StableIds, AreUuidsThatDiffer) {
    std::set<std::string> all;
    for (int i = 0; i < 10'000; ++i) all.insert(stable_id("night " + std::to_string(i)));
    EXPECT_THAT(all, SizeIs(10'000));
    const std::regex uuid("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    for (const std::string& id : all) EXPECT_TRUE(std::regex_match(id, uuid)) << id;
    EXPECT_EQ(stable_id("night 1"), stable_id("night 1"));
}

}  // namespace
}  // namespace nightcramp::exchange
