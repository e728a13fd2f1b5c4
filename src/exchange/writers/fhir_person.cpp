#include "diary/catalogue.hpp"
#include "exchange/writers/fhir_resource.hpp"
#include "exchange/writers/stable_id.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::exchange::fhir {
namespace {

/// There is no clock here: what the diary tells of last is the nearest to the day on which it is read.
const char* status_of(const Medicine& medicine, const std::optional<Date>& newest) {
    if (!medicine.stopped) return "active";
    if (!newest) return "unknown";
    return *medicine.stopped <= *newest ? "stopped" : "active";
}

/// A first and a last day that are known and do not contradict each other.
Json period_of(const Medicine& medicine) {
    Json period = Json::object();
    if (medicine.started) period["start"] = iso(*medicine.started);
    const bool ends_before = medicine.started && medicine.stopped && *medicine.stopped <= *medicine.started;
    if (medicine.stopped && !ends_before) period["end"] = iso(*medicine.stopped - days(1));
    return period;
}

void add_medicine(Bundle& bundle, const Medicine& medicine, const std::string& name, const char* status) {
    Json json = Bundle::resource("MedicationStatement", name);
    json["status"] = status;
    json["medicationCodeableConcept"] = concept_of(medicine.name);
    json["subject"] = bundle.patient();
    const Json period = period_of(medicine);
    if (!period.empty()) json["effectivePeriod"] = period;
    json["informationSource"] = bundle.patient();
    if (!medicine.dose.empty()) json["dosage"] = Json::array({{{"text", medicine.dose}}});
    bundle.add(json);
}

void add_condition(Bundle& bundle, const Condition& condition, const std::string& name) {
    Json json = Bundle::resource("Condition", name);
    json["clinicalStatus"] = concept_of(
        "Active", {{"http://terminology.hl7.org/CodeSystem/condition-clinical", "active", "Active"}});
    json["code"] = concept_of(condition.name);
    json["subject"] = bundle.patient();
    json["asserter"] = bundle.patient();
    bundle.add(json);
}

}  // namespace

std::string patient_name(const Contents& contents) {
    std::string first = "nobody";
    if (!contents.own.nights.empty()) first = name_of_night(contents.own.nights.front());
    return "patient " + first;
}

void add_person(Bundle& bundle, const Contents& contents) {
    const Profile profile = contents.own.profile.value_or(Profile{});
    const std::string person = patient_name(contents);
    Json patient = Bundle::resource("Patient", person);
    if (profile.year_of_birth) patient["birthDate"] = fmt::format("{:04}", *profile.year_of_birth);
    bundle.add(patient);
    for (std::size_t i = 0; i < profile.medicines.size(); ++i) {
        const Medicine& medicine = profile.medicines[i];
        add_medicine(bundle, medicine, fmt::format("medicine {} of {}", i + 1, person),
                     status_of(medicine, contents.newest));
    }
    for (const Condition& condition : load_catalogue().conditions) {
        const auto& has = profile.conditions;
        const bool is_had = std::find(has.begin(), has.end(), condition.id) != has.end();
        if (is_had) add_condition(bundle, condition, fmt::format("condition {} of {}", condition.id, person));
    }
}

}  // namespace nightcramp::exchange::fhir
