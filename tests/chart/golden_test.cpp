#include "tests/support/golden.hpp"

#include "tests/chart/made_charts.hpp"
#include "tests/support/test_picture.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <set>

#include <gtest/gtest.h>

/// Every chart in every case as it was looked at and taken as right; ./dev golden takes what is drawn now.
namespace nightcramp::chart {
namespace {

using made::Case;
using test::RecordingCanvas;

constexpr float width = 700;

using MakeChart = std::function<AnyChart(Case)>;

const std::map<std::string, MakeChart>& charts() {
    const auto time = [](std::vector<std::string> panels) {
        return [panels](Case data) -> AnyChart { return made::time(data, panels); };
    };
    static const std::map<std::string, MakeChart> all{{"trends", time({"cramps", "pain", "sleep"})},
                                                      {"cramps", time({"cramps"})},
                                                      {"pain", time({"pain"})},
                                                      {"sleep", time({"sleep", "sleep-length"})},
                                                      {"habits", time({"yes-no", "amount", "cramps"})},
                                                      {"bars", made::bars},
                                                      {"legs", made::legs},
                                                      {"heat", made::heat},
                                                      {"month", made::month},
                                                      {"forest", made::forest},
                                                      {"changes", made::changes},
                                                      {"trial", made::trial},
                                                      {"draws", made::draws}};
    return all;
}

std::string golden_name(const std::string& chart, Case data) {
    return chart + "-" + made::name_of(data);
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, IsDrawnAsItWasTakenForRight) {
    for (const Case data : made::all_cases()) {
        const AnyChart chart = charts().at(GetParam())(data);
        RecordingCanvas canvas;
        draw(canvas, {10, 20, width, natural_height(chart, width)}, chart, day_palette);
        test::expect_golden(golden_name(GetParam(), data), canvas);
    }
}

std::vector<std::string> names() {
    std::vector<std::string> all;
    for (const auto& [name, make] : charts()) all.push_back(name);
    return all;
}

INSTANTIATE_TEST_SUITE_P(Charts, Golden, testing::ValuesIn(names()),
                         [](const auto& test) { return test.param; });

TEST(GoldenFiles, HoldTheTestPicture) {
    RecordingCanvas canvas;
    test::draw_test_picture(canvas);
    test::expect_golden("test-picture", canvas);
}

TEST(GoldenFiles, AreAllUsed) {
    std::set<std::string> used{"test-picture.txt"};
    for (const std::string& chart : names()) {
        for (const Case data : made::all_cases()) used.insert(golden_name(chart, data) + ".txt");
    }
    for (const auto& entry : std::filesystem::directory_iterator(NIGHTCRAMP_GOLDEN_DIR)) {
        if (entry.is_directory()) continue;  // of other rooms
        EXPECT_EQ(used.count(entry.path().filename().string()), 1U)
            << entry.path() << " is of no chart any more";
    }
}

}  // namespace
}  // namespace nightcramp::chart
