#include "storage/rows.hpp"

namespace nightcramp::storage {
namespace {

std::vector<std::string> read_texts(Query rows) {
    std::vector<std::string> texts;
    while (rows.next()) rows.into(texts.emplace_back());
    return texts;
}

std::vector<Medicine> read_medicines(Query rows) {
    std::vector<Medicine> medicines;
    while (rows.next()) {
        Medicine& medicine = medicines.emplace_back();
        rows.into(medicine.id, medicine.name, medicine.dose, medicine.started, medicine.stopped);
    }
    return medicines;
}

void put_lists(DiaryFile& file, const Profile& profile) {
    Query condition = file.query("INSERT INTO profile_condition (condition) VALUES (?1)");
    for (const std::string& id : profile.conditions) condition.with(id).run();

    Query insert = file.query(
        "INSERT INTO medicine (number, id, name, dose, started, stopped)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    int number = 0;
    for (const Medicine& medicine : profile.medicines) {
        insert.with(number++, medicine.id, medicine.name, medicine.dose, medicine.started, medicine.stopped)
            .run();
    }

    Query question = file.query("INSERT INTO question (number, text) VALUES (?1, ?2)");
    number = 0;
    for (const std::string& text : profile.questions) question.with(number++, text).run();
}

}  // namespace

std::optional<Profile> find_profile(DiaryFile& file) {
    Query row = file.query("SELECT weight_kg, year_of_birth, due_date, flat_feet, revision FROM profile");
    if (!row.next()) return std::nullopt;
    Profile profile;
    row.into(profile.weight_kg, profile.year_of_birth, profile.due_date, profile.flat_feet, profile.revision);
    profile.conditions = read_texts(file.query("SELECT condition FROM profile_condition ORDER BY condition"));
    profile.medicines =
        read_medicines(file.query("SELECT id, name, dose, started, stopped FROM medicine ORDER BY number"));
    profile.questions = read_texts(file.query("SELECT text FROM question ORDER BY number"));
    return profile;
}

std::optional<Profile> find(DiaryFile& file, const Profile&) {
    return find_profile(file);
}

void put(DiaryFile& file, const Profile& profile) {
    erase(file, profile);
    file.query(
            "INSERT INTO profile (one, weight_kg, year_of_birth, due_date, flat_feet, revision)"
            " VALUES (1, ?1, ?2, ?3, ?4, ?5)")
        .with(profile.weight_kg, profile.year_of_birth, profile.due_date, profile.flat_feet, profile.revision)
        .run();
    put_lists(file, profile);
}

void erase(DiaryFile& file, const Profile&) {
    file.query("DELETE FROM profile").run();
}

}  // namespace nightcramp::storage
