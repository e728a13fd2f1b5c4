#include "cli/edit_line.hpp"

#include "cli/face.hpp"
#include "diary/memory_vault.hpp"

#include <ostream>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

void answer(const Context& context, const LineReply& reply, const EditLine& line,
            const std::optional<SavedEdit>& saved, const app::Session& session) {
    if (context.json) {
        Json json{{"changed", saved.has_value()}, {"label", saved ? Json(saved->edit.label) : Json(nullptr)}};
        json.update(reply.json(line, session));
        print_json(context, json);
    } else if (saved) {
        context.terminal.out << visible(
            fmt::format("Saved: {}.\n{}", saved->edit.label, reply.text ? reply.text(line, session) : ""));
    } else {
        context.terminal.out << "Nothing new: the diary says so already.\n";
    }
}

/// Reads the line, saves it, and answers where there is a reply.
int take_line(Context& context, const Diary& diary, const ReadLine& read, const LineReply* reply) {
    const Catalogue catalogue = load_catalogue();
    app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const Parsed<EditLine> line = read(session);
    if (!line.problems.empty()) return report_unsaved(context, line.problems);
    const auto saved = session.save(line.value.changes, line.value.label);
    if (reply != nullptr) answer(context, *reply, line.value, saved, session);
    return success;
}

}  // namespace

int save_line(Context& context, const ReadLine& read, const LineReply& reply) {
    if (diary_exists(context)) return take_line(context, open_for_writing(context), read, &reply);
    const Diary empty = memory_diary();
    if (const int code = take_line(context, empty, read, nullptr); code != success) return code;
    const bool changes_nothing = !empty.journal->last_saved();
    return take_line(context, changes_nothing ? memory_diary() : open_for_writing(context), read, &reply);
}

int read_diary(Context& context, const std::function<int(const app::Session&)>& show) {
    const Catalogue catalogue = load_catalogue();
    const Diary diary = open_for_reading(context);
    return show(app::Session(*diary.journal, catalogue, context.world.clock, Face::command_line));
}

}  // namespace nightcramp::cli
