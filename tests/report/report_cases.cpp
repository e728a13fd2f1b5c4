#include "tests/report/report_cases.hpp"

#include "experiment/schedule.hpp"

#include <array>
#include <chrono>
#include <random>

namespace nightcramp::report {
namespace {

using std::chrono::minutes;

/// The same numbers on every machine.
class Dice {
public:
    [[nodiscard]] int roll(int sides) { return static_cast<int>(engine_() % static_cast<unsigned>(sides)); }
    [[nodiscard]] bool once_in(int sides) { return roll(sides) == 0; }

private:
    std::mt19937 engine_{20261123};
};

Cramp cramp_of(Date date, Dice& dice) {
    constexpr std::array<Muscle, 4> muscles{Muscle::calf, Muscle::calf, Muscle::foot_arch, Muscle::toes};
    constexpr std::array<int, 4> lengths{1, 2, 5, 3};
    Cramp cramp;
    const int hour = dice.roll(9) - 2;
    if (!dice.once_in(6)) cramp.at = test::at(date + days(hour < 0 ? 0 : 1), (hour + 24) % 24, 10);
    cramp.muscle = muscles.at(static_cast<std::size_t>(dice.roll(4)));
    cramp.side = dice.once_in(3) ? Side::right : Side::left;
    if (!dice.once_in(5)) cramp.pain = 3 + dice.roll(6);
    if (!dice.once_in(4)) cramp.duration = minutes(lengths.at(static_cast<std::size_t>(dice.roll(4))));
    if (!dice.once_in(4)) cramp.woke_me = !dice.once_in(3);
    return cramp;
}

Night night_of(Date date, Dice& dice) {
    Night night = test::night_without_cramps(date);
    const bool stretched = dice.once_in(2);
    const int of_ten = stretched ? 2 : 5;
    if (dice.roll(10) < of_ten) {
        night.cramps_answer = CrampsAnswer::some;
        night.cramps.push_back(cramp_of(date, dice));
        if (dice.once_in(5)) night.cramps.push_back(cramp_of(date, dice));
    }
    night.sleep.rested = (night.cramps.empty() ? 6 : 4) + dice.roll(3);
    night.warning_signs = std::vector<std::string>{};
    const Stamp stamp{test::at(date + days(1), 7), Provenance::morning};
    set_answer(night, {"stretching", stretched ? AnswerValue::yes() : AnswerValue::no(), stamp});
    set_answer(night, {"fluids", AnswerValue::of(1200 + 100 * dice.roll(10)), stamp});
    if (!dice.once_in(4)) set_answer(night, {"magnesium", AnswerValue::of(150), stamp});
    return night;
}

Medicine medicine(std::string id, std::string name, std::string dose, std::optional<Date> started,
                  std::optional<Date> stopped = {}) {
    return {std::move(id), std::move(name), std::move(dose), started, stopped};
}

void begin_experiments(ReportCase& one) {
    experiment::Choice choice;
    choice.habit = "feet-lifted";
    choice.nights = 112;
    choice.first_night = test::today - days(53);
    one.diary.experiments.push_back(experiment::drawn(choice, 7, test::at(choice.first_night, 12)));
    choice.habit = "stretching";
    choice.nights = 56;
    choice.first_night = test::today - days(180);
    Experiment finished = experiment::drawn(choice, 11, test::at(choice.first_night, 12));
    finished.unsealed_at = test::at(last_night_of(finished) + days(1), 8);
    one.diary.experiments.insert(one.diary.experiments.begin(), finished);
}

}  // namespace

present::Results ReportCase::results() const {
    return present::results_of(diary, catalogue, knowledge);
}

Report ReportCase::report(const present::Results& results) const {
    Wishes wanted = wishes;
    if (wanted.span == DateSpan{}) wanted.span = whole_span(results.diary);
    const Source source{results,   catalogue,        manner, std::chrono::Monday,
                        test::now, "Nightcramp 1.0", example};
    return report_of(source, wanted);
}

Report ReportCase::report() const {
    return report(results());
}

void ReportCase::log(int nights) {
    Dice dice;
    for (int age = nights; age >= 1; --age) {
        if (dice.once_in(12)) continue;
        diary.nights.push_back(night_of(test::today - days(age), dice));
    }
}

ReportCase empty_case() {
    return {};
}

ReportCase three_nights_case() {
    ReportCase one;
    one.diary.nights = {test::night_without_cramps(test::sunday - days(3)),
                        test::night_with_cramp(test::sunday - days(1)),
                        test::night_without_cramps(test::sunday)};
    return one;
}

ReportCase rich_case() {
    ReportCase one;
    one.log(365);
    Profile& profile = one.diary.profile;
    profile.weight_kg = 74;
    profile.year_of_birth = 1957;
    profile.flat_feet = true;
    profile.conditions = {"diabetes-type-2", "venous-insufficiency"};
    profile.medicines = {
        medicine("", "Levothyroxine", "75 µg in the morning", date_from(2019, 5, 1)),
        medicine("hydrochlorothiazide", "Hydrochlorothiazide", "12.5 mg", date_from(2024, 3, 1)),
        medicine("statins", "Atorvastatin", "20 mg in the evening", date_from(2026, 5, 4)),
        medicine("nifedipine", "Nifedipine", "30 mg", date_from(2022, 1, 10), date_from(2026, 9, 7)),
    };
    profile.questions = {"Could one of my medicines play a part?", "Should my blood be checked?"};
    Night& night = one.diary.nights[one.diary.nights.size() - 9];
    night.cramps_answer = CrampsAnswer::some;
    night.cramps = {test::left_calf_cramp(night.date)};
    night.cramps.front().duration = minutes(12);
    night.cramps.front().note = "Would not let go.";
    night.warning_signs = std::vector<std::string>{"cramp-over-ten-minutes"};
    night.note = "Long walk\nin the heat.";
    begin_experiments(one);
    return one;
}

ReportCase ten_years_case() {
    ReportCase one = rich_case();
    one.diary.experiments.clear();
    one.diary.nights.clear();
    one.log(3652);
    return one;
}

ReportCase long_names_case() {
    ReportCase one = rich_case();
    Profile& profile = one.diary.profile;
    const std::string word(300, 'x');
    profile.medicines.push_back(medicine("", word, word, date_from(2026, 1, 1)));
    profile.medicines.push_back(medicine("statins", "A statin with a name that goes on and on " + word, "",
                                         std::nullopt, date_from(2026, 2, 1)));
    profile.questions = {std::string(40, '?'), "Why " + word, "And " + std::string(400, 'm') + " too?"};
    one.wishes.name = true;
    one.wishes.called = "Wilhelmina Adelheid Freiin von und zu " + std::string(60, 'W');
    for (const auto& condition : one.catalogue.conditions) profile.conditions.push_back(condition.id);
    return one;
}

ReportCase many_scripts_case() {
    ReportCase one = three_nights_case();
    Profile& profile = one.diary.profile;
    profile.medicines = {medicine("", "אספירין", "100 מ״ג בבוקר", date_from(2026, 1, 1)),
                         medicine("", "دواء الضغط", "", date_from(2026, 2, 1)),
                         medicine("", "Crème apaisante n° 5, Łódź", "½ cuillère", std::nullopt),
                         medicine("", "マグネシウム", "一日一錠", date_from(2026, 3, 1))};
    profile.questions = {"האם התרופה יכולה לגרום להתכווצויות?", "Is “naïve” spelt so — <b>&amp;</b>?"};
    one.wishes.name = true;
    one.wishes.called = "Żaneta Müller-Đorđević שרה";
    one.wishes.notes = true;
    one.diary.nights.back().note = "ليلة هادئة; e\u0301 and \u202Eturned";
    return one;
}

ReportCase hundred_medicines_case() {
    ReportCase one = rich_case();
    for (int i = 1; i <= 100; ++i) {
        one.diary.profile.medicines.push_back(
            medicine(i % 10 == 0 ? "sertraline" : "", "Medicine number " + std::to_string(i),
                     std::to_string(i) + " mg", date_from(2026, 1, 1) + days(i)));
    }
    return one;
}

}  // namespace nightcramp::report
