#include "diary/errors.hpp"

#include <vector>

#include <fmt/format.h>

namespace nightcramp {
namespace {

std::string subject(const Change& change) {
    if (const auto* night = std::get_if<Changed<Night>>(&change)) {
        const Date date = night->after ? night->after->date : night->before.value().date;
        return fmt::format("the night of {}", night_name(date));
    }
    return std::visit([](const auto& changed) { return fmt::format("\"{}\"", key(changed)); }, change);
}

std::string all_sentences(const Problems& problems) {
    std::vector<std::string> sentences{"Nothing was saved."};
    for (const Problem& problem : problems) {
        sentences.push_back(fmt::format("{}: {}", problem.field, problem.sentence));
    }
    return fmt::format("{}", fmt::join(sentences, " "));
}

}  // namespace

NotValid::NotValid(Problems problems) : DiaryError(all_sentences(problems)), problems_(std::move(problems)) {}

EditConflict::EditConflict(Change theirs_to_ours)
    : DiaryError(fmt::format("Another program changed {} in the meantime. Your change was not saved, so that "
                             "neither version is lost. Look at both and save again.",
                             subject(theirs_to_ours))),
      theirs_to_ours_(std::move(theirs_to_ours)) {}

}  // namespace nightcramp
