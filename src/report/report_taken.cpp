#include "diary/catalogue.hpp"
#include "present/amount_words.hpp"
#include "present/habit_talk.hpp"
#include "present/median.hpp"
#include "present/span_nights.hpp"
#include "report/report_parts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

constexpr std::string_view listed_remark = "listed as possible cause; for discussion";
constexpr std::array<std::string_view, 2> supplements{"magnesium", "calcium"};

bool is_listed(const Catalogue& catalogue, const Medicine& medicine) {
    const ListedMedicine* listed = find_medicine(catalogue.medicines, medicine.id);
    return listed != nullptr && is_possible_cause(*listed);
}

std::string dates_of(const Medicine& medicine) {
    if (medicine.started && medicine.stopped)
        return fmt::format("from {} until {}", brief_date(*medicine.started), brief_date(*medicine.stopped));
    if (medicine.started) return "since " + brief_date(*medicine.started);
    if (medicine.stopped) return "until " + brief_date(*medicine.stopped);
    return "dates not noted";
}

/// A listed one that is taken first, one that was stopped last.
auto order_of(const Catalogue& catalogue, const Medicine& medicine, Date today) {
    const bool stopped = medicine.stopped && *medicine.stopped <= today;
    return std::tuple(stopped, !is_listed(catalogue, medicine));
}

/// Whether it may have been taken in the span.
bool is_of(const Medicine& medicine, const DateSpan& span) {
    return !(medicine.started && *medicine.started > span.last) &&
           !(medicine.stopped && *medicine.stopped <= span.first);
}

void add_medicines(Report& report, const Source& source, const DateSpan& span) {
    const present::DiaryCopy& diary = source.results.diary;
    std::vector<Medicine> medicines = diary.profile.medicines;
    std::stable_sort(medicines.begin(), medicines.end(), [&](const Medicine& a, const Medicine& b) {
        return order_of(source.catalogue, a, diary.today) < order_of(source.catalogue, b, diary.today);
    });
    for (const Medicine& medicine : medicines) {
        if (!is_of(medicine, span)) continue;
        const std::string name = one_line(medicine.name);
        const std::string dose = one_line(medicine.dose);
        report.taken.push_back({dose.empty() ? name : fmt::format("{}, {}", name, dose), dates_of(medicine),
                                is_listed(source.catalogue, medicine) ? std::string(listed_remark) : ""});
    }
}

/// What the nights say of a supplement.
struct Doses {
    int answered = 0;
    std::vector<double> amounts;  ///< above 0
    Date first{};
    Date last{};
};

Doses doses_of(std::span<const Night> nights, std::string_view habit) {
    Doses doses;
    for (const Night& night : nights) {
        const Answer* answer = find_answer(night, habit);
        if (answer == nullptr || answer->value.kind == AnswerKind::not_applicable) continue;
        ++doses.answered;
        if (answer->value.kind != AnswerKind::amount || answer->value.amount <= 0) continue;
        if (doses.amounts.empty()) doses.first = night.date;
        doses.amounts.push_back(answer->value.amount);
        doses.last = night.date;
    }
    return doses;
}

std::optional<Taken> supplement(const Source& source, std::span<const Night> nights, std::string_view id) {
    const Habit* habit = find_habit(source.results.diary.habits, id);
    if (habit == nullptr) return std::nullopt;
    const Doses doses = doses_of(nights, id);
    if (doses.amounts.empty()) return std::nullopt;
    const std::string dose =
        present::amount_words(*present::median(doses.amounts), habit->unit, source.manner.units);
    return Taken{fmt::format("{}, mostly {} a day", one_line(habit->name), dose),
                 fmt::format("on {} of {}, {}", present::grouped(static_cast<double>(doses.amounts.size())),
                             present::counted(doses.answered, "answered day", "answered days"),
                             brief_span({doses.first, doses.last})),
                 ""};
}

}  // namespace

void add_taken(Report& report, const Source& source, const DateSpan& span) {
    report.taken_title = "Medicines and supplements";
    report.taken_none = "None noted.";
    add_medicines(report, source, span);
    const auto nights = present::within(source.results.diary.nights, span);
    for (const std::string_view id : supplements) {
        if (auto taken = supplement(source, nights, id)) report.taken.push_back(*std::move(taken));
    }
}

}  // namespace nightcramp::report
