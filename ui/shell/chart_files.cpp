#include "ui/shell/chart_files.hpp"

#include "app/atomic_file.hpp"
#include "exchange/csv_write.hpp"
#include "report/chart_sheet.hpp"

#include <array>
#include <memory>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr std::array formats{report::PictureFormat::png, report::PictureFormat::svg,
                             report::PictureFormat::pdf};

/// On light ground for other programs, in black for paper.
std::string bytes_of(const ChartToSave& kept, std::size_t kind) {
    if (kind >= formats.size()) return exchange::write_csv(kept.numbers.columns, kept.numbers.rows);
    const bool paper = formats.at(kind) == report::PictureFormat::pdf;
    return report::chart_picture(kept.chart, formats.at(kind),
                                 paper ? chart::print_palette : chart::day_palette, std::nullopt, kept.foot);
}

}  // namespace

void ask_where_to_save_chart(Desk& desk, present::ChartName name, Date last, ChartToSave chart) {
    ask_where_to_save_chart(desk, std::string(nightcramp::name(name)),
                            fmt::format("nightcramp-{}-{}", slug(name), iso(last)), std::move(chart));
}

void ask_where_to_save_chart(Desk& desk, const std::string& title, const std::string& file,
                             ChartToSave chart) {
    const auto kept = std::make_shared<const ChartToSave>(std::move(chart));
    SaveRequest request;
    request.title = fmt::format("Save “{}”", title);
    request.name = file;
    request.kinds = {{".png", "Picture (PNG)"},
                     {".svg", "Drawing (SVG)"},
                     {".pdf", "Page (PDF)"},
                     {".csv", "Numbers (CSV)"}};
    request.save = [kept](const std::filesystem::path& path, std::size_t kind) {
        app::write_atomically(path, bytes_of(*kept, kind));
    };
    desk.ask_where_to_save(std::move(request));
}

}  // namespace nightcramp::ui
