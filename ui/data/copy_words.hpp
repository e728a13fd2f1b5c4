#pragma once

#include "app/settings.hpp"
#include "diary/moment.hpp"
#include "diary/salvaged.hpp"
#include "diary/zone.hpp"
#include "ui/data/copy_work.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What is said of copies of the diary.
namespace nightcramp::ui {

/// How moments are said.
struct WordsOfTime {
    Moment now;
    const Zone& zone;
    ClockStyle clock = ClockStyle::twenty_four_hours;
};

/// "today, 07:12", "yesterday, 22:10", "22 November, 07:12"; the year is named where it is another one.
[[nodiscard]] std::string when_words(const Moment& moment, const WordsOfTime& time);

/// The same after "as it was": "today, 07:12", "on 22 November, 07:12".
[[nodiscard]] std::string as_it_was_words(const Moment& moment, const WordsOfTime& time);

/// "Kept by itself", "Kept before an import"
[[nodiscard]] std::string why_words(std::string_view reason);

/// Those of both places, newest first; what was kept in both at once is named once.
[[nodiscard]] std::vector<CopyLine> copy_lines(const CopyLists& lists, const WordsOfTime& time);

/// "There are 14 copies beside your diary. The newest is of today, 07:12."
[[nodiscard]] std::string count_words(const std::vector<Backup>& beside, const WordsOfTime& time);

/// How the folder of the person is doing, as a sentence.
struct FolderState {
    std::string words;
    bool is_missed = false;
};
[[nodiscard]] FolderState folder_state(const app::Settings& settings, const CopyWork& copies,
                                       const WordsOfTime& time);

/// "Your diary is sound: 412 nights, and a copy of it was read back."
[[nodiscard]] std::string sound_words(const CheckResult& checked);

/// At most eight of them, then "and 12 more".
[[nodiscard]] std::vector<std::string> first_of(const std::vector<std::string>& sentences);

/// What came of reading a damaged diary: counts, and what could not be read.
[[nodiscard]] std::string salvaged_words(const Salvaged& salvaged, const std::string& file);

}  // namespace nightcramp::ui
