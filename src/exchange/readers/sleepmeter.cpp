#include "exchange/readers/sleepmeter.hpp"

#include "exchange/byte_lines.hpp"
#include "exchange/csv_lines.hpp"
#include "exchange/findings.hpp"
#include "exchange/readers/sleepmeter_record.hpp"
#include "exchange/unreadable.hpp"
#include "exchange/written_times.hpp"

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using sleepmeter::Names;
using sleepmeter::Night;
using sleepmeter::Section;

/// Going to bed, or falling asleep where the file has the two in no possible order with waking.
std::optional<Moment> start_of(const Night& night, const Moment& wake) {
    for (const std::string_view text : {night.bedtime, night.sleep}) {
        const auto start = offset_time(text);
        if (start && *start < wake) return start;
    }
    return std::nullopt;
}

class Diary {
public:
    Diary(const InputFile& file, Findings& found) : file_(file), found_(found) {}

    void read() {
        const auto stream = file_.open();
        ByteLines lines(*stream);
        std::string line;
        while (lines.next(line)) take_line(line, lines.number());
        finish_record();
        if (section_ == Section::diary) return;
        throw Unreadable(
            fmt::format("{} has no table of sleep, which begins with the line “{}”. Export it again "
                        "from Sleepmeter.",
                        file_.name(), sleepmeter::diary_header));
    }

private:
    void take_line(const std::string& line, std::uint32_t number) {
        const auto header = section_ == Section::diary ? std::nullopt : sleepmeter::section_from(line);
        if (header || sleepmeter::begins_record(section_, line)) {
            finish_record();
            if (header) section_ = *header;
            if (!header) record_ = line;
            place_ = {file_.number(), number};
        } else if (!record_.empty()) {
            if (record_.size() < longest_record) record_ += '\n' + line;
        } else if (section_ == Section::diary && !trimmed(line).empty()) {
            found_.draft().skip({file_.number(), number}, "The line does not begin with the time of waking.");
        }
    }

    void finish_record() {
        if (record_.empty()) return;
        if (section_ == Section::diary) {
            take_night(sleepmeter::night_from(record_));
        } else {
            sleepmeter::add_name(names_, section_, record_);
        }
        record_.clear();
    }

    void take_night(const Night& night) {
        constexpr std::string_view right = "one such as 2010-11-12 13:14+0000";
        const auto wake = offset_time(night.wake);
        if (!wake) return found_.draft().skip(place_, not_understood("time of waking", night.wake, right));
        const auto start = start_of(night, *wake);
        if (!start) {
            return found_.draft().skip(place_,
                                       "No time of going to bed or falling asleep is before the waking.");
        }
        const FileTime at = FileTime::of(*start);
        found_.sleep({at, FileTime::of(*wake), night.type == "NAP", place_});
        found_.note({at, std::string(night.notes), place_});
        take_words(Section::aids, "aid", night.aids, at);
        take_words(Section::hindrances, "hindrance", night.hindrances, at);
        take_words(Section::tags, "tag", night.tags, at);
        found_.draft().assume("Dreams and the quality of sleep are left out: the diary does not keep them.");
    }

    void take_words(Section section, std::string_view kind, std::string_view words, const FileTime& at) {
        for (const std::string_view word : parts_of(words, "|")) {
            if (word == "NONE") continue;
            const std::string name = sleepmeter::name_of(names_, section, word);
            found_.mark({found_.item(kind, name), at, AnswerValue::yes(), std::nullopt, "", place_, true});
        }
    }

    static constexpr std::size_t longest_record = 20'000;

    const InputFile& file_;
    Findings& found_;
    Names names_;
    Section section_ = Section::none;
    std::string record_;
    Place place_;
};

class Sleepmeter : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "sleepmeter"; }
    [[nodiscard]] std::string_view name() const override { return "Sleepmeter"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        std::string_view rest = file.head;
        while (!rest.empty()) {
            const std::string_view line = trimmed(take_line(rest));
            if (!line.empty()) return sleepmeter::section_from(line).has_value();
        }
        return false;
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings found(draft, slug());
        for (const auto& file : files) Diary(*file, found).read();
    }
};

}  // namespace

const Reader& sleepmeter_reader() {
    static const Sleepmeter reader;
    return reader;
}

}  // namespace nightcramp::exchange
