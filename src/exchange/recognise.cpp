#include "exchange/recognise.hpp"

#include "diary/nearest.hpp"
#include "exchange/first_bytes.hpp"
#include "exchange/letters.hpp"
#include "exchange/mapping.hpp"
#include "exchange/private_copies.hpp"
#include "exchange/unreadable.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::exchange {
namespace {

/// The bytes of the files of an import, while they are read: how many there are, and how many are read.
struct Meter {
    const Watch& watch;
    const Draft& draft;
    std::uint64_t total = 0;
    std::uint64_t read = 0;

    void add(std::size_t bytes) {
        watch.check();
        if (draft.marks.size() + draft.sleeps.size() + draft.notes.size() > most_marks) {
            throw Unreadable(
                fmt::format("The file tells of more than {} things, which no diary does. Export a shorter "
                            "time.",
                            most_marks));
        }
        read += bytes;
        if (total > 0) watch.tell(std::min(1.0, static_cast<double>(read) / static_cast<double>(total)));
    }
};

class MeteredStream : public ByteStream {
public:
    MeteredStream(std::unique_ptr<ByteStream> bytes, Meter& meter)
        : bytes_(std::move(bytes)), meter_(meter) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t size = bytes_->read(into);
        meter_.add(size);
        return size;
    }

private:
    std::unique_ptr<ByteStream> bytes_;
    Meter& meter_;
};

class PackedInput : public InputFile {
public:
    PackedInput(Package& package, std::size_t file, std::uint32_t number, Meter& meter)
        : package_(package), file_(file), number_(number), meter_(meter) {}

    [[nodiscard]] const std::string& name() const override { return package_.files()[file_].name; }
    [[nodiscard]] std::uint32_t number() const override { return number_; }
    [[nodiscard]] std::unique_ptr<ByteStream> open() const override {
        return without_separator_line(std::make_unique<MeteredStream>(package_.open(file_), meter_));
    }
    [[nodiscard]] std::filesystem::path on_disk() const override {
        return package_.on_disk(file_, meter_.watch);
    }
    [[nodiscard]] const Watch& watch() const override { return meter_.watch; }

private:
    Package& package_;
    std::size_t file_;
    std::uint32_t number_;
    Meter& meter_;
};

void add_to(std::vector<Match>& matches, const Reader& reader, std::size_t file) {
    const auto found = std::find_if(matches.begin(), matches.end(),
                                    [&](const Match& match) { return match.reader == &reader; });
    if (found != matches.end()) {
        found->files.push_back(file);
    } else {
        matches.push_back({&reader, {file}});
    }
}

std::string names_of(const Package& package) {
    constexpr std::size_t most_named = 5;
    std::vector<std::string> names;
    for (const Package::File& file : package.files()) {
        if (names.size() == most_named) break;
        names.push_back(shown_name(file.name));
    }
    std::string text = fmt::format("{}", fmt::join(names, ", "));
    if (package.files().size() > most_named) {
        text += fmt::format(" and {} more", package.files().size() - most_named);
    }
    return text;
}

bool comes_before(std::string_view a, std::string_view b) {
    return small_letters(a) < small_letters(b);
}

/// A database of SQLite that bears our mark.
bool is_diary(std::string_view head) {
    constexpr std::size_t mark = 68;
    return head.starts_with("SQLite format 3") && head.size() > mark + 4 && head.substr(mark, 4) == "NCHT";
}

/// A file of an archive that cannot even be looked at is nobody's; reading it alone says why.
Glimpse try_glimpse(const Package& package, std::size_t file) {
    if (package.files().size() == 1) return glimpse_of(package, file);
    try {
        return glimpse_of(package, file);
    } catch (const Unreadable&) {
        return {package.files()[file].name, ""};
    }
}

/// Throws Unreadable where a file begins in a way that nothing here reads, whatever it may tell.
void refuse_unread_forms(const Package& package) {
    for (std::size_t file = 0; file < package.files().size(); ++file) {
        const Glimpse glimpse = try_glimpse(package, file);
        const std::string_view reason = unread_form(glimpse.head);
        if (!reason.empty()) throw Unreadable(fmt::format("{} {}", shown_name(glimpse.name), reason));
    }
}

[[noreturn]] void not_recognised(const Package& package, const Readers& readers) {
    if (package.files().empty()) {
        throw Unreadable("There is no file in it. Choose the file that the other program exported.");
    }
    refuse_unread_forms(package);
    std::vector<std::string_view> known = program_names(readers);
    std::sort(known.begin(), known.end(), comes_before);
    const bool one = package.files().size() == 1;
    const std::string head = one ? glimpse_of(package, 0).head : std::string("-");
    if (head.empty()) throw Unreadable(fmt::format("{} is empty. Export the data again.", names_of(package)));
    if (is_diary(head)) {
        throw Unreadable(
            fmt::format("{} is a diary of Nightcramp itself. Open it, export everything as JSON from it, "
                        "and import that.",
                        names_of(package)));
    }
    throw Unreadable(
        fmt::format("{} {} not of a kind that is known here. What these programs export can be read: {}.",
                    names_of(package), one ? "is" : "are", fmt::join(known, ", ")));
}

/// Sets what kinds of answers each item has, and a unit that only its name tells.
void note_measures(Draft& draft) {
    for (const Mark& mark : draft.marks) {
        Item& item = draft.items[mark.item];
        if (mark.value.kind == AnswerKind::amount) item.has_amounts = true;
        if (mark.value.kind == AnswerKind::yes || mark.value.kind == AnswerKind::no) item.has_words = true;
    }
    for (Item& item : draft.items) {
        if (item.has_amounts && item.unit.empty()) item.unit = unit_in(item.name);
    }
}

bool tells_nothing(const Draft& draft) {
    return draft.items.empty() && draft.sleeps.empty() && draft.notes.empty() && !draft.own &&
           draft.skips.empty() && draft.refusals.empty();
}

}  // namespace

std::vector<std::string_view> program_names(const Readers& readers) {
    std::vector<std::string_view> names;
    for (const Reader* reader : readers) {
        if (std::find(names.begin(), names.end(), reader->name()) == names.end())
            names.push_back(reader->name());
    }
    return names;
}

Glimpse glimpse_of(const Package& package, std::size_t file) {
    std::string head(glimpse_bytes, '\0');
    const auto bytes = without_separator_line(package.open(file));
    std::size_t size = 0;
    while (size < head.size()) {
        const std::size_t more = bytes->read(std::span(head).subspan(size));
        if (more == 0) break;
        size += more;
    }
    head.resize(size);
    if (head.starts_with("\xEF\xBB\xBF")) head.erase(0, 3);
    return {package.files()[file].name, std::move(head)};
}

std::vector<Match> recognise(const Package& package, const Readers& readers, const Watch& watch) {
    std::vector<Match> matches;
    for (std::size_t file = 0; file < package.files().size(); ++file) {
        watch.check();
        const Glimpse glimpse = try_glimpse(package, file);
        const auto reader = std::find_if(readers.begin(), readers.end(),
                                         [&](const Reader* one) { return one->recognises(glimpse); });
        if (reader != readers.end()) add_to(matches, **reader, file);
    }
    if (matches.empty()) not_recognised(package, readers);
    return matches;
}

std::vector<Match> recognise_as(const Package& package, const Readers& readers, std::string_view slug,
                                const Watch& watch) {
    const std::string wanted = small_letters(slug);
    const auto reader = std::find_if(readers.begin(), readers.end(),
                                     [&](const Reader* one) { return one->slug() == wanted; });
    if (reader == readers.end()) {
        std::vector<std::string> known;
        for (const Reader* one : readers) known.emplace_back(one->slug());
        const std::string meant = nearest(wanted, known);
        throw Unreadable(fmt::format("The format “{}” is not known.{} These are: {}.", slug,
                                     meant.empty() ? "" : fmt::format(" Did you mean “{}”?", meant),
                                     fmt::join(known, ", ")));
    }
    Match match{*reader, {}};
    for (std::size_t file = 0; file < package.files().size(); ++file) {
        watch.check();
        if ((*reader)->recognises(try_glimpse(package, file))) match.files.push_back(file);
    }
    if (match.files.empty()) {
        refuse_unread_forms(package);
        match.is_forced = true;
        for (std::size_t file = 0; file < package.files().size(); ++file) match.files.push_back(file);
    }
    if (match.files.empty()) not_recognised(package, readers);
    return {match};
}

Draft read_draft(Package& package, const std::vector<Match>& matches, const ReadOptions& options,
                 const Watch& watch) {
    Draft draft;
    Meter meter{watch, draft};
    std::vector<InputFiles> inputs;
    for (const Match& match : matches) {
        InputFiles& files = inputs.emplace_back();
        for (const std::size_t file : match.files) {
            const auto number = static_cast<std::uint32_t>(draft.files.size());
            draft.files.push_back({package.files()[file].name});
            meter.total += package.files()[file].bytes;
            files.push_back(std::make_unique<PackedInput>(package, file, number, meter));
        }
    }
    for (std::size_t i = 0; i < matches.size(); ++i) matches[i].reader->read(inputs[i], options, draft);
    note_measures(draft);
    if (tells_nothing(draft) && matches.size() == 1 && matches.front().is_forced) {
        throw Unreadable(
            fmt::format("There is nothing in it that {} would have written, or nothing was ever entered "
                        "there. Choose another file.",
                        format_name(matches)));
    }
    return draft;
}

std::string format_name(const std::vector<Match>& matches) {
    Readers readers;
    for (const Match& match : matches) readers.push_back(match.reader);
    return fmt::format("{}", fmt::join(program_names(readers), " and "));
}

}  // namespace nightcramp::exchange
