#include "exchange/readers/nights_table.hpp"

#include "exchange/csv_lines.hpp"
#include "exchange/nights_csv.hpp"

#include <algorithm>

namespace nightcramp::exchange {
namespace {

constexpr std::size_t largest_table = 64'000'000;  // bytes

/// The names of the columns, as far as they can be told apart without reading the table.
std::vector<std::string> names_in(std::string_view line) {
    std::vector<std::string> names;
    const char delimiter = delimiter_of(line);
    for (;;) {
        const std::size_t end = line.find(delimiter);
        std::string_view name = trimmed(line.substr(0, end));
        if (name.size() >= 2 && name.front() == '"' && name.back() == '"')
            name = name.substr(1, name.size() - 2);
        names.emplace_back(name);
        if (end == std::string_view::npos) return names;
        line.remove_prefix(end + 1);
    }
}

class NightsTableReader : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "nights"; }
    [[nodiscard]] std::string_view name() const override { return "a table of nights"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        std::string_view rest = file.head;
        while (!rest.empty()) {
            const std::string_view line = trimmed(take_line(rest));
            if (line.empty()) continue;
            const auto names = names_in(line);
            return std::find(names.begin(), names.end(), "night") != names.end();
        }
        return false;
    }

    void read(const InputFiles& files, const ReadOptions& options, Draft& draft) const override {
        for (const auto& file : files) {
            const auto bytes = file->open();
            CsvReading table = read_csv(read_whole(*bytes, largest_table));
            append(draft.refusals, std::move(table.problems));
            if (table.table.header.empty()) continue;
            NightsReading nights = read_nights(table.table, options.habits, options.now);
            append(draft.refusals, std::move(nights.problems));
            if (!draft.own) draft.own.emplace();
            for (Night& night : nights.nights) add(draft.own->nights, std::move(night));
        }
    }

private:
    /// Of two files that tell of a night the first counts.
    static void add(std::vector<Night>& nights, Night night) {
        const auto place = std::lower_bound(nights.begin(), nights.end(), night.date,
                                            [](const Night& one, Date date) { return one.date < date; });
        if (place == nights.end() || place->date != night.date) nights.insert(place, std::move(night));
    }
};

}  // namespace

const Reader& nights_table_reader() {
    static const NightsTableReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
