#include "app/atomic_file.hpp"
#include "diary/noon_rule.hpp"
#include "report/extras.hpp"
#include "report/report_text.hpp"
#include "ui/data/report_page.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using report::Extra;
using report::Pages;

enum class Kind { pdf, svg, png, text, html };

using Files = std::vector<std::pair<std::filesystem::path, std::string>>;

/// A drawing or a picture holds one page; the others have files of their own.
Files files_of(const Pages& pages, Kind kind, const std::filesystem::path& file) {
    switch (kind) {
        case Kind::pdf:
            return {{file, pages.pdf()}};
        case Kind::text:
            return {{file, report::report_text(pages.report())}};
        case Kind::html:
            return {{file, report::report_html(pages.report())}};
        default:
            break;
    }
    Files files;
    for (int page = 0; page < pages.count(); ++page) {
        files.emplace_back(report::page_file(file, page),
                           kind == Kind::svg ? pages.svg(page) : pages.png(page));
    }
    return files;
}

bool is_page_a_file(Kind kind) {
    return kind == Kind::svg || kind == Kind::png;
}

/// Everything is made before anything is written.
void save_report(const Pages& pages, Kind kind, const std::filesystem::path& file) {
    const Files files = files_of(pages, kind, file);
    for (std::size_t i = 0; i < files.size(); ++i) {
        try {
            app::write_atomically(files[i].first, files[i].second);
        } catch (const std::system_error& error) {
            if (i == 0) throw;
            throw std::runtime_error(
                fmt::format("“{}” could not be written: {}. The pages before it are there.",
                            files[i].first.filename().string(), error.code().message()));
        }
    }
}

}  // namespace

DateSpan chosen_span(Desk& desk) {
    const ReportWork& work = desk.report;
    const Date newest = last_night(desk.today());
    if (work.nights > 0) return {newest - days(work.nights - 1), newest};
    if (work.nights < 0) return work.span;
    return report::whole_span(desk.chart_source().nights, newest);
}

report::Wishes chosen_wishes(Desk& desk) {
    report::Wishes wishes;
    wishes.span = chosen_span(desk);
    wishes.called = desk.settings().report_name;
    for (const std::string& slug : desk.settings().report_with) {
        if (const auto extra = from_slug<Extra>(slug)) report::set(wishes, *extra, true);
    }
    return wishes;
}

report::Paper chosen_paper(const Desk& desk) {
    return from_slug<report::Paper>(desk.settings().report_paper).value_or(report::Paper::a4);
}

void ask_where_to_save_report(Desk& desk) {
    const auto pages = desk.report.pages();
    if (!pages) return;
    SaveRequest request;
    request.title = "Save the report";
    request.name = fmt::format("nightcramp-report-{}", iso(desk.today()));
    request.kinds = {{".pdf", "Page (PDF)"},
                     {".svg", "Drawing"},
                     {".png", "Picture"},
                     {".txt", "Text"},
                     {".html", "HTML"}};
    request.save = [&desk, pages](const std::filesystem::path& file, std::size_t kind) {
        save_report(*pages, static_cast<Kind>(kind), file);
        desk.report.saved = file;
        desk.report.trouble.clear();
    };
    request.files = [count = pages->count()](const std::filesystem::path& file, std::size_t kind) {
        std::vector<std::filesystem::path> files{file};
        const int pages_of_it = is_page_a_file(static_cast<Kind>(kind)) ? count : 1;
        for (int page = 1; page < pages_of_it; ++page) files.push_back(report::page_file(file, page));
        return files;
    };
    desk.ask_where_to_save(std::move(request));
}

}  // namespace nightcramp::ui
