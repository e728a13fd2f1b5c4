#include "storage/rows.hpp"

namespace nightcramp::storage {
namespace {

void put_night(DiaryFile& file, const Night& night) {
    const Sleep& sleep = night.sleep;
    file.query(
            "INSERT INTO night (date, cramps_answer, recorded_at, to_bed, up, rested,"
            " position, position_at, position_provenance, feet, feet_at, feet_provenance,"
            " covers, covers_at, covers_provenance, signs_asked, note, revision, sum)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)")
        .with(night.date, night.cramps_answer, night.recorded_at, sleep.to_bed, sleep.up, sleep.rested,
              sleep.position, sleep.feet, sleep.covers, night.warning_signs.has_value(), night.note,
              night.revision, sum_of(night))
        .run();
}

void put_reliefs(DiaryFile& file, Date date, int number, const std::vector<Relief>& reliefs) {
    Query insert = file.query("INSERT INTO cramp_relief (night, cramp, relief) VALUES (?1, ?2, ?3)");
    for (const Relief relief : reliefs) insert.with(date, number, relief).run();
}

void put_cramps(DiaryFile& file, const Night& night) {
    Query insert = file.query(
        "INSERT INTO cramp (night, number, at, just_before_waking, muscle, side, extent,"
        " times_back, pain, duration_s, woke_me, soreness, note)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    int number = 0;
    for (const Cramp& cramp : night.cramps) {
        insert
            .with(night.date, number, cramp.at, cramp.just_before_waking, cramp.muscle, cramp.side,
                  cramp.extent, cramp.times_back, cramp.pain, cramp.duration, cramp.woke_me, cramp.soreness,
                  cramp.note)
            .run();
        put_reliefs(file, night.date, number, cramp.relief);
        ++number;
    }
}

void put_answers(DiaryFile& file, const Night& night) {
    Query insert = file.query(
        "INSERT INTO answer (night, habit, kind, amount, at, provenance)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const Answer& answer : night.answers) {
        insert.with(night.date, answer.habit, answer.value, answer.stamp).run();
    }
}

void put_signs(DiaryFile& file, const Night& night) {
    if (!night.warning_signs) return;
    Query insert = file.query("INSERT INTO warning_sign (night, sign) VALUES (?1, ?2)");
    for (const std::string& sign : *night.warning_signs) insert.with(night.date, sign).run();
}

}  // namespace

void put(DiaryFile& file, const Night& night) {
    erase(file, night);
    put_night(file, night);
    put_cramps(file, night);
    put_answers(file, night);
    put_signs(file, night);
}

void erase(DiaryFile& file, const Night& like) {
    file.query("DELETE FROM night WHERE date = ?1").with(like.date).run();
}

}  // namespace nightcramp::storage
