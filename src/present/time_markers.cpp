#include "present/time_markers.hpp"

#include "present/habit_talk.hpp"
#include "present/span_nights.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

constexpr int nights_around = 28;  ///< nights on either side of a change of shoes
constexpr int least_answers = 8;
constexpr std::string_view shoes = "shoes";

/// Sums of answers and of yes before each night of the span, so that any stretch is a difference.
struct ShoeCounts {
    std::vector<int> answers{0};
    std::vector<int> yes{0};

    void add(const Night* night) {
        const Answer* answer = night == nullptr ? nullptr : find_answer(*night, shoes);
        const bool said = answer != nullptr && answer->value.kind != AnswerKind::not_applicable;
        answers.push_back(answers.back() + (said ? 1 : 0));
        yes.push_back(yes.back() + (said && answer->value.kind == AnswerKind::yes ? 1 : 0));
    }
    /// Share of yes in [from, to); none with too few answers.
    [[nodiscard]] std::optional<double> share(int from, int to) const {
        const auto a = static_cast<std::size_t>(std::max(0, from));
        const auto b = static_cast<std::size_t>(std::min(to, static_cast<int>(answers.size()) - 1));
        if (b <= a || answers[b] - answers[a] < least_answers) return std::nullopt;
        return static_cast<double>(yes[b] - yes[a]) / (answers[b] - answers[a]);
    }
};

/// +1 begun, −1 given up, 0 no change on this night; only where the answer of the night itself is the new
/// one.
int shoe_change(const ShoeCounts& counts, int night) {
    const auto before = counts.share(night - nights_around, night);
    const auto after = counts.share(night, night + nights_around);
    if (!before || !after) return 0;
    const auto at = static_cast<std::size_t>(night);
    const bool answered = counts.answers[at + 1] > counts.answers[at];
    const bool is_yes = counts.yes[at + 1] > counts.yes[at];
    if (!answered) return 0;
    if (is_yes && *before <= 0.25 && *after >= 0.75) return 1;
    if (!is_yes && *before >= 0.75 && *after <= 0.25) return -1;
    return 0;
}

void add_shoes(const ChartSource& source, const DateSpan& span, std::vector<chart::Marker>& markers) {
    ShoeCounts counts;
    const auto nights = within(source.nights, span);
    auto night = nights.begin();
    for (Date date = span.first; date <= span.last; date += days(1)) {
        const bool is_known = night != nights.end() && night->date == date;
        counts.add(is_known ? &*night++ : nullptr);
    }
    const int count = static_cast<int>(counts.answers.size()) - 1;
    for (int i = 0; i < count; ++i) {
        const int change = shoe_change(counts, i);
        if (change == 0) continue;
        markers.push_back(
            {span.first + days(i), change > 0 ? "Supportive shoes begun" : "Supportive shoes given up"});
        i += nights_around;
    }
}

}  // namespace

std::vector<chart::Marker> time_markers(const ChartSource& source, const DateSpan& span) {
    std::vector<chart::Marker> markers;
    const auto add = [&](const std::optional<Date>& date, const std::string& name, std::string_view what) {
        if (date && *date >= span.first && *date <= span.last) {
            markers.push_back({*date, fmt::format("{} {}", name, what)});
        }
    };
    for (const Medicine& medicine : source.profile.medicines) {
        add(medicine.started, medicine.name, "started");
        add(medicine.stopped, medicine.name, "stopped");
    }
    add_shoes(source, span, markers);
    std::stable_sort(markers.begin(), markers.end(),
                     [](const chart::Marker& a, const chart::Marker& b) { return a.day < b.day; });
    return markers;
}

std::vector<chart::Phase> time_phases(const ChartSource& source) {
    std::vector<chart::Phase> phases;
    const HabitTalk talk{source.habits, source.manner.units};
    for (const Experiment& experiment : source.experiments) {
        if (experiment.first_night > source.newest || experiment.schedule.empty()) continue;
        Date last = experiment.first_night + days(static_cast<int>(experiment.schedule.size()) - 1);
        if (experiment.stopped_on) last = std::min(last, *experiment.stopped_on);
        std::string name = habit_name(talk, experiment.habit);
        if (!name.empty() && name.front() >= 'A' && name.front() <= 'Z') {
            name.front() = static_cast<char>(name.front() - 'A' + 'a');
        }
        phases.push_back({experiment.first_night, last, "Experiment: " + name});
    }
    std::sort(phases.begin(), phases.end(),
              [](const chart::Phase& a, const chart::Phase& b) { return a.first < b.first; });
    return phases;
}

bool is_sealed(const ChartSource& source, std::string_view habit) {
    return nightcramp::is_sealed(source.experiments, habit, newest_noted(source.newest, source.nights));
}

}  // namespace nightcramp::present
