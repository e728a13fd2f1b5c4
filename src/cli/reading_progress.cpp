#include "cli/reading_progress.hpp"

#include <iostream>

#include <fmt/format.h>
#include <unistd.h>

namespace nightcramp::cli {

ReadingProgress::ReadingProgress(const Context& context, std::string_view doing)
    : out_(context.terminal.err),
      doing_(doing),
      is_shown_(&out_ == &std::cerr && ::isatty(STDERR_FILENO) == 1) {}

ReadingProgress::~ReadingProgress() {
    if (percent_ >= 0) out_ << fmt::format("\r{:{}}\r", "", doing_.size() + 6) << std::flush;
}

exchange::Watch ReadingProgress::watch() {
    if (!is_shown_) return {};
    return {{}, [this](double share) { tell(share); }};
}

void ReadingProgress::tell(double share) {
    const int percent = static_cast<int>(share * 100);
    if (percent == percent_) return;
    percent_ = percent;
    out_ << fmt::format("\r{} {:3} %", doing_, percent) << std::flush;
}

}  // namespace nightcramp::cli
