#include "exchange/writers/fhir_resource.hpp"

#include "exchange/writers/fhir.hpp"
#include "exchange/writers/stable_id.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::exchange::fhir {
namespace {

struct Unit {
    std::string_view ours;
    std::string_view ucum;
};
constexpr std::array units{Unit{"ml", "mL"}, Unit{"l", "L"},   Unit{"min", "min"}, Unit{"h", "h"},
                           Unit{"s", "s"},   Unit{"mg", "mg"}, Unit{"g", "g"},     Unit{"µg", "ug"},
                           Unit{"kg", "kg"}, Unit{"m", "m"},   Unit{"km", "km"}};

struct CategoryCode {
    Category category;
    std::string_view code;
    std::string_view display;
};
constexpr std::array categories{CategoryCode{Category::survey, "survey", "Survey"},
                                CategoryCode{Category::activity, "activity", "Activity"},
                                CategoryCode{Category::social_history, "social-history", "Social History"}};

constexpr std::string_view category_system = "http://terminology.hl7.org/CodeSystem/observation-category";
constexpr std::string_view absent_system = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

Json coding(const Code& code) {
    return {{"system", code.system}, {"code", code.code}, {"display", code.display}};
}

}  // namespace

std::string date_time(const Moment& moment) {
    constexpr std::chrono::hours largest_offset{14};
    if (moment.utc_offset >= -largest_offset && moment.utc_offset <= largest_offset) return iso(moment);
    return iso(Moment{moment.wall - moment.utc_offset, std::chrono::minutes(0)});
}

Json concept_of(const std::string& text, const std::vector<Code>& codes) {
    Json json = Json::object();
    for (const Code& code : codes) json["coding"].push_back(coding(code));
    json["text"] = text;
    return json;
}

Json quantity(double value, const std::string& unit) {
    Json json{{"value", value}, {"unit", unit}};
    const auto known =
        std::find_if(units.begin(), units.end(), [&](const Unit& one) { return one.ours == unit; });
    if (known == units.end()) return json;
    json["system"] = "http://unitsofmeasure.org";
    json["code"] = known->ucum;
    return json;
}

Json absent(std::string_view reason) {
    const bool unknown = reason == "unknown";
    return {
        {"coding", Json::array({coding({absent_system, reason, unknown ? "Unknown" : "Not Applicable"})})},
        {"text", unknown ? "Nobody answered" : "The question made no sense that day"}};
}

Bundle::Bundle(std::string patient)
    : patient_(std::move(patient)),
      text_(fmt::format("{{\n\"resourceType\": \"Bundle\",\n\"meta\": {{\"tag\": [{{\"code\": \"{}\"}}]}},\n"
                        "\"type\": \"collection\",\n\"entry\": [",
                        fhir_mark)) {}

Json Bundle::reference(const std::string& name) {
    return {{"reference", "urn:uuid:" + stable_id(name)}};
}

Json Bundle::resource(std::string_view type, const std::string& name) {
    return {{"resourceType", type}, {"id", stable_id(name)}};
}

Json Bundle::observation(const std::string& name, Category category, Json code) const {
    const auto known = std::find_if(categories.begin(), categories.end(),
                                    [&](const CategoryCode& one) { return one.category == category; });
    Json json = resource("Observation", name);
    json["status"] = "final";
    json["category"] =
        Json::array({{{"coding", Json::array({coding({category_system, known->code, known->display})})}}});
    json["code"] = std::move(code);
    json["subject"] = patient();
    json["performer"] = Json::array({patient()});
    return json;
}

void Bundle::add(const Json& resource) {
    const Json entry{{"fullUrl", "urn:uuid:" + resource.at("id").get<std::string>()}, {"resource", resource}};
    text_ += text_.ends_with('[') ? "\n" : ",\n";
    text_ += entry.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void Bundle::make_room(std::size_t times) {
    text_.reserve(text_.size() * times);
}

std::string Bundle::text() && {
    text_ += "\n]\n}\n";
    return std::move(text_);
}

}  // namespace nightcramp::exchange::fhir
