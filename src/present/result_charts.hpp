#pragma once

#include "analysis/insights.hpp"
#include "chart/change_chart.hpp"
#include "chart/forest_chart.hpp"
#include "experiment/outcome.hpp"
#include "present/chart_table.hpp"
#include "present/charts.hpp"

#include <string>
#include <vector>

/// Charts of what the analysis found.
namespace nightcramp::present {

/// The look of a word of the analysis.
[[nodiscard]] chart::Look look_of(analysis::Word word);
/// Rate ratio per contrast with its interval; none without an estimate.
[[nodiscard]] std::optional<chart::RatioInterval> ratio_of(const analysis::HabitInsight& insight);

/// One habit of the forest plot.
struct ForestFinding {
    std::string id;
    chart::ForestRow row;
    int with_nights = 0;  ///< all counts are 0 where it is sealed and nothing was known before
    int with_cramp_nights = 0;
    int without_nights = 0;
    int without_cramp_nights = 0;
    bool sealed = false;
};

/// Every habit of the nights up to `last`, in the order in which people want to read them. A sealed habit
/// stands as before its experiment.
struct Forest {
    std::vector<ForestFinding> findings;
    std::string head;  ///< "12 habits checked, 1 stands out; 341 of 365 nights recorded."
};
[[nodiscard]] Forest forest(const ChartSource& source, Date last);
/// The same from results that are there already, in which sealed habits stand as before; what experiments
/// have decided stands for what the diary says.
[[nodiscard]] Forest forest(const ChartSource& source, const analysis::Insights& all,
                            const std::vector<experiment::Outcome>& outcomes);
[[nodiscard]] chart::ForestChart forest_chart(const Forest& forest);
/// The table behind it.
[[nodiscard]] ChartTable forest_table(const Forest& forest);

/// One change of one medicine with what was before and after it.
struct MedicineChanged {
    std::string name;
    analysis::BeforeAfter change;
};
[[nodiscard]] std::vector<MedicineChanged> medicine_changes(const ChartSource& source, Date last);
[[nodiscard]] chart::ChangeChart change_chart(const std::vector<MedicineChanged>& changes);

}  // namespace nightcramp::present
