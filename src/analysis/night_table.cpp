#include "analysis/night_table.hpp"

#include <bit>
#include <cstdint>

namespace nightcramp::analysis {
namespace {

/// FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
class Fingerprint {
public:
    void add(std::uint64_t value) {
        for (int byte = 0; byte < 8; ++byte) {
            hash_ = (hash_ ^ (value >> (8 * byte) & 0xFF)) * 0x100000001B3;
        }
    }
    void add(double value) { add(known(value) ? std::bit_cast<std::uint64_t>(value + 0.0) : no_number); }
    void add(NightDate date) { add(static_cast<std::uint64_t>(date.time_since_epoch().count())); }
    void add(const std::string& text) {
        add(static_cast<std::uint64_t>(text.size()));
        for (const char sign : text) add(static_cast<std::uint64_t>(static_cast<unsigned char>(sign)));
    }
    void add(const Series& series) {
        add(static_cast<std::uint64_t>(series.size()));
        for (const double value : series) add(value);
    }
    [[nodiscard]] std::uint64_t value() const { return hash_; }

private:
    static constexpr std::uint64_t no_number = std::uint64_t{0xFFF8} << 48;

    std::uint64_t hash_ = 0xCBF29CE484222325;
};

}  // namespace

int NightTable::recorded() const {
    int count = 0;
    for (const double value : cramps) count += known(value) ? 1 : 0;
    return count;
}

NightTable part(const NightTable& table, int from, int to) {
    while (from <= to && !known(table.cramps[from])) ++from;
    while (to >= from && !known(table.cramps[to])) --to;
    const int rows = std::max(to - from + 1, 0);
    const int start = rows == 0 ? 0 : from;
    NightTable cut{table.date(start), table.cramps.segment(start, rows), table.habits, table.medicines,
                   table.unrecorded_with_answers};
    for (HabitColumn& habit : cut.habits) {
        habit.value = Series(habit.value.segment(start, rows));
        habit.not_applicable = Series(habit.not_applicable.segment(start, rows));
    }
    for (MedicineColumn& medicine : cut.medicines) {
        medicine.state = Series(medicine.state.segment(start, rows));
    }
    return cut;
}

std::optional<int> recorded_row(const NightTable& table, int k) {
    int count = 0;
    for (int row = 0; row < table.nights(); ++row) {
        if (known(table.cramps[row]) && ++count == k) return row;
    }
    return std::nullopt;
}

std::uint64_t fingerprint(const NightTable& table) {
    Fingerprint print;
    print.add(table.first);
    print.add(table.cramps);
    for (const HabitColumn& habit : table.habits) {
        print.add(habit.id);
        print.add(habit.amount ? 1.0 : 0.0);
        print.add(habit.averaged ? 1.0 : 0.0);
        print.add(habit.contrast);
        print.add(habit.value);
        print.add(habit.not_applicable);
        print.add(habit.recalled ? 1.0 : 0.0);
        print.add(habit.prior_mean);
        print.add(habit.ceiling.value_or(unknown));
    }
    for (const MedicineColumn& medicine : table.medicines) {
        print.add(medicine.name);
        print.add(medicine.state);
        for (const NightDate change : medicine.changes) print.add(change);
    }
    print.add(static_cast<double>(table.unrecorded_with_answers));
    return print.value();
}

}  // namespace nightcramp::analysis
