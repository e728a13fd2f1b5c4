#include "diary/noon_rule.hpp"
#include "ui/shell/desk.hpp"

#include <algorithm>
#include <exception>
#include <system_error>
#include <utility>

#include <fmt/format.h>

/// What the views with charts ask of the desk.
namespace nightcramp::ui {

present::ChartSource Desk::chart_source() {
    if (std::exchange(read_change_, change_) != change_) {
        const auto span = session_->journal().span();
        const DateSpan all{std::min(span ? span->first : date(), date()),
                           std::max(span ? span->last : date(), date())};
        all_nights_ = nights(all);
        std::erase_if(all_nights_, is_blank);
        experiments_ = session_->journal().experiments();
    }
    return {all_nights_,      habits_,
            profile_,         experiments_,
            catalogue_,       last_night(today_),
            settings_.manner, app::weekday_of(settings_.week_start)};
}

void Desk::ask_where_to_save(SaveRequest request) {
    if (last_folder_.empty()) last_folder_ = app::documents_folder(world_.environment);
    save_sheet.emplace(std::move(request), last_folder_);
}

void Desk::show_numbers(std::string title, present::ChartTable table) {
    numbers_sheet.emplace(NumbersSheet{std::move(title), std::move(table)});
}

void Desk::save_to(const std::filesystem::path& file) {
    try {
        save_sheet->request.save(file, save_sheet->kind);
    } catch (const std::system_error& error) {
        save_sheet->problem = fmt::format("Not saved: {}. Choose another folder or name, and try again.",
                                          error.code().message());
        return;
    } catch (const std::exception& error) {
        save_sheet->problem = fmt::format("Not saved: {}", error.what());
        return;
    }
    last_folder_ = file.parent_path();
    save_sheet.reset();
    show_strip({fmt::format("Saved {}", shown_path(file)), false, false, 0});
}

}  // namespace nightcramp::ui
