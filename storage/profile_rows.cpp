#include "storage/rows.hpp"

namespace nightcramp::storage {
namespace {

std::vector<std::string> read_conditions(Query rows) {
    std::vector<std::string> ids;
    while (rows.next()) rows.into(ids.emplace_back());
    return ids;
}

void expect_number(std::int64_t number, std::size_t expected) {
    if (number != static_cast<std::int64_t>(expected)) throw BadRow("a part of the profile is missing");
}

std::vector<Medicine> read_medicines(Query rows) {
    std::vector<Medicine> medicines;
    while (rows.next()) {
        Medicine medicine;
        std::int64_t number = 0;
        rows.into(number, medicine.id, medicine.name, medicine.dose, medicine.started, medicine.stopped);
        expect_number(number, medicines.size());
        medicines.push_back(std::move(medicine));
    }
    return medicines;
}

std::vector<std::string> read_questions(Query rows) {
    std::vector<std::string> questions;
    while (rows.next()) {
        std::string text;
        std::int64_t number = 0;
        rows.into(number, text);
        expect_number(number, questions.size());
        questions.push_back(std::move(text));
    }
    return questions;
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

std::optional<Read<Profile>> read(DiaryFile& file, const Profile&) {
    Query row =
        file.query("SELECT weight_kg, year_of_birth, due_date, flat_feet, revision, sum FROM profile");
    if (!row.next()) return std::nullopt;
    Read<Profile> read;
    Profile& profile = read.value;
    row.into(profile.weight_kg, profile.year_of_birth, profile.due_date, profile.flat_feet, profile.revision,
             read.sum);
    profile.conditions =
        read_conditions(file.query("SELECT condition FROM profile_condition ORDER BY condition"));
    profile.medicines = read_medicines(
        file.query("SELECT number, id, name, dose, started, stopped FROM medicine ORDER BY number"));
    profile.questions = read_questions(file.query("SELECT number, text FROM question ORDER BY number"));
    return read;
}

std::optional<Profile> find(DiaryFile& file, const Profile& like) {
    return proven(read(file, like));
}

std::optional<Profile> find_profile(DiaryFile& file) {
    return find(file, Profile());
}

void put(DiaryFile& file, const Profile& profile) {
    erase(file, profile);
    file.query(
            "INSERT INTO profile (one, weight_kg, year_of_birth, due_date, flat_feet, revision, sum)"
            " VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)")
        .with(profile.weight_kg, profile.year_of_birth, profile.due_date, profile.flat_feet, profile.revision,
              sum_of(profile))
        .run();
    put_lists(file, profile);
}

void erase(DiaryFile& file, const Profile&) {
    file.query("DELETE FROM profile").run();
}

}  // namespace nightcramp::storage
