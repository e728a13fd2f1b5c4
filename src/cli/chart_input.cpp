#include "cli/chart_input.hpp"

#include "app/folder.hpp"
#include "cli/context.hpp"
#include "cli/habit_option.hpp"
#include "diary/nearest.hpp"
#include "diary/number.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <system_error>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {
namespace {

using present::ChartName;
using report::PictureFormat;

constexpr std::size_t most_habits = 2;
constexpr int least_pixels = 200;
constexpr int most_pixels = 5'000;

struct Ending {
    std::string_view text;
    std::optional<PictureFormat> format;
};
constexpr std::array endings{Ending{".svg", PictureFormat::svg}, Ending{".png", PictureFormat::png},
                             Ending{".pdf", PictureFormat::pdf}, Ending{".csv", std::nullopt}};

struct ThemeName {
    std::string_view slug;
    const chart::Palette* palette;
};
constexpr std::array themes{ThemeName{"day", &chart::day_palette}, ThemeName{"night", &chart::night_palette},
                            ThemeName{"high-contrast", &chart::high_contrast_palette},
                            ThemeName{"print", &chart::print_palette}};

/// Reads one part after the other, and notes everything that cannot be meant.
class ChartReader {
public:
    ChartReader(const ChartOptionsTyped& typed, Date newest) : typed_(typed), newest_(newest) {}

    Parsed<std::optional<ChartInput>> read(const std::vector<Night>& nights,
                                           const std::vector<Habit>& habits) {
        read_name();
        read_targets();
        read_theme();
        read_size();
        read_habits(habits);
        read_span(nights);
        if (!problems_.empty()) return {std::nullopt, std::move(problems_)};
        return {input_, {}};
    }

private:
    void read_name() {
        if (typed_.name.empty())
            return complain("name", "Which chart? \"nightcramp chart --list\" names them.");
        if (const auto name = from_slug<ChartName>(typed_.name)) {
            input_.name = *name;
            return;
        }
        std::vector<std::string> known;
        for (const auto& word : words<ChartName>()) known.emplace_back(word.slug);
        const std::string meant = nearest(typed_.name, known);
        complain("name", fmt::format("There is no chart \"{}\"; {}", visible(typed_.name),
                                     meant.empty() ? fmt::format("the charts are {}.", fmt::join(known, ", "))
                                                   : fmt::format("did you mean \"{}\"?", meant)));
    }

    /// One --to is the file; another one, which is no picture's name, is the last night.
    void read_targets() {
        for (const std::string& text : typed_.to) {
            const auto night = parse_night(text, newest_ + days(1));
            if (night && !last_) {
                last_ = night;
            } else if (input_.file.empty()) {
                read_file(text);
            } else {
                complain("--to", fmt::format("\"{}\" is one file too many, and no night.", visible(text)));
            }
        }
        if (input_.file.empty()) {
            complain("--to", "Where to? Say a file with --to, such as --to cramps.png.");
        }
    }

    void read_file(const std::string& text) {
        input_.file = text;
        std::string ending = input_.file.extension().string();
        std::transform(ending.begin(), ending.end(), ending.begin(),
                       [](unsigned char sign) { return static_cast<char>(std::tolower(sign)); });
        const auto found = std::find_if(endings.begin(), endings.end(),
                                        [&](const Ending& known) { return known.text == ending; });
        if (found == endings.end()) {
            return complain("--to",
                            fmt::format("\"{}\" has to end in .svg, .png, .pdf or .csv, which says what "
                                        "to write.",
                                        visible(text)));
        }
        input_.format = found->format;
        const std::string problem = app::name_problem(input_.file.filename().string());
        if (!problem.empty()) return complain("--to", problem);
        std::error_code unknown;
        if (!typed_.replace && std::filesystem::exists(input_.file, unknown)) {
            complain("--to",
                     fmt::format("\"{}\" is there already; add --replace to write over it.", visible(text)));
        }
    }

    void read_theme() {
        const bool paper = input_.format == PictureFormat::pdf;
        input_.palette = paper ? &chart::print_palette : &chart::day_palette;
        const bool numbers = !input_.format && !input_.file.empty();
        if (numbers && !(typed_.theme.empty() && typed_.size.empty())) {
            complain("--to", "Numbers have neither a theme nor a size; leave them out, or save a picture.");
        }
        if (typed_.theme.empty()) return;
        const auto found = std::find_if(themes.begin(), themes.end(),
                                        [&](const ThemeName& theme) { return theme.slug == typed_.theme; });
        if (found != themes.end()) {
            input_.palette = found->palette;
        } else {
            complain("--theme",
                     fmt::format("\"{}\" is no theme; there are day, night, high-contrast and print.",
                                 visible(typed_.theme)));
        }
    }

    void read_size() {
        if (typed_.size.empty()) return;
        const std::size_t x = typed_.size.find('x');
        const auto width = parse_digits(typed_.size.substr(0, x));
        const auto height = x == std::string::npos ? std::nullopt : parse_digits(typed_.size.substr(x + 1));
        const auto fits = [](int pixels) { return pixels >= least_pixels && pixels <= most_pixels; };
        const int across = width.value_or(0);
        const int down = height.value_or(0);
        if (fits(across) && fits(down)) {
            input_.size = report::SheetSize{static_cast<float>(across), static_cast<float>(down)};
        } else {
            complain("--size",
                     fmt::format("\"{}\" is no size; it reads like 960x540, each from {} to {} pixels.",
                                 visible(typed_.size), least_pixels, most_pixels));
        }
    }

    void read_habits(const std::vector<Habit>& habits) {
        if (typed_.habits.size() > most_habits) {
            complain("--habit", "At most two habits have room over the cramps.");
        }
        for (const std::string& text : typed_.habits) {
            const Habit* habit = meant_habit(habits, text);
            if (habit == nullptr) {
                problems_.push_back(no_such_habit(habits, visible(text)));
            } else {
                const auto& chosen = input_.habits;
                const bool twice = std::find(chosen.begin(), chosen.end(), habit->id) != chosen.end();
                if (!twice) input_.habits.push_back(habit->id);
            }
        }
        if (!typed_.habits.empty() && input_.name != ChartName::habits && problems_.empty()) {
            complain("--habit", "Only the chart \"habits\" shows habits.");
        }
    }

    void read_span(const std::vector<Night>& nights) {
        const bool fixed = input_.name == ChartName::month || input_.name == ChartName::forest ||
                           input_.name == ChartName::before_after;
        if (fixed && !typed_.from.empty()) {
            complain("--from", "This chart has no first night to choose; leave --from out.");
        }
        const Date last = last_.value_or(newest_);
        Date first = first_of(nights, last);
        if (!typed_.from.empty()) {
            const auto from = parse_night(typed_.from, newest_ + days(1));
            if (!from) return problems_.push_back(not_a_night("--from", typed_.from));
            first = *from;
        }
        if (first > last) {
            return complain("--from", fmt::format("{} comes after {}.", iso(first), iso(last)));
        }
        input_.span = {first, last};
    }

    [[nodiscard]] Date first_of(const std::vector<Night>& nights, Date last) const {
        switch (input_.name) {
            case ChartName::forest:
            case ChartName::before_after:
                return nights.empty() ? last : std::min(nights.front().date, last);
            case ChartName::clock:
            case ChartName::legs:
            case ChartName::weekday:
            case ChartName::months:
            case ChartName::calendar:
                return last - days(364);
            default:
                return last - days(89);
        }
    }

    void complain(const std::string& field, const std::string& sentence) {
        problems_.push_back({field, sentence});
    }

    const ChartOptionsTyped& typed_;
    Date newest_;
    std::optional<Date> last_;
    ChartInput input_;
    Problems problems_;
};

}  // namespace

Parsed<std::optional<ChartInput>> read_chart_input(const ChartOptionsTyped& typed,
                                                   const std::vector<Night>& nights,
                                                   const std::vector<Habit>& habits, Date newest) {
    return ChartReader(typed, newest).read(nights, habits);
}

}  // namespace nightcramp::cli
