#include "chart/trial_cells.hpp"

#include "tests/chart/drawn.hpp"

#include <gmock/gmock.h>

namespace nightcramp::chart {
namespace {

using test::RecordingCanvas;
using test::Shape;
using testing::ElementsAre;
using testing::IsEmpty;

using State = TrialCell::State;

TrialCells cells_of(int nights, int per_block, State state = State::to_come) {
    TrialCells cells;
    cells.per_block = per_block;
    cells.with_name = "propped";
    cells.without_name = "flat";
    cells.nights.resize(static_cast<std::size_t>(nights));
    for (TrialCell& cell : cells.nights) cell.state = state;
    return cells;
}

/// As the mockup has it: 112 nights night by night, the 54th tonight.
TrialCells running() {
    TrialCells cells = cells_of(112, 4);
    for (std::size_t i = 0; i < 54; ++i) cells.nights[i].state = i % 2 == 0 ? State::with : State::without;
    cells.nights[15].recorded = false;
    cells.nights[18].otherwise = true;
    cells.nights[53].tonight = true;
    cells.nights[53].recorded = false;
    return cells;
}

std::vector<std::string> legend(const TrialCells& cells, float width = 900) {
    RecordingCanvas canvas;
    draw_trial_legend(canvas, {0, 0, width, 200}, cells, day_palette);
    return canvas.texts();
}

TEST(TrialCells, StandInBlocksAsInTheMockup) {
    const TrialCells cells = running();
    const std::vector<Rect> rects = plan_trial_cells(cells, {100, 50, 646, 200});

    ASSERT_EQ(rects.size(), 112U);
    EXPECT_EQ(rects[0], (Rect{100, 50, 18, 18}));
    EXPECT_EQ(rects[1], (Rect{120, 50, 18, 18}));
    EXPECT_EQ(rects[4], (Rect{194, 50, 18, 18}));
    EXPECT_EQ(rects[28], (Rect{100, 86, 18, 18})) << "seven blocks a row";
    EXPECT_EQ(trial_cells_height(cells, 646), 3 * 36 + 18);
}

TEST(TrialCells, StayInTheirWidthAndOnTheirHeightInEveryDesign) {
    for (const int per_block : {4, 7, 14}) {
        for (const float width : {120.0F, 240.0F, 300.0F, 420.0F, 646.0F, 1000.0F}) {
            const TrialCells cells = cells_of(168, per_block);
            const Rect area{10, 20, width, trial_cells_height(cells, width)};
            const std::vector<Rect> rects = plan_trial_cells(cells, area);
            for (std::size_t i = 0; i < rects.size(); ++i) {
                EXPECT_LE(rects[i].right(), area.right()) << per_block << " in " << width;
                EXPECT_LE(rects[i].bottom(), area.bottom());
                if (i == 0) continue;
                const Rect common = rects[i].in(rects[i - 1]);
                EXPECT_TRUE(common.width == 0 || common.height == 0) << i;
            }
            EXPECT_EQ(rects.back().bottom(), area.bottom());
        }
    }
}

TEST(TrialCells, BreakABlockThatIsTooWide) {
    const std::vector<Rect> rects = plan_trial_cells(cells_of(28, 14), {0, 0, 200, 500});

    EXPECT_EQ(rects[6].y, 0);
    EXPECT_EQ(rects[7], (Rect{0, 20, 18, 18})) << "fourteen in two lines of seven";
    EXPECT_EQ(rects[14], (Rect{0, 56, 18, 18})) << "the next block begins a row";
}

TEST(TrialCells, KeepAYearOfFortnightsOnAScreen) {
    for (const float width : {540.0F, 560.0F, 646.0F, 1000.0F})
        EXPECT_LE(trial_cells_height(cells_of(336, 14), width), 480) << width;
    EXPECT_EQ(plan_trial_cells(cells_of(112, 14), {0, 0, 560, 500})[7].y, 0) << "eight are not too tall";
}

TEST(TrialCells, EndWithTheLastLineOfABlockThatIsNotFull) {
    EXPECT_EQ(trial_cells_height(cells_of(14 + 7, 14), 200), 38 + 18 + 18);
    EXPECT_EQ(trial_cells_height(cells_of(14 + 8, 14), 200), 38 + 18 + 38);
    EXPECT_EQ(trial_cells_height(cells_of(0, 14), 200), 0);
}

TEST(TrialCells, ShowWhatWasDrawnAndWhatIsToCome) {
    RecordingCanvas canvas;
    TrialCells cells = cells_of(3, 4);
    cells.nights[0].state = State::with;
    cells.nights[1].state = State::without;
    draw_trial_cells(canvas, {0, 0, 200, 18}, cells, day_palette);

    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::accent]), 1);
    EXPECT_EQ(count(canvas, Shape::stroked_rect, day_palette[Role::accent]), 1);
    EXPECT_EQ(count(canvas, Shape::stroked_rect, day_palette[Role::line]), 1);
    EXPECT_EQ(canvas.drawn().size(), 3U);
}

TEST(TrialCells, ShowNothingOfWhatIsToComeButItsPlace) {
    RecordingCanvas plain;
    RecordingCanvas marked;
    TrialCells cells = cells_of(8, 4);
    draw_trial_cells(plain, {0, 0, 200, 18}, cells, day_palette);
    for (TrialCell& cell : cells.nights) {
        cell.otherwise = true;
        cell.washed_out = true;
        cell.recorded = false;
    }
    draw_trial_cells(marked, {0, 0, 200, 18}, cells, day_palette);

    EXPECT_EQ(plain.to_text(), marked.to_text());
}

TEST(TrialCells, SlashWhatWasDoneOtherwise) {
    for (const State state : {State::with, State::without}) {
        TrialCells cells = cells_of(1, 4, state);
        RecordingCanvas before;
        draw_trial_cells(before, {0, 0, 200, 18}, cells, day_palette);
        cells.nights[0].otherwise = true;
        RecordingCanvas after;
        draw_trial_cells(after, {0, 0, 200, 18}, cells, day_palette);

        ASSERT_EQ(after.drawn().size(), before.drawn().size() + 1);
        EXPECT_EQ(after.drawn().back().shape, Shape::polyline);
    }
}

TEST(TrialCells, HatchWhatWasNotRecordedButNotTonight) {
    TrialCells cells = cells_of(1, 4, State::with);
    cells.nights[0].recorded = false;
    RecordingCanvas gap;
    draw_trial_cells(gap, {0, 0, 200, 18}, cells, day_palette);
    cells.nights[0].tonight = true;
    RecordingCanvas tonight;
    draw_trial_cells(tonight, {0, 0, 200, 18}, cells, day_palette);

    EXPECT_GT(count(gap, Shape::polyline, day_palette[Role::gap]), 2);
    EXPECT_EQ(count(gap, Shape::filled_rect, day_palette[Role::accent]), 0);
    EXPECT_EQ(count(tonight, Shape::polyline, day_palette[Role::gap]), 0);
    EXPECT_EQ(count(tonight, Shape::filled_rect, day_palette[Role::accent]), 1);
}

TEST(TrialCells, RingTonightOverItsNeighbours) {
    RecordingCanvas canvas;
    const std::vector<Rect> rects = draw_trial_cells(canvas, {0, 0, 646, 200}, running(), day_palette);
    const test::Drawn& ring = canvas.drawn().back();

    EXPECT_EQ(ring.shape, Shape::stroked_rect);
    EXPECT_EQ(ring.color, day_palette[Role::text]);
    EXPECT_EQ(ring.rect, rects[53].inset(-4));
    EXPECT_EQ(count(canvas, Shape::stroked_rect, day_palette[Role::text]), 1);
    EXPECT_THAT(outside(canvas, {0, 0, 646, trial_cells_height(running(), 646)}, 6), IsEmpty());
}

TEST(TrialCells, DrawSmallButInFullColourWhatIsNotCounted) {
    for (const State state : {State::with, State::without}) {
        TrialCells cells = cells_of(1, 7, state);
        cells.nights[0].washed_out = true;
        RecordingCanvas canvas;
        draw_trial_cells(canvas, {0, 0, 200, 18}, cells, day_palette);

        EXPECT_EQ(canvas.drawn().front().color, day_palette[Role::accent]);
        EXPECT_EQ(canvas.drawn().front().rect, (Rect{3, 3, 12, 12}));
    }
}

TEST(TrialLegend, NamesOnlyWhatOccurs) {
    EXPECT_THAT(legend(cells_of(0, 4)), IsEmpty());
    EXPECT_THAT(legend(cells_of(8, 4)), ElementsAre("to come"));
    EXPECT_THAT(legend(running()),
                ElementsAre("propped", "flat", "done otherwise", "tonight", "to come", "not recorded"));

    TrialCells weeks = cells_of(14, 7, State::without);
    weeks.nights[0].washed_out = true;
    EXPECT_THAT(legend(weeks), ElementsAre("flat", "first nights, not counted"));
}

TEST(TrialLegend, ShowsBothKindsOfNightsThatAreNotCounted) {
    TrialCells cells = cells_of(1, 7, State::without);
    cells.nights[0].washed_out = true;
    RecordingCanvas canvas;
    draw_trial_legend(canvas, {0, 0, 900, 200}, cells, day_palette);

    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::accent]), 1);
    EXPECT_EQ(count(canvas, Shape::stroked_rect, day_palette[Role::accent]), 1 + 1) << "and the name";
}

TEST(TrialLegend, FitsIntoItsHeightWhateverTheWidth) {
    for (const float width : {150.0F, 240.0F, 420.0F, 646.0F, 1000.0F}) {
        for (const Palette& palette : {night_palette, day_palette, high_contrast_palette, print_palette}) {
            RecordingCanvas canvas;
            const Rect area{30, 40, width, trial_legend_height(canvas, running(), width)};
            draw_trial_legend(canvas, area, running(), palette);
            EXPECT_THAT(outside(canvas, area, 1), IsEmpty()) << width;
            EXPECT_THAT(touching_texts(canvas), IsEmpty()) << width;
        }
    }
}

TEST(TrialLegend, CutsANameThatIsTooLong) {
    TrialCells cells = cells_of(1, 4, State::with);
    cells.with_name = "with a habit that has a very long name, ü";

    const std::vector<std::string> texts = legend(cells, 160);
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_TRUE(texts.front().ends_with("…")) << texts.front();
}

}  // namespace
}  // namespace nightcramp::chart
