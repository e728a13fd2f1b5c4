#pragma once

#include "chart/any_chart.hpp"
#include "tests/support/recording_canvas.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

/// What tests ask of a drawing.
namespace nightcramp::chart {

inline test::RecordingCanvas& drawn_into(test::RecordingCanvas& canvas, const AnyChart& chart,
                                         const Rect& area, const Palette& palette = day_palette) {
    draw(canvas, area, chart, palette);
    return canvas;
}

inline int count(const test::RecordingCanvas& canvas, test::Shape shape, Color color) {
    return static_cast<int>(
        std::count_if(canvas.drawn().begin(), canvas.drawn().end(),
                      [&](const auto& drawn) { return drawn.shape == shape && drawn.color == color; }));
}

inline bool says(const test::RecordingCanvas& canvas, std::string_view text) {
    const auto texts = canvas.texts();
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// The texts whose boxes touch another one's, for a message.
inline std::vector<std::string> touching_texts(const test::RecordingCanvas& canvas) {
    std::vector<std::string> touching;
    const auto& all = canvas.drawn();
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (all[i].shape != test::Shape::text || all[j].shape != test::Shape::text) continue;
            const Rect common = test::ink(all[i]).inset(0, 1).in(test::ink(all[j]).inset(0, 1));
            if (common.width > 0.01F && common.height > 0.01F)
                touching.push_back(all[i].text + " | " + all[j].text);
        }
    }
    return touching;
}

/// What is inked outside, for a message. Hairs of a line at the very edge do not count.
inline std::vector<std::string> outside(const test::RecordingCanvas& canvas, const Rect& area, float margin) {
    std::vector<std::string> texts;
    for (const test::Drawn& drawn : canvas.drawn()) {
        if (!test::lies_in(drawn, area.inset(-margin))) texts.push_back(test::to_text(drawn));
    }
    return texts;
}

}  // namespace nightcramp::chart
