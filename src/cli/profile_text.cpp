#include "cli/profile_text.hpp"

#include "cli/columns.hpp"
#include "cli/context.hpp"
#include "present/amount_words.hpp"
#include "present/medicine_search.hpp"
#include "present/typed_date.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using Lines = std::vector<std::string>;

Lines about_lines(const Profile& profile) {
    const auto weight = [&] { return present::amount_words(*profile.weight_kg, "kg", Units::metric); };
    const std::string flat = profile.flat_feet ? (*profile.flat_feet ? "yes" : "no") : "unknown";
    return {
        fmt::format("Weight: {}", profile.weight_kg ? weight() : "unknown"),
        fmt::format("Born: {}", profile.year_of_birth ? std::to_string(*profile.year_of_birth) : "unknown"),
        fmt::format("Due date: {}", profile.due_date ? present::date_as_typed(*profile.due_date) : "unknown"),
        fmt::format("Flat feet: {}", flat)};
}

Lines condition_lines(const Profile& profile, const Catalogue& catalogue) {
    Lines lines;
    for (const std::string& id : profile.conditions) {
        const auto found = std::find_if(catalogue.conditions.begin(), catalogue.conditions.end(),
                                        [&](const Condition& condition) { return condition.id == id; });
        lines.push_back(found == catalogue.conditions.end() ? id : fmt::format("{} ({})", found->name, id));
    }
    return lines;
}

std::string medicine_line(const Medicine& medicine) {
    const std::string words = present::medicine_words(medicine);
    return words.empty() ? medicine.name : fmt::format("{}: {}", medicine.name, words);
}

Lines medicine_lines(const Profile& profile) {
    Lines lines;
    for (const Medicine& medicine : profile.medicines) lines.push_back(medicine_line(medicine));
    return numbered(lines);
}

/// A heading is shown even where nothing stands below it.
Lines or_none(Lines lines) {
    if (lines.empty()) lines.emplace_back("none named");
    return lines;
}

bool has(const Profile& profile, const std::string& condition) {
    return std::find(profile.conditions.begin(), profile.conditions.end(), condition) !=
           profile.conditions.end();
}

std::string condition_rows(const Profile& profile, const Catalogue& catalogue, bool safety) {
    std::string text;
    for (const Condition& condition : catalogue.conditions) {
        if (condition.safety != safety) continue;
        text += fmt::format("{} {} {}\n", has(profile, condition.id) ? '*' : ' ',
                            to_the_left(condition.id, 26), condition.name);
    }
    return text;
}

}  // namespace

std::string profile_text(const Profile& profile, const Catalogue& catalogue) {
    return paragraph("About you", about_lines(profile)).substr(1) +
           paragraph("Conditions", or_none(condition_lines(profile, catalogue))) +
           paragraph("Medicines and supplements", or_none(medicine_lines(profile))) +
           paragraph("Questions for the doctor", or_none(numbered(profile.questions)));
}

std::string conditions_text(const Profile& profile, const Catalogue& catalogue) {
    return "These change what is suggested\n" + condition_rows(profile, catalogue, true) +
           "\nListed with cramps\n" + condition_rows(profile, catalogue, false) +
           "\nThose of your profile bear a *. Add one with: nightcramp profile set --condition ID\n";
}

Json conditions_json(const Profile& profile, const Catalogue& catalogue) {
    Json list = Json::array();
    for (const Condition& condition : catalogue.conditions) {
        list.push_back({{"id", condition.id},
                        {"name", condition.name},
                        {"changes_suggestions", condition.safety},
                        {"yours", has(profile, condition.id)}});
    }
    return {{"conditions", list}};
}

std::string medicines_text(const Profile& profile, const Catalogue& catalogue) {
    if (profile.medicines.empty())
        return "No medicine is named. Name one with: nightcramp medicine add NAME\n";
    std::string text;
    const Lines lines = medicine_lines(profile);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        text += visible(lines[i]) + '\n';
        const std::string listed = present::where_listed(catalogue, profile.medicines[i]);
        if (!listed.empty()) text += fmt::format("   {}\n", listed);
    }
    return text +
           "\nThe program never says to start, stop or change a medicine. That is for your doctor or "
           "pharmacist.\n";
}

Json medicine_json(const Medicine& medicine, const Catalogue& catalogue) {
    Profile one;
    one.medicines = {medicine};
    Json json = to_json(one).at("medicines").at(0);
    const std::string listed = present::where_listed(catalogue, medicine);
    json["listed"] = listed.empty() ? Json(nullptr) : Json(listed);
    return json;
}

Json medicines_json(const Profile& profile, const Catalogue& catalogue) {
    Json list = Json::array();
    for (const Medicine& medicine : profile.medicines) list.push_back(medicine_json(medicine, catalogue));
    return {{"medicines", list}};
}

}  // namespace nightcramp::cli
