#include "diary/derived.hpp"
#include "diary/vocabulary.hpp"
#include "exchange/writers/fhir_resource.hpp"
#include "exchange/writers/stable_id.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::exchange::fhir {
namespace {

constexpr Code pain_code{loinc, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"};
constexpr Code fluids_code{loinc, "75301-2", "Fluid intake 24 hour Estimated"};
constexpr Code lower_leg_code{snomed, "449918009", "Cramp in lower leg"};
constexpr Code cramp_code{snomed, "55300003", "Cramp"};

/// Everything that is said of one night.
class NightResources {
public:
    NightResources(Bundle& bundle, const Night& night)
        : bundle_(bundle), night_(night), name_(name_of_night(night)) {}

    void add_cramps();
    void add_sleep();
    void add_habit(const Habit& habit);
    void add_signs(const std::vector<WarningSign>& signs);
    void add_note();

private:
    /// From going to bed to getting up; the dates where the times are not known.
    [[nodiscard]] Json period() const {
        const Sleep& sleep = night_.sleep;
        return {{"start", sleep.to_bed ? date_time(*sleep.to_bed) : iso(night_.date)},
                {"end", sleep.up ? date_time(*sleep.up) : iso(night_.date + days(1))}};
    }

    [[nodiscard]] std::string name_of(const std::string& part) const { return part + " of night " + name_; }

    [[nodiscard]] Json of_night(const std::string& part, Category category, Json code) const {
        Json json = bundle_.observation(name_of(part), category, std::move(code));
        json["effectivePeriod"] = period();
        return json;
    }

    void add_value(const std::string& text, const char* type, Json value) {
        Json json = of_night(text, Category::survey, concept_of(text));
        json[type] = std::move(value);
        bundle_.add(json);
    }

    template <class Value>
    void add_word(const std::string& text, const std::optional<Told<Value>>& told) {
        if (told) add_value(text, "valueString", nightcramp::name(told->value));
    }

    void add_cramp(const Cramp& cramp, const std::string& part);

    Bundle& bundle_;
    const Night& night_;
    std::string name_;
};

std::string site_of(const Cramp& cramp) {
    if (!cramp.muscle && !cramp.side) return "";
    const std::string side = cramp.side ? std::string(nightcramp::name(*cramp.side)) : "";
    const std::string muscle = cramp.muscle ? std::string(nightcramp::name(*cramp.muscle)) : "leg";
    return side.empty() ? muscle : side + " " + muscle;
}

Code code_of(const Cramp& cramp) {
    return cramp.muscle == Muscle::calf || cramp.muscle == Muscle::shin ? lower_leg_code : cramp_code;
}

void add_component(Json& observation, Json code, const char* type, Json value) {
    observation["component"].push_back(Json{{"code", std::move(code)}, {type, std::move(value)}});
}

void add_components(Json& observation, const Cramp& cramp) {
    const auto add = [&](const char* text, const char* type, Json value) {
        add_component(observation, concept_of(text), type, std::move(value));
    };
    if (cramp.pain) {
        add_component(observation, concept_of("Pain, 0 none to 10 worst imaginable", {pain_code}),
                      "valueInteger", *cramp.pain);
    }
    if (cramp.duration) {
        add("Duration of the cramp", "valueQuantity",
            quantity(static_cast<double>(cramp.duration->count()), "s"));
    }
    if (cramp.just_before_waking) add("Came just before waking", "valueBoolean", true);
    if (cramp.woke_me) add("Woke the person", "valueBoolean", *cramp.woke_me);
    if (cramp.times_back) add("How often it came back", "valueInteger", *cramp.times_back);
    if (cramp.extent) add("How much cramped", "valueString", nightcramp::name(*cramp.extent));
    if (!cramp.relief.empty()) {
        std::vector<std::string_view> names;
        for (const Relief one : cramp.relief) names.push_back(nightcramp::name(one));
        add("What ended it", "valueString", fmt::format("{}", fmt::join(names, ", ")));
    }
    if (cramp.soreness) add("Soreness the next morning, 0 to 10", "valueInteger", *cramp.soreness);
}

void NightResources::add_cramp(const Cramp& cramp, const std::string& part) {
    const std::string site = site_of(cramp);
    const std::string text = site.empty() ? "Night leg cramp" : "Night leg cramp, " + site;
    Json json = bundle_.observation(name_of(part), Category::survey, concept_of(text, {code_of(cramp)}));
    if (cramp.at) {
        json["effectiveDateTime"] = date_time(*cramp.at);
    } else {
        json["effectivePeriod"] = period();
    }
    json["valueBoolean"] = true;
    if (!cramp.note.empty()) json["note"] = Json::array({{{"text", cramp.note}}});
    if (!site.empty()) json["bodySite"] = {{"text", site}};
    add_components(json, cramp);
    bundle_.add(json);
}

void NightResources::add_cramps() {
    if (!is_recorded(night_)) return;
    Json count = of_night("cramps", Category::survey, concept_of("Number of leg cramps in the night"));
    count["valueInteger"] = night_.cramps.size();
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < night_.cramps.size(); ++i) {
        parts.push_back(fmt::format("cramp {}", i + 1));
        count["hasMember"].push_back(Bundle::reference(name_of(parts.back())));
    }
    bundle_.add(count);
    for (std::size_t i = 0; i < parts.size(); ++i) add_cramp(night_.cramps[i], parts[i]);
}

void NightResources::add_sleep() {
    const Sleep& sleep = night_.sleep;
    if (sleep.to_bed && sleep.up) {
        using Minutes = std::chrono::duration<double, std::ratio<60>>;
        Json json = of_night("sleep", Category::activity, concept_of("Time in bed"));
        json["valueQuantity"] = quantity(Minutes(sleep.up->utc() - sleep.to_bed->utc()).count(), "min");
        json["method"] = concept_of("Told by the person: from going to bed to getting up");
        bundle_.add(json);
    }
    if (sleep.rested)
        add_value("Rested in the morning, 0 not at all to 10 fully", "valueInteger", *sleep.rested);
    add_word("Position in bed", sleep.position);
    add_word("Feet in bed", sleep.feet);
    add_word("Covers", sleep.covers);
}

void set_value(Json& observation, const std::optional<Answer>& answer, const Habit& habit) {
    if (!answer) {
        observation["dataAbsentReason"] = absent("unknown");
    } else if (answer->value.kind == AnswerKind::not_applicable) {
        observation["dataAbsentReason"] = absent("not-applicable");
    } else if (answer->value.kind == AnswerKind::amount) {
        observation["valueQuantity"] = quantity(answer->value.amount, habit.unit);
    } else {
        observation["valueBoolean"] = answer->value.kind == AnswerKind::yes;
    }
}

void NightResources::add_habit(const Habit& habit) {
    const auto answer = answer_to(night_, habit);
    if (!answer && !habit.followed) return;
    const std::vector<Code> codes = habit.id == "fluids" && habit.origin == Origin::built_in
                                        ? std::vector{fluids_code}
                                        : std::vector<Code>{};
    Json json = bundle_.observation(name_of("habit " + habit.id), Category::social_history,
                                    concept_of(habit.name, codes));
    json["effectiveDateTime"] = iso(night_.date);
    set_value(json, answer, habit);
    bundle_.add(json);
}

void NightResources::add_signs(const std::vector<WarningSign>& signs) {
    if (!night_.warning_signs) return;
    std::vector<std::string> noticed;
    for (const std::string& id : *night_.warning_signs) {
        const auto sign =
            std::find_if(signs.begin(), signs.end(), [&](const WarningSign& one) { return one.id == id; });
        noticed.push_back(sign == signs.end() ? id : sign->name);
    }
    add_value("Warning signs noticed", "valueString",
              noticed.empty() ? "none" : fmt::format("{}", fmt::join(noticed, "; ")));
}

void NightResources::add_note() {
    if (!night_.note.empty()) add_value("Note on the night", "valueString", night_.note);
}

}  // namespace

void add_night(Bundle& bundle, const Night& night, const std::vector<Habit>& habits,
               const std::vector<WarningSign>& signs) {
    NightResources resources(bundle, night);
    resources.add_cramps();
    resources.add_sleep();
    for (const Habit& habit : habits) resources.add_habit(habit);
    resources.add_signs(signs);
    resources.add_note();
}

}  // namespace nightcramp::exchange::fhir
