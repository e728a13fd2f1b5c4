#pragma once

#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/words.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// How well published studies tested something, best first.
enum class Grade {
    tested_well,    ///< consistent randomised trials, or a Cochrane review of moderate certainty or better
    tested,         ///< one randomised trial, several that disagree, or a placebo-controlled figure
    seen_together,  ///< seen together in surveys and records; cause not shown
    common_advice,  ///< advised or listed; no study of it
    no_study,       ///< listed in the article only, or asked for safety alone; no study found
};

/// One sentence of what is known. A sentence with a figure always names its source.
struct Statement {
    std::string text;
    std::string source;  ///< "Hallegraeff 2012, J Physiother 58:17"; empty for common advice
};

/// How suggestions speak of a habit. Claims are one short sentence without a full stop at the end.
struct HabitWording {
    std::string keep;      ///< "Keep stretching before bed"; of triggers: "Keep evenings without alcohol"
    std::string start;     ///< "Try stretching before bed"; of triggers: "Try evenings without alcohol"
    std::string question;  ///< "Does stretching before bed help you?"
    std::string drop;      ///< "No need to stretch for the cramps"
    std::string with;      ///< after "48 of 187": "nights with stretching", "nights with more to drink"
    std::string without;   ///< after "70 of 183": "without"; of amounts: "with less"
};

/// What is known of a built-in habit.
struct HabitKnowledge {
    std::string habit;  ///< its id
    Grade grade = Grade::no_study;
    std::string about;                  ///< two or three plain sentences: what it is and why it might matter
    std::string tip;                    ///< what the article advises; empty where it does not name the habit
    std::string difference;             ///< where article and evidence differ; empty where they do not
    std::vector<Statement> studies;     ///< the first one is what a suggestion shows
    std::vector<std::string> how_to;    ///< the steps, in order
    std::vector<std::string> cautions;  ///< safety limits, as sentences; shown wherever the how-to is
    /// Who must ask a doctor or midwife first: "condition heart-failure", "family diuretic" (of the listed
    /// medicines), "medicine telmisartan", "pregnancy". Suggestions obey it.
    std::vector<std::string> ask_first;
    HabitWording words;
};

/// What is known of a condition, a listed medicine or another cause.
struct CauseKnowledge {
    std::string id;  ///< "condition dialysis", "medicine furosemide", "cause muscle-fatigue"
    Grade grade = Grade::no_study;
    std::string about;                  ///< one or two plain sentences
    std::vector<Statement> statements;  ///< what studies and lists say
    std::string caution;                ///< what to mind; empty where there is nothing
};

/// A heading with the sentences below it.
struct KnowledgePage {
    std::string id;  ///< "what-it-is", "during-a-cramp", "after-a-cramp", "look-alikes", "quinine", …
    std::string title;
    std::vector<Statement> statements;
    bool steps = false;  ///< to be done in this order
};

/// A food and what one portion of it holds.
struct Food {
    std::string name;     ///< "Pumpkin seeds"
    std::string portion;  ///< "28 g"
    std::string mineral;  ///< "magnesium" or "calcium"
    double mg = 0;        ///< per portion, > 0
    double mg_to = 0;     ///< the upper end where a source gives a range; otherwise as `mg`
    std::string source;
};

/// What is done on a night that an experiment drew. Labels have no full stop at the end.
struct Instruction {
    std::string title;     ///< "Prop your feet up"
    std::string detail;    ///< one or two sentences: how, and when to leave it
    std::string done;      ///< "They are propped up"
    std::string not_done;  ///< "Not tonight"
    std::string name;      ///< of the nights, for legends: "propped"
};

/// How an experiment on a habit goes.
struct HabitTrial {
    std::string habit;            ///< its id
    std::vector<Design> designs;  ///< that fit it, the best first; empty: it cannot be tested
    std::string why_not;          ///< one or two sentences where it cannot be tested; else empty
    std::string why_design;       ///< one sentence: how long its effect lasts, and so why this design
    std::string question;         ///< "Do propped-up feet bring fewer cramps?"
    std::string halved;           ///< "If propping up your feet halved your cramps"
    Instruction with;
    Instruction without;
    /// Who asks a doctor before half of the nights go without it, beside HabitKnowledge::ask_first.
    std::vector<std::string> ask_first;
    std::vector<std::string> never;  ///< for whom it is no experiment at all, in the same tokens
};

/// Everything that the program knows of cramps before anything is logged: what studies say, how things are
/// done, and what to mind. No text of it tells anybody to start, stop or change a medicine.
struct Knowledge {
    std::vector<HabitKnowledge> habits;  ///< one for each built-in habit, in the order of the catalogue
    std::vector<CauseKnowledge> causes;  ///< every condition, medicine and other cause of the catalogue
    std::vector<KnowledgePage> pages;
    std::vector<Food> foods;
    std::vector<HabitTrial> trials;  ///< one for each built-in habit, in the order of the catalogue
};

/// Reads the compiled-in knowledge; that it is complete and sourced is tested.
[[nodiscard]] Knowledge load_knowledge();

/// None for habits of the person's own.
[[nodiscard]] const HabitKnowledge* find_knowledge(const Knowledge& knowledge, std::string_view habit);
[[nodiscard]] const CauseKnowledge* find_cause(const Knowledge& knowledge, std::string_view id);
[[nodiscard]] const KnowledgePage* find_page(const Knowledge& knowledge, std::string_view id);

/// How an experiment on any habit goes: what is known, and for a habit of the person's own words made of its
/// name.
[[nodiscard]] HabitTrial trial_of(const Knowledge& knowledge, const Habit& habit);

template <>
std::span<const Word<Grade>> words();  ///< "tested", "tested, not settled"

}  // namespace nightcramp
