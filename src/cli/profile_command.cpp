#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/profile_line.hpp"
#include "cli/profile_text.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

namespace nightcramp::cli {
namespace {

int show_profile(const Context& context, const app::Session& session) {
    const Profile profile = session.profile();
    if (context.json) {
        print_json(context, to_json(profile));
    } else {
        context.terminal.out << profile_text(profile, session.catalogue());
    }
    return success;
}

int show_conditions(const Context& context, const app::Session& session) {
    const Profile profile = session.profile();
    if (context.json) {
        print_json(context, conditions_json(profile, session.catalogue()));
    } else {
        context.terminal.out << conditions_text(profile, session.catalogue());
    }
    return success;
}

Json profile_reply(const EditLine&, const app::Session& session) {
    return {{"profile", to_json(session.profile())}};
}

void add_options(CLI::App& command, ProfileTyped& typed) {
    command.add_option("--weight", typed.weight, "Such as 80kg or 176lb; unknown clears it");
    command.add_option("--born", typed.born, "The year of birth, such as 1951; unknown clears it");
    command.add_option("--due", typed.due, "Pregnant until this date, such as 2027-02-01; unknown clears it");
    command.add_option("--flat-feet", typed.flat_feet, "yes or no; unknown clears it");
    const auto add_list = [&](const char* name, std::vector<std::string>& list, const char* description) {
        command.add_option(name, list, description)->allow_extra_args(false);
    };
    add_list("--condition", typed.conditions, "You have it: an id of \"nightcramp profile conditions\"");
    add_list("--no-condition", typed.no_conditions, "You have it no more");
    add_list("--question", typed.questions, "A question for your doctor");
    add_list("--no-question", typed.no_questions, "Take the question of this number off");
}

void add_set(CLI::App& profile, Context& context) {
    auto typed = std::make_shared<ProfileTyped>();
    CLI::App* command = profile.add_subcommand("set", "Say something of yourself; what is not named stays");
    add_options(*command, *typed);
    command->callback([typed, &context] {
        const auto read = [&](const app::Session& session) { return profile_line(*typed, session); };
        context.exit_code = save_line(context, read, {profile_reply, {}});
    });
}

}  // namespace

void add_profile_command(CLI::App& app, Context& context) {
    CLI::App* profile = app.add_subcommand("profile", "Weight, conditions and questions for the doctor");
    profile->require_subcommand(1);
    profile->add_subcommand("show", "Show what the diary knows of you")->callback([&context] {
        const auto show = [&](const app::Session& session) { return show_profile(context, session); };
        context.exit_code = read_diary(context, show);
    });
    profile->add_subcommand("conditions", "List the conditions that can be named")->callback([&context] {
        const auto show = [&](const app::Session& session) { return show_conditions(context, session); };
        context.exit_code = read_diary(context, show);
    });
    add_set(*profile, context);
}

}  // namespace nightcramp::cli
