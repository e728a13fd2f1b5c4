#include "cli/experiment_text.hpp"

#include "cli/columns.hpp"
#include "cli/context.hpp"
#include "cli/experiment_signs.hpp"
#include "diary/vocabulary.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

std::string designs_text(const present::PlanWords& words, Design chosen) {
    std::string text = "\nDesign\n";
    for (const present::DesignChoice& design : words.designs) {
        text += wrapped(fmt::format("{} {} ({}). {}", design.design == chosen ? '*' : ' ', design.name,
                                    slug(design.design), design.sentence),
                        sentence_columns, 0);
    }
    return text;
}

std::string lengths_text(const present::PlanWords& words, int chosen) {
    std::string text = "\nLength, and how often it would show that your cramps were halved\n";
    for (const present::LengthChoice& length : words.lengths) {
        text += fmt::format("{} {:>3} nights  {}  {} tries\n", length.nights == chosen ? '*' : ' ',
                            length.nights, to_the_left(length.name, 9), length.chance);
    }
    return text;
}

std::vector<std::string> tonight_lines(const present::TonightWords& words) {
    std::vector<std::string> lines{words.instruction, words.detail};
    if (!words.answered.empty()) lines.push_back(words.answered + ".");
    return lines;
}

std::string tonight_paragraph(const std::optional<present::TonightWords>& words) {
    return words ? paragraph(visible(words->head), tonight_lines(*words)) : "";
}

}  // namespace

std::string testable_text(const ExperimentDiary& diary) {
    std::string can = "These can be tested; \"nightcramp experiment plan HABIT\" says how.\n";
    std::string cannot;
    for (const present::TestableHabit& habit : present::testable_habits(diary.source())) {
        const std::string line = fmt::format("  {:<22}", habit.id);
        if (habit.why_not.empty()) {
            can += visible(fmt::format("{} {}\n", line, habit.question));
        } else {
            cannot +=
                visible(fmt::format("  {}\n{}", habit.name, wrapped(habit.why_not, sentence_columns, 4)));
        }
    }
    return cannot.empty() ? can : can + "\nThese cannot:\n" + cannot;
}

std::string plan_text(const present::PlanWords& words, const experiment::Choice& choice) {
    std::string text = visible(words.question) + '\n';
    if (!words.designs.empty()) {
        text += wrapped(visible(words.why_design), sentence_columns, 2);
        text += designs_text(words, choice.design) + lengths_text(words, choice.nights);
        text += paragraph("What to expect", {words.rate, words.power, words.power_less, words.advice});
        text += paragraph(fmt::format("What will happen: {}", words.span), words.how);
        text += paragraph("Be careful", words.cautions);
    }
    text += paragraph("What stands against it", words.obstacle_words);
    if (words.obstacles.empty()) {
        text += "\nTo begin it, add --begin to this line. Nothing is saved yet.\n";
    } else if (words.needs_doctor) {
        text += "\nThe option --agreed says that they agree.\n";
    }
    return text;
}

std::string tonight_text(const ExperimentDiary& diary) {
    const Experiment* current = experiment::current(diary.experiments);
    if (current == nullptr) return "No experiment goes on.\n";
    const auto words = present::follow_words(diary.source(), *current, diary.standing(*current));
    const std::string text = tonight_paragraph(words.tonight);
    if (!text.empty()) return text.substr(1);
    return "No night of the experiment comes any more. \"nightcramp experiment result\" opens its result.\n";
}

std::string status_text(const ExperimentDiary& diary, const Experiment& experiment, bool utf8) {
    const experiment::Standing standing = diary.standing(experiment);
    const auto words = present::follow_words(diary.source(), experiment, standing);
    std::string text = fmt::format("{}\n{}, {}\n", visible(words.question), words.progress, words.span);
    text += tonight_paragraph(words.tonight);
    const std::string signs = signs_text(standing, experiment.design, words.legend, utf8);
    if (!signs.empty()) text += '\n' + signs;
    std::vector<std::string> figures;
    for (const present::Figure& figure : words.figures) {
        figures.push_back(fmt::format("{} {}", figure.value, figure.of));
    }
    text += paragraph("So far", figures);
    text += paragraph("Result sealed", words.sealed);
    text += paragraph("Half-way", {words.half_way});
    text += paragraph("What it can show", {words.can_show});
    if (words.sealed.empty()) text += "\nIts result is open: nightcramp experiment result\n";
    return text;
}

std::string result_text(const present::ResultWords& words, const std::string& question) {
    std::string text = fmt::format("{}\n\n{}\n", visible(question), words.verdict);
    text += wrapped(visible(words.sentence), sentence_columns, 2);
    if (!words.interval.empty()) text += wrapped(words.interval, sentence_columns, 2);
    text += paragraph("Be careful", words.labels);
    text += paragraph("As drawn", words.counts);
    text += paragraph("As done", words.as_done);
    text += paragraph("What now", words.next);
    text += paragraph("How was this computed?", words.computed);
    text += paragraph("In figures", words.figures);
    return text;
}

std::string experiments_text(const ExperimentDiary& diary) {
    if (diary.experiments.empty()) {
        return "No experiments yet. \"nightcramp experiment plan\" lists what can be tested.\n";
    }
    std::vector<const Experiment*> all;
    for (const Experiment& experiment : diary.experiments) all.push_back(&experiment);
    std::stable_sort(all.begin(), all.end(), [](const Experiment* a, const Experiment* b) {
        return a->first_night > b->first_night;
    });
    std::string text;
    for (const Experiment* experiment : all) {
        text += visible(
            fmt::format("{}\n  {}\n", experiment->id, present::experiment_line(diary.source(), *experiment)));
    }
    return text;
}

}  // namespace nightcramp::cli
