#include "chart/legs_form.hpp"

#include <algorithm>

namespace nightcramp::chart {
namespace {

constexpr std::array<LegCut, 11> thigh{{{13, 25.1F, 47.3F},
                                        {14.4F, 23.7F, 48.7F},
                                        {16.2F, 24.1F, 48.4F},
                                        {18.1F, 24.6F, 48.2F},
                                        {19.9F, 25.1F, 47.9F},
                                        {21.8F, 25.7F, 47.6F},
                                        {23.6F, 26.3F, 47.4F},
                                        {25.4F, 26.8F, 47.1F},
                                        {27.3F, 27.4F, 46.8F},
                                        {29.1F, 28, 46.5F},
                                        {30.5F, 29.4F, 45.1F}}};
constexpr std::array<LegCut, 7> knee{{{31.5F, 30.5F, 44.5F},
                                      {32.9F, 29.1F, 45.9F},
                                      {34.5F, 29.4F, 45.6F},
                                      {36, 29.6F, 45.5F},
                                      {37.5F, 29.6F, 45.4F},
                                      {39.1F, 29.5F, 45.2F},
                                      {40.5F, 30.9F, 43.8F}}};
constexpr std::array<LegCut, 16> shin{{{41.5F, 29.9F, 44},
                                       {42.9F, 28.5F, 45.4F},
                                       {44.8F, 28, 45.6F},
                                       {46.6F, 27.5F, 45.7F},
                                       {48.5F, 27.3F, 45.8F},
                                       {50.3F, 27.1F, 45.8F},
                                       {52.2F, 27.1F, 45.7F},
                                       {54.1F, 27.4F, 45.4F},
                                       {55.9F, 27.8F, 45.1F},
                                       {57.8F, 28.4F, 44.6F},
                                       {59.7F, 29.2F, 44.2F},
                                       {61.5F, 30.1F, 43.6F},
                                       {63.4F, 30.8F, 43.1F},
                                       {65.2F, 31.6F, 42.6F},
                                       {67.1F, 32.2F, 42.2F},
                                       {68.5F, 33.6F, 40.8F}}};
constexpr std::array<LegCut, 12> instep{{{69.5F, 34.3F, 40.5F},
                                         {70.9F, 32.9F, 41.9F},
                                         {72.9F, 32.9F, 42},
                                         {74.8F, 32.5F, 42.4F},
                                         {76.8F, 32, 42.8F},
                                         {78.8F, 31.3F, 43.3F},
                                         {80.7F, 30.7F, 43.7F},
                                         {82.7F, 30, 44.1F},
                                         {84.7F, 29.5F, 44.4F},
                                         {86.6F, 29.1F, 44.7F},
                                         {88.6F, 28.8F, 44.8F},
                                         {90, 30.2F, 43.4F}}};
constexpr std::array<LegCut, 6> hollow_of_knee{{{31.5F, 30.5F, 44.5F},
                                                {32.9F, 29.1F, 45.9F},
                                                {34.3F, 29.4F, 45.7F},
                                                {35.7F, 29.5F, 45.5F},
                                                {37.1F, 29.6F, 45.4F},
                                                {38.5F, 31, 44}}};
constexpr std::array<LegCut, 15> calf{{{39.5F, 30.6F, 43.8F},
                                       {40.9F, 29.2F, 45.2F},
                                       {42.8F, 28.6F, 45.4F},
                                       {44.6F, 28, 45.5F},
                                       {46.5F, 27.6F, 45.7F},
                                       {48.3F, 27.3F, 45.8F},
                                       {50.1F, 27.1F, 45.8F},
                                       {52, 27.1F, 45.7F},
                                       {53.9F, 27.3F, 45.5F},
                                       {55.7F, 27.8F, 45.1F},
                                       {57.5F, 28.3F, 44.7F},
                                       {59.4F, 29.1F, 44.2F},
                                       {61.2F, 29.9F, 43.7F},
                                       {63.1F, 30.7F, 43.2F},
                                       {64.5F, 32.1F, 41.8F}}};
constexpr std::array<LegCut, 6> ankle{{{65.5F, 33.5F, 40.9F},
                                       {66.9F, 32.1F, 42.3F},
                                       {68.8F, 32.6F, 42},
                                       {70.7F, 32.8F, 41.9F},
                                       {72.6F, 32.9F, 41.9F},
                                       {74, 34.3F, 40.5F}}};
constexpr std::array<LegCut, 10> sole{{{75, 33.5F, 41.3F},
                                       {76.4F, 32.1F, 42.7F},
                                       {78.1F, 31.5F, 43.2F},
                                       {79.9F, 30.9F, 43.6F},
                                       {81.6F, 30.4F, 43.9F},
                                       {83.4F, 29.9F, 44.2F},
                                       {85.1F, 29.4F, 44.5F},
                                       {86.9F, 29.1F, 44.7F},
                                       {88.6F, 28.8F, 44.8F},
                                       {90, 30.2F, 43.4F}}};

constexpr std::array<LegPart, 4> front_parts{
    {{thigh, LegRegion::front_thigh}, {knee, std::nullopt}, {shin, LegRegion::shin}, {instep, std::nullopt}}};
constexpr std::array<LegPart, 5> back_parts{{{thigh, LegRegion::back_thigh},
                                             {hollow_of_knee, std::nullopt},
                                             {calf, LegRegion::calf},
                                             {ankle, std::nullopt},
                                             {sole, LegRegion::foot_arch}}};

/// The part of the grid that is shown.
constexpr Rect picture{20, -8, 60, 106};

}  // namespace

std::span<const LegPart> leg_parts(LegView view) {
    if (view == LegView::front) return front_parts;
    return back_parts;
}

Rect Leg::at(const Rect& grid) const {
    const Point corner = at(Point{mirrored ? grid.right() : grid.x, grid.y});
    return {corner.x, corner.y, unit * grid.width, unit * grid.height};
}

Leg leg_in(const Rect& area, LegView view, LegSide side) {
    const float height = area.height - legs_label_line;
    const float unit = std::min(area.width / picture.width, height / picture.height);
    const Point corner{area.x + (area.width - unit * picture.width) / 2,
                       area.y + (height - unit * picture.height) / 2};
    const LegSide written_down = view == LegView::front ? LegSide::right : LegSide::left;
    return {{corner.x - unit * picture.x, corner.y - unit * picture.y}, unit, side != written_down};
}

std::vector<Point> outline(const Leg& leg, std::span<const LegCut> rows) {
    std::vector<Point> corners;
    corners.reserve(rows.size() * 2);
    for (const LegCut& row : rows) corners.push_back(leg.at(Point{row.left, row.y}));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        corners.push_back(leg.at(Point{row->right, row->y}));
    return corners;
}

}  // namespace nightcramp::chart
