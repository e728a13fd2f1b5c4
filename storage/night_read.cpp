#include "storage/rows.hpp"

#include <algorithm>

namespace nightcramp::storage {
namespace {

/// Finds the night of each row of a child table in one pass: nights and rows both ascend by date.
class Merge {
public:
    explicit Merge(std::vector<Night>& nights) : next_(nights.begin()), end_(nights.end()) {}

    Night& night_of(Date date) {
        while (next_ != end_ && next_->date < date) ++next_;
        if (next_ == end_ || next_->date != date) throw BadRow("something belongs to no night: " + iso(date));
        return *next_;
    }

private:
    std::vector<Night>::iterator next_;
    std::vector<Night>::iterator end_;
};

/// The rows of the nights themselves, and their checksums.
struct Nights {
    std::vector<Night> nights;
    std::vector<std::optional<std::int64_t>> sums;
};

Nights read_night_rows(DiaryFile& file, const DateSpan& span) {
    Query rows = file.query(
        "SELECT date, cramps_answer, recorded_at, to_bed, up, rested,"
        " position, position_at, position_provenance, feet, feet_at, feet_provenance,"
        " covers, covers_at, covers_provenance, signs_asked, note, revision, sum"
        " FROM night WHERE date BETWEEN ?1 AND ?2 ORDER BY date");
    rows.with(span.first, span.last);
    Nights read;
    while (rows.next()) {
        Night& night = read.nights.emplace_back();
        Sleep& sleep = night.sleep;
        bool signs_asked = false;
        rows.into(night.date, night.cramps_answer, night.recorded_at, sleep.to_bed, sleep.up, sleep.rested,
                  sleep.position, sleep.feet, sleep.covers, signs_asked, night.note, night.revision,
                  read.sums.emplace_back());
        if (signs_asked) night.warning_signs.emplace();
    }
    return read;
}

void read_cramps(DiaryFile& file, const DateSpan& span, std::vector<Night>& nights) {
    Query rows = file.query(
        "SELECT night, number, at, just_before_waking, muscle, side, extent, times_back, pain, duration_s,"
        " woke_me, soreness, note"
        " FROM cramp WHERE night BETWEEN ?1 AND ?2 ORDER BY night, number");
    rows.with(span.first, span.last);
    Merge merge(nights);
    while (rows.next()) {
        Date date;
        std::int64_t number = 0;
        Cramp cramp;
        rows.into(date, number, cramp.at, cramp.just_before_waking, cramp.muscle, cramp.side, cramp.extent,
                  cramp.times_back, cramp.pain, cramp.duration, cramp.woke_me, cramp.soreness, cramp.note);
        auto& cramps = merge.night_of(date).cramps;
        if (number != std::ssize(cramps)) throw BadRow("a cramp is missing: " + iso(date));
        cramps.push_back(std::move(cramp));
    }
}

void read_reliefs(DiaryFile& file, const DateSpan& span, std::vector<Night>& nights) {
    Query rows = file.query(
        "SELECT night, cramp, relief"
        " FROM cramp_relief WHERE night BETWEEN ?1 AND ?2 ORDER BY night, cramp");
    rows.with(span.first, span.last);
    Merge merge(nights);
    while (rows.next()) {
        Date date;
        int number = 0;
        Relief relief{};
        rows.into(date, number, relief);
        auto& cramps = merge.night_of(date).cramps;
        const auto index = static_cast<std::size_t>(number);
        if (index >= cramps.size()) throw BadRow("something belongs to no cramp: " + iso(date));
        auto& reliefs = cramps[index].relief;
        reliefs.insert(std::upper_bound(reliefs.begin(), reliefs.end(), relief), relief);
    }
}

void read_answers(DiaryFile& file, const DateSpan& span, std::vector<Night>& nights) {
    Query rows = file.query(
        "SELECT night, habit, kind, amount, at, provenance"
        " FROM answer WHERE night BETWEEN ?1 AND ?2 ORDER BY night, habit");
    rows.with(span.first, span.last);
    Merge merge(nights);
    while (rows.next()) {
        Date date;
        Answer answer;
        rows.into(date, answer.habit, answer.value, answer.stamp);
        merge.night_of(date).answers.push_back(std::move(answer));
    }
}

void read_signs(DiaryFile& file, const DateSpan& span, std::vector<Night>& nights) {
    Query rows =
        file.query("SELECT night, sign FROM warning_sign WHERE night BETWEEN ?1 AND ?2 ORDER BY night, sign");
    rows.with(span.first, span.last);
    Merge merge(nights);
    while (rows.next()) {
        Date date;
        std::string sign;
        rows.into(date, sign);
        auto& signs = merge.night_of(date).warning_signs;
        if (!signs) throw BadRow("a warning sign answers no question: " + iso(date));
        signs->push_back(std::move(sign));
    }
}

Nights read_nights(DiaryFile& file, const DateSpan& span) {
    Nights read = read_night_rows(file, span);
    if (read.nights.empty()) return read;
    read_cramps(file, span, read.nights);
    read_reliefs(file, span, read.nights);
    read_answers(file, span, read.nights);
    read_signs(file, span, read.nights);
    return read;
}

}  // namespace

std::vector<Night> find_nights(DiaryFile& file, const DateSpan& span) {
    Nights read = read_nights(file, span);
    for (std::size_t i = 0; i < read.nights.size(); ++i) {
        const Night& night = read.nights[i];
        expect_sum(sum_of(night), read.sums[i], "night " + iso(night.date));
    }
    return std::move(read.nights);
}

std::optional<Read<Night>> read(DiaryFile& file, const Night& like) {
    Nights found = read_nights(file, {like.date, like.date});
    if (found.nights.empty()) return std::nullopt;
    return Read<Night>{std::move(found.nights.front()), found.sums.front()};
}

std::optional<Night> find(DiaryFile& file, const Night& like) {
    return proven(read(file, like));
}

std::optional<DateSpan> find_span(DiaryFile& file) {
    Query row = file.query("SELECT min(date), max(date) FROM night");
    row.next();
    std::optional<Date> first;
    std::optional<Date> last;
    row.into(first, last);
    if (!first || !last) return std::nullopt;
    return DateSpan{*first, *last};
}

}  // namespace nightcramp::storage
