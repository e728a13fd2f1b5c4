#include "diary/vocabulary.hpp"
#include "exchange/writers/csv_columns.hpp"

namespace nightcramp::exchange {
namespace {

std::string signs_cell(const std::optional<std::vector<std::string>>& signs) {
    if (!signs) return "";
    return signs->empty() ? "none" : text_cell(fmt::format("{}", fmt::join(*signs, " ")));
}

template <class Value>
using Part = std::optional<Told<Value>> Sleep::*;

template <class Value>
void add_told(std::vector<ColumnOf<Night>>& columns, const std::string& name, const std::string& meaning,
              Part<Value> part) {
    const auto add = [&](const std::string& column, const std::string& what, auto read) {
        columns.push_back({column, what, [part, read](const Night& night) {
                               const auto& told = night.sleep.*part;
                               return told ? std::string(read(*told)) : "";
                           }});
    };
    add(name, meaning, [](const Told<Value>& told) { return slug(told.value); });
    add(name + " said at", "When that was said.", [](const Told<Value>& told) { return iso(told.stamp.at); });
    add(name + " said", "How: evening, morning, late or imported; see the column \"said\" of answers.csv.",
        [](const Told<Value>& told) { return slug(told.stamp.provenance); });
}

struct NumberedCramp {
    Date night;
    std::size_t number;
    const Cramp* cramp;
};

struct NightAnswer {
    Date night;
    const Answer* answer;
    const Habit* habit;  ///< null where the diary has none of that id
};

std::string relief_cell(const std::vector<Relief>& relief) {
    std::vector<std::string_view> slugs;
    for (const Relief one : relief) slugs.push_back(slug(one));
    return fmt::format("{}", fmt::join(slugs, " "));
}

/// A cramp of which nobody said when it came may have come then as well.
std::string before_waking_cell(const Cramp& cramp) {
    return cramp.just_before_waking || cramp.at ? yes_no(cramp.just_before_waking) : "";
}

/// A column that reads one member of a cramp.
template <class Member>
ColumnOf<NumberedCramp> of_cramp(std::string name, std::string meaning, Member member) {
    return {std::move(name), std::move(meaning),
            [member](const NumberedCramp& row) { return cell(row.cramp->*member); }};
}

std::vector<ColumnOf<NumberedCramp>> cramp_columns() {
    return {
        {"night", "The night, as in nights.csv.", [](const auto& row) { return iso(row.night); }},
        {"cramp", "Its number in the night, from 1.",
         [](const auto& row) { return fmt::format("{}", row.number); }},
        of_cramp("at", "When it began.", &Cramp::at),
        {"just before waking", "yes where that was said instead of a time; no where a time was.",
         [](const auto& row) { return before_waking_cell(*row.cramp); }},
        of_cramp("side", "left, right or both.", &Cramp::side),
        of_cramp("muscle", "calf, foot-arch, toes, shin, front-thigh, back-thigh or other.", &Cramp::muscle),
        of_cramp("extent", "How much of it cramped: part, whole or several muscles.", &Cramp::extent),
        of_cramp("times back", "How often it came back.", &Cramp::times_back),
        of_cramp("pain (0-10)", "From 0, none, to 10, the worst imaginable.", &Cramp::pain),
        {"duration (s)", "How long it lasted, in seconds.",
         [](const auto& row) {
             return row.cramp->duration ? fmt::format("{}", row.cramp->duration->count()) : std::string();
         }},
        of_cramp("woke me", "yes or no.", &Cramp::woke_me),
        {"relief",
         "What ended it, with blanks between: stood-up, stretched, massaged, warmth, cold, walked, waited, "
         "other.",
         [](const auto& row) { return relief_cell(row.cramp->relief); }},
        of_cramp("soreness (0-10)", "How sore the muscle was the next morning.", &Cramp::soreness),
        {"note", "What the person wrote.", [](const auto& row) { return text_cell(row.cramp->note); }}};
}

std::vector<ColumnOf<NightAnswer>> answer_columns() {
    return {
        {"night", "The night, as in nights.csv.", [](const auto& row) { return iso(row.night); }},
        {"habit", "The id of the habit, as in habits.csv.",
         [](const auto& row) { return row.answer->habit; }},
        {"answer", "yes, no, amount, or n/a where the question made no sense that day.",
         [](const auto& row) { return std::string(slug(row.answer->value.kind)); }},
        {"amount", "How much, in the unit beside it.",
         [](const auto& row) {
             const bool is_amount = row.answer->value.kind == AnswerKind::amount;
             return is_amount ? plain_decimal(row.answer->value.amount) : std::string();
         }},
        {"unit", "The unit of the habit; blank for yes and no.",
         [](const auto& row) { return row.habit == nullptr ? std::string() : text_cell(row.habit->unit); }},
        {"said at", "When it was said.", [](const auto& row) { return iso(row.answer->stamp.at); }},
        {"said",
         "How: evening = before going to bed; morning = after the night; late = more than two days later; "
         "imported = from another file.",
         [](const auto& row) { return std::string(slug(row.answer->stamp.provenance)); }}};
}

}  // namespace

ExportTable nights_sheet(const Contents& contents) {
    std::vector<ColumnOf<Night>> columns{
        {"night", "The date on which its evening began.", [](const Night& night) { return iso(night.date); }},
        {"cramps", "How many there were; 0 = none; blank = nobody answered.",
         [](const Night& night) {
             return is_recorded(night) ? fmt::format("{}", night.cramps.size()) : std::string();
         }},
        {"recorded at", "When that was first answered.",
         [](const Night& night) { return cell(night.recorded_at); }},
        {"to bed", "When the person went to bed.",
         [](const Night& night) { return cell(night.sleep.to_bed); }},
        {"up", "When the person got up.", [](const Night& night) { return cell(night.sleep.up); }},
        {"rested (0-10)", "From 0, not at all, to 10, fully.",
         [](const Night& night) { return cell(night.sleep.rested); }}};
    add_told(columns, "position", "back, back-with-pillow, side, front or mixed.", &Sleep::position);
    add_told(columns, "feet", "free, pointed-down or propped-up.", &Sleep::feet);
    add_told(columns, "covers", "light or heavy.", &Sleep::covers);
    columns.push_back(
        {"warning signs",
         "Those that were noticed, with blanks between; none = asked and nothing; blank = not asked.",
         [](const Night& night) { return signs_cell(night.warning_signs); }});
    columns.push_back(
        {"note", "What the person wrote.", [](const Night& night) { return text_cell(night.note); }});
    return table_of("nights.csv", "Each night of which anything is known.", columns, contents.own.nights);
}

ExportTable cramps_sheet(const Contents& contents) {
    std::vector<NumberedCramp> rows;
    for (const Night& night : contents.own.nights) {
        for (std::size_t i = 0; i < night.cramps.size(); ++i)
            rows.push_back({night.date, i + 1, &night.cramps[i]});
    }
    return table_of("cramps.csv",
                    "Each cramp. A night without a row here had none, or was not answered: "
                    "nights.csv tells.",
                    cramp_columns(), rows);
}

ExportTable answers_sheet(const Contents& contents) {
    std::vector<NightAnswer> rows;
    for (const Night& night : contents.own.nights) {
        for (const Answer& answer : night.answers)
            rows.push_back({night.date, &answer, find_habit(contents.habits, answer.habit)});
    }
    return table_of(
        "answers.csv",
        "Each answer to a habit. Where there is no row, it is unknown, and not no. Habits of origin "
        "\"derived\" are read from position, feet and covers in nights.csv.",
        answer_columns(), rows);
}

}  // namespace nightcramp::exchange
