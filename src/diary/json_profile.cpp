#include "diary/json_fields.hpp"

namespace nightcramp {

using namespace json_fields;

namespace {

Json medicine_json(const Medicine& medicine) {
    return {{"id", medicine.id},
            {"name", medicine.name},
            {"dose", medicine.dose},
            {"started", or_null(medicine.started)},
            {"stopped", or_null(medicine.stopped)}};
}

Medicine read_medicine(const Json& json, const std::string& where) {
    const Reader reader(json, where);
    return {reader.string("id"), reader.string("name"), reader.string("dose"), reader.maybe_date("started"),
            reader.maybe_date("stopped")};
}

}  // namespace

Json to_json(const Profile& profile) {
    Json medicines = Json::array();
    for (const Medicine& medicine : profile.medicines) medicines.push_back(medicine_json(medicine));
    return {{"weight_kg", or_null(profile.weight_kg)}, {"year_of_birth", or_null(profile.year_of_birth)},
            {"due_date", or_null(profile.due_date)},   {"flat_feet", or_null(profile.flat_feet)},
            {"conditions", profile.conditions},        {"medicines", medicines},
            {"questions", profile.questions},          {"revision", profile.revision}};
}

template <>
Profile from_json<Profile>(const Json& json) {
    const Reader reader(json, "profile");
    Profile profile;
    profile.weight_kg = reader.maybe_number("weight_kg");
    profile.year_of_birth = reader.maybe_small("year_of_birth");
    profile.due_date = reader.maybe_date("due_date");
    profile.flat_feet = reader.maybe_boolean("flat_feet");
    profile.conditions = reader.strings("conditions");
    profile.medicines = reader.list("medicines", read_medicine);
    profile.questions = reader.strings("questions");
    profile.revision = reader.integer("revision");
    return profile;
}

}  // namespace nightcramp
