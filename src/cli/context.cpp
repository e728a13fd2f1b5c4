#include "cli/context.hpp"

#include "cli/daily_copy.hpp"
#include "cli/diary_place.hpp"
#include "cli/face.hpp"
#include "diary/memory_vault.hpp"
#include "diary/noon_rule.hpp"

#include <istream>
#include <ostream>
#include <string>

#include <fmt/format.h>

namespace nightcramp::cli {

std::filesystem::path Context::diary_file() const {
    if (!diary_option.empty()) return diary_option;
    return app::default_diary(world.environment);
}

Diary open_for_writing(const Context& context) {
    const bool existed = diary_exists(context);
    Diary diary = context.world.shelf.open(context.diary_file(), context.world.clock.now());
    if (existed) keep_copies_of_today(context, diary);
    return diary;
}

Diary open_for_changing(const Context& context) {
    return diary_exists(context) ? open_for_writing(context) : memory_diary();
}

bool diary_exists(const Context& context) {
    expect_no_copy(context);
    expect_no_lost_diary(context);
    return is_diary_there(context);
}

Diary open_for_reading(const Context& context) {
    if (!diary_exists(context)) return memory_diary();
    return open_in_place(context);
}

void print_json(const Context& context, const Json& json) {
    // A file name need not be UTF-8, which JSON is.
    context.terminal.out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string told(const Problem& problem) {
    const bool names_its_place = problem.sentence.find('"' + problem.field + '"') != std::string::npos;
    return names_its_place ? problem.sentence : fmt::format("{}: {}", problem.field, problem.sentence);
}

int report(const Context& context, const Problems& problems) {
    for (const Problem& problem : problems) {
        context.terminal.err << visible(fmt::format("nightcramp: {}", told(problem))) << '\n';
    }
    return bad_usage;
}

int report_unsaved(const Context& context, const Problems& problems) {
    const int code = report(context, problems);
    context.terminal.err << "Nothing was saved.\n";
    return code;
}

int refuse(const Context& context, std::string_view sentences) {
    context.terminal.err << "nightcramp: " << visible(sentences) << '\n';
    return failure;
}

bool confirm(const Context& context, std::string_view question) {
    std::ostream& talk = context.json ? context.terminal.err : context.terminal.out;
    talk << question << " [y/N] " << std::flush;
    std::string line;
    if (!std::getline(context.terminal.in, line)) talk << '\n';
    return line == "y" || line == "Y" || line == "yes";
}

std::optional<Date> parse_night(std::string_view text, Date today) {
    if (text == "last-night") return last_night(today);
    if (text == "tonight") return tonight(today);
    return parse_date(text);
}

Problem not_a_night(const std::string& field, std::string_view text) {
    return {field, fmt::format("\"{}\" is not a date; write it like 2026-11-22.", text)};
}

std::string visible(std::string_view text) {
    std::string shown;
    for (const char sign : text) {
        const auto code = static_cast<unsigned char>(sign);
        shown += (code < 0x20 && sign != '\n') || code == 0x7F ? ' ' : sign;
    }
    return shown;
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace nightcramp::cli
