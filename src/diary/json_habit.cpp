#include "diary/json_fields.hpp"

namespace nightcramp {

using namespace json_fields;

Json to_json(const Habit& habit) {
    Json target = nullptr;
    if (habit.target) target = {{"aim", slug(habit.target->aim)}, {"amount", habit.target->amount}};
    return {{"id", habit.id},
            {"name", habit.name},
            {"question", habit.question},
            {"kind", slug(habit.kind)},
            {"unit", habit.unit},
            {"step", habit.step},
            {"contrast", habit.contrast},
            {"most", or_null(habit.most)},
            {"target", target},
            {"window", slug(habit.window)},
            {"role", slug(habit.role)},
            {"origin", slug(habit.origin)},
            {"followed", habit.followed},
            {"revision", habit.revision}};
}

template <>
Habit from_json<Habit>(const Json& json) {
    const Reader reader(json, "habit");
    Habit habit;
    habit.id = reader.string("id");
    habit.name = reader.string("name");
    habit.question = reader.string("question");
    habit.kind = reader.word<HabitKind>("kind");
    habit.unit = reader.string("unit");
    habit.step = reader.number("step");
    habit.contrast = reader.number("contrast");
    habit.most = reader.maybe_number("most");
    habit.target = reader.optional("target", [&](const char* f) {
        const Reader target(reader.at(f), reader.where(f));
        return Target{target.word<Aim>("aim"), target.number("amount")};
    });
    habit.window = reader.word<Window>("window");
    habit.role = reader.word<Role>("role");
    habit.origin = reader.word<Origin>("origin");
    habit.followed = reader.boolean("followed");
    habit.revision = reader.integer("revision");
    return habit;
}

}  // namespace nightcramp
