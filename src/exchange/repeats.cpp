#include "exchange/repeats.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace nightcramp::exchange {
namespace {

/// What two marks share where the second may be a repetition.
auto key_of(const Mark& mark) {
    const bool is_day = mark.at.kind == FileTime::Kind::day;
    return std::tuple(mark.item, mark.at.kind, mark.at.seconds, is_day ? AnswerKind::no : mark.value.kind,
                      is_day ? 0.0 : mark.value.amount,
                      is_day ? std::string_view() : std::string_view(mark.label));
}

}  // namespace

std::vector<bool> repeated_marks(const Draft& draft) {
    std::vector<bool> repeated(draft.marks.size(), false);
    if (draft.files.size() < 2) return repeated;
    std::vector<std::size_t> order(draft.marks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(key_of(draft.marks[a]), a) < std::tuple(key_of(draft.marks[b]), b);
    });
    const Mark* first = nullptr;
    for (const std::size_t i : order) {
        const Mark& mark = draft.marks[i];
        if (first == nullptr || key_of(*first) != key_of(mark)) {
            first = &mark;
        } else {
            repeated[i] = mark.place.file != first->place.file;
        }
    }
    return repeated;
}

}  // namespace nightcramp::exchange
