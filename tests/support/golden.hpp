#pragma once

#include "tests/support/recording_canvas.hpp"

#include <string>

namespace nightcramp::test {

/// Compares what was drawn with tests/golden/NAME.txt, which was looked at once and taken as right. With the
/// environment variable NIGHTCRAMP_ACCEPT the file is written anew instead: see `./dev golden`.
void expect_golden(const std::string& name, const RecordingCanvas& canvas);

/// The same with any text; the name may begin with a folder.
void expect_golden_text(const std::string& name, const std::string& text);

}  // namespace nightcramp::test
