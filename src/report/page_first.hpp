#pragma once

#include "chart/any_chart.hpp"
#include "report/page_block.hpp"
#include "report/pages.hpp"

#include <string>
#include <vector>

namespace nightcramp::report {

/// Page one: everything that matters, on one page whatever the diary. Inside this room only.
class FirstPage {
public:
    FirstPage(const Report& report, PageSize size, const LineBreaker& breaker);

    /// What found no room, to be printed in full on the next pages.
    [[nodiscard]] const std::vector<Block>& spilled() const { return spilled_; }
    /// On which page (from 1) each of it begins, so that this one says so.
    void name_pages(const std::vector<int>& numbers);
    /// Without its foot.
    void draw(const Pen& pen, const Report& report) const;

private:
    /// A list with the lines of it that have room.
    struct Part {
        Block block;
        float width = 0;
        Shown shown{};
    };
    struct FigureCell {
        std::vector<std::string> of;
        std::vector<std::string> more;
    };
    /// A drawing below its title and its note.
    struct Panel {
        float width = 0;
        float height = 0;                 ///< of the drawing
        std::vector<std::string> note{};  ///< none where it stands beside the title
        bool beside = false;
        [[nodiscard]] float head() const;
    };

    [[nodiscard]] std::vector<Part*> parts();
    void prepare_parts(const Report& report, const LineBreaker& breaker);
    void prepare_panels(const Report& report, const LineBreaker& breaker);
    void make_room_for_lists(const Report& report);
    void share_lines(const Report& report, const LineBreaker& breaker);
    void spill(const Report& report, const LineBreaker& breaker);
    void use_what_is_left(float left, const LineBreaker& breaker);
    [[nodiscard]] float height_without_lines(const Report& report) const;
    [[nodiscard]] float figures_height() const;

    void draw_head(const Pen& pen, const Report& report, float& y) const;
    void draw_person(const Pen& pen, float& y) const;
    void draw_figures(const Pen& pen, const Report& report, float& y) const;
    void draw_signs(const Pen& pen, const Report& report, float& y) const;
    void draw_course(const Pen& pen, const Report& report, float& y) const;
    void draw_counts(const Pen& pen, const Report& report, float& y) const;
    static void draw_exhibit(const Pen& pen, const Exhibit& exhibit, const Panel& panel, chart::Point at);
    [[nodiscard]] float draw_part(const Pen& pen, const Part& part, chart::Point at) const;

    chart::Rect inner_;
    std::vector<std::string> subtitle_;
    std::vector<FigureCell> figures_;
    Part person_;
    Part signs_;
    Part changes_;  ///< below the course
    Part taken_;
    Part habits_;
    Part experiments_;
    Part questions_;
    std::vector<TextLine> blanks_;  ///< to write questions on by hand
    chart::AnyChart course_;
    Panel course_panel_;
    Panel periods_;
    Panel when_;
    Panel where_;
    std::vector<Block> spilled_;
};

}  // namespace nightcramp::report
