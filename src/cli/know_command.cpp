#include "cli/columns.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "diary/nearest.hpp"
#include "present/known_pages.hpp"
#include "present/typed.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

constexpr std::size_t id_columns = 24;

std::string page_text(const present::KnownPage& page) {
    std::string text = page.title + '\n';
    for (std::size_t i = 0; i < page.sentences.size(); ++i) {
        const std::string number = page.steps ? fmt::format("{}. ", i + 1) : "";
        text += wrapped(number + page.sentences[i], sentence_columns, 2);
    }
    return text;
}

Json page_json(const present::KnownPage& page) {
    return {{"id", page.id}, {"title", page.title}, {"sentences", page.sentences}, {"steps", page.steps}};
}

int list_pages(Context& context, const Knowledge& knowledge) {
    const auto pages = present::known_pages(knowledge);
    if (context.json) {
        Json list = Json::array();
        for (const auto& page : pages) list.push_back(page_json(page));
        print_json(context, {{"pages", list}});
        return success;
    }
    for (const auto& page : pages) {
        context.terminal.out << to_the_left(page.id, id_columns) << page.title << '\n';
    }
    context.terminal.out << "\nAlso any condition or medicine, such as: nightcramp know furosemide\n";
    return success;
}

int know(Context& context, const std::string& topic) {
    const Knowledge knowledge = load_knowledge();
    if (topic.empty()) return list_pages(context, knowledge);
    const auto page = present::known_about(knowledge, load_catalogue(), topic);
    if (!page) {
        const std::string meant = nearest(present::tidied(topic), present::known_ids(knowledge));
        const std::string help =
            meant.empty() ? "nightcramp know lists the pages." : fmt::format("did you mean \"{}\"?", meant);
        return report(context, {{"topic", fmt::format("Nothing is known of \"{}\"; {}", topic, help)}});
    }
    if (context.json) {
        print_json(context, page_json(*page));
    } else {
        context.terminal.out << page_text(*page);
    }
    return success;
}

}  // namespace

void add_know_command(CLI::App& app, Context& context) {
    auto topic = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("know", "What is known: during a cramp, what looks like one, food, causes");
    command->add_option("topic", *topic, "A page, a condition or a medicine");
    command->callback([topic, &context] { context.exit_code = know(context, *topic); });
}

}  // namespace nightcramp::cli
