#include "diary/json_fields.hpp"

namespace nightcramp {
namespace {

using namespace json_fields;

template <class Value>
Json told_json(const std::optional<Told<Value>>& told) {
    if (!told) return nullptr;
    return {{"value", slug(told->value)},
            {"at", text(told->stamp.at)},
            {"provenance", slug(told->stamp.provenance)}};
}

template <class Value>
std::optional<Told<Value>> read_told(const Reader& sleep, const char* field) {
    return sleep.optional(field, [&](const char* f) {
        const Reader told(sleep.at(f), sleep.where(f));
        return Told<Value>{told.word<Value>("value"),
                           {told.moment("at"), told.word<Provenance>("provenance")}};
    });
}

Json cramp_json(const Cramp& cramp) {
    Json relief = Json::array();
    for (const Relief one : cramp.relief) relief.push_back(slug(one));
    return {{"at", or_null(cramp.at)},
            {"just_before_waking", cramp.just_before_waking},
            {"side", or_null(cramp.side)},
            {"muscle", or_null(cramp.muscle)},
            {"extent", or_null(cramp.extent)},
            {"times_back", or_null(cramp.times_back)},
            {"pain", or_null(cramp.pain)},
            {"duration_s", cramp.duration ? Json(cramp.duration->count()) : Json(nullptr)},
            {"woke_me", or_null(cramp.woke_me)},
            {"relief", relief},
            {"soreness", or_null(cramp.soreness)},
            {"note", cramp.note}};
}

Cramp read_cramp(const Json& json, const std::string& where) {
    const Reader reader(json, where);
    Cramp cramp;
    cramp.at = reader.maybe_moment("at");
    cramp.just_before_waking = reader.boolean("just_before_waking");
    cramp.side = reader.maybe_word<Side>("side");
    cramp.muscle = reader.maybe_word<Muscle>("muscle");
    cramp.extent = reader.maybe_word<Extent>("extent");
    cramp.times_back = reader.maybe_small("times_back");
    cramp.pain = reader.maybe_small("pain");
    cramp.duration =
        reader.optional("duration_s", [&](const char* f) { return std::chrono::seconds(reader.small(f)); });
    cramp.woke_me = reader.maybe_boolean("woke_me");
    for (const std::string& word : reader.strings("relief")) {
        const auto relief = from_slug<Relief>(word);
        if (!relief) fail(reader.where("relief"), "words for what ended a cramp");
        cramp.relief.push_back(*relief);
    }
    cramp.soreness = reader.maybe_small("soreness");
    cramp.note = reader.string("note");
    return cramp;
}

Json sleep_json(const Sleep& sleep) {
    return {{"to_bed", or_null(sleep.to_bed)}, {"up", or_null(sleep.up)},
            {"rested", or_null(sleep.rested)}, {"position", told_json(sleep.position)},
            {"feet", told_json(sleep.feet)},   {"covers", told_json(sleep.covers)}};
}

Sleep read_sleep(const Json& json, const std::string& where) {
    const Reader reader(json, where);
    return {reader.maybe_moment("to_bed"),   reader.maybe_moment("up"),
            reader.maybe_small("rested"),    read_told<Position>(reader, "position"),
            read_told<Feet>(reader, "feet"), read_told<Covers>(reader, "covers")};
}

Json answer_json(const Answer& answer) {
    const bool is_amount = answer.value.kind == AnswerKind::amount;
    return {{"habit", answer.habit},
            {"answer", slug(answer.value.kind)},
            {"amount", is_amount ? Json(answer.value.amount) : Json(nullptr)},
            {"at", text(answer.stamp.at)},
            {"provenance", slug(answer.stamp.provenance)}};
}

Answer read_answer(const Json& json, const std::string& where) {
    const Reader reader(json, where);
    const auto kind = reader.word<AnswerKind>("answer");
    return {reader.string("habit"),
            {kind, kind == AnswerKind::amount ? reader.number("amount") : 0.0},
            {reader.moment("at"), reader.word<Provenance>("provenance")}};
}

}  // namespace

Json to_json(const Night& night) {
    Json cramps = Json::array();
    for (const Cramp& cramp : night.cramps) cramps.push_back(cramp_json(cramp));
    Json answers = Json::array();
    for (const Answer& answer : night.answers) answers.push_back(answer_json(answer));
    return {{"date", text(night.date)},  {"cramps_answer", slug(night.cramps_answer)},
            {"cramps", cramps},          {"sleep", sleep_json(night.sleep)},
            {"answers", answers},        {"warning_signs", or_null(night.warning_signs)},
            {"note", night.note},        {"recorded_at", or_null(night.recorded_at)},
            {"revision", night.revision}};
}

template <>
Night from_json<Night>(const Json& json) {
    const Reader reader(json, "night");
    Night night;
    night.date = reader.date("date");
    night.cramps_answer = reader.word<CrampsAnswer>("cramps_answer");
    night.cramps = reader.list("cramps", read_cramp);
    night.sleep = read_sleep(reader.at("sleep"), reader.where("sleep"));
    night.answers = reader.list("answers", read_answer);
    night.warning_signs = reader.optional("warning_signs", [&](const char* f) { return reader.strings(f); });
    night.note = reader.string("note");
    night.recorded_at = reader.maybe_moment("recorded_at");
    night.revision = reader.integer("revision");
    return night;
}

}  // namespace nightcramp
