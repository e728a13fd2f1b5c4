#pragma once

#include "chart/canvas.hpp"
#include "diary/words.hpp"
#include "report/report.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace nightcramp::report {

enum class Paper { a4, letter };

/// Points of a logical pixel on paper: small text (14) is 8.7 pt.
inline constexpr float paper_point = 0.62F;

struct PageSize {
    float width = 0;  ///< logical pixels
    float height = 0;
};
/// 210 × 297 mm, or 8.5 × 11 inches.
[[nodiscard]] PageSize size_of(Paper paper);

/// A report laid out on paper: page one holds all that matters, whatever the diary; what finds no room there
/// is told on it and goes to the next page, never cut off.
class Pages {
public:
    Pages(Report report, Paper paper);
    ~Pages();
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;
    Pages(Pages&&) noexcept;
    Pages& operator=(Pages&&) noexcept;

    [[nodiscard]] int count() const;  ///< ≥ 1
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] const Report& report() const;
    /// Draws page `number` (0 … count() − 1) onto a canvas of size_of(paper()), black on white.
    void draw(chart::Canvas& canvas, int number) const;

    /// All pages, with its texts as texts, its fonts embedded, its title, its language, and its parts tagged
    /// for readers of screens; drawings have their words. The same report gives the same bytes.
    [[nodiscard]] std::string pdf() const;
    /// One page each. Throw std::runtime_error where there is no memory for it.
    [[nodiscard]] std::string svg(int number) const;
    [[nodiscard]] std::string png(int number) const;  ///< at 150 dots an inch

    /// A page as pixels, `width` of them across.
    struct Pixels {
        int width = 0;
        int height = 0;
        std::vector<std::uint8_t> rgba;  ///< the first row on top
    };
    [[nodiscard]] Pixels pixels(int number, int width) const;

private:
    struct Plan;
    std::unique_ptr<const Plan> plan_;
};

}  // namespace nightcramp::report

namespace nightcramp {

template <>
std::span<const Word<report::Paper>> words();  ///< "a4", "A4"; "letter", "US Letter"

}  // namespace nightcramp
