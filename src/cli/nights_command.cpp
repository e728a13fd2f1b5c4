#include "cli/commands.hpp"
#include "cli/cramp_words.hpp"
#include "cli/face.hpp"
#include "cli/night_text.hpp"
#include "cli/span_option.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

std::string worst_pain(const Night& night) {
    std::optional<int> worst;
    for (const Cramp& cramp : night.cramps) worst = std::max(worst, cramp.pain);
    return worst ? fmt::format("{}", *worst) : "";
}

std::string total_duration(const Night& night) {
    std::chrono::seconds total{0};
    for (const Cramp& cramp : night.cramps) total += cramp.duration.value_or(std::chrono::seconds(0));
    return total.count() == 0 ? "" : duration_text(total);
}

std::string row(std::string_view night, std::string_view cramps, std::string_view pain,
                std::string_view lasted, std::string_view in_bed) {
    std::string line = fmt::format("{:<16} {:<13} {:>4}  {:<12} {}", night, cramps, pain, lasted, in_bed);
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

std::string night_row(Date date, const Night* night) {
    if (night == nullptr) return row(short_date(date), "-", "", "", "");
    return row(short_date(date), cramps_words(*night), worst_pain(*night), total_duration(*night),
               sleep_times(night->sleep));
}

/// A row for every date of the span, so that gaps are seen.
std::string table(const std::vector<Night>& nights, const DateSpan& span) {
    std::string text = row("Night of", "Cramps", "Pain", "Lasted", "In bed");
    auto next = nights.begin();
    for (Date date = span.first; date <= span.last; date += days(1)) {
        const bool known = next != nights.end() && next->date == date;
        text += night_row(date, known ? &*next : nullptr);
        if (known) ++next;
    }
    return text;
}

int list_nights(Context& context, const SpanOption& option) {
    const auto span = read_span(option, date_of(context.world.clock.now()));
    if (!span.value) return report(context, span.problems);
    const Diary diary = open_for_reading(context);
    const std::vector<Night> nights = diary.journal->nights(*span.value);
    if (!context.json) {
        context.terminal.out << table(nights, *span.value);
        return success;
    }
    Json list = Json::array();
    for (const Night& night : nights) list.push_back(to_json(night));
    print_json(context, {{"from", iso(span.value->first)}, {"to", iso(span.value->last)}, {"nights", list}});
    return success;
}

}  // namespace

void add_nights_command(CLI::App& app, Context& context) {
    auto option = std::make_shared<SpanOption>();
    CLI::App* command = app.add_subcommand("nights", "List nights; the last 28 if no span is given");
    command->add_option("--from", option->from, "The first night");
    command->add_option("--to", option->to, "The last night");
    command->callback([option, &context] { context.exit_code = list_nights(context, *option); });
}

}  // namespace nightcramp::cli
