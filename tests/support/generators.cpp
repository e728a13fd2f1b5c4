#include "tests/support/generators.hpp"

#include "diary/json.hpp"
#include "tests/support/builders.hpp"

#include <algorithm>
#include <set>

namespace nightcramp {

void showValue(const Night& night, std::ostream& out) {
    out << to_json(night).dump(1);
}

namespace test {
namespace {

using rc::gen::arbitrary;
using rc::gen::element;
using rc::gen::inRange;
using std::chrono::minutes;
using std::chrono::seconds;

template <class Value>
std::optional<Value> maybe(const rc::Gen<Value>& gen) {
    return *arbitrary<bool>() ? std::optional<Value>(*gen) : std::nullopt;
}

/// Within the span that every night may have, on either side of midnight and in any zone.
Moment moment_of(Date night) {
    return {night + minutes(*inRange(12 * 60, 36 * 60)), minutes(*element(60, 120, 0, -570, 345, 840))};
}

Stamp any_stamp(Date night) {
    const auto provenance =
        *element(Provenance::evening, Provenance::morning, Provenance::late, Provenance::imported);
    return {{night + seconds(*inRange(0, 400'000)), minutes(60)}, provenance};
}

std::string any_id() {
    return *element<std::string>("fluids", "stretching", "bike", "heat", "alcohol", "shoes", "own-one", "x1");
}

AnswerValue any_answer() {
    switch (*inRange(0, 4)) {
        case 0:
            return AnswerValue::no();
        case 1:
            return AnswerValue::yes();
        case 2:
            return AnswerValue::not_applicable();
        default:
            return AnswerValue::of(*inRange(0, 40'000) / 8.0);
    }
}

Sleep valid_sleep(Date night) {
    Sleep sleep;
    sleep.to_bed = maybe(rc::gen::exec([=] { return moment_of(night); }));
    if (sleep.to_bed) {
        sleep.up = maybe(rc::gen::exec([=] {
            const auto latest = night + std::chrono::hours(24 + 18) - minutes(1);
            const auto up = sleep.to_bed->wall + minutes(*inRange(1, 600));
            return Moment{std::min<std::chrono::local_seconds>(up, latest), sleep.to_bed->utc_offset};
        }));
    }
    sleep.rested = maybe(inRange(0, 11));
    const Stamp stamp = any_stamp(night);
    if (*arbitrary<bool>()) {
        tell(sleep.position,
             *element(Position::back, Position::back_with_pillow, Position::side, Position::front,
                      Position::mixed),
             stamp);
    }
    if (*arbitrary<bool>())
        tell(sleep.feet, *element(Feet::free, Feet::pointed_down, Feet::propped_up), stamp);
    if (*arbitrary<bool>()) tell(sleep.covers, *element(Covers::light, Covers::heavy), stamp);
    return sleep;
}

std::vector<std::string> some_of(const std::vector<std::string>& all) {
    std::set<std::string> chosen;
    for (const std::string& one : all) {
        if (*arbitrary<bool>()) chosen.insert(one);
    }
    return {chosen.begin(), chosen.end()};
}

Medicine any_medicine() {
    Medicine medicine{*element<std::string>("", "furosemide"), "My pill " + *any_note(), *any_note(),
                      std::nullopt, std::nullopt};
    medicine.started = maybe(any_date());
    if (medicine.started) {
        medicine.stopped =
            maybe(rc::gen::map(inRange(1, 500), [=](int n) { return *medicine.started + days(n); }));
    }
    return medicine;
}

}  // namespace

rc::Gen<Date> any_date() {
    return rc::gen::map(inRange(1, 4000), [](int ago) { return today - days(ago); });
}

rc::Gen<std::string> any_note() {
    return element<std::string>("", "a note", "two\nlines", "quote ' and \" and ; --",
                                "Größe, ½, 夜のこむら返り, 🌙", "tab\there", "%s %n {} \\");
}

rc::Gen<Cramp> valid_cramp(Date night) {
    return rc::gen::exec([=] {
        Cramp cramp;
        cramp.at = maybe(rc::gen::exec([=] { return moment_of(night); }));
        cramp.just_before_waking = !cramp.at && *arbitrary<bool>();
        cramp.muscle = maybe(element(Muscle::calf, Muscle::foot_arch, Muscle::toes, Muscle::shin,
                                     Muscle::front_thigh, Muscle::back_thigh, Muscle::other));
        cramp.side = maybe(element(Side::left, Side::right, Side::both));
        cramp.extent = maybe(element(Extent::part_of_muscle, Extent::whole_muscle, Extent::several_muscles));
        cramp.times_back = maybe(inRange(0, 51));
        cramp.pain = maybe(inRange(0, 11));
        cramp.duration = maybe(rc::gen::map(inRange(1, 43'201), [](int s) { return seconds(s); }));
        cramp.woke_me = maybe(arbitrary<bool>());
        for (const Relief relief : {Relief::stood_up, Relief::massaged, Relief::walked, Relief::other}) {
            if (*arbitrary<bool>()) cramp.relief.push_back(relief);
        }
        cramp.soreness = maybe(inRange(0, 11));
        cramp.note = *any_note();
        return cramp;
    });
}

rc::Gen<Night> valid_night(Date date) {
    return rc::gen::exec([=] {
        Night night;
        night.date = date;
        night.cramps_answer = *element(CrampsAnswer::unknown, CrampsAnswer::none, CrampsAnswer::some);
        if (night.cramps_answer == CrampsAnswer::some) {
            const int count = *inRange(1, 5);
            for (int i = 0; i < count; ++i) night.cramps.push_back(*valid_cramp(date));
        }
        if (is_recorded(night)) night.recorded_at = any_stamp(date).at;
        night.sleep = valid_sleep(date);
        const int answers = *inRange(0, 6);
        for (int i = 0; i < answers; ++i) set_answer(night, {any_id(), any_answer(), any_stamp(date)});
        if (*arbitrary<bool>()) night.warning_signs = some_of({"long-cramp", "numb", "one-leg-swollen"});
        night.note = *any_note();
        if (is_blank(night)) night.note = "something";
        return night;
    });
}

rc::Gen<Night> valid_night() {
    return rc::gen::mapcat(any_date(), [](Date date) { return valid_night(date); });
}

rc::Gen<Habit> valid_habit() {
    return rc::gen::exec([] {
        Habit habit;
        habit.id = any_id();
        habit.name = "Name " + *any_note();
        habit.question = "Question " + *any_note();
        habit.window = *element(Window::day, Window::evening, Window::night, Window::seven_days);
        habit.role = *element(Role::prevention, Role::trigger);
        habit.origin = *element(Origin::built_in, Origin::own);
        habit.followed = *arbitrary<bool>();
        if (*arbitrary<bool>()) return habit;
        habit.kind = HabitKind::amount;
        habit.unit = *element<std::string>("ml", "min", "µg", "cups");
        habit.step = *inRange(1, 500) / 4.0;
        habit.contrast = *inRange(1, 5000) / 4.0;
        habit.most = maybe(rc::gen::map(inRange(1, 5000), [](int n) { return n / 2.0; }));
        if (*arbitrary<bool>())
            habit.target = Target{*element(Aim::at_least, Aim::at_most), *inRange(0, 900) / 2.0};
        return habit;
    });
}

rc::Gen<Profile> valid_profile() {
    return rc::gen::exec([] {
        Profile profile;
        profile.weight_kg = maybe(rc::gen::map(inRange(40, 800), [](int n) { return n / 2.0; }));
        profile.year_of_birth = maybe(inRange(1900, 2027));
        profile.due_date = maybe(any_date());
        profile.flat_feet = maybe(arbitrary<bool>());
        profile.conditions = some_of({"kidney-failure", "diabetes-type-2", "flat", "anaemia"});
        const int medicines = *inRange(0, 4);
        for (int i = 0; i < medicines; ++i) profile.medicines.push_back(any_medicine());
        if (*arbitrary<bool>()) profile.questions = {"Why me? " + *any_note(), "And then?"};
        return profile;
    });
}

rc::Gen<Experiment> valid_experiment() {
    return rc::gen::exec([] {
        Experiment experiment;
        experiment.id = *element<std::string>("first", "second", "third");
        experiment.habit = any_id();
        experiment.design = *element(Design::nightly, Design::week_blocks, Design::fortnight_blocks);
        experiment.first_night = *any_date();
        const int nights = *inRange(1, 60);
        for (int i = 0; i < nights; ++i) experiment.schedule.push_back(*arbitrary<bool>());
        experiment.planned_nights = *inRange(1, nights + 1);
        experiment.seed = *arbitrary<std::uint64_t>();
        experiment.drawn_at = at(experiment.first_night, 12);
        if (*arbitrary<bool>()) experiment.done_from = *inRange(1, 500) / 2.0;
        experiment.schedule_hash = "9f86d081884c7d65";
        if (*arbitrary<bool>()) {
            experiment.stopped_on = experiment.first_night + days(*inRange(0, 60));
            experiment.stop_cause =
                *element(StopCause::safety, StopCause::inconvenience, StopCause::half_way, StopCause::opened);
        }
        experiment.stop_reason = *any_note();
        experiment.extended = *arbitrary<bool>();
        if (*arbitrary<bool>()) experiment.unsealed_at = at(experiment.first_night + days(90), 9);
        experiment.agreed_with_doctor = *arbitrary<bool>();
        return experiment;
    });
}

rc::Gen<Dismissal> any_dismissal() {
    return rc::gen::exec([] {
        return Dismissal{*element<std::string>("start-stretching", "drop-shoes"), *any_note(),
                         at(*any_date(), 9, 5), 0};
    });
}

}  // namespace test
}  // namespace nightcramp
