#include "ui/trends/trends_model.hpp"

#include "present/running_average.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::ui {
namespace {

using present::ChartName;
using present::PanelName;

constexpr std::array panels{PanelName::cramps, PanelName::pain, PanelName::sleep, PanelName::sleep_length};
constexpr std::array cards{ChartName::clock,   ChartName::legs,   ChartName::habits,
                           ChartName::weekday, ChartName::months, ChartName::before_after};

bool has(const std::vector<std::string>& slugs, std::string_view slug) {
    return std::find(slugs.begin(), slugs.end(), slug) != slugs.end();
}

std::vector<PanelName> chosen_panels(const std::vector<std::string>& charts) {
    std::vector<PanelName> chosen;
    for (const PanelName panel : panels) {
        if (has(charts, slug(panel))) chosen.push_back(panel);
    }
    return chosen;
}

/// Habits that there are; the one that is answered most where none is chosen.
std::vector<std::string> meant_habits(const present::ChartSource& source, const DateSpan& all,
                                      const std::vector<std::string>& chosen) {
    std::vector<std::string> meant;
    for (const std::string& id : chosen) {
        if (find_habit(source.habits, id) != nullptr) meant.push_back(id);
    }
    if (!meant.empty()) return meant;
    const std::string most = present::most_answered(source, all);
    if (!most.empty()) meant.push_back(most);
    return meant;
}

TimeLimits limits_of(const present::ChartSource& source) {
    Date first = source.newest;
    if (!source.nights.empty()) first = std::min(first, source.nights.front().date);
    return {first, source.newest};
}

}  // namespace

std::vector<ChartChoice> chart_choices() {
    std::vector<ChartChoice> choices;
    for (const PanelName panel : panels) {
        choices.push_back({std::string(slug(panel)), std::string(name(panel))});
    }
    for (const ChartName card : cards) choices.push_back({std::string(slug(card)), std::string(name(card))});
    return choices;
}

bool TrendsModel::shows(std::string_view slug) const {
    return has(charts, slug);
}

bool TrendsModel::follow_diary(Desk& desk) {
    const app::Settings& settings = desk.settings();
    if (change_ == desk.change() && charts == settings.trends_charts &&
        wanted_habits_ == settings.trends_habits) {
        return false;
    }
    wanted_habits_ = settings.trends_habits;
    change_ = desk.change();
    const present::ChartSource source = desk.chart_source();
    limits = limits_of(source);
    const DateSpan all{limits.first, limits.newest};
    const auto recorded = std::count_if(source.nights.begin(), source.nights.end(), is_recorded);
    blank = recorded == 0;
    thin = recorded < present::average_least;
    charts = settings.trends_charts;
    habits = meant_habits(source, all, settings.trends_habits);
    time = present::time_chart(source, {all, {}}, chosen_panels(charts));
    const present::Chart over = present::chart(ChartName::habits, source, {all, habits});
    over_cramps = std::get<chart::TimeChart>(over.drawing);
    over_cramps_empty = over.empty;
    before_after = shows(slug(ChartName::before_after))
                       ? present::chart(ChartName::before_after, source, {all, {}})
                       : present::Chart();
    glanced_.reset();
    return true;
}

void TrendsModel::follow_span(Desk& desk, const DateSpan& wanted) {
    if (counted_change_ == change_ && span == wanted) return;
    counted_change_ = change_;
    span = wanted;
    const present::ChartSource source = desk.chart_source();
    const present::ChartOptions options{span, {}};
    counts = present::count_line(source, span);
    clock = present::chart(ChartName::clock, source, options);
    legs = present::chart(ChartName::legs, source, options);
    weekday = present::chart(ChartName::weekday, source, options);
    months = present::chart(ChartName::months, source, options);
}

const present::NightGlance& TrendsModel::glance(Desk& desk, Date night) {
    if (glanced_ == night) return glance_;
    const present::ChartSource source = desk.chart_source();
    glance_ = present::night_glance(night, present::find_night(source.nights, night), source, habits);
    glanced_ = night;
    return glance_;
}

}  // namespace nightcramp::ui
