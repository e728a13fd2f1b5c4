#include "tests/support/golden.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include <gtest/gtest.h>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// The first line that is another one, as it was and as it is.
std::string first_difference(const std::string& before, const std::string& now) {
    std::istringstream old_lines(before);
    std::istringstream new_lines(now);
    std::string was;
    std::string is;
    for (int number = 1;; ++number) {
        const bool has_old = static_cast<bool>(std::getline(old_lines, was));
        const bool has_new = static_cast<bool>(std::getline(new_lines, is));
        if (has_old && has_new && was == is) continue;
        return "line " + std::to_string(number) + "\n  was: " + (has_old ? was : "(the end)") +
               "\n  is:  " + (has_new ? is : "(the end)");
    }
}

}  // namespace

void expect_golden_text(const std::string& name, const std::string& now) {
    const fs::path file = fs::path(NIGHTCRAMP_GOLDEN_DIR) / (name + ".txt");
    if (std::getenv("NIGHTCRAMP_ACCEPT") != nullptr) return write(file, now);
    ASSERT_TRUE(fs::exists(file)) << "there is no " << file << " yet; ./dev golden makes it";
    const std::string before = read(file);
    if (before == now) return;
    const fs::path left =
        fs::temp_directory_path() / ("nightcramp-" + fs::path(name).filename().string() + ".txt");
    write(left, now);
    ADD_FAILURE() << name << " is otherwise than before, at " << first_difference(before, now)
                  << "\nWhat there is now lies in " << left << "; if it is meant so, ./dev golden takes it.";
}

void expect_golden(const std::string& name, const RecordingCanvas& canvas) {
    EXPECT_TRUE(canvas.balanced()) << name << ": a clip was not ended";
    expect_golden_text(name, canvas.to_text());
}

}  // namespace nightcramp::test
