#include "analysis/leaning.hpp"

namespace nightcramp::analysis {
namespace {

constexpr double leans_to_fewer = 0.8;
constexpr double leans_to_more = 0.2;

}  // namespace

Leaning leaning(const HabitInsight& insight) {
    const Verdict& verdict = insight.verdict;
    if (!insight.judged || verdict.word != Word::cannot_tell || verdict.withdrawn) return Leaning::none;
    const double fewer = insight.judged->sceptical.p_helps;
    if (fewer >= leans_to_fewer) return Leaning::fewer;
    return fewer <= leans_to_more ? Leaning::more : Leaning::none;
}

}  // namespace nightcramp::analysis
