#pragma once

#include "diary/dismissal.hpp"
#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"
#include "diary/problem.hpp"
#include "diary/profile.hpp"
#include "exchange/file_time.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// Where something stands: the file, counted from 0, and its line or record, counted from 1; 0 for the file
/// as a whole.
struct Place {
    std::uint32_t file = 0;
    std::uint32_t number = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

/// Something that the file tells of by a name of its own: a habit, an activity, a tracker, a symptom, a
/// medicine. What becomes of it is for the person to say (mapping.hpp).
struct Item {
    /// What its amounts are: a quantity in `unit`, a pain of 0 … 10, or a grade on a scale of the other
    /// program.
    enum class Measure { quantity, pain, grade };

    std::string key;   ///< the slug of the format, a blank and the name: "loop Calf stretching"
    std::string name;  ///< as the person knows it
    std::string kind;  ///< what the other program calls such things: "habit", "activity", "symptom"
    std::string unit;  ///< of its amounts; empty where the file does not say
    Measure measure = Measure::quantity;
    bool has_words = false;    ///< marks that say yes or no; read_draft() sets it
    bool has_amounts = false;  ///< likewise

    /// What the marks of it are like is no part of what an item is.
    friend bool operator==(const Item& a, const Item& b) {
        return a.key == b.key && a.name == b.name && a.kind == b.kind && a.unit == b.unit &&
               a.measure == b.measure;
    }
};

/// What the file says of an item once. A file that says nothing has no mark: absent is unknown.
struct Mark {
    std::size_t item = 0;  ///< in Draft::items
    FileTime at;
    AnswerValue value;
    std::optional<std::chrono::seconds> duration;  ///< of an attack
    std::string label;                             ///< more about it: "left calf", "Moderate"; may be empty
    Place place;
    /// It tells of a night, as the tag of a sleep or the trigger of an attack does, and not of a day: the
    /// noon rule says of which.
    bool of_night = false;
    /// It was told as of the middle of the day, without a clock.
    bool midday = false;

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// A time in bed: from going to bed, or falling asleep where only that is told, to getting up, or waking.
struct SleepSpan {
    FileTime start;
    FileTime end;
    bool nap = false;  ///< the file itself does not count it as the night's sleep
    Place place;
    /// How long it was, where the file says so; it decides which of two equal clock times is meant.
    std::optional<std::chrono::minutes> length{};

    friend bool operator==(const SleepSpan&, const SleepSpan&) = default;
};

struct FileNote {
    FileTime at;
    std::string text;
    Place place;

    friend bool operator==(const FileNote&, const FileNote&) = default;
};

/// A line or record of which nothing is used, and why: a sentence.
struct Skip {
    Place place;
    std::string reason;

    friend bool operator==(const Skip&, const Skip&) = default;
};

/// What one of our own files tells: values of a diary, as they are.
struct OwnContents {
    std::vector<Night> nights;  ///< ascending by date, each once
    std::vector<Habit> habits;  ///< own ones, and changes to built-in ones
    std::optional<Profile> profile;
    std::vector<Experiment> experiments;
    std::vector<Dismissal> dismissals;

    friend bool operator==(const OwnContents&, const OwnContents&) = default;
};

/// The order of the numbers in dates such as 11/5/2020.
enum class DateOrder { day_first, month_first };

/// A date of the file that can be read in two ways, and the other dates do not tell which.
struct UnclearDates {
    std::string example;  ///< as it stands in the file
    DateOrder taken = DateOrder::month_first;

    friend bool operator==(const UnclearDates&, const UnclearDates&) = default;
};

/// Everything that a file tells, before anything of it is a part of the diary.
struct Draft {
    struct File {
        std::string name;              ///< as it stands in the package
        std::string counted = "line";  ///< what places in it count: "line", "record"

        friend bool operator==(const File&, const File&) = default;
    };

    std::vector<File> files;
    std::vector<Item> items;  ///< each key once
    std::vector<Mark> marks;
    std::vector<SleepSpan> sleeps;
    std::vector<FileNote> notes;
    std::optional<OwnContents> own;
    std::vector<Skip> skips;
    std::size_t more_skips = 0;            ///< beyond those that are listed
    std::vector<std::string> assumptions;  ///< sentences on what the reader took for granted, each once
    std::optional<UnclearDates> unclear_dates;
    Problems refusals;                               ///< why nothing of the file may be used; empty as a rule
    std::map<std::string, std::size_t> item_places;  ///< key to index; item() keeps it
    std::size_t text_bytes = 0;                      ///< of notes and labels; has_room_for() counts them

    /// The index of the item of that key; a new one where there was none.
    std::size_t item(const Item& item);
    void skip(Place place, std::string reason);
    /// Whether most_text has room for the text of a note or label, which is counted then; where it has not, a
    /// skip says so.
    [[nodiscard]] bool has_room_for(std::string_view text, const Place& place);
    /// Adds the note where there is room for it.
    void note(FileNote note);
    /// Adds the sentence where there is one and it is not there yet.
    void assume(const std::string& sentence);

    friend bool operator==(const Draft&, const Draft&) = default;
};

inline constexpr std::size_t most_listed_skips = 1'000;
inline constexpr std::size_t most_items = 2'000;
/// Bytes of all notes and labels of an import; of what comes beyond, the words alone are left out.
inline constexpr std::size_t most_text = 12'000'000;
/// Marks, sleeps and notes of an import; what tells of more is Unreadable.
inline constexpr std::size_t most_marks = 300'000;

/// "Checkmarks.csv, line 12"; "line 12" where there is one file alone.
[[nodiscard]] std::string text(const Draft& draft, const Place& place);

}  // namespace nightcramp::exchange
