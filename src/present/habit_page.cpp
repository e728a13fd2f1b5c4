#include "present/habit_page.hpp"

#include "advice/limits.hpp"
#include "present/amount_words.hpp"
#include "present/around_words.hpp"
#include "present/computed_figures.hpp"
#include "present/computed_words.hpp"
#include "present/dose_words.hpp"
#include "present/effect_words.hpp"
#include "present/insight_counts.hpp"
#include "present/outcome_words.hpp"
#include "present/result_charts.hpp"
#include "present/review_words.hpp"
#include "present/sealed_words.hpp"
#include "present/suggestion_parts.hpp"
#include "present/verdict_words.hpp"

#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using Lines = std::vector<std::string>;

void add_line(Lines& lines, std::string line) {
    if (!line.empty()) lines.push_back(std::move(line));
}

Lines night_lines(const Results& results, const CardSource& source, int place,
                  const HabitKnowledge* knowledge) {
    const analysis::HabitInsight& insight = at_place(results.all.habits, place);
    Lines lines;
    add_line(lines, own_counts_sentence(insight, knowledge));
    add_line(lines, with_sentence(source.talk, insight, with_from(results.table, place)));
    if (insight.verdict.word != analysis::Word::cannot_tell) {
        add_line(lines, plain_effect_sentence(source.talk, insight));
    }
    for (std::string& reason : reasons(source.talk, results.all, place)) add_line(lines, std::move(reason));
    for (std::string& caution : cautions(insight)) add_line(lines, std::move(caution));
    add_line(lines, std::string(link_sentence));
    return lines;
}

Lines figure_lines(const Results& results, const CardSource& source, int place,
                   const analysis::HabitDetail* detail) {
    const analysis::HabitInsight& insight = at_place(results.all.habits, place);
    Lines lines;
    add_line(lines, effect_sentence(source.talk, insight));
    add_line(lines, helps_sentence(insight));
    add_line(lines, shares_sentence(insight));
    add_line(lines, recorded_sentence(insight));
    for (const auto& held : results.all.reviews) add_line(lines, review_sentence(held, place));
    add_line(lines, next_review_sentence(results.all));
    if (detail == nullptr) return lines;
    add_line(lines, reverse_sentence(detail->reverse));
    add_line(lines, day_before_sentence(detail->day_before));
    for (std::string& line : computed_in_figures(source.talk, results.all, place, detail->others)) {
        add_line(lines, std::move(line));
    }
    return lines;
}

/// "light to hard", "0 to 1,500"
std::string span_label(const HabitTalk& talk, const Habit& habit, const analysis::DoseThird& third) {
    const auto amount = [&](double contrasts) {
        const double stored = contrasts * habit.contrast;
        const double grain = stored >= 10 ? 1 : 0.1;
        return amount_label(std::round(stored / grain) * grain, habit.unit, talk.units);
    };
    const std::string from = amount(third.from);
    const std::string to = amount(third.to);
    return from == to ? from : fmt::format("{}–{}", from, to);
}

chart::BarChart dose_bars(const HabitTalk& talk, const Habit& habit, const analysis::Dose& dose) {
    chart::BarChart bars;
    for (const analysis::DoseThird& third : dose.thirds) {
        if (third.rate.nights == 0) continue;
        chart::Bar bar;
        bar.label = span_label(talk, habit, third);
        bar.below = counted(third.rate.nights, "night", "nights");
        bar.value = 10.0 * third.rate.cramp_nights / third.rate.nights;
        bar.value_text = fmt::format("{:.1f} of 10", *bar.value);
        if (third.share) {
            bar.lo = 10 * third.share->lo;
            bar.hi = 10 * third.share->hi;
        }
        bars.bars.push_back(std::move(bar));
    }
    return bars;
}

std::string ask_first_sentence(const Results& results, const CardSource& source,
                               const HabitKnowledge* knowledge) {
    if (knowledge == nullptr) return "";
    const auto tokens =
        advice::true_of(knowledge->ask_first, source.profile, source.catalogue, results.diary.today);
    Lines reasons;
    for (const std::string& token : tokens) add_line(reasons, ask_reason(token, source.catalogue));
    if (reasons.empty()) return "";
    return fmt::format("Ask your doctor before you change this. The reason is {}.", listed(reasons));
}

std::string limit_sentence(const Results& results, const CardSource& source, const Habit& habit) {
    const analysis::Insights none;
    const DiaryCopy& diary = results.diary;
    const auto limit =
        advice::limit_of({diary.nights, diary.habits, source.profile, diary.experiments, diary.dismissals,
                          source.catalogue, source.knowledge, none, std::nullopt, diary.today},
                         habit);
    if (!limit) return "";
    return fmt::format("At most {} a day{}.", amount_words(*limit, habit.unit, source.talk.units),
                       habit.id == "calcium" ? ", food and supplements together" : " from supplements");
}

std::string sealed_line(const Results& results, const Habit& habit) {
    for (const Seal& seal : results.seals) {
        if (seal.habit == habit.id) return sealed_sentence(seal.since);
    }
    return "";
}

void fill_nights(HabitPage& page, const Results& results, const CardSource& source, const Habit& habit,
                 const analysis::HabitDetail* detail) {
    const auto place = place_of(results, habit.id);
    if (!place) {
        page.badge = "No answers yet";
        page.nights = {"No recorded night has an answer to it yet."};
        return;
    }
    const analysis::HabitInsight& insight = at_place(results.all.habits, *place);
    page.badge = word_name(insight.verdict.word);
    page.look = look_of(insight.verdict.word);
    page.ratio = ratio_of(insight);
    page.nights = night_lines(results, source, *place, page.knowledge);
    page.computed = computed_plainly(results.all, *place);
    page.figures = figure_lines(results, source, *place, detail);
    if (detail == nullptr || !detail->dose) return;
    page.dose = dose_bars(source.talk, habit, *detail->dose);
    page.dose_words = dose_sentences(source.talk, insight, *detail->dose);
}

/// What chance has decided stands above what the diary says.
void tell_outcome(HabitPage& page, const Results& results, const Habit& habit) {
    const experiment::Outcome* outcome = experiment::outcome_of(results.outcomes, habit.id);
    if (outcome == nullptr) return;
    page.nights.insert(page.nights.begin(), outcome_sentence(*outcome));
    if (!has_decided(outcome->finding)) return;
    page.badge = finding_name(outcome->finding);
    page.look = look_of(outcome->finding);
    page.ratio = ratio_of(*outcome);
}

}  // namespace

std::optional<int> place_of(const Results& results, std::string_view habit) {
    const auto& all = results.all.habits;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].id == habit) return static_cast<int>(i);
    }
    return std::nullopt;
}

HabitPage habit_page(const Results& results, const CardSource& source, const Habit& habit,
                     const analysis::HabitDetail* detail) {
    HabitPage page;
    page.name = habit.name;
    page.question = habit.question;
    if (habit.origin != Origin::own) page.knowledge = find_knowledge(source.knowledge, habit.id);
    page.sealed = sealed_line(results, habit);
    fill_nights(page, results, source, habit, detail);
    tell_outcome(page, results, habit);
    page.ask_first = ask_first_sentence(results, source, page.knowledge);
    page.limit = limit_sentence(results, source, habit);
    if (page.knowledge != nullptr) {
        for (const Statement& study : page.knowledge->studies) page.studies.push_back(sourced(study));
    }
    return page;
}

}  // namespace nightcramp::present
