#include "cli/report_input.hpp"

#include "app/folder.hpp"
#include "app/settings.hpp"
#include "cli/context.hpp"
#include "diary/nearest.hpp"
#include "diary/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <system_error>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// "a, b and c"
template <class Value>
std::string all_slugs() {
    std::string all;
    const auto list = words<Value>();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) all += i + 1 == list.size() ? " and " : ", ";
        all += list[i].slug;
    }
    return all;
}

/// "did you mean "notes"?", or all that there are.
template <class Value>
std::string advice_on(const std::string& typed) {
    std::vector<std::string> known;
    for (const auto& word : words<Value>()) known.emplace_back(word.slug);
    const std::string meant = nearest(typed, known);
    return meant.empty() ? fmt::format("there are {}.", all_slugs<Value>())
                         : fmt::format("did you mean \"{}\"?", meant);
}

/// Reads one part after the other, and notes everything that cannot be meant.
class ReportReader {
public:
    ReportReader(const ReportOptionsTyped& typed, const DateSpan& whole, Date newest)
        : typed_(typed), whole_(whole), newest_(newest) {}

    Parsed<std::optional<ReportInput>> read() {
        read_targets();
        read_paper();
        read_parts();
        read_name();
        read_span();
        if (!problems_.empty()) return {std::nullopt, std::move(problems_)};
        return {input_, {}};
    }

private:
    [[nodiscard]] Date today() const { return newest_ + days(1); }

    /// One --to is the file; another one, which is no file's name, is the last night.
    void read_targets() {
        for (const std::string& text : typed_.to) {
            const auto night = parse_night(text, today());
            if (night && !last_) {
                last_ = night;
            } else if (input_.file.empty()) {
                read_file(text);
            } else {
                complain("--to", fmt::format("\"{}\" is one file too many, and no night.", visible(text)));
            }
        }
    }

    void read_file(const std::string& text) {
        input_.file = text;
        std::string ending = input_.file.extension().string();
        std::transform(ending.begin(), ending.end(), ending.begin(),
                       [](unsigned char sign) { return static_cast<char>(std::tolower(sign)); });
        const auto format = ending.empty() ? std::nullopt : from_slug<ReportFormat>(ending.substr(1));
        if (!format) {
            return complain("--to",
                            fmt::format("\"{}\" has to end in .pdf, .svg, .png, .txt or .html, which says "
                                        "what to write.",
                                        visible(text)));
        }
        input_.format = *format;
        const std::string problem = app::name_problem(input_.file.filename().string());
        if (!problem.empty()) return complain("--to", problem);
        std::error_code unknown;
        if (std::filesystem::is_directory(input_.file, unknown)) {
            complain("--to", fmt::format("\"{}\" is a folder; name a file in it.", visible(text)));
        } else if (!typed_.replace && std::filesystem::exists(input_.file, unknown)) {
            problems_.push_back(in_the_way(input_.file));
        }
    }

    void read_paper() {
        if (typed_.paper.empty()) return;
        if (!has_pages(input_.format) && problems_.empty()) {
            return complain("--paper", "Only a .pdf, .svg or .png is laid out on paper; leave --paper out.");
        }
        const auto paper = from_slug<report::Paper>(typed_.paper);
        if (paper) input_.paper = *paper;
        if (!paper) {
            complain("--paper", fmt::format("\"{}\" is no paper; there are {}.", visible(typed_.paper),
                                            all_slugs<report::Paper>()));
        }
    }

    void read_parts() {
        for (const std::string& list : typed_.with) {
            for (std::size_t from = 0; from <= list.size();) {
                const std::size_t comma = std::min(list.find(',', from), list.size());
                read_part(without_spaces_around(list.substr(from, comma - from)));
                from = comma + 1;
            }
        }
    }

    void read_part(const std::string& text) {
        if (const auto part = from_slug<report::Extra>(text)) {
            report::set(input_.wishes, *part, true);
        } else {
            complain("--with", fmt::format("\"{}\" is nothing that a report can have; {}", visible(text),
                                           advice_on<report::Extra>(text)));
        }
    }

    void read_name() {
        if (!typed_.name) return;
        input_.wishes.name = true;
        input_.wishes.called = without_spaces_around(*typed_.name);
        if (!is_plain_text(*typed_.name)) complain("--name", "The name is not readable: it has to be UTF-8.");
        if (typed_.name->size() > app::most_name_bytes)
            complain("--name", "The name is too long: 100 letters at most.");
    }

    void read_span() {
        const Date last = last_.value_or(whole_.last);
        Date first = std::min(whole_.first, last);
        if (!typed_.from.empty()) {
            const auto from = parse_night(typed_.from, today());
            if (!from) return problems_.push_back(not_a_night("--from", typed_.from));
            const bool earlier = *from < whole_.first && whole_.first <= last;
            first = earlier ? whole_.first : *from;  // what lies before the diary is not missing in it
        }
        if (last > newest_) {
            return complain("--to", fmt::format("The night of {} is not over yet; the last one that is began "
                                                "on {}.",
                                                iso(last), iso(newest_)));
        }
        if (first > last) {
            return complain("--from", fmt::format("{} comes after {}.", iso(first), iso(last)));
        }
        input_.wishes.span = {first, last};
    }

    void complain(const std::string& field, const std::string& sentence) {
        problems_.push_back({field, sentence});
    }

    const ReportOptionsTyped& typed_;
    DateSpan whole_;
    Date newest_;
    std::optional<Date> last_;
    ReportInput input_;
    Problems problems_;
};

}  // namespace

bool has_pages(ReportFormat format) {
    return format == ReportFormat::pdf || is_page_a_file(format);
}

bool is_page_a_file(ReportFormat format) {
    return format == ReportFormat::svg || format == ReportFormat::png;
}

Parsed<std::optional<ReportInput>> read_report_input(const ReportOptionsTyped& typed, const DateSpan& whole,
                                                     Date newest) {
    return ReportReader(typed, whole, newest).read();
}

Problem in_the_way(const std::filesystem::path& file) {
    return {"--to",
            fmt::format("\"{}\" is there already; add --replace to write over it.", visible(file.string()))};
}

}  // namespace nightcramp::cli

namespace nightcramp {
namespace {

constexpr std::array<Word<cli::ReportFormat>, 5> formats{{{cli::ReportFormat::pdf, "pdf", "PDF"},
                                                          {cli::ReportFormat::svg, "svg", "SVG"},
                                                          {cli::ReportFormat::png, "png", "PNG"},
                                                          {cli::ReportFormat::txt, "txt", "text"},
                                                          {cli::ReportFormat::html, "html", "HTML"}}};

}  // namespace

template <>
std::span<const Word<cli::ReportFormat>> words() {
    return formats;
}

}  // namespace nightcramp
