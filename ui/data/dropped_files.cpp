#include "ui/data/dropped_files.hpp"

#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

void explain(Desk& desk, std::string title, std::string text) {
    desk.dialogs.add({"dropped", std::move(title), std::move(text), {}, {{"Go on", {}, true}}});
}

void look_at(Desk& desk, const std::filesystem::path& file) {
    desk.show_view(View::data);
    desk.import.begin(file);
}

void ask_to_leave_the_other(Desk& desk, const std::filesystem::path& file) {
    Dialog dialog{"leave import",
                  "Look at the other file?",
                  fmt::format("What you chose for “{}” is not kept. Your diary stays as it is.",
                              desk.import.bring_in.file().filename().string()),
                  {},
                  {}};
    dialog.buttons.push_back({"Look at the other", [&desk, file] { look_at(desk, file); }, false});
    dialog.buttons.push_back({"Go on choosing", {}, true});
    desk.dialogs.add(std::move(dialog));
}

}  // namespace

void look_at_dropped(Desk& desk, const std::vector<std::filesystem::path>& files) {
    if (files.empty()) return;
    if (desk.stage() == Stage::example) return desk.show_view(View::data);  // where it is said why not
    if (desk.stage() != Stage::diary) {
        return explain(desk, "Begin your diary first",
                       "Then drop the file here again, and you see what would come in.");
    }
    if (files.size() > 1) {
        return explain(desk, "One at a time", "Drop one file, or the folder that holds them all.");
    }
    const BringIn& bring_in = desk.import.bring_in;
    if (bring_in.step() == BringIn::Step::preview && bring_in.has_choices()) {
        return ask_to_leave_the_other(desk, files.front());
    }
    look_at(desk, files.front());
}

}  // namespace nightcramp::ui
