#include "report/page_block.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::report {

using chart::Align;
using chart::Role;
using chart::Type;

namespace {

constexpr float indent = 14;
constexpr float number_indent = 24;
constexpr float fact_gap = 28;
constexpr float sentence_gap = 20;
constexpr float blank_length = 180;

std::vector<TextLine> plain(const std::vector<std::string>& lines, float x, Type type = Type::small,
                            Role role = Role::text) {
    std::vector<TextLine> made;
    for (const std::string& line : lines) made.push_back({{x, line, type, role}});
    return made;
}

Item marked(const std::string& mark, const std::string& text, float x, const LineBreaker& breaker,
            float width) {
    Item item{plain(breaker.lines(text, Type::small, width - x), x)};
    item.lines.front().insert(item.lines.front().begin(), Run{0, mark, Type::small, Role::muted});
    return item;
}

void append(Item& item, std::vector<TextLine> lines) {
    item.lines.insert(item.lines.end(), std::make_move_iterator(lines.begin()),
                      std::make_move_iterator(lines.end()));
}

Item taken_item(const Taken& taken, const LineBreaker& breaker, float width) {
    Item item{plain(breaker.lines(taken.what, Type::small_strong, width), 0, Type::small_strong)};
    const float used = breaker.width(item.lines.back().front().text, Type::small_strong);
    const float needed = breaker.width(taken.when, Type::small);
    if (used + 12 + needed <= width) {
        item.lines.back().push_back({used + 10, taken.when, Type::small, Role::muted});
    } else {
        append(item, plain(breaker.lines(taken.when, Type::small, width - indent), indent, Type::small,
                           Role::muted));
    }
    if (!taken.remark.empty())
        append(item, plain(breaker.lines(taken.remark, Type::small, width - indent), indent));
    return item;
}

/// Lays facts one after the other.
class Facts {
public:
    Facts(const LineBreaker& breaker, float width) : breaker_(breaker), width_(width) {}

    void add(const Fact& fact) {
        const float label = breaker_.width(fact.label, Type::small) + 7;
        const bool blank = fact.value.empty();
        const float value = blank ? blank_length : breaker_.width(fact.value, Type::small_strong);
        if (item_.lines.empty() || x_ + label + value > width_) next_line();
        item_.lines.back().push_back({x_, fact.label, Type::small, Role::muted});
        if (blank) {
            item_.lines.back().push_back(
                {x_ + label, "", Type::small, Role::text, Align::left, blank_length});
        } else {
            add_value(fact.value, x_ + label);
        }
        x_ += label + value + fact_gap;
    }
    [[nodiscard]] Item item() { return std::move(item_); }

private:
    void next_line() {
        item_.lines.emplace_back();
        x_ = 0;
    }
    /// A long one goes on in the lines below.
    void add_value(const std::string& value, float x) {
        const auto lines = breaker_.lines(value, Type::small_strong, width_ - x);
        for (const std::string& line : lines) {
            if (&line != &lines.front()) item_.lines.emplace_back();
            item_.lines.back().push_back({x, line, Type::small_strong});
        }
    }

    const LineBreaker& breaker_;
    float width_;
    float x_ = 0;
    Item item_;
};

/// Says that the line is not the last one of its text.
void end_early(TextLine& line, const LineBreaker& breaker, float width) {
    Run& last = line.back();
    const float room = width - last.x - breaker.width(" …", last.type);
    if (breaker.width(last.text, last.type) > room)
        last.text = breaker.lines(last.text, last.type, room).front();
    last.text += " …";
}

}  // namespace

int Block::line_count() const {
    int count = 0;
    for (const Item& item : items) count += static_cast<int>(item.lines.size());
    return count;
}

Shown shown(const Block& block, int most, const LineBreaker& breaker, float width) {
    Shown seen;
    const bool fits = block.line_count() <= most;
    const int room = fits ? most : most - 1;
    std::size_t whole = 0;
    for (const Item& item : block.items) {
        if (static_cast<int>(seen.lines.size() + item.lines.size()) > room) break;
        seen.begins.push_back(seen.lines.size());
        seen.lines.insert(seen.lines.end(), item.lines.begin(), item.lines.end());
        ++whole;
    }
    if (fits) return seen;
    seen.whole = false;
    const bool begun = whole == 0 && room > 0 && !block.items.empty();
    if (begun) {
        const auto& lines = block.items.front().lines;
        seen.begins.push_back(0);
        seen.lines.assign(lines.begin(), lines.begin() + room);
        end_early(seen.lines.back(), breaker, width);
    }
    int left = 0;
    for (std::size_t i = whole; i < block.items.size(); ++i) left += block.items[i].holds;
    const std::string more = begun ? "In full on page 2" : fmt::format("{} more, all on page 2", left);
    seen.begins.push_back(seen.lines.size());
    seen.lines.push_back({{0, more, Type::small_strong}});
    return seen;
}

void Shown::name_page(int number) {
    if (whole) return;
    std::string& words = lines.back().back().text;
    words = words.substr(0, words.rfind(' ') + 1) + std::to_string(number);
}

Block sentences_block(const Lines& lines, const LineBreaker& breaker, float width) {
    Block block{lines.title, lines.note, {}};
    for (const std::string& line : lines.lines)
        block.items.push_back(marked("•", line, indent, breaker, width));
    return block;
}

Block numbered_block(const Lines& lines, const LineBreaker& breaker, float width, int at_least) {
    Block block{lines.title, lines.note, {}};
    const std::string last = fmt::format("{}.", std::max(at_least, static_cast<int>(lines.lines.size())));
    const float beside = std::max(number_indent, breaker.width(last, Type::small) + 6);
    int number = 0;
    for (const std::string& line : lines.lines)
        block.items.push_back(marked(fmt::format("{}.", ++number), line, beside, breaker, width));
    while (number < at_least) {
        TextLine blank{{0, fmt::format("{}.", ++number), Type::small, Role::muted},
                       {beside, "", Type::small, Role::text, Align::left, width - beside}};
        block.items.push_back({{blank}});
    }
    return block;
}

Block flowing_block(const Lines& lines, const LineBreaker& breaker, float width) {
    Block block{lines.title, lines.note, {}};
    float x = width;
    for (const std::string& line : lines.lines) {
        const float needed = breaker.width(line, Type::small);
        if (x + needed > width) {
            block.items.push_back({plain(breaker.lines(line, Type::small, width), 0)});
            x = needed > width ? width : needed + sentence_gap;
            continue;
        }
        block.items.back().lines.back().push_back({x, line, Type::small});
        ++block.items.back().holds;
        x += needed + sentence_gap;
    }
    return block;
}

Block taken_block(const Report& report, const LineBreaker& breaker, float width) {
    Block block{report.taken_title, "", {}};
    for (const Taken& taken : report.taken) block.items.push_back(taken_item(taken, breaker, width));
    if (report.taken.empty()) block.items.push_back({plain({report.taken_none}, 0)});
    return block;
}

Block person_block(const Report& report, const LineBreaker& breaker, float width) {
    Block block{"The patient", "", {}};
    Facts facts(breaker, width);
    for (const Fact& fact : report.person) facts.add(fact);
    facts.add(report.conditions);
    block.items.push_back(facts.item());
    return block;
}

float draw_shown(const Pen& pen, chart::Point at, const Shown& shown, float line_height) {
    if (shown.lines.empty()) return at.y;
    const Part list(pen.tags, Tag::list);
    for (std::size_t i = 0; i < shown.begins.size(); ++i) {
        const auto first = shown.lines.begin() + static_cast<std::ptrdiff_t>(shown.begins[i]);
        const auto end = i + 1 < shown.begins.size()
                             ? shown.lines.begin() + static_cast<std::ptrdiff_t>(shown.begins[i + 1])
                             : shown.lines.end();
        const Part item(pen.tags, Tag::item);
        const Part body(pen.tags, Tag::item_body);
        at.y = draw_lines(pen, at, {first, end}, line_height);
    }
    return at.y;
}

float draw_lines(const Pen& pen, chart::Point at, const std::vector<TextLine>& lines, float line_height) {
    for (const TextLine& line : lines) {
        for (const Run& run : line) {
            const chart::Point place{at.x + run.x, at.y + line_height / 2};
            if (run.blank > 0) pen.rule(place.x, at.y + line_height - 3, run.blank, Role::control, 1);
            if (!run.text.empty())
                pen.canvas.text(place, run.text, run.type, Pen::color(run.role), run.align);
        }
        at.y += line_height;
    }
    return at.y;
}

}  // namespace nightcramp::report
