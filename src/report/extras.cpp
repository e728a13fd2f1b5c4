#include "report/extras.hpp"

#include <array>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

using Wish = bool Wishes::*;

Wish member_of(Extra extra) {
    switch (extra) {
        case Extra::name:
            return &Wishes::name;
        case Extra::notes:
            return &Wishes::notes;
        case Extra::nights:
            return &Wishes::nights;
        case Extra::method:
            break;
    }
    return &Wishes::method;
}

}  // namespace

bool has(const Wishes& wishes, Extra extra) {
    return wishes.*member_of(extra);
}

void set(Wishes& wishes, Extra extra, bool wanted) {
    wishes.*member_of(extra) = wanted;
}

std::vector<Extra> extras_of(const Wishes& wishes) {
    std::vector<Extra> extras;
    for (const auto& word : words<Extra>()) {
        if (has(wishes, word.value)) extras.push_back(word.value);
    }
    return extras;
}

std::filesystem::path page_file(const std::filesystem::path& file, int page) {
    if (page == 0) return file;
    std::filesystem::path numbered = file;
    numbered.replace_filename(
        fmt::format("{}-{}{}", file.stem().string(), page + 1, file.extension().string()));
    return numbered;
}

}  // namespace nightcramp::report

namespace nightcramp {

template <>
std::span<const Word<report::Extra>> words() {
    using report::Extra;
    static constexpr std::array<Word<Extra>, 4> all{{{Extra::name, "name", "Name and year of birth"},
                                                     {Extra::notes, "notes", "Notes"},
                                                     {Extra::nights, "nights", "A table of every night"},
                                                     {Extra::method, "method", "How it is counted"}}};
    return all;
}

}  // namespace nightcramp
