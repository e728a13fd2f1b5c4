#include "tests/chart/made_charts.hpp"

#include <cmath>
#include <limits>

namespace nightcramp::chart::made {
namespace {

namespace ch = std::chrono;

const Day first_day = Day(ch::year(2026) / ch::January / 1);

int nights_of(Case data) {
    switch (data) {
        case Case::no_data:
            return 0;
        case Case::one_night:
            return 1;
        case Case::ten_years:
            return 3650;
        default:
            return 90;
    }
}

bool known(Case data, int night) {
    if (data == Case::all_unknown) return false;
    // A week, a single night, and half of everything after the fiftieth.
    if (data == Case::gaps)
        return !(night >= 20 && night < 27) && night != 40 && (night < 50 || night % 2 == 0);
    return true;
}

int cramps_of(Case data, int night) {
    if (data == Case::extreme && night == 30) return 200;
    return night % 7 == 0 ? 1 + night % 3 : 0;
}

template <class Value, class Make>
std::vector<std::optional<Value>> series(Case data, Make make) {
    std::vector<std::optional<Value>> values;
    for (int night = 0; night < nights_of(data); ++night) {
        values.push_back(known(data, night) ? std::optional<Value>(make(night)) : std::nullopt);
    }
    return values;
}

CrampsPanel cramps_panel(Case data) {
    CrampsPanel panel;
    panel.cramps = series<int>(data, [&](int night) { return cramps_of(data, night); });
    for (int night = 0; night < nights_of(data); ++night) {
        const bool has =
            night >= 7 && data != Case::all_unknown && !(data == Case::gaps && night > 19 && night < 27);
        const double mean = 0.3 + 0.1 * (night % 10) / 10;
        panel.average.push_back(has ? std::optional(Average{mean, mean / 2, mean * 2}) : std::nullopt);
    }
    return panel;
}

PainPanel pain_panel(Case data) {
    PainPanel panel;
    panel.worst_pain = series<int>(data, [](int night) { return night % 11; });
    for (std::size_t i = 0; i < panel.worst_pain.size(); ++i) {
        if (i % 7 != 0) panel.worst_pain[i].reset();
    }
    panel.rested = series<int>(data, [](int night) { return night * 3 % 11; });
    return panel;
}

SleepPanel sleep_panel(Case data) {
    SleepPanel panel;
    for (int night = 0; night < nights_of(data); ++night) {
        SleepPanel::Bed bed;
        if (known(data, night) && night % 9 != 8) bed.from = 630 + night % 5 * 15;
        if (known(data, night)) bed.to = 1080 + night % 7 * 10;
        if (data == Case::extreme && night == 10) bed = {5, 1435};
        if (data == Case::extreme && night == 11) bed = {1200, 700};
        panel.nights.push_back(bed);
    }
    return panel;
}

HabitPanel habit_panel(Case data, bool yes_no) {
    HabitPanel panel;
    panel.name = yes_no ? "Stretching before bed" : "Drinks in all, ml";
    panel.yes_no = yes_no;
    panel.series = yes_no ? 0 : 1;
    panel.values = series<double>(data, [&](int night) {
        if (yes_no) return night % 3 == 0 ? 1.0 : 0.0;
        return data == Case::extreme && night == 5 ? 10000.0 : 250.0 * (night % 9);
    });
    if (!yes_no) panel.target = 1500;
    return panel;
}

NightCell cell_of(Case data, int night) {
    if (data == Case::no_data) return {CellKind::outside, 0};
    if (data == Case::one_night) return night == 3 ? NightCell{CellKind::recorded, 1} : NightCell{};
    if (!known(data, night)) return {CellKind::gap, 0};
    if (night > 80 && data != Case::ten_years) return {CellKind::to_come, 0};
    return {CellKind::recorded, data == Case::extreme ? night : cramps_of(data, night)};
}

}  // namespace

std::vector<Case> all_cases() {
    return {Case::no_data, Case::one_night, Case::gaps, Case::ten_years, Case::extreme, Case::all_unknown};
}

std::string name_of(Case data) {
    switch (data) {
        case Case::no_data:
            return "no-data";
        case Case::one_night:
            return "one-night";
        case Case::gaps:
            return "gaps";
        case Case::ten_years:
            return "ten-years";
        case Case::extreme:
            return "extreme";
        case Case::all_unknown:
            break;
    }
    return "all-unknown";
}

TimePanel panel(Case data, const std::string& name) {
    if (name == "cramps") return cramps_panel(data);
    if (name == "pain") return pain_panel(data);
    if (name == "sleep") return sleep_panel(data);
    if (name == "yes-no") return habit_panel(data, true);
    if (name == "amount") return habit_panel(data, false);
    const double longest = data == Case::extreme ? 23.5 : 8;
    return SleepLengthPanel{
        series<double>(data, [&](int night) { return night == 12 ? longest : 6.5 + 0.25 * (night % 8); })};
}

TimeChart time(Case data, const std::vector<std::string>& panels) {
    TimeChart chart;
    chart.first = first_day;
    for (int night = 0; night < nights_of(data); ++night) chart.recorded.push_back(known(data, night));
    for (const std::string& name : panels) chart.panels.push_back(panel(data, name));
    const int shown = std::max(14, nights_of(data));
    chart.view = view_of(first_day, first_day + ch::days(shown - 1));
    if (data == Case::gaps) {
        chart.markers = {{first_day + ch::days(8), "Shoes begun"},
                         {first_day + ch::days(11), "Amlodipine stopped"},
                         {first_day + ch::days(45), "Furosemide started"}};
        chart.phases = {{first_day + ch::days(60), first_day + ch::days(85), "Experiment: feet propped up"}};
    }
    return chart;
}

BarChart bars(Case data) {
    BarChart chart;
    if (data == Case::no_data) return chart;
    const int count = data == Case::one_night ? 1 : 12;
    for (int i = 0; i < count; ++i) {
        Bar bar{"Jan 2026", "30 nights", 0.1 * i, "0." + std::to_string(i), 0.05 * i, 0.1 * i + 0.3};
        if (data == Case::ten_years) bar.below = "2,300 nights";
        if (data == Case::all_unknown || (data == Case::gaps && i % 3 == 1)) {
            bar = {"Jan 2026", "0 nights", {}, {}, {}, {}};
        }
        if (data == Case::extreme && i == 2) bar = {"Jan 2026", "1 night", 200, "200", 100, 4000};
        chart.bars.push_back(bar);
    }
    return chart;
}

LegChart legs(Case data) {
    LegChart chart;
    const int many = data == Case::ten_years || data == Case::extreme ? 4321 : 25;
    if (data == Case::no_data) return chart;
    if (data == Case::all_unknown) {
        chart.rows = {{"Side or place not said", 12, true}};
        return chart;
    }
    chart.counts = {{LegRegion::calf, LegSide::left, many}};
    chart.rows = {{"Left calf", many, false}};
    if (data == Case::one_night) return chart;
    chart.counts.push_back({LegRegion::calf, LegSide::right, many / 2});
    chart.counts.push_back({LegRegion::shin, LegSide::right, 1});
    chart.rows.push_back({"Right calf", many / 2, false});
    chart.rows.push_back({"Right shin", 1, false});
    chart.rows.push_back({"Side or place not said", 3, true});
    chart.shows_front = true;
    return chart;
}

HeatChart heat(Case data) {
    HeatChart chart;
    chart.first = Day(ch::year(2025) / ch::December / 29);  // a Monday
    const int weeks = data == Case::ten_years ? 53 : 16;
    for (int night = 0; night < 7 * weeks; ++night) chart.cells.push_back(cell_of(data, night));
    chart.selected = chart.first + ch::days(30);
    return chart;
}

MonthChart month(Case data) {
    MonthChart chart;
    chart.month = ch::year(2026) / ch::January;
    chart.first = Day(ch::year(2025) / ch::December / 29);
    for (int night = 0; night < 42; ++night) chart.cells.push_back(cell_of(data, night));
    chart.selected = chart.first + ch::days(10);
    return chart;
}

ForestChart forest(Case data) {
    constexpr double infinite = std::numeric_limits<double>::infinity();
    ForestChart chart;
    if (data == Case::no_data) return chart;
    const RatioInterval clear{0.5, 0.38, 0.7};
    chart.rows = {{"Stretching before bed", "", clear, "48 of 187", "70 of 183", Look::probably_fewer,
                   "Probably fewer"}};
    if (data == Case::one_night) return chart;
    if (data == Case::all_unknown) {
        chart.rows = {{"Bike", "", {}, "0 of 1", "0 of 0", Look::cannot_tell, "Cannot tell yet"},
                      {"Feet", "", {}, "", "", Look::sealed, "Sealed"}};
        return chart;
    }
    chart.rows.push_back({"Alcohol", "per 2 drinks", RatioInterval{1.6, 1.2, 2.4}, "57 of 169", "55 of 190",
                          Look::probably_more, "Probably more"});
    chart.rows.push_back({"Fluids", "per 750 ml", RatioInterval{1, 0.9, 1.1}, "1 of 2", "3 of 4",
                          Look::little_difference, "Little difference"});
    chart.rows.push_back({"Caffeine", "", RatioInterval{0.9, 0.7, 1.3}, "1 of 2", "3 of 4", Look::cannot_tell,
                          "Cannot tell yet"});
    chart.rows.push_back({"Feet propped up, tested", "", RatioInterval{0.6, 0.5, 0.75}, "1 of 2", "3 of 4",
                          Look::fewer, "Fewer"});
    chart.rows.push_back(
        {"Covers, tested", "", RatioInterval{1.6, 1.3, 2}, "1 of 2", "3 of 4", Look::more, "More"});
    if (data == Case::extreme) {
        chart.rows.push_back(
            {"A habit with a name that is much longer than anybody would have thought it could be", "",
             RatioInterval{0, 0, infinite}, "1,234 of 5,678", "12,345 of 98,765", Look::cannot_tell,
             "Cannot tell yet"});
        chart.rows.push_back({"Twenty times", "", RatioInterval{20, 10, 40}, "9 of 9", "0 of 9",
                              Look::probably_more, "Probably more"});
    }
    return chart;
}

ChangeChart changes(Case data) {
    ChangeChart chart;
    const auto add = [&](const std::string& name, const ChangeSide& before, const ChangeSide& after) {
        ChangeRow& row = chart.rows.emplace_back();
        row.name = name;
        row.before = before;
        row.after = after;
    };
    if (data == Case::no_data) return chart;
    const ChangeSide before{"21 cramps in 55 nights", 0.38, 0.22, 0.6};
    const ChangeSide after{"40 cramps in 52 nights", 0.77, 0.5, 1.1};
    const ChangeSide nothing{"0 cramps in 0 nights", {}, 0, 0};
    const bool unknown = data == Case::all_unknown;
    add("Amlodipine started, 9 September 2025", unknown ? nothing : before, unknown ? nothing : after);
    if (data == Case::gaps || data == Case::ten_years) {
        add("Furosemide stopped, 1 March 2026", nothing, after);
        chart.rows.back().note = "too short to compare";
    }
    if (data == Case::extreme) {
        add("Furosemide stopped, 1 March 2026", {"900 cramps in 3 nights", 300, 250, 380}, after);
    }
    return chart;
}

TrialChart trial(Case data) {
    TrialChart chart;
    chart.first = first_day;
    chart.with_name = data == Case::extreme ? "a habit with a name that is very much too long" : "stretched";
    chart.without_name = "not stretched";
    const int run = data == Case::ten_years ? 1 : 14;
    for (int i = 0; i < nights_of(data); ++i) {
        TrialNight night;
        night.with = run == 1 ? i % 4 == 0 || i % 4 == 3 : i / run % 2 == 0;
        if (known(data, i)) night.cramps = cramps_of(data, i);
        if (data != Case::all_unknown) night.done = i % 17 == 5 ? !night.with : night.with;
        night.washed_out = run > 1 && i % run < 4;
        chart.nights.push_back(night);
    }
    if (data == Case::no_data || data == Case::all_unknown) return chart;
    chart.with_mean = TrialMean{0.28, "0.28"};
    if (data == Case::extreme) chart.without_mean = TrialMean{4.5, "4.50"};
    if (data == Case::gaps || data == Case::ten_years) chart.without_mean = TrialMean{0.31, "0.31"};
    return chart;
}

DrawsChart draws(Case data) {
    DrawsChart chart;
    chart.fewer = "fewer on nights with stretching";
    chart.more = "more on nights with stretching";
    if (data == Case::no_data) return chart;
    const int side = data == Case::gaps ? 6 : 15;  // bars on each side of 0
    chart.yours = data == Case::all_unknown ? 0 : data == Case::extreme ? -12.5 : 4.5;
    for (int i = -side; i <= side; ++i) {
        const int shape = side * side - i * i;
        const int count = data == Case::one_night ? 1 : data == Case::gaps ? i * i % 3 * 4 : shape;
        const bool far = std::abs(i) >= std::abs(chart.yours);
        chart.bars.push_back({i - 0.5, i + 0.5, count, far ? count : 0});
    }
    chart.sentence = "412 of 10,000 draws are at least as far from the middle as yours.";
    if (data != Case::extreme) return chart;
    chart.fewer = "fewer on nights with a habit that has a name much longer than anybody would have thought";
    chart.more = "more on nights with a habit that has a name much longer than anybody would have thought";
    chart.sentence += " " + chart.sentence + " " + chart.sentence;
    return chart;
}

}  // namespace nightcramp::chart::made
