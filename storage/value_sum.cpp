#include "storage/value_sum.hpp"

#include "diary/schedule_text.hpp"
#include "diary/vocabulary.hpp"
#include "storage/errors.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <string>
#include <type_traits>
#include <vector>

#include <fmt/format.h>
#include <sodium.h>

namespace nightcramp::storage {
namespace {

/// Never changed: with another one, no sum would fit any more.
constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> key_of_sums{
    'n', 'i', 'g', 'h', 't', 'c', 'r', 'a', 'm', 'p', ' ', 's', 'u', 'm', 's', '1'};

template <class Type>
concept Enumeration = std::is_enum_v<Type>;

/// Writes a value as bytes from which it could be read again: two values that differ never look alike.
class Bytes {
public:
    explicit Bytes(std::string_view kind) { write(kind); }

    /// A field that is there.
    template <class Value>
    Bytes& field(std::string_view name, const Value& value) {
        write(name);
        write(value);
        return *this;
    }
    /// Nothing where it was not told.
    template <class Value>
    Bytes& field(std::string_view name, const std::optional<Value>& value) {
        return value ? field(name, *value) : *this;
    }

    /// A field whose order does not count: it is read back in an order of its own.
    template <class Value, class Less>
    Bytes& unordered(std::string_view name, const std::vector<Value>& values, Less less) {
        if (std::is_sorted(values.begin(), values.end(), less)) return field(name, values);
        std::vector<Value> sorted = values;
        std::stable_sort(sorted.begin(), sorted.end(), less);
        return field(name, sorted);
    }
    template <class Value>
    Bytes& unordered(std::string_view name, const std::vector<Value>& values) {
        return unordered(name, values, std::less<>());
    }
    template <class Value>
    Bytes& unordered(std::string_view name, const std::optional<std::vector<Value>>& values) {
        return values ? unordered(name, *values) : *this;
    }

    [[nodiscard]] std::int64_t sum() const {
        std::array<unsigned char, crypto_shorthash_BYTES> hash{};
        // libsodium's type of bytes
        const auto* begin = reinterpret_cast<const unsigned char*>(bytes_.data());
        crypto_shorthash(hash.data(), begin, bytes_.size(), key_of_sums.data());
        std::uint64_t number = 0;
        for (const unsigned char byte : hash) number = number << 8 | byte;
        return std::bit_cast<std::int64_t>(number);
    }

private:
    void write(std::uint64_t number) {
        std::array<char, 8> digits{};
        for (char& digit : digits) {
            digit = static_cast<char>(number & 0xff);
            number >>= 8;
        }
        bytes_.append(digits.data(), digits.size());
    }
    void write(std::int64_t number) { write(std::bit_cast<std::uint64_t>(number)); }
    void write(int number) { write(std::int64_t{number}); }
    void write(bool is_so) { bytes_.push_back(is_so ? '\1' : '\0'); }
    /// SQLite keeps no negative zero.
    void write(double number) { write(std::bit_cast<std::uint64_t>(number + 0.0)); }
    void write(std::string_view text) {
        write(std::uint64_t{text.size()});
        bytes_.append(text);
    }
    void write(const std::string& text) { write(std::string_view(text)); }
    void write(Date date) { write(std::int64_t{date.time_since_epoch().count()}); }
    void write(std::chrono::seconds duration) { write(std::int64_t{duration.count()}); }
    void write(const Moment& moment) {
        write(std::int64_t{moment.wall.time_since_epoch().count()});
        write(std::int64_t{moment.utc_offset.count()});
    }
    template <Enumeration Word>
    void write(Word word) {
        write(slug(word));
    }
    void write(const Stamp& stamp) {
        write(stamp.at);
        write(stamp.provenance);
    }
    template <class Value>
    void write(const Told<Value>& told) {
        write(told.value);
        write(told.stamp);
    }
    void write(const Target& target) {
        write(target.aim);
        write(target.amount);
    }
    void write(const Answer& answer) {
        write(answer.habit);
        write(answer.value.kind);
        write(answer.value.amount);
        write(answer.stamp);
    }
    void write(const Cramp& cramp) {
        field("at", cramp.at).field("just_before_waking", cramp.just_before_waking);
        field("muscle", cramp.muscle).field("side", cramp.side).field("extent", cramp.extent);
        field("times_back", cramp.times_back).field("pain", cramp.pain).field("duration", cramp.duration);
        field("woke_me", cramp.woke_me).unordered("relief", cramp.relief).field("soreness", cramp.soreness);
        field("note", cramp.note);
        write(std::string_view());  // the end of its fields
    }
    void write(const Medicine& medicine) {
        field("id", medicine.id).field("name", medicine.name).field("dose", medicine.dose);
        field("started", medicine.started).field("stopped", medicine.stopped);
        write(std::string_view());  // the end of its fields
    }
    template <class Value>
    void write(const std::vector<Value>& values) {
        write(std::uint64_t{values.size()});
        for (const Value& value : values) write(value);
    }

    std::string bytes_;
};

bool by_habit(const Answer& a, const Answer& b) {
    return a.habit < b.habit;
}

}  // namespace

std::int64_t sum_of(const Night& night) {
    const Sleep& sleep = night.sleep;
    return Bytes("night")
        .field("date", night.date)
        .field("cramps_answer", night.cramps_answer)
        .field("cramps", night.cramps)
        .field("to_bed", sleep.to_bed)
        .field("up", sleep.up)
        .field("rested", sleep.rested)
        .field("position", sleep.position)
        .field("feet", sleep.feet)
        .field("covers", sleep.covers)
        .unordered("answers", night.answers, by_habit)
        .unordered("warning_signs", night.warning_signs)
        .field("note", night.note)
        .field("recorded_at", night.recorded_at)
        .field("revision", night.revision)
        .sum();
}

std::int64_t sum_of(const Habit& habit) {
    return Bytes("habit")
        .field("id", habit.id)
        .field("name", habit.name)
        .field("question", habit.question)
        .field("kind", habit.kind)
        .field("unit", habit.unit)
        .field("step", habit.step)
        .field("contrast", habit.contrast)
        .field("most", habit.most)
        .field("target", habit.target)
        .field("window", habit.window)
        .field("role", habit.role)
        .field("origin", habit.origin)
        .field("followed", habit.followed)
        .field("revision", habit.revision)
        .sum();
}

std::int64_t sum_of(const Profile& profile) {
    return Bytes("profile")
        .field("weight_kg", profile.weight_kg)
        .field("year_of_birth", profile.year_of_birth)
        .field("due_date", profile.due_date)
        .field("flat_feet", profile.flat_feet)
        .unordered("conditions", profile.conditions)
        .field("medicines", profile.medicines)
        .field("questions", profile.questions)
        .field("revision", profile.revision)
        .sum();
}

std::int64_t sum_of(const Experiment& experiment) {
    return Bytes("experiment")
        .field("id", experiment.id)
        .field("habit", experiment.habit)
        .field("design", experiment.design)
        .field("first_night", experiment.first_night)
        .field("schedule", schedule_text(experiment.schedule))
        .field("planned_nights", experiment.planned_nights)
        .field("seed", experiment.seed)
        .field("schedule_hash", experiment.schedule_hash)
        .field("drawn_at", experiment.drawn_at)
        .field("done_from", experiment.done_from)
        .field("stopped_on", experiment.stopped_on)
        .field("stop_cause", experiment.stop_cause)
        .field("stop_reason", experiment.stop_reason)
        .field("extended", experiment.extended)
        .field("unsealed_at", experiment.unsealed_at)
        .field("agreed_with_doctor", experiment.agreed_with_doctor)
        .field("revision", experiment.revision)
        .sum();
}

std::int64_t sum_of(const Dismissal& dismissal) {
    return Bytes("dismissal")
        .field("suggestion", dismissal.suggestion)
        .field("facts", dismissal.facts)
        .field("at", dismissal.at)
        .field("revision", dismissal.revision)
        .sum();
}

std::int64_t sum_of(std::int64_t edit, const ChangeText& change) {
    return Bytes("change")
        .field("edit", edit)
        .field("kind", change.kind)
        .field("key", change.key)
        .field("before", change.before)
        .field("after", change.after)
        .sum();
}

std::int64_t sum_of(const SavedEdit& saved, std::int64_t changes) {
    return Bytes("edit")
        .field("id", saved.id)
        .field("entry", saved.entry)
        .field("state", saved.state)
        .field("label", saved.edit.label)
        .field("at", saved.edit.at)
        .field("face", saved.edit.face)
        .field("takes_back", saved.edit.takes_back)
        .field("changes", changes)
        .sum();
}

void expect_sum(std::int64_t expected, const std::optional<std::int64_t>& stored, std::string_view what) {
    if (!stored) throw BadRow(fmt::format("the checksum of {} is missing", what));
    if (*stored != expected) throw BadRow(fmt::format("{} does not fit its checksum", what));
}

}  // namespace nightcramp::storage
