#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/medicine_line.hpp"
#include "cli/profile_text.hpp"
#include "present/medicine_search.hpp"

#include <functional>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// Saves the line and answers with its medicine; the addition also with what the list says of it.
int save_medicine(Context& context, bool tell_listed,
                  const std::function<Parsed<MedicineLine>(const app::Session&)>& read) {
    Medicine medicine;
    const auto read_edit = [&](const app::Session& session) -> Parsed<EditLine> {
        auto line = read(session);
        medicine = line.value.medicine;
        return {std::move(line.value.edit), std::move(line.problems)};
    };
    const auto json = [&](const EditLine&, const app::Session& session) -> Json {
        return {{"medicine", medicine_json(medicine, session.catalogue())}};
    };
    const auto text = [&](const EditLine&, const app::Session& session) -> std::string {
        if (!tell_listed) return "";
        const std::string listed = present::where_listed(session.catalogue(), medicine);
        return listed.empty() ? "It is not in the list; it is kept as you call it.\n" : listed + '\n';
    };
    return save_line(context, read_edit, {json, text});
}

int list_medicines(const Context& context, const app::Session& session) {
    const Profile profile = session.profile();
    if (context.json) {
        print_json(context, medicines_json(profile, session.catalogue()));
    } else {
        context.terminal.out << medicines_text(profile, session.catalogue());
    }
    return success;
}

void add_list(CLI::App& medicine, Context& context) {
    medicine.add_subcommand("list", "List the medicines of your profile, numbered")->callback([&context] {
        const auto show = [&](const app::Session& session) { return list_medicines(context, session); };
        context.exit_code = read_diary(context, show);
    });
}

void add_medicine_add(CLI::App& medicine, Context& context) {
    auto typed = std::make_shared<MedicineTyped>();
    CLI::App* command = medicine.add_subcommand("add", "Name a medicine or supplement that you take or took");
    command->add_option("name", typed->name, "As you call it; the list knows many by several names")
        ->required();
    command->add_option("--dose", typed->dose, "Such as \"25 mg in the morning\"");
    command->add_option("--from", typed->from, "The first day with it, as far as you know");
    command->add_option("--to", typed->to, "The first day without it");
    command->callback([typed, &context] {
        context.exit_code = save_medicine(
            context, true, [&](const app::Session& session) { return add_medicine_line(*typed, session); });
    });
}

void add_medicine_stop(CLI::App& medicine, Context& context) {
    auto typed = std::make_shared<MedicineTyped>();
    CLI::App* command = medicine.add_subcommand("stop", "Note that you take one no longer, and since when");
    command->add_option("medicine", typed->name, "Its name, or its number in the list")->required();
    command->add_option("--on", typed->to, "The first day without it (default: today)");
    command->callback([typed, &context] {
        context.exit_code = save_medicine(context, false, [&](const app::Session& session) {
            return stop_medicine_line(typed->name, typed->to, session);
        });
    });
}

void add_remove(CLI::App& medicine, Context& context) {
    auto which = std::make_shared<std::string>();
    CLI::App* command = medicine.add_subcommand("remove", "Take one out of the diary that you never took");
    command->add_option("medicine", *which, "Its name, or its number in the list")->required();
    command->callback([which, &context] {
        context.exit_code = save_medicine(context, false, [&](const app::Session& session) {
            return remove_medicine_line(*which, session);
        });
    });
}

}  // namespace

void add_medicine_command(CLI::App& app, Context& context) {
    CLI::App* medicine = app.add_subcommand("medicine", "The medicines of your profile, with their dates");
    medicine->require_subcommand(1);
    add_list(*medicine, context);
    add_medicine_add(*medicine, context);
    add_medicine_stop(*medicine, context);
    add_remove(*medicine, context);
}

}  // namespace nightcramp::cli
